"""`add` of feeds: what is read of each kind, and of broken and hostile ones."""

import json
from pathlib import Path

import pytest

from builder.cli import main
from tests.commands.saved_pages import FIRST, SECOND, THIRD

LONG = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><p>{FIRST}</p>"
_NAMES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'


def _rss(item: str, head: str = "<title>Ostby Post</title><language>en-GB</language>") -> str:
    return f'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" {_NAMES}><channel>{head}{item}</channel></rss>'


_ITEM = f"""<item><title>Votes &amp; a bridge</title><link>https://example.org/a</link><pubDate>Thu, 10 Jul 2025 23:30:00 -0400</pubDate>
<dc:creator>Ida Holm</dc:creator><description>Short.</description><content:encoded><![CDATA[{LONG}<script>go()</script>]]></content:encoded></item>"""
_ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Ostby Post</title>
<entry><title type="html">Votes &amp;amp; a bridge</title>
<link href="https://example.org/a"/><published>2025-07-10T23:30:00-04:00</published><updated>2025-08-01T00:00:00Z</updated>
<author><name>Ida Holm</name></author><content type="html">{LONG.replace("<", "&lt;")}</content></entry></feed>"""
_JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Ostby Post",
        "language": "en-GB",
        "items": [
            {
                "id": "1",
                "url": "https://example.org/a",
                "title": "Votes & a bridge",
                "content_html": LONG,
                "date_published": "2025-07-10T23:30:00-04:00",
                "authors": [{"name": "Ida Holm"}],
            },
            "no item",
            {"id": "2"},
        ],
    }
)
_RDF = f"""<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" {_NAMES}>
<channel><title>Ostby Post</title><dc:language>en-GB</dc:language></channel><item><title>Votes &amp; a bridge</title><link>https://example.org/a</link>
<dc:date>2025-07-10T23:30:00-04:00</dc:date><dc:creator>Ida Holm</dc:creator><content:encoded><![CDATA[{LONG}]]></content:encoded></item></rdf:RDF>"""

FEEDS = {
    "rss.xml": _rss(_ITEM),
    "mark.rss": "\ufeff" + _rss(_ITEM),
    "atom.atom": _ATOM,
    "rdf.rdf": _RDF,
    "feed.json": _JSON,
    "page-that-is-a-feed.html": _rss(_ITEM),
    "cut-off.xml": _rss(_ITEM + "<item><title>Cut").replace("</channel></rss>", ""),
    "bare-ampersand.xml": _rss(_ITEM.replace("&amp;", "&")),
    "unknown-entity.xml": _rss(_ITEM, "<title>Ostby Post</title><language>en-GB</language><copyright>&copyleft;</copyright>"),
}


@pytest.mark.parametrize("name", FEEDS)
def test_every_kind_of_feed_gives_the_same_seed(name: str, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text(FEEDS[name], "utf-8")
    assert main(["add", name]) == 0, capsys.readouterr().err
    (seed,) = Path("seeds").iterdir()
    assert seed.name == "2025-07-10-votes-a-bridge.md"
    heading, body = seed.read_text("utf-8").removeprefix("---\n").split("---\n", 1)
    title, date, *rest = heading.splitlines()
    assert title == 'title: "Votes & a bridge"'
    assert date.startswith("date: 2025-07-10T23:30:00-04:00  # ") and ("ublished" in date or name == "rdf.rdf")
    assert rest == ["author: Ida Holm", "publisher: Ostby Post", "url: https://example.org/a", "language: en-GB"]
    assert body.strip().split("\n\n") == [FIRST, SECOND, THIRD, FIRST]
    assert capsys.readouterr().err == "1 added, 0 there already, 0 not read\n"


_LAUGHS = "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(9))
HOSTILE = {
    "not-a-feed.xml": ("<rss><", "the feed holds no article"),
    "not-a-feed.json": ('{"version": 1}', "it looks like a feed and cannot be read as one"),
    "deep.json": ('{"a":' + "[" * 100_000, "it looks like a feed and cannot be read as one"),
    "no-items.json": ('{"version": "https://jsonfeed.org/version/1", "items": []}', "the feed holds no article"),
    "odd.json": (
        '{"version": "https://jsonfeed.org/version/1", "items": [1, {"title": 3, "authors": 7, "url": [], "content_html": {}}]}',
        "no article",
    ),
    "empty.xml": (_rss(""), "the feed holds no article"),
    "laughs.xml": (f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">{_LAUGHS}]>{_rss("<item><title>&j;</title></item>")[39:]}', ""),
    "outside.xml": (
        f'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a SYSTEM "secret.txt">]>{_rss("<item><description>&a;</description></item>")[39:]}',
        "",
    ),
    "deep.xml": (_rss("<item>" * 20_000), "the feed holds no article"),
    "tags.xml": (_rss(f"<item><description>{'&lt;div a=1' * 100_000}</description></item>"), ""),
    "nothing.xml": ("", "the article has no text"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_broken_or_hostile_feed_is_told_and_harms_nothing(name: str, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("secret.txt").write_text("the words of a private file", "utf-8")
    text, told = HOSTILE[name]
    Path(name).write_text(text, "utf-8")
    assert main(["add", name]) in (0, 1)
    err = capsys.readouterr().err
    assert told in err and "Traceback" not in err and (f"{name}:1:1: " in err or not told)
    seeds = list(Path("seeds").iterdir()) if Path("seeds").exists() else []
    assert all("private file" not in seed.read_text("utf-8") and seed.stat().st_size < 2_000_000 for seed in seeds)


def test_a_feed_of_summaries_is_told_as_one(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.xml").write_text(
        _rss(f"<item><title>A</title><description>{FIRST}</description><pubDate>Thu, 10 Jul 2025 09:00 GMT</pubDate></item>"), "utf-8"
    )
    assert main(["add", "a.xml"]) == 0
    assert "a.xml:1:1: warning: 1 of the feed's 1 articles have less than 500 letters" in capsys.readouterr().err


def _bare(*addresses: str) -> str:
    return "".join(f"<item><title>Only a title</title><link>{address}</link><description> </description></item>" for address in addresses)


def test_articles_without_text_in_the_feed_are_told_by_their_addresses(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.xml").write_text(_rss(_ITEM + _bare("https://example.org/b?utm_source=rss", "https://example.org/c?x=$(y)&amp;z=1")), "utf-8")
    assert main(["add", "a.xml"]) == 0
    out, err = capsys.readouterr()
    assert out == "seeds/2025-07-10-votes-a-bridge.md\n"
    mend = "add them by their addresses: https://example.org/b 'https://example.org/c?x=$(y)&z=1'"
    assert err == f"a.xml:1:1: warning: 2 of the feed's 3 articles have no text in it; {mend}\n1 added, 0 there already, 0 not read\n"


def test_a_feed_of_titles_alone_tells_no_more_addresses_than_one_reads(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.xml").write_text(_rss(_bare(*(f"https://example.org/{number}" for number in range(1, 51)))), "utf-8")
    assert main(["add", "a.xml"]) == 0
    err = capsys.readouterr().err
    assert "50 of the feed's 50 articles have no text in it" in err and "https://example.org/20 and 30 more" in err
    assert "https://example.org/21" not in err


def test_a_feed_added_every_day_gives_what_is_new(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.xml").write_text(_rss(_ITEM), "utf-8")
    assert main(["add", "a.xml"]) == 0
    (seed,) = Path("seeds").iterdir()
    edited = seed.read_text("utf-8").replace("title: ", "draft: true\ntitle: ").replace(SECOND, "I have edited this.")
    seed.write_text(edited, "utf-8")
    other = _ITEM.replace("example.org/a", "example.org/b").replace("old bridge", "old school").replace("Votes", "Boats")
    Path("a.xml").write_text(_rss(_ITEM + other), "utf-8")
    capsys.readouterr()
    assert main(["add", "a.xml"]) == 0
    out, err = capsys.readouterr()
    assert out == "seeds/2025-07-10-boats-a-bridge.md\n" and seed.read_text("utf-8") == edited
    assert f"{seed.as_posix()}:1:1: warning: it holds https://example.org/a already, by its address; it was left as it is" in err
    assert err.endswith("1 added, 1 there already, 0 not read\n")
