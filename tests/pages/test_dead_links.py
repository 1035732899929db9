"""Links that lead nowhere are told; all others are let be."""

import pytest

from builder.pages.dead_links import dead_links
from builder.pages.render import render
from tests.pages.sample import many, sample

SITE = {
    "index.html": b'<p id="top-of-it">a</p>',
    "people/index.html": b'<p id="x">b</p>',
    "articles/a b.html": '<p id="s1">c</p><p id="ü">d</p>'.encode(),
    "feed.xml": b"<feed/>",
    "empty.html": b"",
}


@pytest.mark.parametrize(
    "link",
    [
        "../index.html",
        "../",
        "../people/",
        "../people/#x",
        "../people",
        "../index.html#top-of-it",
        "#here",
        "",
        "#top",
        "a%20b.html#s1",
        "a%20b.html#%C3%BC",
        "a%20b.html#s1:~:text=word",
        "?q=1",
        "../feed.xml#anything",
        "https://example.org/nothing",
        "//example.org/",
        "mailto:a@example.org",
    ],
)
def test_a_link_that_leads_somewhere_is_no_fault(link):
    assert dead_links({**SITE, "articles/b.html": f'<a id="here" href="{link}">x</a>'.encode()}) == ()


@pytest.mark.parametrize(
    "element",
    [
        '<a href="../nothing.html">x</a>',
        '<a href="../people/#y">x</a>',
        '<a href="#nowhere">x</a>',
        '<a href="/index.html">x</a>',
        '<a href="../../index.html">x</a>',
        '<a href="https://[">x</a>',
        '<link rel="stylesheet" href="assets/site.css">',
        '<script src="timeline.js"></script>',
        '<img src="map.png" alt="">',
    ],
)
def test_a_link_that_leads_nowhere_is_told_with_its_page(element):
    (fault,) = dead_links({**SITE, "articles/b.html": element.encode()})
    assert (fault.path, "leads nowhere" in fault.what) == ("articles/b.html", True)


def test_a_page_full_of_them_is_told_some():
    page = "".join(f'<a href="{number}.html">x</a>' for number in range(100)).encode()
    assert 1 < len(dead_links({"index.html": page})) < 30


@pytest.mark.parametrize("timeline", [sample(), many(120)], ids=["sample", "many"])
def test_a_site_of_ours_has_none(timeline):
    assert dead_links(render(timeline, None)) == ()
