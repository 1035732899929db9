"""What every command keeps to: exit codes, streams, no traceback."""

import errno
import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from builder.cli import main

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "tests/golden/seeds"


def _run(*arguments: str, folder: Path = ROOT, **options) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "builder", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False, **options)


@pytest.mark.parametrize(
    "arguments",
    [
        ["biuld"],
        ["build", "extra"],
        ["--jobs", "0"],
        ["--jobs", "many"],
        ["--base-url", "example.org"],
        ["build", "--se", "x"],
        ["export"],
        ["export", "--format", "pdf"],
        ["export", "--format", "json", "--key-dates", "-1"],
        ["tag", "--published", "10 July"],
        ["tag", "--batch", "--format", "table"],
        ["new"],
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_2(arguments: list[str], capsys) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    out, err = capsys.readouterr()
    assert stopped.value.code == 2
    assert out == "" and "usage: timeline-builder" in err and "Traceback" not in err


@pytest.mark.parametrize(
    ("seeds", "out"), [("seeds", "seeds"), ("seeds", "."), ("seeds", "seeds/site"), ("seeds", "a-file"), ("seeds", "a-file/site")]
)
def test_a_site_never_replaces_what_is_no_site(tmp_path: Path, seeds: str, out: str, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.txt").write_text("---\ndate: 2024-01-02\n---\nIt rained yesterday.", "utf-8")
    (tmp_path / "a-file").write_text("kept", "utf-8")
    before = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*"))
    assert main(["build", "--seeds", seeds, "--out", out]) in (1, 2)
    assert sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*")) == before
    assert (tmp_path / "a-file").read_text("utf-8") == "kept"
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["--help"], ["build", "--help"], ["tag", "--help"], ["--version"]], ids=" ".join)
def test_help_is_quick_and_imports_nothing_heavy(arguments: list[str]) -> None:
    code = f"""
import sys
from builder.cli import main
try:
    main({arguments!r})
except SystemExit as stopped:
    heavy = {{"jinja2", "markdown", "trafilatura", "lxml", "dateparser", "msgspec", "rich", "icalendar", "builder.articles.unpack"}}
    print(stopped.code, sorted(heavy & set(sys.modules)))
"""
    shown = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert shown.stdout.splitlines()[-1] == "0 []"


def test_no_command_is_build(tmp_path: Path) -> None:
    bare = _run("--seeds", str(SEEDS), "--out", "bare", folder=tmp_path)
    named = _run("build", "--seeds", str(SEEDS), "--out", "named", folder=tmp_path)
    assert (bare.returncode, bare.stdout) == (named.returncode, named.stdout) == (0, "")
    told = [shown.stderr.splitlines()[-1].partition(" (")[0] for shown in (bare, named)]
    assert told[0].replace("bare", "named") == told[1] and told[1].endswith(" events → named/")


def test_data_goes_to_standard_output_and_a_closed_pipe_is_quiet() -> None:
    command = f"{sys.executable} -m builder export --format json --seeds {SEEDS} | head -c 20; echo; echo ${{PIPESTATUS[0]}}"
    shown = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert shown.stdout.startswith("{") and "Traceback" not in shown.stderr and "BrokenPipe" not in shown.stderr


def test_an_endless_reader_that_leaves_is_quiet(tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"id": "a", "text": "It fell on 3 May 2015."}\n' * 5000, "utf-8")
    command = f"{sys.executable} -m builder tag --batch {lines} | head -n 1 >/dev/null; echo ${{PIPESTATUS[0]}}"
    shown = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert (shown.stdout, shown.stderr) == ("141\n", "")


def test_an_interrupt_is_quiet() -> None:
    # A shell starts what runs in its background with interrupts ignored, and that would be handed on: the command itself is to be asked.
    process = subprocess.Popen(
        [sys.executable, "-m", "builder", "tag", "--batch"],
        cwd=ROOT,
        stdin=-1,
        stdout=-1,
        stderr=-1,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdin and process.stdout and process.stderr
    with process.stdin, process.stdout, process.stderr:
        process.stdin.write(b'{"id": "a", "text": "x"}\n')
        process.stdin.flush()
        assert process.stdout.readline() == b'{"id":"a","timexes":[]}\n'  # answered before the input ends
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr.read() == b""


def test_piped_messages_carry_no_terminal_codes(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "a\x1b[31mred.txt").write_text("", "utf-8")
    shown = _run("check", folder=tmp_path)
    assert "\x1b" not in shown.stderr and "red.txt:1:1: the file is empty" in shown.stderr


def test_folders_that_are_links_in_a_circle_are_told(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.txt").write_text("---\ndate: 2024-01-02\n---\nIt rained yesterday.", "utf-8")
    for command in (["build"], ["check"], ["export", "--format", "json"]):
        shown = _run(*command, "--seeds", "loop", folder=tmp_path)
        assert shown.returncode == 1 and shown.stderr.count("loop:1:1: ") == 1 and "Traceback" not in shown.stderr
    shown = _run("--out", "loop", folder=tmp_path)
    assert shown.returncode == 1 and "this is a symbolic link" in shown.stderr and "Traceback" not in shown.stderr


class _Full(io.BytesIO):
    """A file on a disk without room, whose number is that of a file nobody needs."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def write(self, _: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def fileno(self) -> int:
        return self.number


@pytest.mark.parametrize("arguments", [["export", "--format", "json", "--seeds", str(SEEDS)], ["tag", str(SEEDS / "council-votes.md")]], ids=" ".join)
def test_a_full_disk_is_told_once_with_what_to_do(arguments: list[str], tmp_path: Path, monkeypatch, capsys) -> None:
    with (tmp_path / "full").open("wb") as file:
        monkeypatch.setattr("sys.stdout", io.TextIOWrapper(_Full(file.fileno()), encoding="utf-8"))
        assert main(arguments) == 1
    assert capsys.readouterr().err == f"{os.strerror(errno.ENOSPC)}; make room, or write to another place\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("arguments", [["tag", str(SEEDS / "council-votes.md")], ["export", "--format", "csv", "--seeds", str(SEEDS)]], ids=" ".join)
def test_what_waits_to_be_written_as_the_program_ends_is_told_once_too(arguments: list[str]) -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "builder", *arguments]
        shown = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, timeout=120, check=False)
    assert (shown.returncode, shown.stderr) == (1, f"{os.strerror(errno.ENOSPC)}; make room, or write to another place\n")


def test_check_counts_errors_and_warnings_apart(tmp_path: Path, capsys) -> None:
    assert main(["check", "--seeds", str(SEEDS)]) == 0
    assert capsys.readouterr().err.endswith("; 0 errors, 1 warning\n")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("It rained.", "utf-8")
    (tmp_path / "c.txt").touch()
    assert main(["check", "--seeds", str(tmp_path)]) == 1
    assert capsys.readouterr().err.endswith("articles: 2; without a publication date: 2; events: 0; 1 error, 2 warnings\n")


def test_what_is_wrong_alike_on_many_lines_of_a_file_is_told_some_times_and_counted(tmp_path: Path, capsys) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "It rained."}\n' * 50, "utf-8")
    assert main(["check", "--seeds", str(tmp_path)]) == 0
    *told, more, summary = capsys.readouterr().err.splitlines()
    assert len(told) == 20 and "30 more times: no publication date" in more and summary.endswith("0 errors, 50 warnings")


def test_new_in_a_file_is_wrong_usage(tmp_path: Path, capsys) -> None:
    (tmp_path / "a.txt").touch()
    for folder in (tmp_path / "a.txt", tmp_path / "a.txt/b"):
        assert main(["new", "Rain", "--seeds", str(folder)]) == 2
        assert "name a folder" in capsys.readouterr().err


def test_new_writes_a_seed_once(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    title = 'She said: "No" – twice #1'
    assert main(["new", title]) == 0
    path = Path(capsys.readouterr().out.strip())
    assert path.parent == Path("seeds") and path.suffix == ".md"
    before = path.read_bytes()
    assert b'title: "She said: \\"No\\"' in before and b"\ndate: 20" in before
    assert main(["new", title]) == 2
    assert path.read_bytes() == before and "is there already" in capsys.readouterr().err
    assert main(["new", "  "]) == 2


def test_a_new_seed_with_words_in_it_builds(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "Rain: a history"]) == 0
    path = Path(capsys.readouterr().out.strip())
    path.write_text(path.read_text("utf-8") + "The dam at Harlan burst on 3 May 2015.\n", "utf-8")
    assert main(["--strict"]) == 0
    assert "1 article, 1 event → site/" in capsys.readouterr().err
    assert "<title>Rain: a history" in Path("site/articles/rain-a-history.html").read_text("utf-8")
