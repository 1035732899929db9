"""A timeline in another language that has words: no English word of ours is left on any page or in any file of the site.

The sources are in Greek letters, our words in Cyrillic ones, so that every Latin letter left is English of ours, an address, or a name for machines.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest
from icalendar import Calendar

from builder.config import Settings
from builder.gather import gather
from builder.pages.exports import EXPORTS
from builder.pages.render import render
from builder.pages.survey import survey
from builder.work.wishes import Wishes
from tests.pages.sample import long, many, sample
from tests.wording.made_up import CODE, greek, left, spoken, timeline

# What an attribute or an element holds for machines alone. Everything else is read by people.
MACHINES = frozenset(
    "href src id class lang dir for type rel charset name property http-equiv role viewbox preserveaspectratio d datetime scope target defer hidden "
    "readonly autocomplete enterkeyhint spellcheck aria-labelledby aria-describedby aria-haspopup aria-current value sizes media data-edtf data-kind "
    "data-open data-copy data-root data-path data-index data-search data-share data-locale data-language".split()
)
_SHOWN_META = ("description", "og:title", "og:description", "og:image:alt", "author")


@pytest.fixture(autouse=True)
def _spoken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with spoken(monkeypatch):
        yield


class Shown(HTMLParser):
    """All that a page shows or says, each with where it stands."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.words: list[tuple[str, str]] = []
        self.data: list[str] = []
        self.inside = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        about = dict(attrs)
        self.inside = f"script {about.get('type')}" if tag == "script" else tag
        if tag == "meta" and (about.get("name") or about.get("property")) not in _SHOWN_META:
            return
        self.words += [(f"{tag} {name}", value or "") for name, value in attrs if name not in MACHINES]

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside == "script application/ld+json":
            self.data.append(data)
        else:
            self.words.append((self.inside, data))


