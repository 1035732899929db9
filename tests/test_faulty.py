"""One folder a fault: the whole of what is said of it, and what the run then does.

`python -m tests.test_faulty` writes every expected.txt anew: read the difference.
"""

import contextlib
import io
import os
import re
import shutil
import tempfile
from pathlib import Path

import pytest

from builder.cli import main

FAULTY = Path(__file__).parent / "faulty"
FOLDERS = sorted(path for path in FAULTY.iterdir() if path.is_dir())


def outcome(folder: Path, work: Path) -> str:
    """What a build and a strict build say, how they exit, and whether there is a site after each."""
    if (folder / "seeds").exists():
        shutil.copytree(folder / "seeds", work / "seeds")
    return "".join(f"$ builder {' '.join(arguments)}\n{_run(arguments, work)}" for arguments in (["build"], ["build", "--strict"]))


def _run(arguments: list[str], work: Path) -> str:
    errors, here = io.StringIO(), Path.cwd()
    os.chdir(work)
    try:
        with contextlib.redirect_stderr(errors):
            code = main(arguments)
        written = (work / "site/index.html").exists()
        shutil.rmtree(work / "site", ignore_errors=True)
    finally:
        os.chdir(here)
    told = re.sub(r" → site/ \(.*", " → site/", errors.getvalue())  # how much was done in which time is another matter
    return f"{told}exit {code}, {'site written' if written else 'no site'}\n"


def test_there_are_faults_to_try() -> None:
    assert len(FOLDERS) >= 14


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_fault_is_told_with_its_place_and_its_remedy(folder: Path, tmp_path: Path) -> None:
    assert outcome(folder, tmp_path) == (folder / "expected.txt").read_text("utf-8")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_check_tells_what_build_tells(folder: Path, tmp_path: Path, monkeypatch, capsys) -> None:
    if (folder / "seeds").exists():
        shutil.copytree(folder / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    main(["check"])
    told = capsys.readouterr().err.splitlines()
    main(["build"])
    built = capsys.readouterr().err.splitlines()
    assert [line for line in told if line.startswith("seeds")] == [line for line in built if line.startswith("seeds")]
    assert {path: path.read_bytes() for path in before} == before


def test_a_file_too_large_costs_only_itself(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(FAULTY / "byte-order-mark/seeds", tmp_path / "seeds")
    (tmp_path / "seeds/large.txt").write_text("It rained on 3 May 2015. " * 840_000, "utf-8")
    assert main(["build"]) == 1
    told, summary = capsys.readouterr().err.splitlines()
    assert told.startswith("seeds/large.txt:1:1: ") and "; " in told
    assert summary.startswith("1 article, 1 event → site/ (")


@pytest.mark.parametrize("folder", ["unknown-setting", "broken-settings", "broken-template", "missing-seeds"])
def test_an_old_site_stays_as_it_was(folder: str, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(FAULTY / "byte-order-mark/seeds", tmp_path / "seeds")
    assert main(["build"]) == 0
    before = {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    shutil.rmtree(tmp_path / "seeds")
    if (FAULTY / folder / "seeds").exists():
        shutil.copytree(FAULTY / folder / "seeds", tmp_path / "seeds")
    assert main(["build"]) == 1
    assert before and {path: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()} == before


def test_a_strict_build_leaves_an_old_site_as_it_was(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(FAULTY / "no-date/seeds", tmp_path / "seeds")
    assert main(["build"]) == 0
    before = (tmp_path / "site/index.html").read_bytes()
    (tmp_path / "seeds/good.txt").unlink()
    assert main(["build", "--strict"]) == 1
    assert (tmp_path / "site/index.html").read_bytes() == before


if __name__ == "__main__":
    for each in FOLDERS:
        with tempfile.TemporaryDirectory() as scratch:
            (each / "expected.txt").write_text(outcome(each, Path(scratch)), "utf-8")
