"""What `add` cannot take costs only itself: pages and feeds that take too long, and what is no file."""

import importlib
import io
import os
import sys
from pathlib import Path

import pytest

from builder.articles.capture import Capture
from builder.cli import main
from builder.commands.patient import OutOfPatience
from builder.errors import Severity
from tests.commands.saved_pages import PAGES
from tests.commands.test_add_archives import WHOLE, _archive

offered = importlib.import_module("builder.commands.offered")
archived = importlib.import_module("builder.commands.archived")
adding = importlib.import_module("builder.commands.add")
PAGE = str(next(saved.page for saved in PAGES if saved.file == "json-ld.html"))


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _impatient(*_: object) -> object:
    raise OutOfPatience


@pytest.mark.parametrize("data", [PAGE.encode(), b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>'], ids=["page", "feed"])
def test_what_takes_too_long_is_told_and_not_read(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offered, "patient", _impatient)
    (fault,) = offered._read(Capture(data), "a.html", "a.html")
    assert (fault.path, fault.what, fault.mend) == ("a.html", *offered._TANGLED)


def test_a_page_of_an_archive_that_takes_too_long_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    calm = archived.patient
    monkeypatch.setattr(
        archived, "patient", lambda deed, size, capture, path: (_impatient if path.endswith("/1") else calm)(deed, size, capture, path)
    )
    *offers, fault = archived.archived(io.BytesIO(_archive(WHOLE[:1] + WHOLE[-1:])), "a.warc.gz")
    assert [offer.origin for offer in offers] == ["https://example.org/4"]
    assert (fault.what, fault.severity) == ("1 pages of the archive have no article", Severity.WARNING)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among its files")
def test_what_is_no_file_or_cannot_be_read_costs_the_others_nothing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo("pipe.html")
    Path("page.html").write_text(PAGE, "utf-8")
    Path("gone.html").write_text(PAGE, "utf-8")
    Path("notes").write_text("One.", "utf-8")
    honest = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == "gone.html":
            raise PermissionError(13, "Permission denied", str(path))
        return honest(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    assert main(["add", "gone.html", "pipe.html", "notes", "page.html"]) == 1
    out, err = capsys.readouterr()
    assert out == "seeds/2025-07-10-ostby-votes-for-a-new-bridge.md\n"
    assert "gone.html:1:1: the file cannot be read (Permission denied); " in err and "pipe.html:1:1: this is no regular file; " in err
    assert "notes:1:1: files ending in nothing are not imported" in err


def test_a_name_that_is_used_up_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(adding, "_MOST_OF_A_NAME", 2)
    codes = []
    for number in (12, 13, 14):
        page = PAGE.replace("/region/bridge", f"/{number}").replace("12 million", f"{number} million")
        Path("page.html").write_text(page, "utf-8")
        codes.append(main(["add", "page.html"]))
    assert codes == [0, 0, 2]
    assert "and 1 names like it are there already; clear the folder" in capsys.readouterr().err
    assert sorted(path.name for path in Path("seeds").iterdir()) == [f"2025-07-10-ostby-votes-for-a-new-bridge{end}.md" for end in ("-2", "")]


def test_a_page_of_furniture_alone_is_no_article(capsys: pytest.CaptureFixture[str]) -> None:
    Path("page.html").write_text("<html><body><p>Advertisement</p><p>Share this article</p></body></html>", "utf-8")
    assert main(["add", "page.html"]) == 1
    assert "there is no article in it" in capsys.readouterr().err and not Path("seeds").exists()
