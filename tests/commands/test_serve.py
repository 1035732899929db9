"""`serve` without a browser: what it answers as files change, what is wrong, and how it ends."""

import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.cli import main

ROOT = Path(__file__).parents[2]
ARTICLE = "---\ntitle: The bridge closes\ndate: {date}\n---\nThe council closed the old bridge on Monday.\n"
unix = pytest.mark.skipif(sys.platform == "win32", reason="signals are of another kind there")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder with one article."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "bridge.md").write_text(ARTICLE.format(date="2024-01-25"), "utf-8")
    return folder


def _put(content: Path, name: str, text: str) -> None:
    """At once: a file that is half written is a change too."""
    beside = content.with_name("beside")
    beside.write_text(text, "utf-8")
    beside.replace(content / name)


class _Serving:
    """A `serve` of the folder, and the news it sends to the pages."""

    def __init__(self, content: Path) -> None:
        command = [sys.executable, "-m", "builder", "serve", "--seeds", str(content), "--port", "0", "--jobs", "1"]
        self.process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, encoding="utf-8")
        assert self.process.stderr is not None
        self.said = [self.process.stderr.readline()]
        while self.said[-1] and " follows " not in self.said[-1]:
            self.said.append(self.process.stderr.readline())
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", self.said[-1])
        assert found, self.said
        self.address = found[0]
        self.line = http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=60)
        self.line.request("GET", "/.live/news")
        self.answer = self.line.getresponse()

    def page(self, path: str = "") -> str:
        with urllib.request.urlopen(f"{self.address}{path}", timeout=60) as page:
            return page.read().decode()

    def news(self) -> dict:
        line = self.answer.readline()
        while not line.startswith(b"data: "):
            line = self.answer.readline()
        return json.loads(line[6:])

    def end(self, how: int) -> str:
        """What it said from the first page on."""
        self.process.send_signal(how)
        rest = self.process.communicate(timeout=60)[1]
        self.line.close()
        assert self.process.returncode == 0, rest
        return rest


@pytest.fixture
def serving(content: Path) -> Iterator[_Serving]:
    served = _Serving(content)
    yield served
    if served.process.poll() is None:
        served.process.kill()
        served.process.communicate()
        served.line.close()


@unix
@pytest.mark.parametrize("how", ["SIGINT", "SIGTERM"])
def test_it_follows_what_changes_tells_what_is_wrong_and_ends_cleanly(how: str, serving: _Serving, content: Path) -> None:
    assert (serving.news()["faults"], "The bridge closes" in serving.page()) == ([], True)

    _put(content, "bridge.md", ARTICLE.format(date="2024-02-31"))
    (fault,) = serving.news()["faults"]
    assert fault["place"].endswith("bridge.md:3:7") and "The bridge closes" in serving.page()

    _put(content, "bridge.md", ARTICLE.format(date="2024-02-01"))
    assert serving.news()["faults"] == []
    assert "29 January" in serving.page()

    (content / "templates").mkdir()
    _put(content, "templates/404.html", "<p>{{ nonsense </p>\n")
    assert "this template cannot be used" in serving.news()["faults"][0]["what"]

    said = serving.end(getattr(signal, how))
    assert "bridge.md:3:7: " in said and "2024-02-31" in said
    assert "Traceback" not in said


def test_a_port_that_is_taken_is_wrong_usage(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["serve", "--seeds", str(content), "--port", port]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"timeline-builder serve: port {port} cannot be used") and "or 0 for any that is free" in err


@pytest.mark.parametrize("port", ["65536", "-1", "http", "8000.5", "１２"])
def test_what_is_no_port_is_wrong_usage(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["serve", "--port", port])
    assert (stopped.value.code, "is not a port" in capsys.readouterr().err or port.startswith("-")) == (2, True)


def test_without_seeds_there_is_nothing_to_serve(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--seeds", str(tmp_path / "none"), "--port", "0"]) == 1
    assert "none:1:1: " in capsys.readouterr().err
