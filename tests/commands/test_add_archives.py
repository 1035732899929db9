"""`add` of web archives: whole, damaged, hostile."""

import gzip
import importlib
from pathlib import Path

import pytest

from builder.cli import main
from tests.commands.saved_pages import BODY, FIRST

reader = importlib.import_module("builder.articles.web_archive")


def _page(number: int, date: str = "2025-07-10") -> bytes:
    body = BODY.replace("12 million", f"{number} million")
    head = f'<title>Bridge {number}</title><meta name="date" content="{date}">'
    return f'<html lang="en"><head>{head}</head><body><article>{body}</article></body></html>'.encode()


def _record(kind: str, lines: str, held: bytes) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Date: 2025-07-11T00:00:00Z\r\n{lines}Content-Length: {len(held)}\r\n\r\n"
    return head.encode() + held + b"\r\n\r\n"


def _archive(records: list[tuple[str, str, str, bytes]], packed: bool = True) -> bytes:
    """Records as (address, status, media type, body), each packed by itself as archives are."""
    parts = [_record("warcinfo", "Content-Type: application/warc-fields\r\n", b"software: a test\r\n")]
    for url, status, kind, body in records:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n\r\n".encode() + body
        parts.append(_record("response", f"WARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype=response\r\n", answer))
    return b"".join(gzip.compress(part) if packed else part for part in parts)


WHOLE = [
    ("https://example.org/1", "200 OK", "text/html; charset=utf-8", _page(1)),
    ("https://example.org/logo.png", "200 OK", "image/png", b"\x89PNG" + b"\0" * 99),
    ("https://example.org/gone", "404 Not Found", "text/html", _page(2)),
    ("https://example.org/moved", "301 Moved", "text/html", _page(3)),
    ("https://example.org/thin", "200 OK", "text/html", b"<p>Hello.</p>"),
    ("https://example.org/1#again", "200 OK", "text/html", _page(1)),
    ("https://example.org/4", "200 OK", "text/html", _page(4)),
]


@pytest.mark.parametrize("packed", [True, False])
def test_the_pages_of_an_archive_become_seeds(packed: bool, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    name = "a.warc.gz" if packed else "a.warc"
    Path(name).write_bytes(_archive(WHOLE, packed))
    assert main(["add", name]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == ["seeds/2025-07-10-bridge-1.md", "seeds/2025-07-10-bridge-4.md"]
    text = Path("seeds/2025-07-10-bridge-1.md").read_text("utf-8")
    assert "\nurl: https://example.org/1\n" in text and FIRST in text
    assert "1 pages of the archive have no article" in err and err.endswith("2 added, 1 there already, 0 not read\n")


_GOOD = _archive(WHOLE[:1], packed=False)
DAMAGED = {
    "empty.warc": (b"", "there is no web page in the archive"),
    "noise.warc": (bytes(range(256)) * 99, "the archive is damaged or is none"),
    "page.warc": (b"<html>" * 9, "the archive is damaged or is none"),
    "false-pack.warc.gz": (b"\x1f\x8b" + b"\0" * 99, "the archive is damaged or is none"),
    "cut.warc.gz": (_archive(WHOLE)[:-30], "the archive is damaged or is none"),
    "length.warc": (_GOOD.replace(b"Content-Length: ", b"Content-Length: -9"), "the archive is damaged or is none"),
    "letters.warc": (_GOOD.replace(b"Content-Length: ", b"Content-Length: x"), "the archive is damaged or is none"),
    "no-status.warc": (_GOOD.replace(b"HTTP/1.1 200 OK", b""), "there is no web page in the archive"),
    "headers.warc": (b"WARC/1.0\r\n" + b"A: b\r\n" * 100_000, "there is no web page in the archive"),
    "false-chunks.warc": (
        _GOOD.replace(b"Content-Type: text/html;", b"Transfer-Encoding: chunked\r\nContent-Type: text/html;"),
        "the archive is damaged or is none",
    ),
    "false-gzip.warc": (_GOOD.replace(b"Content-Type: text/html;", b"Content-Encoding: gzip\r\nContent-Type: text/html;"), ""),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_a_damaged_archive_is_told_without_a_traceback(name: str, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    data, told = DAMAGED[name]
    Path(name).write_bytes(data)
    assert main(["add", name]) == (1 if told else 0)
    err = capsys.readouterr().err
    assert told in err and (f"{name}:1:1: " in err or not told) and " not read\n" in err and "Remainder" not in err


def test_what_stands_before_the_damage_is_kept(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.warc.gz").write_bytes(_archive(WHOLE[:1]) + b"\x1f\x8b\x08 no more")
    assert main(["add", "a.warc.gz"]) == 1
    assert [seed.name for seed in Path("seeds").iterdir()] == ["2025-07-10-bridge-1.md"]


def test_an_archive_that_unpacks_to_very_much_is_given_up(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(reader, "_MOST_BYTES", 30_000_000)
    head = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 10\r\n\r\n"
    Path("a.warc.gz").write_bytes(gzip.compress(head + b"\0" * 90_000_000))
    assert main(["add", "a.warc.gz"]) == 1
    assert "a.warc.gz:1:1: the archive " in capsys.readouterr().err


def test_a_page_too_large_is_passed_over(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(reader, "_LARGEST_PAGE", 5_000)
    Path("a.warc.gz").write_bytes(_archive([("https://example.org/9", "200 OK", "text/html", _page(9) + b" " * 9_000), WHOLE[0]]))
    assert main(["add", "a.warc.gz"]) == 0
    assert [seed.name for seed in Path("seeds").iterdir()] == ["2025-07-10-bridge-1.md"]


def test_an_archive_of_thousands_of_records_ends_at_the_limit(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(reader, "_MOST_PAGES", 20)
    thin = [(f"https://example.org/{number}", "200 OK", "text/html", b"<p>Hello.</p>") for number in range(40)]
    pictures = [(f"https://example.org/{number}.png", "200 OK", "image/png", b"x") for number in range(3_000)]
    Path("a.warc.gz").write_bytes(_archive([*pictures, *thin]))
    assert main(["add", "a.warc.gz"]) == 1
    err = capsys.readouterr().err
    assert "the archive holds more than 20 pages" in err and "20 pages of the archive have no article" in err
