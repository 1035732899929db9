"""The laws of the house (CONTRIBUTING.md), read from the source itself."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = tuple(sorted((ROOT / "builder").rglob("*.py")))
NAMES = [file.relative_to(ROOT).as_posix() for file in FILES]
TREES = {file: ast.parse(file.read_text("utf-8")) for file in FILES}
every_file = pytest.mark.parametrize("file", FILES, ids=NAMES)

# A room imports only from itself and from the rooms before it.
ROOMS = (
    "errors",
    "contrast",
    "nearest_language",
    "config",
    "load_settings",
    "temporal",
    "wording",
    "languages",
    "articles",
    "timex",
    "events",
    "load_edits",
    "pages",
    "work",
    "gather",
    "build",
    "live",
    "commands",
    "cli",
    "__main__",
)

# The rooms within a room, by the same law; what stands beside them is what all of them share, or the straight line through them.
INNER = {
    "events": (
        "words",
        "gazetteers",
        "names",
        "clauses",
        "dates",
        "headlines",
        "reference",
        "reports",
        "merging",
        "topics",
        "ranking",
        "editing",
    )
}

# Only these may touch what is outside the program, and each says why it must.
DOORS = {
    "builder/load_settings.py": "reads timeline.toml",
    "builder/load_edits.py": "reads edits.toml",
    "builder/articles/parcels.py": "finds the seeds",
    "builder/articles/unwrap.py": "reads a seed",
    "builder/events/names/named_spans.py": "loads a model that somebody installed",
    "builder/pages/assets.py": "reads the static files, ours and the user's",
    "builder/pages/exchange.py": "asks the system to let two folders change places",
    "builder/pages/found.py": "looks what a site's folder holds",
    "builder/pages/held.py": "locks a site's folder",
    "builder/pages/usable.py": "looks whether a folder may be made a site",
    "builder/pages/write.py": "writes the site",
    "builder/work/survey.py": "reads what decides whether anything has changed",
    "builder/work/fingerprint.py": "reads the builder's own files, as part of what a result was made by",
    "builder/work/limited.py": "asks the system for limits",
    "builder/work/memory.py": "keeps what was found in a database; its clock only tells what was not used for long",
    "builder/work/processes.py": "starts processes",
    "builder/build.py": "the full path of the site's folder",
    "builder/cli.py": "argv, standard streams",
    "builder/__main__.py": "the exit code",
}
DOOR_ROOMS = ("builder/commands/", "builder/live/")
OUTSIDE = frozenset(
    "os sys time glob shutil socket random secrets signal sqlite3 tempfile subprocess multiprocessing threading asyncio locale platform "
    "http urllib.request requests httpx ftplib smtplib fileinput webbrowser getpass".split()
)
OUTSIDE_CALLS = re.compile(
    r"^(input|print|exec|eval|__import__)$|(^|\.)(open|now|today|utcnow|read_text|read_bytes|write_text|write_bytes|iterdir|rglob|getenv|environ)$"
)

# Files without a deed of their own name: a set of small functions that belong together, and what they are.
NOUNS = {
    "builder/cli.py": "the entry point is called main everywhere",
    "builder/commands/arguments.py": "one function a kind of argument",
    "builder/events/clauses/verbs.py": "what can be asked of a verb",
    "builder/languages/english_slots.py": "kinds of English words",
    "builder/languages/senses.py": "one function a right-hand side of a rule",
    "builder/pages/places.py": "one function a kind of address",
    "builder/temporal/calendar.py": "one function a conversion",
    "builder/temporal/movable.py": "one function a kind of feast",
    "builder/temporal/recurring.py": "one function a kind of day that comes again",
    "builder/temporal/units.py": "one function a unit",
    "builder/wording/cldr.py": "one function a thing that Unicode tells of a language",
    "builder/wording/dates_in_words.py": "dates as a newspaper writes them",
    "builder/wording/headings_in_words.py": "headings over groups of dates",
}


def _imports(tree: ast.AST) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: a relative import hides its room"
            found += [(node.lineno, node.module or ""), *((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)]
    return found


def _room(name: str) -> str:
    return name.split(".")[1]


def _is_door(name: str) -> bool:
    return name in DOORS or name.startswith(DOOR_ROOMS)


def test_there_is_something_to_judge() -> None:
    assert len(FILES) > 20
    assert all((ROOT / name).is_file() for name in (*DOORS, *NOUNS)), "a table names a file that is gone"


@every_file
def test_imports_point_upstream(file: Path) -> None:
    own = file.relative_to(ROOT).with_suffix("").parts[1]
    if own == "__init__":
        return
    for line, name in _imports(TREES[file]):
        if name.startswith("builder.") and _room(name) != "__version__":
            assert ROOMS.index(_room(name)) <= ROOMS.index(own), f"line {line}: {own} must not see {name}"


@every_file
def test_inner_rooms_see_only_those_before_them(file: Path) -> None:
    outer, *inner = file.relative_to(ROOT).with_suffix("").parts[1:]
    rooms = INNER.get(outer, ())
    if len(inner) < 2:
        return
    for line, name in _imports(TREES[file]):
        if name.startswith(f"builder.{outer}.") and (seen := name.split(".")[2]) in rooms:
            assert rooms.index(seen) <= rooms.index(inner[0]), f"line {line}: {inner[0]} must not see {name}"


def test_every_folder_of_a_divided_room_has_its_place() -> None:
    for outer, rooms in INNER.items():
        assert {file.parent.name for file in (ROOT / "builder" / outer).glob("*/*.py")} == set(rooms)


@every_file
def test_only_doors_touch_the_outside(file: Path) -> None:
    if _is_door(file.relative_to(ROOT).as_posix()):
        return
    imported = [f"line {line}: import {name}" for line, name in _imports(TREES[file]) if name in OUTSIDE or name.split(".")[0] in OUTSIDE]
    called = [
        f"line {node.lineno}: {ast.unparse(node.func)}()"
        for node in ast.walk(TREES[file])
        if isinstance(node, ast.Call) and OUTSIDE_CALLS.search(ast.unparse(node.func))
    ]
    assert imported + called == []


@every_file
def test_files_stay_short(file: Path) -> None:
    longest = 400 if file.parent.name == "languages" else 200
    assert len(file.read_text("utf-8").splitlines()) <= longest


_POSSESSIVE_GROUP = re.compile(r"\)(?:[*+?]|\{[\d,{}]+\})\+")


@every_file
def test_no_group_is_repeated_possessively(file: Path) -> None:
    """Python before 3.11.5 may lose its place there, and reads another text than later ones do: ``(?>(…)*)`` says the same."""
    assert not [line for line in file.read_text("utf-8").splitlines() if _POSSESSIVE_GROUP.search(line) and "safe=" not in line]


@every_file
def test_functions_stay_short_or_say_why(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()
    for node in ast.walk(TREES[file]):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.end_lineno - node.lineno + 1 > 30:
            assert any("# long: " in line for line in lines[node.lineno - 2 : node.end_lineno]), f"{node.name}, line {node.lineno}"


@every_file
def test_no_file_is_a_drawer(file: Path) -> None:
    assert not {file.stem, file.parent.name} & {"utils", "util", "helpers", "helper", "common", "base", "manager", "core", "misc"}


@every_file
def test_values_that_travel_are_frozen(file: Path) -> None:
    for node in ast.walk(TREES[file]):
        if not isinstance(node, ast.ClassDef):
            continue
        decorators = [ast.unparse(decorator) for decorator in node.decorator_list]
        if any("dataclass" in decorator for decorator in decorators):
            assert all("frozen=True" in text and "slots=True" in text for text in decorators if "dataclass" in text), node.name
            fields = [ast.unparse(field.annotation) for field in node.body if isinstance(field, ast.AnnAssign)]
            assert not [text for text in fields if re.search(r"\b(list|dict|set)\b", text)], f"{node.name} can be changed from inside"


@every_file
def test_a_verb_file_has_one_public_function_of_its_own_name(file: Path) -> None:
    public = [node.name for node in TREES[file].body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
    if file.relative_to(ROOT).as_posix() in NOUNS:
        assert public and file.stem not in public, "a file with a deed of its own name is no noun"
    else:
        assert public in ([], [file.stem])


@every_file
def test_public_things_are_described(file: Path) -> None:
    if file.stem != "__init__":
        assert ast.get_docstring(TREES[file]), "the file says nothing of itself"
    for node in TREES[file].body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            assert ast.get_docstring(node), node.name


@every_file
def test_nothing_is_left_for_later(file: Path) -> None:
    assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b", "".join(re.findall(r"#.*", file.read_text("utf-8"))))


def test_tests_mirror_the_rooms() -> None:
    known = {*ROOMS, "golden", "faulty", "browser", "benchmarks", "__pycache__"}
    assert {folder.name for folder in (ROOT / "tests").iterdir() if folder.is_dir()} <= known


def test_the_top_level_is_as_the_owner_asked() -> None:
    shown = {"pyproject.toml", "builder", "templates", "static", "seeds", "tests", "site", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"}
    usual = {"Makefile", "requirements.txt", "requirements-test.txt", ".ci", ".git", ".github", ".gitignore", ".gitattributes", ".editorconfig"}
    ignored = {line.strip("/*") for line in (ROOT / ".gitignore").read_text("utf-8").split()}
    found = {path.name for path in ROOT.iterdir()}
    assert {name for name in found - shown - usual if not any(name.strip("/").startswith(start.rstrip("/")) for start in ignored if start)} == set()
    assert shown <= found


def test_every_dependency_is_imported_and_every_import_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {_canonical(re.split("[>=<~!;\\[ ]", line)[0]) for line in project["dependencies"]}
    distributions = packages_distributions()
    outside = {name.split(".")[0] for tree in TREES.values() for _, name in _imports(tree)} - set(sys.stdlib_module_names) - {"builder"}
    imported = {_canonical(distributions[name][0]) for name in outside}
    # tzdata is data: zoneinfo reads it where the system has none. lxml-html-clean is trafilatura's: older pips leave it out.
    assert declared - {"tzdata", "lxml-html-clean"} == imported


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_requirements_carry_hashes_and_no_addresses() -> None:
    for name in ("requirements.txt", "requirements-test.txt"):
        text = (ROOT / name).read_text("utf-8")
        assert "://" not in text and "index" not in text
        pins = re.findall(r"^[a-z0-9][\w.-]*==.*$", text, re.MULTILINE | re.IGNORECASE)
        assert pins and all(pin.endswith("\\") for pin in pins)


def test_actions_are_pinned_by_commit() -> None:
    used = [line for file in (ROOT / ".github/workflows").glob("*.yml") for line in re.findall(r"uses: (.*)", file.read_text("utf-8"))]
    assert used and all(re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line) for line in used)
