"""What is said of faulty articles, by this builder and by others: a table in Markdown.

    python -m tests.benchmarks.faults FOLDER

`FOLDER` holds the programs `hugo`, `pelican` and `mkdocs`; those that are missing are left out. Each gets the articles of a folder of tests/faulty
as its content, is built as strictly as it can be, and is asked what it says first and how it exits.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

FAULTY = Path(__file__).parents[1] / "faulty"
LAYOUT = "<title>{{ .Title }}</title>{{ .Content }}{{ range .Pages }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>{{ end }}"
NOISE = re.compile(
    r"^\s*$|^(Start building|hugo v|INFO\b|Built in|Total in|Done:|─|│|\d+ms)|\| EN|\+-|WARN  found no layout file|deprecat", re.IGNORECASE
)


def _ours(work: Path, content: Path, folder: Path) -> list[str]:
    shutil.copytree(content, work / "seeds")
    return [sys.executable, "-m", "builder", "build", "--strict", "--no-cache"]


def _hugo(work: Path, content: Path, folder: Path) -> list[str]:
    _as_markdown(content, work / "content")
    for name in ("single", "list"):
        (work / f"layouts/_default/{name}.html").parent.mkdir(parents=True, exist_ok=True)
        (work / f"layouts/_default/{name}.html").write_text(LAYOUT, "utf-8")
    (work / "hugo.toml").write_text('baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "RSS", "sitemap"]\n', "utf-8")
    return [str(folder / "hugo"), "--panicOnWarning"]


def _pelican(work: Path, content: Path, folder: Path) -> list[str]:
    _as_markdown(content, work / "content")
    (work / "conf.py").write_text('SITENAME = "A"\nSITEURL = "https://example.org"\nTIMEZONE = "UTC"\nPATH = "content"\n', "utf-8")
    return [str(folder / "pelican"), "content", "-s", "conf.py", "--fatal", "warnings"]


def _mkdocs(work: Path, content: Path, folder: Path) -> list[str]:
    _as_markdown(content, work / "docs")
    (work / "mkdocs.yml").write_text("site_name: A\n", "utf-8")
    return [str(folder / "mkdocs"), "build", "--strict"]


def _as_markdown(content: Path, to: Path) -> None:
    """The others read no ``.txt``: the same fault in a file that they read."""
    shutil.copytree(content, to)
    for path in to.rglob("*.txt"):
        path.rename(path.with_suffix(".2.md" if path.with_suffix(".md").exists() else ".md"))


BUILDERS: dict[str, Callable[[Path, Path, Path], list[str]]] = {"this builder": _ours, "Hugo": _hugo, "Pelican": _pelican, "MkDocs": _mkdocs}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the other builders' programs are")
    folder = parser.parse_args().folder.absolute()
    there = [name for name in BUILDERS if name == "this builder" or (folder / name.lower()).exists()]
    print(f"| fault | {' | '.join(there)} |\n|---|{'---|' * len(there)}")
    for fault in sorted(path for path in FAULTY.iterdir() if (path / "seeds").is_dir()):
        print(f"| {fault.name} | {' | '.join(_cells(fault / 'seeds', there, folder))} |", flush=True)


def _cells(content: Path, there: list[str], folder: Path) -> Iterator[str]:
    for name in there:
        with tempfile.TemporaryDirectory() as work:
            command = BUILDERS[name](Path(work), content, folder)
            environment = {**os.environ, "PYTHONPATH": str(FAULTY.parents[1]), "NO_COLOR": "1", "COLUMNS": "400"}
            shown = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, errors="replace", timeout=120, check=False)
            yield _cell(f"{shown.stderr}\n{shown.stdout}", shown.returncode, work)


def _cell(said: str, code: int, work: str) -> str:
    plain = re.sub(r"\x1b\[[0-9;]*m|^\[[0-9:]+\] ", "", said, flags=re.MULTILINE).replace(f"{work}/", "")
    lines = [line.strip() for line in plain.splitlines() if not NOISE.search(line)]
    first = next((line for line in lines if re.search(r"error|warn|:\d+:\d+:|critical", line, re.IGNORECASE)), "says nothing")
    shown = " ".join(first.split())[:300].replace("|", "\\|")
    return f"{shown} (exit {code})"


if __name__ == "__main__":
    main()
