"""`add` keeps what is there, stays in its folder, and tells what it cannot take."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from builder.cli import main
from tests.commands.saved_pages import BODY, FIRST, PAGES, SECOND, TITLE

ROOT = Path(__file__).parents[2]
PAGE = str(next(saved.page for saved in PAGES if saved.file == "json-ld.html"))


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)


def _seeds() -> dict[str, bytes]:
    return {path.as_posix(): path.read_bytes() for path in sorted(Path("seeds").rglob("*")) if path.is_file()}


def _save(name: str, page: str = PAGE) -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(page, "utf-8")
    return name


# What is in the seeds already, and by what it is known again.
THERE = {
    "the same page once more": (PAGE, ".html", "address"),
    "its address with tracking words": (
        "---\nurl: http://www.news.example.org/region/bridge/?utm_source=mail#top\n---\nOther words.\n",
        ".txt",
        "address",
    ),
    "a draft": ("---\ndraft: true\nurl: https://news.example.org/region/bridge\n---\nOther words.\n", ".md", "address"),
    "a line of JSON": ('{"text": "Other words.", "url": "https://news.example.org/region/bridge"}\n', ".jsonl", "address"),
    "the same words under another address": (PAGE.replace("/region/bridge", "/copy"), ".html", "text"),
    "the same words without an address": (f"---\ntitle: {TITLE}\n---\n" + BODY.replace("<p>", "").replace("</p>", "\n"), ".md", "text"),
}


@pytest.mark.parametrize("case", THERE)
def test_what_is_there_already_is_told_and_left(case: str, capsys) -> None:
    text, ending, known_by = THERE[case]
    _save(f"seeds/deep/down{ending}", text)
    before = _seeds()
    assert main(["add", _save("page.html")]) == 0
    out, err = capsys.readouterr()
    assert (out, _seeds()) == ("", before)
    assert err.startswith(f"seeds/deep/down{ending}:1:1: warning: it holds page.html already, by its {known_by}; it was left as it is; ")
    assert err.endswith("0 added, 1 there already, 0 not read\n")


def test_another_article_of_the_same_day_and_title_gets_a_name_of_its_own(capsys) -> None:
    other = PAGE.replace("/region/bridge", "/b").replace("eastern pier", "western pier")
    assert main(["add", _save("a.html"), _save("b.html", other)]) == 0
    assert list(_seeds()) == ["seeds/2025-07-10-ostby-votes-for-a-new-bridge-2.md", "seeds/2025-07-10-ostby-votes-for-a-new-bridge.md"]
    first = _seeds()
    assert main(["add", "a.html", "b.html"]) == 0
    assert _seeds() == first


def test_a_seed_is_made_once_of_two_copies_in_one_run(capsys) -> None:
    assert main(["add", _save("saved/a.html"), "saved"]) == 0
    assert len(_seeds()) == 1 and "1 added, 1 there already" in capsys.readouterr().err


@pytest.mark.parametrize(
    "title",
    [
        "../../escape",
        "/etc/passwd",
        "..",
        "con",
        "a" * 400,
        "Ünïcödé — «title»",
        "\u202egnirts",
        "a\nb: c\n---\n",
        "日本の橋",
        "{{ x }}",
        "# no",
        "null",
    ],
)
def test_a_title_never_leads_out_of_the_folder(title: str, capsys) -> None:
    page = PAGE.replace('"headline": "Ostby votes for a new bridge"', '"headline": ' + json.dumps(title))
    assert main(["add", _save("page.html", page)]) == 0
    assert sorted(path.name for path in Path().iterdir()) == ["page.html", "seeds"]
    (name,) = _seeds()
    assert Path(name).parent == Path("seeds") and len(Path(name).name) < 90 and Path(name).name.isascii()
    capsys.readouterr()
    assert main(["--strict"]) == 0, capsys.readouterr().err


def test_a_folder_is_read_whole_but_for_links_and_what_browsers_put_beside_a_page(capsys) -> None:
    for number, name in enumerate(
        (
            "saved/a.html",
            "saved/deep/b.HTM",
            "saved/a_files/frame.html",
            "saved/deep/B-Dateien/frame.html",
            "saved/.hidden.html",
            "saved/notes.txt",
            "elsewhere/c.html",
        )
    ):
        _save(name, PAGE.replace("/region/bridge", f"/{number}").replace("12 million", f"{number} million"))
    Path("saved/link.html").symlink_to("../elsewhere/c.html")
    Path("saved/circle").symlink_to(".")
    assert main(["add", "saved"]) == 0
    assert [b"0 million" in text or b"1 million" in text for text in _seeds().values()] == [True, True]


UNTAKEN = {
    "nowhere.html": (None, "there is no such file or folder; check its name"),
    "notes.txt": ("It rained.", "files ending in .txt are not imported; put it into the seeds as it is"),
    "notes.pdf": ("%PDF", "files ending in .pdf are not imported; save it as .html"),
    "no-ending": ("x", "files ending in nothing are not imported"),
    "empty.html": ("", "the article has no text"),
    "noise.html": ("\0\1\2\5\6\7\x10" * 99, "this is no web page, nor any text"),
    "app.html": ("<html><body><div id=app></div></body></html>", "it is made by a script, it seems"),
    "noise.mhtml": ("\0\1\2" * 99, "there is no web page in it"),
    "mail.mht": ("Content-Type: text/plain\n\nHello", "there is no web page in it"),
    "large.html": ("<p>" + "rain " * 4_100_000, "the file is larger than 20 MB"),
    "folder/": (None, "there is no saved page in the folder"),
}


@pytest.mark.parametrize("name", UNTAKEN)
def test_what_cannot_be_taken_is_told_and_costs_the_others_nothing(name: str, capsys) -> None:
    text, told = UNTAKEN[name]
    if name.endswith("/"):
        Path(name).mkdir()
    elif text is not None:
        _save(name, text)
    assert main(["add", name, _save("page.html")]) == 1
    out, err = capsys.readouterr()
    assert out.count("\n") == 1 and len(_seeds()) == 1
    assert err.startswith(f"{name.rstrip('/')}:1:1: ") and told in err and err.endswith("1 added, 0 there already, 1 not read\n")


HOSTILE = {
    "deep": "<div>" * 200_000 + "It rained on Ostby.",
    "attributes": "<p " + "a=1 " * 200_000 + ">It rained on Ostby.</p>",
    "open": "<" * 1_000_000 + " It rained on Ostby.",
    "comments": "<!--" * 200_000 + " It rained on Ostby.",
    "json": '<script type="application/ld+json">' + "[" * 200_000 + "</script><p>It rained on Ostby.</p>",
    "saved-from": "<!-- saved from url=(1)" * 20_000 + "<p>It rained on Ostby.</p>",
    "entities": "<p>It rained on Ostby. " + "&amp;" * 200_000,
    "stars": "<p>It rained on Ostby. " + "*_[" * 50_000,
    "links": "<p>It rained on Ostby. " + '<a href="https://example.org/">x</a> ' * 15_000,
    "spaces": "<p>It rained on Ostby." + " " * 2_000_000 + ".</p>",
    "authors": "<div itemprop=author>" * 900 + "<p>x</p>" * 9_000 + "<p>It rained on Ostby.</p>",
    "consent": '<div class="x-consent">' * 900 + "<h1>It rained</h1>" + "<span class=byline></span>" * 15_000 + "<p>It rained on Ostby.</p>",
    "fonts": "<p><font>" * 9_000 + "It rained on Ostby.",
    "title": f"<title>{'word ' * 200_000}</title><p>It rained on Ostby.</p>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_ends_without_a_traceback(name: str) -> None:
    _save(f"{name}.html", HOSTILE[name])
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "builder", "add", f"{name}.html"]
    shown = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False)
    assert shown.returncode in (0, 1) and "Traceback" not in shown.stderr and len(shown.stderr) < 2_000
    assert all(len(Path(name).name) < 90 for name in _seeds())


# What takes other people's readers for ever: a name of many points.
ENDLESS = {
    "author.xml": f"<rss><channel><item><title>x</title><description>words</description><author>{'a.' * 300_000}</author></item></channel></rss>",
}


@pytest.mark.parametrize("name", ENDLESS)
def test_what_takes_for_ever_is_given_up_and_the_next_page_is_read(name: str, monkeypatch, capsys) -> None:
    monkeypatch.setattr("builder.commands.patient._SECONDS", 3.0)
    large = PAGE.replace("</article>", "<!-- " + "x" * 40_000 + " --></article>")
    assert main(["add", _save(name, ENDLESS[name])]) == 1
    assert f"{name}:1:1: it is too tangled to be read in half a minute; " in capsys.readouterr().err
    monkeypatch.setattr("builder.commands.patient._SECONDS", 30.0)
    assert main(["add", _save("large.html", large)]) == 0
    assert len(_seeds()) == 1


def test_seeds_that_are_a_file_are_wrong_usage(capsys) -> None:
    assert main(["add", _save("page.html"), "--seeds", "page.html"]) == 2
    assert "name a folder" in capsys.readouterr().err


def test_the_furniture_of_a_page_stays_behind(capsys) -> None:
    extra = "<p>Sign up for our newsletter</p><h3>Read more</h3>"
    assert main(["add", _save("page.html", PAGE.replace(f"<p>{SECOND}</p>", f"<p>{SECOND}</p>{extra}"))]) == 0
    (text,) = (seed.decode() for seed in _seeds().values())
    assert FIRST in text and SECOND in text and "newsletter" not in text and "Read more" not in text


@pytest.mark.parametrize("name", ["", " "])
def test_an_empty_name_is_wrong_usage(name: str, capsys) -> None:
    _save("page.html")
    assert main(["add", name]) == 2
    assert capsys.readouterr() == ("", "timeline-builder add: an empty name leads nowhere; name a file, a folder or a web address\n")
    assert not Path("seeds").exists()
