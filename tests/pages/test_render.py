"""The pages: every way leads somewhere, nothing hostile gets out, and two builds are the same."""

import base64
import gzip
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urldefrag

import pytest

from builder.config import Settings
from builder.errors import ContentError
from builder.events.timeline import Timeline
from builder.pages.render import render
from builder.wording.english.words import ENGLISH
from tests.pages.sample import HOSTILE, long, many, sample


class Page(HTMLParser):
    """What a page holds: ids, addresses, elements with their attributes, and its text."""

    def __init__(self, contents):
        super().__init__()
        self.elements, self.texts = [], []
        self.feed(contents.decode())

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.texts.append(data)

    @property
    def ids(self):
        return [attrs["id"] for _, attrs in self.elements if "id" in attrs]

    @property
    def addresses(self):
        return [attrs[name] for _, attrs in self.elements for name in ("href", "src") if name in attrs]

    def of_class(self, name):
        return [attrs for _, attrs in self.elements if name in (attrs.get("class") or "").split()]


@pytest.fixture(scope="module")
def site():
    return render(sample(), None)


@pytest.fixture(scope="module")
def pages(site):
    return {path: Page(contents) for path, contents in site.items() if path.endswith(".html")}


FILES = ["index.html", "404.html", "timeline.json", "timeline.csv", "timeline.ics", "feed.xml", "feed.json", "sitemap.xml", "robots.txt", ".nojekyll"]


@pytest.mark.parametrize("path", FILES)
def test_every_file_of_the_contract_is_there(site, path):
    assert path in site


def test_two_renderings_are_the_same_bytes(site):
    assert render(sample(), None) == site


@pytest.mark.parametrize("timeline", [sample(), long()], ids=["short", "long"])
def test_every_relative_address_leads_to_a_file_and_an_id(timeline):
    site = render(timeline, None)
    pages = {path: Page(contents) for path, contents in site.items() if path.endswith(".html")}
    ids = {path: set(page.ids) for path, page in pages.items()}
    for path, page in pages.items():
        for address in page.addresses:
            if re.match(r"https?:|data:", address):
                continue
            target, fragment = urldefrag(address)
            file = normpath(join(dirname(path), unquote(target))) if target else path
            assert file in site, (path, address)
            assert not fragment or unquote(fragment) in ids[file], (path, address)


def test_ids_are_unique(pages):
    for path, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), path


def test_each_event_is_marked_up_for_machines(pages):
    index = pages["index.html"]
    events = index.of_class("event")
    assert len(events) == len(sample().events) + len(sample().undated)
    assert all(event["id"].startswith("e-") and "h-event" in event["class"] for event in events)
    for name in ("p-name", "e-content", "u-url"):
        assert len(index.of_class(name)) == len(events), name
    assert len(index.of_class("dt-start")) == len(sample().events)


def test_each_source_has_its_link_and_each_linked_sentence_its_mark(site, pages):
    links = [attrs["href"] for attrs in pages["index.html"].of_class("source")]
    events = (*sample().events, *sample().undated)
    assert len(links) == sum(len(event.sources) for event in events)
    for link in links:
        path, fragment = urldefrag(link)
        assert ("mark", {"id": fragment}) in pages[path].elements, link


def test_each_event_says_why_it_has_its_date(site):
    text = "".join(Page(site["index.html"]).texts)
    for event in sample().events:
        for source in event.sources:
            assert all(part in text for part in source.because.split(HOSTILE[6]) if not set(part) & set("\u202e\x07"))


@pytest.mark.parametrize(
    "words",
    [
        "planned, as of 10 July 2025",
        "no matching report by 11 July 2025",
        "claimed by the union",
        "denied",
        "4 reports in 3 articles",
        "Reports differ on the number of lorries:",
        "Around 12 May",
        "Week of 7 July",
        "Second quarter",
        "480 BC",
        "2,348 years",
        "in the morning",
        "Date not known",
        "newest article 11 July 2025",
        "Key events",
    ],
)
def test_the_front_page_says(site, words):
    assert words in "".join(Page(site["index.html"]).texts)


ALLOWED = frozenset(
    "html head meta title link script body a header p span h1 h2 h3 h4 nav svg rect details summary table thead tbody tr th td ol ul li main section "
    "div bdi time mark strong em blockquote footer article dl dt dd form label input textarea select option button dialog kbd".split()
)


def test_nothing_that_a_seed_says_becomes_an_element_or_an_attribute(pages):
    for path, page in pages.items():
        assert {tag for tag, _ in page.elements} <= ALLOWED, path
        for tag, attrs in page.elements:
            assert not any(name.startswith("on") or name == "style" for name in attrs), (path, tag, attrs)
            assert not re.match(r"\s*(javascript|data:text|vbscript)", attrs.get("href") or "", re.IGNORECASE)


def test_hostile_text_is_shown_as_text(site):
    text = "".join(Page(site["articles/nasty.html"]).texts)
    for hostile in (HOSTILE[0], HOSTILE[1], HOSTILE[2], HOSTILE[3]):
        assert hostile in text
    for contents in site.values():
        assert contents.startswith(b"\x89PNG") or not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f]", contents.decode())


def test_every_page_has_the_policy_and_no_script_but_ours(site, pages):
    for path, page in pages.items():
        assert b"default-src &#39;none&#39;" in site[path], path
        for tag, attrs in page.elements:
            if tag == "script" and attrs.get("type") != "application/ld+json":  # which is data, and never run
                assert set(attrs) == {"src", "defer"}, path
                assert normpath(join(dirname(path), attrs["src"])).startswith("assets/"), path


