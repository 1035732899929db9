"""`add` of web addresses: what is fetched, what is refused, and that nothing hangs. Loopback only."""

import gzip
import importlib
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from builder.cli import main
from tests.commands.saved_pages import FIRST, PAGES, SECOND, THIRD, TITLE

door = importlib.import_module("builder.commands.fetch")
PAGE = next(saved.page for saved in PAGES if saved.file == "json-ld.html").replace("https://news.example.org/region/bridge", "").encode()
RSS = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Ostby Post</title><item><title>{TITLE}</title>
<link>https://news.example.org/region/bridge</link><pubDate>Thu, 10 Jul 2025 09:30:00 +0200</pubDate>
<description>&lt;p&gt;{FIRST} {SECOND} {THIRD} {FIRST}&lt;/p&gt;</description></item></channel></rss>""".encode()

# Path → status, headers, body.
ANSWERS: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/page": (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE),
    "/packed": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(PAGE)),
    "/letters": (
        200,
        {"Content-Type": "text/html; charset=windows-1251"},
        f"<html><body><p>{'Совет Остбю проголосовал за новый мост. ' * 9}</p>".encode("cp1251"),
    ),
    "/feed": (200, {"Content-Type": "text/html"}, RSS),
    "/a%20b?q=%C3%A9": (200, {"Content-Type": "text/html"}, PAGE),
    "/moved": (301, {"Location": "/page"}, b""),
    "/loop": (302, {"Location": "/loop"}, b""),
    "/file": (302, {"Location": "file:///etc/passwd"}, b""),
    "/secret": (302, {"Location": "http://name:word@127.0.0.1/"}, b""),
    "/nowhere": (302, {"Location": "http://[::1"}, b""),
    "/bomb": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, gzip.compress(b"\0" * 60_000_000)),
    "/false-pack": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, b"no gzip at all"),
    "/huge": (200, {"Content-Type": "text/html"}, b"<p>" + b"word " * 4_500_000),
    "/forbidden": (403, {}, b"no"),
    "/broken": (500, {}, b""),
    "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20),
    "/empty": (200, {"Content-Type": "text/html"}, b""),
    "/script": (200, {"Content-Type": "text/html"}, b"<html><body><div id=app></div><script>go()</script></body></html>"),
}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/drip":
            self._drip()
        elif self.path == "/silent":
            self.wfile.write(b"\x00\x01 this is not the protocol\r\n\r\n")
        else:
            status, headers, body = ANSWERS[self.path]
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.wfile.write(body)
            except OSError:
                return  # the reader had enough

    def _drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            while not self.server.over.wait(0.05):
                self.wfile.write(b"<p>")
        except OSError:
            return

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.over = threading.Event()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.over.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("path", ["/page", "/packed", "/moved", "/a%20b?q=é", "/a%20b?q=%C3%A9", "/page#part"])
def test_a_page_is_fetched(path: str, site: str, tmp_path: Path, capsys) -> None:
    assert main(["add", f"{site}{path}", "--seeds", str(tmp_path)]) == 0, capsys.readouterr().err
    (seed,) = tmp_path.iterdir()
    text = seed.read_text("utf-8")
    assert seed.name == "2025-07-10-ostby-votes-for-a-new-bridge.md" and FIRST in text
    shown = text.replace('"', "")  # the address is in quotation marks where it has letters beyond ASCII
    assert f"url: {site}{path.replace('/moved', '/page').partition('#')[0]}\n" in shown


def test_letters_are_read_as_the_answer_says(site: str, tmp_path: Path, capsys) -> None:
    assert main(["add", f"{site}/letters", "--seeds", str(tmp_path)]) == 0
    (seed,) = tmp_path.iterdir()
    assert "Совет Остбю проголосовал" in seed.read_text("utf-8")


def test_a_feed_at_an_address_is_a_feed_whatever_it_is_called(site: str, tmp_path: Path, capsys) -> None:
    assert main(["add", f"{site}/feed", "--seeds", str(tmp_path)]) == 0
    (seed,) = tmp_path.iterdir()
    assert "url: https://news.example.org/region/bridge\n" in seed.read_text("utf-8")


REFUSED = (
    ("/loop", "it redirects more than 5 times"),
    ("/file", "it redirects to 'file:///etc/passwd', which is not fetched"),
    ("/secret", "which is not fetched"),
    ("/nowhere", "it cannot be fetched"),
    ("/bomb", "it is larger than 20 MB"),
    ("/huge", "it is larger than 20 MB"),
    ("/false-pack", "it cannot be fetched"),
    ("/forbidden", "it answered 403 (Forbidden); it refuses programs; save the page in a browser and add the file"),
    ("/broken", "it answered 500"),
    ("/silent", "it cannot be fetched"),
    ("/picture", "this is no web page, nor any text"),
    ("/empty", "the article has no text"),
    ("/script", "the article has no text; it is made by a script, it seems"),
)


@pytest.mark.parametrize(("path", "told"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_cannot_be_had_is_told(path: str, told: str, site: str, tmp_path: Path, capsys) -> None:
    assert main(["add", f"{site}{path}", "--seeds", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    line, summary = err.splitlines()
    assert line.startswith(f"{site}{path}:1:1: ") and told in line and "; " in line
    assert (out, summary, list(tmp_path.iterdir())) == ("", "0 added, 0 there already, 1 not read", [])


def test_an_answer_without_end_is_cut_off(site: str, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setattr(door, "_SECONDS", 0.4)
    assert main(["add", f"{site}/drip", "--seeds", str(tmp_path)]) == 1
    assert "/drip:1:1: it took longer than 0.4 seconds; try again" in capsys.readouterr().err
    for _ in range(100):  # the clock that cut it off is gone as well
        if not any(isinstance(thread, threading.Timer) for thread in threading.enumerate()):
            return
        time.sleep(0.05)
    raise AssertionError("a clock is left behind")


def test_nobody_there_is_told(tmp_path: Path, capsys) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    port = server.server_address[1]
    server.server_close()
    assert main(["add", f"http://127.0.0.1:{port}/", "--seeds", str(tmp_path)]) == 1
    err = capsys.readouterr().err
    assert "it cannot be fetched" in err and "object at" not in err and "Traceback" not in err


def test_one_address_that_fails_costs_the_others_nothing(site: str, tmp_path: Path, capsys) -> None:
    assert main(["add", f"{site}/broken", f"{site}/page", "--seeds", str(tmp_path)]) == 1
    assert len(list(tmp_path.iterdir())) == 1
    assert capsys.readouterr().err.endswith("1 added, 0 there already, 1 not read\n")


class _Peer:
    """A connection, as far as it is asked who stands at its other end."""

    def __init__(self, host: str) -> None:
        self.host = host

    def getpeername(self) -> tuple[str, int]:
        return self.host, 80


@pytest.mark.parametrize(
    "private", ["127.0.0.1", "10.1.2.3", "192.168.1.1", "169.254.169.254", "::1", "fe80::1%eth0", "::ffff:10.0.0.1", "fd00::1", "0.0.0.0"]
)
def test_a_public_page_does_not_lead_into_a_private_network(private: str) -> None:
    visit = door._Visit()
    door._admit(_Peer("93.184.215.14"), 0, visit)
    door._admit(_Peer("2606:4700::1111"), 1, visit)
    with pytest.raises(door._Wrong, match="private network"):
        door._admit(_Peer(private), 2, visit)
    named = door._Visit()  # the user has named it
    door._admit(_Peer(private), 0, named)
    door._admit(_Peer(private), 1, named)


@pytest.mark.parametrize(
    "address", ["ftp://example.org/a", "file:///etc/passwd", "https://", "https://name:word@example.org/", "http://a b/", "javascript://x"]
)
def test_what_is_no_web_address_is_wrong_usage(address: str, tmp_path: Path, capsys) -> None:
    assert main(["add", address, "--seeds", str(tmp_path / "seeds")]) == 2
    err = capsys.readouterr().err
    assert err.startswith("timeline-builder add: ") and err.count("\n") == 1 and not (tmp_path / "seeds").exists()