def strings(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    for each in held.values() if isinstance(held, dict) else held if isinstance(held, list) else ():
        yield from strings(each)


TIMELINES = {
    "short": (sample(), {}),
    "long": (long(), {"title": greek("The harbour"), "description": greek("What was told")}),
    "pages": (many(300), {}),
}


@pytest.mark.parametrize("which", TIMELINES)
def test_no_page_has_a_word_of_another_language(which: str) -> None:
    whole, settings = TIMELINES[which]
    pages = {path: Shown(made) for path, made in render(timeline(whole, **settings), None).items() if path.endswith(".html")}
    assert len(pages) > 10
    found = {(words, where, path) for path, page in pages.items() for where, held in page.words for words in left(held)}
    assert sorted(found)[:20] == []


def test_a_page_says_which_language_its_words_are_in() -> None:
    site = render(timeline(sample()), None)
    page = site["index.html"].decode()
    assert '<html lang="uk" dir="ltr"' in page
    assert '<h3 class="p-name"><a class="u-url" href="#e-reopened" lang="en">' in page


def test_where_a_language_has_no_words_the_words_and_dates_are_english_and_say_so() -> None:
    whole = replace(sample(), settings=Settings(language="de-AT", title="Die Brücke", description="Was geschah"))
    site = render(whole, None)
    page = site["index.html"].decode()
    assert '<html lang="en" dir="ltr"' in page
    assert '<h1 lang="de-AT">Die Brücke</h1>' in page and '<p class="lead" lang="de-AT">Was geschah</p>' in page
    assert "Thursday 10 July 2025" in page and "10. Juli" not in page
    assert '<h3 class="p-name"><a class="u-url" href="#e-reopened"><bdi>' in page, "an English headline needs no mark on a page with English words"
    assert json.loads(site["timeline.json"])["language"] == "de-AT"


def test_languages_of_articles_are_called_by_their_names() -> None:
    assert "<td>English (2), Arabic (1), " in render(sample(), None)["about.html"].decode()


def test_no_linked_data_has_a_word_of_another_language() -> None:
    pages = (Shown(made) for path, made in render(timeline(sample()), None).items() if path.endswith(".html"))
    held = [json.loads(data) for page in pages for data in page.data]
    names = ("name", "description", "text", "headline")
    told = [each[name] for one in held for each in _objects(one) for name in names if name in each]
    assert len(told) > 20
    assert [words for words in told if left(words)] == []


def _objects(held: object) -> Iterator[dict[str, str]]:
    if isinstance(held, dict):
        yield held
    for each in held.values() if isinstance(held, dict) else held if isinstance(held, list) else ():
        yield from _objects(each)


def test_no_feed_has_a_word_of_another_language() -> None:
    site = render(timeline(sample()), None)
    space = "{http://www.w3.org/2005/Atom}"
    feed = ET.fromstring(site["feed.xml"].decode())
    told = [each.text or "" for name in ("title", "subtitle", "summary", "name") for each in feed.iter(space + name)]
    told += [each.get("label") or "English" for each in feed.iter(f"{space}category")]
    other = json.loads(site["feed.json"])
    told += [
        other["title"],
        other["description"],
        *(words for item in other["items"] for words in (item["title"], item["content_text"], *item["tags"])),
    ]
    assert len(told) > 60
    assert [words for words in told if left(words)] == []


def test_no_calendar_has_a_word_of_another_language() -> None:
    calendar = Calendar.from_ical(render(timeline(sample()), None)["timeline.ics"])
    told = [str(calendar["x-wr-calname"])]
    for entry in calendar.walk("VEVENT"):
        told += [str(entry["summary"]), str(entry["description"]), *map(str, entry["categories"].cats)]
    assert len(told) > 30
    assert [words for words in told if left(words)] == []


def test_no_slide_has_a_word_of_another_language() -> None:
    story = json.loads(EXPORTS["timelinejs"](survey(timeline(sample()))))
    told = [re.sub(r"<[^>]*>|&\w+;", "", words) for words in strings([story["title"], *({**slide, "unique_id": ""} for slide in story["events"])])]
    assert len(told) > 60
    assert [words for words in told if left(words)] == []


def test_no_search_has_a_word_of_another_language() -> None:
    script = render(timeline(sample()), None)["search-index.js"].decode()
    held = json.loads(script.removeprefix("timelineIndex('").removesuffix("')\n").replace("\\'", "'").replace("\\\\", "\\"))
    told = [held["title"], *held["months"], *held["dates"], *(value for _, values, _ in held["kinds"] for value in values)]
    assert len(told) > 40
    assert [words for words in told if left(words)] == []


ARTICLES = {
    "harbour": "The council of Ulvika voted on Monday to close the bridge. Ferries will sail from 3 May 2030 until June. The harbour master said "
    "that 731 lorries had waited.\n\nLast week 731 lorries waited at the bridge, and drivers blocked the harbour of Ulvika.\n\nIn June the road "
    "froze. Rain fell in 1998. The next day it snowed.",
    "lead": "A storm has destroyed the lighthouse of Ulvika.\n\nThe keeper was not hurt, and the lamp was saved by two boys.",
    "chronicle": "3 May 2019\n\nThe mayor of Ulvika resigned after a vote.\n\n7 May 2019\n\nThe council elected Ada Berg as the mayor of Ulvika.",
    "plain": "Two ships sank off Ulvika in the night, the coast guard said on Tuesday. In two weeks a hearing begins.",
}


def test_no_reason_of_a_date_has_a_word_of_another_language(tmp_path) -> None:
    for name, text in ARTICLES.items():
        (tmp_path / f"{name}.txt").write_text(f"---\ntitle: {name} of Ulvika\ndate: 2025-07-10\nlanguage: en\n---\n{text}\n", "utf-8")
    (tmp_path / "timeline.toml").write_text(f'language = "{CODE}"\n', "utf-8")
    (tmp_path / "edits.toml").write_text(
        '[[add]]\nsource = "https://example.org/a"\nsentence = "It snowed."\ntitle = "Snow"\ndate = "2025-07-01"\n', "utf-8"
    )
    gathered = gather(tmp_path, Wishes())
    told = [source.because for event in (*gathered.timeline.events, *gathered.timeline.undated) for source in event.sources]
    plain = [re.sub(r"‘[^’]*’", "", because).removesuffix("731 lorries") for because in told]
    assert len(set(plain)) > 4, plain
    assert [because for because in plain if left(because)] == []
