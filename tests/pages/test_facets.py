"""The pages of people, places, organisations and outlets."""

import re
from dataclasses import replace

import pytest

from builder.pages.names_views import names_views
from builder.pages.places import name_paths
from builder.pages.render import render
from builder.pages.survey import survey
from tests.pages.sample import HOSTILE, many, sample


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("Ada Marlow", "people/ada-marlow.html"),
        ("Zoë Ångström-Łuczak", "people/zoe-angstrom-uczak.html"),
        ("O’Neill, T. J.", "people/oneill-t-j.html"),
        ("../../etc/passwd", "people/etc-passwd.html"),
        ("Index", "people/index-.html"),
        ("CON", "people/con-.html"),
    ],
)
def test_a_name_is_a_safe_path(name, path):
    assert name_paths("people", [name]) == {name: path}


def test_names_that_come_to_the_same_letters_are_kept_apart():
    names = ["Zoe", "Zoë", "ZOE", "محمد", "阿里", "///", "x" * 300, "x" * 301, HOSTILE[5]]
    paths = name_paths("people", names)
    assert len(set(paths.values())) == len(names)
    assert all(re.fullmatch(r"people/[a-z0-9-]+(\.[0-9a-f]{12})?\.html", path) for path in paths.values())
    assert name_paths("people", ["Zoë"]) == {"Zoë": "people/zoe.html"}


def named(number, people):
    """`number` events, each of all those people."""
    whole = many(number)
    return replace(whole, events=tuple(replace(event, people=tuple(people(place))) for place, event in enumerate(whole.events)))


def test_a_name_of_one_event_has_a_page_in_a_short_timeline_only():
    once = named(20, lambda place: ("Ada Marlow",) if place < 1 else ())
    assert [facet.name for facet in survey(once).facets] == ["Ada Marlow"]
    assert survey(named(1_001, lambda place: ("Ada Marlow",) if place < 1 else ())).facets == ()
    assert [facet.name for facet in survey(named(1_001, lambda place: ("Ada Marlow",) if place < 2 else ())).facets] == ["Ada Marlow"]


def test_a_single_outlet_has_no_page_for_it_would_be_the_timeline_again():
    assert not any(facet.kind == "outlets" for facet in survey(many(20)).facets)
    assert {facet.name for facet in survey(sample()).facets if facet.kind == "outlets"} == {
        "The Strait Herald",
        "Dock Gazette",
        "صحيفة المضيق",
        HOSTILE[5],
    }


def test_a_page_has_all_events_of_its_name_in_order_and_their_homes():
    timeline = named(50, lambda place: ("Ada Marlow", "Bo Lind") if place % 3 == 0 else ("Cy Moor",))
    page = render(timeline, None)["people/ada-marlow.html"].decode()
    events = re.findall(r'<li class="event[^"]*">\n<h3 class="p-name"><a class="u-url" href="\.\./index\.html#e-pier-(\d+)">', page)
    assert events == [str(place) for place in range(0, 50, 3)]
    assert "17 events" in page
    assert re.search(r'Often told of with: <span><a href="\.\./people/bo-lind\.html"><bdi>Bo Lind</bdi></a> 17</span>', page)
    assert "cy-moor" not in page


def test_a_row_links_its_names_but_not_to_the_page_it_is_on():
    site = render(named(12, lambda _: ("Ada Marlow", "Bo Lind")), None)
    row = '<p class="names"><span class="label">Named here:</span> '
    assert (
        f'{row}<a href="people/ada-marlow.html"><bdi>Ada Marlow</bdi></a> · <a href="people/bo-lind.html"><bdi>Bo Lind</bdi></a></p>'
        in site["index.html"].decode()
    )
    assert f'{row}<a href="../people/bo-lind.html"><bdi>Bo Lind</bdi></a></p>' in site["people/ada-marlow.html"].decode()


def test_a_name_of_very_many_events_has_several_pages():
    site = render(named(1_500, lambda _: ("Ada Marlow",)), None)
    pages = sorted(path for path in site if path.startswith("people/ada-marlow"))
    assert {"people/ada-marlow.html", "people/ada-marlow.2.html"} < set(pages)
    assert sum(site[path].count(b'<li class="event') for path in pages) == 1_500
    assert all(site[path].count(b'<li class="event') <= 1_000 for path in pages)
    assert b'rel="next" href="../people/ada-marlow.2.html"' in site["people/ada-marlow.html"]


@pytest.mark.parametrize(("number", "pages", "letters"), [(12, 1, 0), (200, 1, 26), (2_000, 27, 26)])
def test_lists_of_names_are_by_count_by_letter_or_a_page_a_letter(number, pages, letters):
    names = [f"{'abcdefghijklmnopqrstuvwxyz'[place % 26].upper()}da {place}" for place in range(number)]
    found = dict(names_views(survey(named(20, lambda place: names[place::20]))))
    assert len(found) == pages
    assert len(found["people/index.html"].pages) == letters
    listed = {link.text for page in found.values() for letter in page.letters for link in letter.names}
    assert listed == set(names)


def test_the_lists_and_the_sections_are_linked_from_every_page():
    for path, contents in render(sample(), None).items():
        if path.endswith(".html") and path != "404.html" and not path.startswith("embed"):
            for section in ("index.html", "people/index.html", "places/index.html", "outlets/index.html", "about.html"):
                assert f'href="{"../" * path.count("/")}{section}"'.encode() in contents, (path, section)
            assert b"organisations/index.html" not in contents


def test_the_page_about_it_counts_and_tells_what_is_not_known():
    page = re.sub(r"<[^>]+>", " ", render(sample(), None)["about.html"].decode())
    for words in (
        "1 event, of which the sources do not say when",
        "The article’s own front matter",
        "Articles without a publication date",
        "from the day the article",
    ):
        assert words in page
    assert re.search(r"Without a date\s+1", page)
    assert re.search(r"Planned\s+2", page)
