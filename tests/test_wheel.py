"""The installed package does from any folder what a clone does; a content folder may bring its own look."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from builder.cli import main

ROOT = Path(__file__).parent.parent
GOLDEN = ROOT / "tests/golden"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that the package alone is installed in, built without network."""
    folder = tmp_path_factory.mktemp("wheel")
    for command in (
        ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        "-m pip install --quiet --no-deps --no-index --target lib --find-links . news-timeline-builder".split(),
    ):
        shown = subprocess.run([sys.executable, *command], cwd=folder, capture_output=True, text=True, timeout=300, check=False)
        assert shown.returncode == 0, shown.stdout + shown.stderr
    return folder / "lib"


def test_the_wheel_builds_the_same_site_from_another_folder(installed: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    script = str(installed / "bin/timeline-builder")
    command = [sys.executable, script, "build", "--seeds", str(GOLDEN / "seeds"), "--out", "site"]
    shown = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert shown.returncode == 0, shown.stderr
    assert main(["build", "--seeds", str(GOLDEN / "seeds"), "--out", str(tmp_path / "clone")]) == 0
    wheel, clone = (
        {path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()} for out in (tmp_path / "site", tmp_path / "clone")
    )
    assert len(clone) > 10
    assert wheel == clone


def test_the_wheel_holds_the_package_the_templates_and_nothing_else(installed: Path) -> None:
    top = {path.name for path in installed.iterdir() if path.suffix != ".dist-info"}
    assert top == {"builder", "bin"}
    assert {path.name for path in (installed / "builder/templates").iterdir()} == {path.name for path in (ROOT / "templates").iterdir()}
    assert {path.name for path in (installed / "builder/static").iterdir()} == {path.name for path in (ROOT / "static").iterdir()}


def test_the_road_of_the_readme_ends_in_a_site_and_a_builder_that_makes_it_again(installed: Path, tmp_path: Path) -> None:
    """`init`, `add` of saved pages, `check`, `build`; then what the folder's workflow does: install the builder that lies in it, and build."""

    def run(lib: Path, *words: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": str(lib), "HOME": str(tmp_path)}
        folder = tmp_path / "news" if words[0] != "init" else tmp_path
        return subprocess.run(
            [sys.executable, *(words if words[0] == "-m" else (str(lib / "bin/timeline-builder"), *words))],
            cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=300, check=False,
        )  # fmt: skip

    shutil.copytree(ROOT / "tests/commands/outlets", tmp_path / "saved")
    for words in (("init", "news"), ("add", "../saved"), ("check",), ("build",)):
        done = run(installed, *words)
        assert done.returncode == 0, done.stderr
    site, articles = tmp_path / "news/site", list((tmp_path / "news/seeds").glob("*.md"))
    assert len(articles) > 20 and len(list((site / "articles").iterdir())) == len(articles)
    plan = yaml.load((tmp_path / "news/.github/workflows/pages.yml").read_text("utf-8"), Loader=yaml.BaseLoader)
    again = run(tmp_path / "again", *"-m pip install --quiet --no-deps --no-index --target".split(), str(tmp_path / "again"), plan["env"]["BUILDER"])
    assert again.returncode == 0, again.stderr
    done = run(tmp_path / "again", "build", "--out", "site-again", "--no-cache")
    assert done.returncode == 0, done.stderr
    outs = site, site.with_name("site-again")
    first, second = ({path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()} for out in outs)
    assert first == second


def test_a_template_in_the_content_folder_wins(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds/templates").mkdir(parents=True)
    (tmp_path / "seeds/a.txt").write_text("---\ndate: 2024-01-02\n---\nThe dam at Harlan burst on 3 May 2015.", "utf-8")
    (tmp_path / "seeds/templates/404.html").write_text("<p>Our own way of being lost</p>\n", "utf-8")
    assert main(["--strict"]) == 0, capsys.readouterr().err
    assert (tmp_path / "site/404.html").read_text("utf-8").strip() == "<p>Our own way of being lost</p>"


def test_a_static_file_in_the_content_folder_wins(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds/static").mkdir(parents=True)
    (tmp_path / "seeds/a.txt").write_text("---\ndate: 2024-01-02\n---\nThe dam at Harlan burst on 3 May 2015.", "utf-8")
    style = next(path for path in (ROOT / "static").rglob("*.css"))
    own = tmp_path / "seeds/static" / style.relative_to(ROOT / "static")
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("body { color: rebeccapurple }\n", "utf-8")
    assert main(["--strict"]) == 0, capsys.readouterr().err
    assert any(b"rebeccapurple" in path.read_bytes() for path in (tmp_path / "site/assets").rglob("*"))
