"""Saved pages: the article out of the page, and its metadata."""

import time
from collections.abc import Callable

import pytest

from builder.articles.formats.html import html
from builder.articles.formats.markdown import markdown
from builder.articles.formats.metadata import metadata
from builder.articles.manuscript import Page

PROSE = (
    "<p>Three people were taken to hospital on <b>Monday</b> after the <a href='https://r.org/x'>river</a> rose, the mayor said in the council.</p>"
)
PAGE = f"""<!doctype html><html lang="en-GB"><head><title>Flood - The Roe</title><link rel="canonical" href="https://roe.org/flood">
<meta property="og:site_name" content="The Roe"><script>var evil = 1;</script></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>Flood in the valley</h1>{PROSE}<h2>What happened</h2>{PROSE.replace("Three", "Four")}<ul><li>One thing that matters</li>
<li>Two things that matter</li></ul><blockquote><p>We will build every house in this street again.</p></blockquote></article>
<footer>© The Roe</footer></body></html>"""


def test_the_article_is_read_out_of_its_page() -> None:
    page = html(PAGE)
    kinds = [(piece.kind.value, piece.level) for piece in page.pieces]
    assert kinds == [("heading", 1), ("paragraph", 0), ("heading", 2), ("paragraph", 0), ("item", 1), ("item", 1), ("quotation", 0)]
    assert [(mark.kind, mark.href) for mark in page.pieces[1].marks] == [("strong", ""), ("link", "https://r.org/x")]
    assert "evil" not in "".join(piece.text for piece in page.pieces)
    assert (page.told.title, page.told.publisher, page.told.url, page.told.language) == (
        "Flood in the valley",
        "The Roe",
        "https://roe.org/flood",
        "en-GB",
    )


def test_a_page_too_short_to_be_an_article_keeps_its_words() -> None:
    assert [piece.text for piece in html("<p>It fell.</p>").pieces] == ["It fell."]


@pytest.mark.parametrize(
    ("head", "date", "evidence"),
    [
        (
            (
                '<script type="application/ld+json">{"@graph": [{}, {"@type": "NewsArticle", "datePublished": "2025-07-10T08:00:00Z"}]}</script>'
                '<meta name="date" content="2025-01-01">'
            ),
            "2025-07-10T08:00:00Z",
            "JSON-LD datePublished “2025-07-10T08:00:00Z”",
        ),
        (
            '<meta name="date" content="2025-01-01"><meta property="article:published_time" content="2025-07-10">',
            "2025-07-10",
            '<meta property="article:published_time" content="2025-07-10">',
        ),
        (
            '<time datetime="2025-01-01">x</time><time itemprop="datePublished" datetime="2025-07-10">y</time>',
            "2025-07-10",
            '<time datetime="2025-07-10">',
        ),
        ('<p class="date">Published 10 July 2025</p>', "2025-07-10", "<p> “Published 10 July 2025”"),
        (
            '<script type="application/ld+json">{bad</script><meta name="date" content="2025-07-10">',
            "2025-07-10",
            '<meta name="date" content="2025-07-10">',
        ),
        ("<p>Nothing.</p>", "", ""),
    ],
)
def test_the_date_comes_with_the_clue_that_gave_it(head: str, date: str, evidence: str) -> None:
    told = metadata(f"<html><head>{head}</head><body><p>It fell.</p></body></html>")
    assert (told.date, told.evidence) == (date, evidence)


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ('<script type="application/ld+json">{"headline": "A", "author": [{"name": "Ann"}, {"name": "Bob"}]}</script>', "author", "Ann, Bob"),
        ('<meta name="author" content="https://x.org/ann"><meta name="byl" content="Ann">', "author", "Ann"),
        ('<link rel="canonical" href="javascript:alert(1)">', "url", ""),
        ('<meta property="og:locale" content="pt_BR">', "language", "pt-BR"),
        ('<meta property="og:locale" content="a lot">', "language", ""),
        ("<title> Flood\n in </title>", "title", "Flood in"),
        ('<meta property="og:title" content="A&amp;B &lt;i&gt;">', "title", "A&B <i>"),
    ],
)
def test_metadata_is_plain_and_safe(head: str, field: str, value: str) -> None:
    assert getattr(metadata(f"<html><head>{head}</head><body></body></html>"), field) == value


def test_the_pages_own_language_stands_over_its_other_metadata() -> None:
    assert metadata('<html lang="fr"><head><meta property="og:locale" content="en_US"></head><body></body></html>').language == "fr"


@pytest.mark.parametrize("source", ["", "<!-- -->", "\x00", "<", "<html></html>"])
def test_a_page_of_nothing_tells_nothing(source: str) -> None:
    assert html(source).pieces in ((), html("&lt;").pieces)


def _attributes(number: int) -> str:
    return " ".join(f"a{each}=1" for each in range(number))


HOSTILE = {
    "attributes": f"<p {_attributes(200_000)}>It fell.</p>",
    "attributes of many tags": f"<p {_attributes(100)}>It fell.</p>" * 9_000,
    "attributes and no spaces": "<p " + "".join(f'a{number}="1"' for number in range(50_000)) + ">It fell.</p>",
    "attributes behind a quotation": f"<p a='>' {_attributes(50_000)}>It fell.</p>",
    "attributes of a closing tag": f"It fell.</p {_attributes(50_000)}>",
    "attributes of a tag never closed": f"<p>It fell.</p><p {_attributes(50_000)}",
    "attributes of a link": "<a " + "href=https://roe.org/ " * 50_000 + ">It fell.</a>",
    "a long name": f"<p{'p' * 4_000_000}>It fell.</p>",
    "a long value": f"<p a='{'p' * 4_000_000}'>It fell.</p>",
    "quotations": "<a b='" * 800_000,
    "deep": "<div>" * 100_000 + "x",
    "wide": "<p>It fell on Monday, they said.</p>" * 100_000,
    "nested": "<p><b><i>" * 30_000,
    "breaks": "a<br>" * 100_000,
    "signs": "<" * 1_000_000,
    "script": "<script>" + "x" * 4_000_000,
    "JSON": '<script type="application/ld+json">' + "[" * 400_000 + "</script><p>x</p>",
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_pages_take_seconds_at_most(case: str) -> None:
    begun = time.process_time()
    html(HOSTILE[case])
    assert time.process_time() - begun < 6


@pytest.mark.parametrize("read", [html, markdown])
def test_a_page_crowded_with_attributes_keeps_its_words_and_says_so(read: Callable[[str], Page]) -> None:
    page = read(f"<p>The bridge fell.</p>\n\n<p {_attributes(20_000)}>It was old.</p>")
    assert page.tangled
    if read is html:
        assert [piece.text for piece in page.pieces] == ["The bridge fell.", "It was old."]


def test_a_page_too_long_for_its_markup_keeps_all_its_words_and_says_so() -> None:
    page = html("<p>It fell.</p>" + "<i></i>" * 800_000 + "<p>It was old.</p>")
    assert (page.lengthy, page.tangled) == (True, False)
    assert [piece.text for piece in page.pieces] == ["It fell.", "It was old."]


def test_a_page_with_as_many_attributes_as_pages_have_is_read() -> None:
    page = html(f"<p {_attributes(300)}>The bridge fell.</p><script>for(var i=0;i<n;i++){{ {'a = b ; ' * 500} }}</script>" + PAGE)
    assert not page.tangled


def test_white_space_without_end_hides_no_article() -> None:
    page = html("<?xml " + " " * 300_000 + "?><html><body><p>The arch fell into the river on Monday, and nobody was hurt.</p></body></html>")
    assert any("The arch fell" in piece.text for piece in page.pieces)
