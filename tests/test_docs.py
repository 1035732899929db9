"""The documents are whole: what can be asked for is documented, what is documented can be asked for."""

import json
import re
from dataclasses import asdict
from pathlib import Path

import pytest

from builder import __version__
from builder.cli import COMMANDS
from builder.config import SETTINGS, Kind, Settings
from builder.events.editing.edit_fields import FIELDS
from builder.load_edits import load_edits

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def _section(title: str) -> str:
    return README.split(f"\n## {title}\n")[1].split("\n## ")[0]


def _rows(title: str) -> list[list[str]]:
    lines = [line for line in _section(title).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def _documented() -> dict[str, set[str]]:
    """Command → its options, as the README's table has them."""
    found: dict[str, set[str]] = {}
    name = ""
    for command, option, _ in _rows("Commands"):
        name = command.strip("`") or name
        found.setdefault(name, set()).update(re.findall(r"`(--?[a-z][a-z-]*|[A-Z][A-Z-]*…?)", option))
    return found


def test_every_command_and_option_is_in_the_readme_and_no_other() -> None:
    asked = {
        name: {label for option in options for label in (option.names if option.names[0].startswith("-") else [option.rest["metavar"]])}
        for name, (_, options) in COMMANDS.items()
    }
    assert {name: {label.rstrip("…") for label in labels} for name, labels in _documented().items()} == asked


def test_every_choice_of_a_format_is_in_the_readme() -> None:
    text = _section("Commands")
    choices = [choice for _, options in COMMANDS.values() for option in options for choice in option.rest.get("choices", ())]
    assert len(choices) > 8
    assert [choice for choice in choices if f"`{choice}`" not in text] == []


def test_every_setting_is_in_the_readme_with_its_default_and_no_other() -> None:
    defaults = Settings()
    expected = {name: json.dumps(dict(value) if SETTINGS[name].kind is Kind.PAIRS else value) for name, value in asdict(defaults).items()}
    assert {row[0].strip("`"): row[1].strip("`") for row in _rows("Settings")} == expected


def test_every_line_of_an_edit_is_in_the_readme_with_where_it_may_stand_and_no_other() -> None:
    documented = {name: row[1] for row in _rows("Your corrections") for name in re.findall(r"`(\w+)`", row[0])}
    assert documented == {name: "both" if len(row.tables) == 2 else row.tables[0] for name, row in FIELDS.items()}


def test_the_example_of_edits_can_be_read(tmp_path: Path) -> None:
    example, listing = re.findall(r"```toml\n(.*?)```", _section("Your corrections"), re.DOTALL)
    (tmp_path / "edits.toml").write_text(example + listing, "utf-8")
    edits, faults = load_edits(tmp_path)
    assert faults == () and edits is not None and (len(edits.edits), len(edits.additions)) == (3, 1)


def test_the_tree_names_every_room() -> None:
    tree = _section("What is where")
    rooms = [path for path in (ROOT / "builder").iterdir() if path.is_dir() and path.name != "__pycache__" and (path / "__init__.py").exists()]
    files = [path for path in (ROOT / "builder").glob("*.py") if not path.stem.startswith("__")]
    assert len(rooms) > 6
    assert [room.name for room in rooms if f" {room.name}/ " not in tree] == []
    assert [file.name for file in files if file.name not in tree] == []


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_inside_the_repository_lead_somewhere(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    targets = [target.split("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in target and not target.startswith("#")]
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_every_make_target_the_documents_name_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z]+)", README + CONTRIBUTING)) | set(re.findall(r"^make ([a-z]+)", README + CONTRIBUTING, re.MULTILINE))
    assert named and named <= targets


def test_every_file_contributing_names_is_there() -> None:
    named = set(re.findall(r"`((?:builder|tests|templates|static)/[\w./-]+\.\w+)`", CONTRIBUTING))
    assert len(named) > 5
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def test_the_changelog_begins_with_this_version() -> None:
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0] == __version__


def test_every_recipe_fits_the_code_as_it_stands() -> None:
    """What a diff keeps or takes out is there, what it adds is not."""
    recipes = re.findall(r"^```diff\n--- a/(\S+)\n(.*?)^```", CONTRIBUTING, re.MULTILINE | re.DOTALL)
    assert len(recipes) >= 7
    for name, lines in recipes:
        there = (ROOT / name).read_text("utf-8").splitlines()
        kept = [line[1:] for line in lines.splitlines() if line[0] in " -" and line.strip() != "…"]
        added = [line[1:] for line in lines.splitlines() if line[0] == "+" and line[1:].strip()]
        assert [line for line in kept if line not in there] == [], name
        assert [line for line in added if line in there] == [], name


def test_the_python_example_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    exec(compile(code, "README.md", "exec"), {})
    lines = [line.split(" | ") for line in capsys.readouterr().out.splitlines()]
    assert [line[:3] for line in lines] == [["late on Friday", "DATE", "2025-07-04"], ["June", "DATE", "2026-06"]]