def test_the_policy_knows_the_linked_data_to_the_byte_and_nothing_else_that_stands_in_a_page(site, pages):
    known = 0
    for path, page in pages.items():
        contents = site[path].decode()
        (policy,) = (attrs["content"] for tag, attrs in page.elements if attrs.get("http-equiv") == "Content-Security-Policy")
        data = re.findall(r'<script type="application/ld\+json">(.*?)</script>', contents, re.DOTALL)
        hashes = [base64.b64encode(hashlib.sha256(one.encode()).digest()).decode() for one in data]
        assert re.findall(r"'sha256-([^']+)'", policy) == hashes, path
        assert "unsafe" not in policy
        known += len(hashes)
    assert known > 1


def test_markup_in_an_article_is_rebuilt_from_its_parts(site):
    page = site["articles/harbour-bridge.html"].decode()
    assert page.count("<h1>") == 1
    assert "<h2>How the bridge came to be</h2>" in page
    assert '<p class="furniture">Sign up' in page
    assert re.search(r"<ul>\s*<li>.*?Tolls fell.*?<ul>\s*<li>.*?Freight.*?</ul>\s*</li>", page, re.DOTALL)
    assert page.count('href="https://example.org/a?b=1&amp;c=2"') == 2  # one link, cut where the marked sentence ends
    assert "<em>reopened to </em><a href=" in page
    assert '<em><span class="when">Wed</span></em><span class="when">nesday</span>' in page


def test_the_missing_page_works_at_any_depth():
    bare = Page(render(sample(), None)["404.html"])
    assert [address for address in bare.addresses if not address.startswith("data:")] == []
    full = Page(render(sample(Settings(base_url="https://news.example/bridge/")), None)["404.html"])
    assert full.addresses
    assert all(address.startswith("https://news.example/bridge/") for address in full.addresses)


def test_the_first_page_of_200_events_keeps_its_budget():
    assert len(gzip.compress(render(many(200), None)["index.html"])) < 60_000


def test_an_empty_timeline_has_its_pages():
    site = render(Timeline(Settings(), (), (), ()), None)
    assert ENGLISH["empty"] in site["index.html"].decode()
    assert json.loads(site["timeline.json"])["events"] == []


def test_a_template_and_a_static_file_of_the_users_win(tmp_path):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "404.html").write_text("<p>{{ say('not found') }} & {{ site_title }}</p>")
    (tmp_path / "static").mkdir()
    (tmp_path / "static" / "mine.css").write_text("body { background: url(paper.svg) }")
    (tmp_path / "static" / "paper.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    site = render(replace(sample(), settings=Settings(title="<b>")), tmp_path)
    assert site["404.html"] == b"<p>This page is not here & &lt;b&gt;</p>"
    sheet = next(contents for path, contents in site.items() if path.endswith(".css")).decode()
    picture = next(path for path in site if "paper" in path)
    assert f"url({picture.removeprefix('assets/')})" in sheet


@pytest.mark.parametrize(
    ("template", "line", "what"),
    [
        ("one\n{% if %}", 2, "Expected an expression"),
        ("one\ntwo\n{{ nothing_of_the_kind }}", 3, "undefined"),
        ("{{ asset('none.css') }}", 1, "no static file none.css"),
        ("{% include 'gone.html' %}", 1, "gone.html"),
        ("\n{{ 1 / 0 }}", 2, "division by zero"),
    ],
)
def test_a_broken_template_is_told_with_its_line(tmp_path, template, line, what):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "index.html").write_text(template)
    with pytest.raises(ContentError) as caught:
        render(sample(), tmp_path)
    (fault,) = caught.value.faults
    assert fault.path.endswith("index.html")
    assert fault.line == line
    assert what in fault.what


def test_a_link_out_of_the_static_folder_is_not_followed(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("mine")
    (tmp_path / "seeds" / "static").mkdir(parents=True)
    (tmp_path / "seeds" / "static" / "out.txt").symlink_to(secret)
    assert not any(contents == b"mine" for contents in render(sample(), tmp_path / "seeds").values())


def test_a_day_is_one_heading_and_what_is_not_exact_in_it_says_so():
    timeline = sample()
    events = {event.id: event for event in timeline.events}
    vague = replace(events["shift"], id="vague", approximate=True)
    site = render(replace(timeline, events=(events["shift"], vague)), None)
    page = Page(site["index.html"])
    assert [attrs["id"] for attrs in page.of_class("day")] == ["d-2025-07-11", "undated"]
    assert len(page.of_class("seen")) == 1
    assert len(page.ids) == len(set(page.ids))


def test_what_is_shared_has_a_picture_and_says_what_it_is():
    held = render(sample(Settings(title="The harbour bridge", base_url="https://news.example/bridge/")), None)
    assert held["card.png"].startswith(b"\x89PNG")
    assert b'<meta property="og:image" content="https://news.example/bridge/card.png">' in held["index.html"]
    assert b"og:image" not in render(sample(), None)["index.html"]  # it would need a full address
    for path in ("index.html", "articles/harbour-bridge.html"):
        (data,) = re.findall(rb'<script type="application/ld\+json">(.*?)</script>', held[path], re.DOTALL)
        assert json.loads(data)["@context"] == "https://schema.org"
