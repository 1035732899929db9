"""`init`: a folder that builds as it stands, is explained by itself and is refused where it would harm."""

import email
import io
import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
import zipfile
from dataclasses import asdict
from pathlib import Path

import pytest
import yaml

from builder import __version__
from builder.cli import main
from builder.commands.own_wheel import own_wheel
from builder.commands.settings_file import MEANS, settings_file
from builder.config import SETTINGS, Kind, Settings
from builder.load_edits import load_edits
from builder.load_settings import load_settings

ROOT = Path(__file__).parents[2]
PACKED = f"./.github/builder/news_timeline_builder-{__version__}-py3-none-any.whl"


def _pages(text: str) -> dict:
    return yaml.load(text, Loader=yaml.BaseLoader)  # nothing is turned into true or false: "on" is a key


def test_the_folder_builds_as_it_stands(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    def run(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "builder", *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    made = run("init", "news", folder=tmp_path)
    assert (made.returncode, made.stdout, made.stderr.count("\n")) == (0, "", 3)
    news = tmp_path / "news"
    assert sorted(path.relative_to(news).as_posix() for path in news.rglob("*") if path.is_file()) == [
        f".github/builder/news_timeline_builder-{__version__}-py3-none-any.whl",
        ".github/workflows/pages.yml",
        ".gitignore",
        "seeds/2025-03-14-ferry-returns-to-tarn-island.md",
        "seeds/edits.toml",
        "seeds/timeline.toml",
    ]
    built = run("--strict", folder=news)
    assert built.returncode == 0 and re.fullmatch(r"1 article, 7 events → site/ \(.*\).*\n", built.stderr), built.stderr
    dates = [event["date"] for event in json.loads((news / "site/timeline.json").read_text("utf-8"))["events"]]
    assert "2025-03-13" in dates and "2025-04" in dates and "2024-11-11" in dates  # what is relative in the example
    assert "<title>News" in (news / "site/index.html").read_text("utf-8")


def test_what_to_do_next_can_be_done(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["init", "a/b"]) == 0
    told = capsys.readouterr().err
    assert "a/b/seeds/" in told and "cd a/b && timeline-builder" in told and "a/b/site/index.html" in told and "GitHub Actions" in told
    monkeypatch.chdir("a/b")
    assert main(["new", "Rain"]) == 0
    assert capsys.readouterr().out == "seeds/rain.md\n" and Path("seeds/rain.md").exists()


@pytest.mark.parametrize("name", ["file", "full", "seeds-only", "link", "file/below"])
def test_what_holds_something_is_refused_and_left(name: str, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("kept", "utf-8")
    Path("full").mkdir()
    Path("full/a.txt").write_text("kept", "utf-8")
    Path("seeds-only/seeds").mkdir(parents=True)
    Path("link").symlink_to("nowhere")
    before = sorted(tmp_path.rglob("*"))
    assert main(["init", name]) in (1, 2)
    err = capsys.readouterr().err
    assert err.count("\n") == 1 and ";" in err and sorted(tmp_path.rglob("*")) == before and Path("full/a.txt").read_text("utf-8") == "kept"


@pytest.mark.parametrize("folder", ["empty", "repository", "."])
def test_an_empty_folder_and_a_repository_just_begun_are_filled(folder: str, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    if folder != ".":
        Path(folder).mkdir()
    if folder == "repository":
        Path(folder, ".git").mkdir()
    assert main(["init", folder]) == 0
    assert Path(folder, "seeds/timeline.toml").exists()


def test_the_settings_are_all_there_with_what_they_are_and_their_defaults() -> None:
    text = settings_file("The bridge")
    assert set(MEANS) == set(SETTINGS)
    assert all(name in text for name in SETTINGS)
    bare = re.sub(r"(?m)^# (?=\w+ = )", "", text)
    assert tomllib.loads(bare) == {
        name: dict(value) if SETTINGS[name].kind is Kind.PAIRS else list(value) if isinstance(value, tuple) else value
        for name, value in asdict(Settings(title="The bridge")).items()
    }


@pytest.mark.parametrize("name", ["news", "the-bridge", "odd \"name\" \\ 'here'", "two\nlines", "ö" * 60, "$(reboot)"])
def test_any_name_of_a_folder_gives_settings_that_can_be_read(name: str, tmp_path: Path, capsys) -> None:
    assert main(["init", str(tmp_path / name)]) == 0
    settings, faults = load_settings(tmp_path / name / "seeds")
    assert faults == () and settings.title
    assert capsys.readouterr().err.count("\n") == 3


def test_the_edits_are_remarks_only_and_read_as_edits_without_their_marks(tmp_path: Path) -> None:
    text = (ROOT / "builder/starter/edits.toml").read_text("utf-8")
    assert tomllib.loads(text) == {}
    (tmp_path / "edits.toml").write_text(
        "".join(line.removeprefix("# ") for line in text.split("#\n", 1)[1].replace("#\n", "\n").splitlines(True)), "utf-8"
    )
    edits, faults = load_edits(tmp_path)
    assert faults == () and edits is not None and (len(edits.edits), len(edits.additions)) == (2, 1)


def test_the_workflow_is_that_of_this_project_with_the_builder_installed() -> None:
    ours, theirs = ((ROOT / name).read_text("utf-8") for name in (".github/workflows/pages.yml", "builder/starter/pages.yml"))
    pins = [re.findall(r"uses: (.*)", text) for text in (ours, theirs)]
    assert pins[0] == pins[1] and all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v[\d.]+", pin) for pin in pins[1])
    plan, made = _pages(ours), _pages(theirs)
    assert made["permissions"] == {} and made["concurrency"] == plan["concurrency"]
    assert [made["jobs"][job]["permissions"] for job in ("build", "deploy")] == [plan["jobs"][job]["permissions"] for job in ("build", "deploy")]
    install, *rest = [step["run"] for step in made["jobs"]["build"]["steps"] if "run" in step]
    assert install == 'python -m pip install --disable-pip-version-check "$BUILDER"'
    assert [f".venv/bin/{step}" for step in rest] == [step["run"] for step in plan["jobs"]["build"]["steps"] if "run" in step][1:]
    assert not any("${{" in step for step in (install, *rest))


def test_a_pull_request_publishes_nothing() -> None:
    plan = _pages((ROOT / ".github/workflows/pages.yml").read_text("utf-8"))
    assert "pull_request" in plan["on"]
    assert plan["jobs"]["deploy"]["if"] == "github.event_name != 'pull_request'"


def test_the_build_steps_of_the_workflow_run_as_they_are_written(tmp_path: Path) -> None:
    plan = _pages((ROOT / ".github/workflows/pages.yml").read_text("utf-8"))
    _, *steps = [step["run"] for step in plan["jobs"]["build"]["steps"] if "run" in step]
    environment = {**os.environ, "RUNNER_TEMP": str(tmp_path), "BASE_URL": "https://example.org/a-repository"}
    for step in steps:
        command = step.replace(".venv/bin/python", shlex.quote(sys.executable))
        shown = subprocess.run(["/bin/sh", "-e", "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
        assert shown.returncode == 0, shown.stderr
    assert "https://example.org/a-repository/" in (tmp_path / "site/sitemap.xml").read_text("utf-8")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (None, PACKED),
        ('{"url": "file:///home/somebody/builder", "dir_info": {}}', PACKED),
        ('{"url": "https://example.org/a\\"b.git", "vcs_info": {"vcs": "git", "commit_id": "abc"}}', PACKED),
        (
            '{"url": "https://example.org/b.git", "vcs_info": {"vcs": "git", "commit_id": "0a1b"}}',
            "news-timeline-builder @ git+https://example.org/b.git@0a1b",
        ),
    ],
)
def test_the_workflow_installs_the_builder_that_made_it(told: str | None, expected: str, tmp_path: Path, monkeypatch, capsys) -> None:
    class _Installed:
        version = "0.0.0"

        def read_text(self, name: str) -> str | None:
            assert name == "direct_url.json"
            return told

    monkeypatch.setattr("builder.commands.init.distribution", lambda name: _Installed())
    assert main(["init", str(tmp_path / "news")]) == 0
    assert _pages((tmp_path / "news/.github/workflows/pages.yml").read_text("utf-8"))["env"] == {"BUILDER": expected}
    assert (tmp_path / "news" / PACKED).exists() == (expected == PACKED)


def test_the_builder_packed_is_this_one_and_the_same_every_time(monkeypatch) -> None:
    name, held = own_wheel()
    assert own_wheel() == (name, held)
    with zipfile.ZipFile(io.BytesIO(held)) as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
        about = next(each for each in names if each.endswith("/METADATA"))
        told = email.message_from_bytes(archive.read(about))
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "builder").rglob("*.py")}
    assert sources <= names and "builder/templates/index.html" in names and "builder/static/base.css" in names
    assert not any("__pycache__" in each for each in names)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert (told["Name"], told["Version"], told["Requires-Python"]) == (project["name"], __version__, project["requires-python"])
    assert told.get_all("Requires-Dist") == project["dependencies"]


def test_a_builder_that_knows_nothing_of_its_needs_says_so(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setattr("builder.commands.own_wheel._HERE", tmp_path / "lib/builder")
    assert main(["init", str(tmp_path / "news")]) == 2
    assert "install it with pip" in capsys.readouterr().err and not (tmp_path / "news").exists()
