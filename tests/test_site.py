"""The same seeds give the same bytes: those committed, on any day, with any clock, locale and number of processes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests/golden"


def _build(seeds: Path, out: Path, *arguments: str, **environment: str) -> None:
    command = [sys.executable, "-m", "builder", "build", "--seeds", str(seeds), "--out", str(out), *arguments]
    shown = subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, timeout=300, check=False)
    assert shown.returncode == 0, shown.stderr


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _check_same(found: dict[str, bytes], expected: dict[str, bytes]) -> None:
    assert sorted(found) == sorted(expected)
    assert [name for name in expected if found[name] != expected[name]] == [], "run `make golden` and read the difference"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The golden site, built in the plainest way."""
    out = tmp_path_factory.mktemp("plain") / "site"
    _build(GOLDEN / "seeds", out)
    return _bytes(out)


@pytest.mark.parametrize(("seeds", "site"), [(ROOT / "seeds", ROOT / "site"), (GOLDEN / "seeds", GOLDEN / "site")], ids=["owner", "golden"])
def test_the_committed_site_is_what_the_committed_seeds_give(seeds: Path, site: Path, tmp_path: Path) -> None:
    _build(seeds, tmp_path / "site")
    expected = _bytes(site)
    assert "index.html" in expected
    _check_same(_bytes(tmp_path / "site"), expected)


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        ((), {"PYTHONHASHSEED": "1"}),
        ((), {"PYTHONHASHSEED": "2", "TZ": "Pacific/Kiritimati"}),
        ((), {"TZ": "America/Anchorage", "LC_ALL": "C"}),
        ((), {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONUTF8": "0"}),
        ((), {"PYTHONOPTIMIZE": "2"}),
        (("--jobs", "1"), {}),
        (("--jobs", "2"), {}),
        (("--no-cache",), {}),
    ],
    ids=str,
)
def test_where_and_how_it_is_built_changes_no_byte(
    arguments: tuple[str, ...], environment: dict[str, str], plain: dict[str, bytes], tmp_path: Path
) -> None:
    _build(GOLDEN / "seeds", tmp_path / "site", *arguments, **environment)
    _check_same(_bytes(tmp_path / "site"), plain)


def test_what_is_remembered_in_one_place_serves_in_another(plain: dict[str, bytes], tmp_path: Path) -> None:
    """Warm, with another hash seed, time zone and locale than what is remembered was found with."""
    _build(ROOT / "seeds", tmp_path / "other", PYTHONHASHSEED="3")
    _build(GOLDEN / "seeds", tmp_path / "first", PYTHONHASHSEED="1", TZ="Pacific/Kiritimati")
    _build(GOLDEN / "seeds", tmp_path / "site", PYTHONHASHSEED="2", TZ="America/Anchorage", LC_ALL="C")
    _check_same(_bytes(tmp_path / "site"), plain)


def test_several_processes_give_what_one_gives(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    lines = [
        {"title": f"Well {n}", "date": f"2024-{n % 12 + 1:02d}-15", "text": f"The pump at well {n} failed on Monday. It dates from {1900 + n}."}
        for n in range(100)
    ]
    (seeds / "wells.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    _build(seeds, tmp_path / "one", "--jobs", "1")
    _build(seeds, tmp_path / "three", "--jobs", "3")
    _check_same(_bytes(tmp_path / "three"), _bytes(tmp_path / "one"))


def test_a_site_built_over_an_old_one_keeps_nothing_of_it(plain: dict[str, bytes], tmp_path: Path) -> None:
    _build(ROOT / "seeds", tmp_path / "site")
    _build(GOLDEN / "seeds", tmp_path / "site")
    _check_same(_bytes(tmp_path / "site"), plain)


def test_the_address_given_on_the_command_line_stands_over_the_settings(tmp_path: Path) -> None:
    _build(GOLDEN / "seeds", tmp_path / "site", "--base-url", "https://elsewhere.example/x")
    files = _bytes(tmp_path / "site")
    assert b"https://elsewhere.example/x/" in files["sitemap.xml"] and b"https://elsewhere.example/x/" in files["feed.xml"]
    assert b"https://example.org/bridge/" not in files["sitemap.xml"]


def test_the_golden_seeds_cover_every_format() -> None:
    assert {path.suffix for path in (GOLDEN / "seeds").rglob("*")} >= {".txt", ".md", ".html", ".jsonl", ".toml"}
