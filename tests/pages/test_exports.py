"""The chronology in other formats, each read back by a reader of its own."""

import csv
import datetime
import io
import json
from dataclasses import replace
from xml.etree import ElementTree as ET

import feedparser
import pytest
from icalendar import Calendar, Event

from builder.config import Settings
from builder.events.event import Status
from builder.pages.clean import clean
from builder.pages.document import document
from builder.pages.encode import encode
from builder.pages.exports import EXPORTS
from builder.pages.json_feed import json_feed
from builder.pages.places import event_href
from builder.pages.published import published
from builder.pages.render import render
from builder.pages.site_title import site_title
from builder.pages.sitemap import sitemap
from builder.pages.stamp import stamp
from builder.pages.survey import survey
from tests.pages.sample import HOSTILE, long, sample

ATOM = "{http://www.w3.org/2005/Atom}"
BASE = Settings(title="The harbour bridge", base_url="https://news.example/bridge/")
EVENT = ["id", "date", "earliest", "latest", "precision", "approximate", "title", "text", "status", "importance", "key"]
EVENT += ["people", "places", "organisations", "sources"]
SOURCE = ["article", "title", "publisher", "url", "published", "href", "sentence", "expression", "because", "edited"]
ARTICLE = ["id", "title", "url", "publisher", "published", "published_from", "href", "language", "events"]


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_is_the_same_twice_and_is_utf8(name):
    text = EXPORTS[name](survey(sample()))
    assert text == EXPORTS[name](survey(sample()))
    assert text.encode()
    assert text.endswith("\n")


def test_the_document_has_the_shape_of_the_contract():
    whole = json.loads(EXPORTS["json"](survey(sample())))
    assert list(whole) == ["format", "version", "title", "language", "articles", "events", "undated"]
    assert (whole["format"], whole["version"]) == ("news-timeline", 1)
    for article in whole["articles"]:
        assert list(article) == ARTICLE
    for event in (*whole["events"], *whole["undated"]):
        assert list(event)[: len(EVENT)] == EVENT
        assert set(event) - set(EVENT) <= {"claimed_by", "disagreements", "follows", "followed_by"}
        assert all(list(source) == SOURCE for source in event["sources"])


def test_the_document_is_indented_event_by_event_as_it_would_be_whole():
    timeline = sample()
    for events, undated in ((timeline.events, timeline.undated), ((), timeline.undated), (timeline.events[:1], ()), ((), ())):
        ground = survey(replace(timeline, events=events, undated=undated))
        assert EXPORTS["json"](ground) == encode(document(ground), indent=1)


def test_the_document_tells_an_event_whole():
    event = next(event for event in document(survey(sample()))["events"] if event["id"] == "reopened")
    assert (event["date"], event["earliest"], event["latest"], event["precision"]) == ("2025-07-09", "2025-07-09", "2025-07-09", "day")
    assert event["disagreements"] == [{"what": "number of lorries", "values": [{"value": "40", "sources": (1,)}, {"value": "55", "sources": (2,)}]}]
    assert event["sources"][0]["href"] == "articles/harbour-bridge.html#s1"
    assert event["sources"][0]["expression"] == "Wednesday"
    assert document(survey(sample()))["articles"][0]["events"].count("reopened") == 1
    assert document(survey(sample()))["undated"][0]["date"] is None


def test_an_address_that_is_not_on_the_web_is_left_out():
    nasty = next(article for article in document(survey(sample()))["articles"] if article["id"] == "nasty")
    assert nasty["url"] is None


def test_jsonl_is_an_event_a_line():
    lines = EXPORTS["jsonl"](survey(sample())).splitlines()
    assert [json.loads(line)["id"] for line in lines] == [event.id for event in (*sample().events, *sample().undated)]


def test_csv_has_a_row_for_each_event():
    rows = list(csv.DictReader(io.StringIO(EXPORTS["csv"](survey(sample())))))
    assert len(rows) == 18
    assert rows[0]["date"] == "-0479"
    assert rows[0]["earliest"] == "-0479-01-01"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+41 22", "'+41 22"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (" =1", "' =1"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("-12", "-12"),
        ("a=b", "a=b"),
        (HOSTILE[6], "'" + HOSTILE[6]),
    ],
)
def test_a_spreadsheet_cannot_run_a_cell(text, cell):
    timeline = sample()
    event = replace(timeline.events[0], title=text)
    rows = list(csv.DictReader(io.StringIO(EXPORTS["csv"](survey(replace(timeline, events=(event,), undated=()))))))
    assert rows[0]["title"] == cell


def test_the_calendar_is_read_back():
    entries = {str(entry["uid"]): entry for entry in Calendar.from_ical(EXPORTS["ics"](survey(sample()))).walk("VEVENT")}
    assert "admiral@news-timeline-builder" not in entries  # a calendar has no years before 1
    assert len(entries) == len(sample().events) - 1
    council = entries["council@news-timeline-builder"]
    assert (council["dtstart"].dt, council["dtend"].dt) == (datetime.date(2023, 5, 3), datetime.date(2023, 5, 6))
    assert council["dtstamp"].dt == datetime.datetime(2025, 7, 10, tzinfo=datetime.UTC)
    assert (str(council["status"]), str(entries["second-bridge@news-timeline-builder"]["status"])) == ("CONFIRMED", "TENTATIVE")


def _as_the_library_has_it(ground):
    """The calendar, of the library's own components."""
    calendar = Calendar()
    calendar.add("prodid", "-//News Timeline Builder//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", clean(site_title(ground)))
    for event in ground.timeline.events:
        if event.interval.start >= 1:
            entry, days = Event(), published(event, ground.articles)
            entry.add("uid", f"{clean(event.id)}@news-timeline-builder")
            entry.add("dtstamp", stamp(days[1] if days else None))
            entry.add("dtstart", datetime.date.fromordinal(event.interval.start))
            entry.add("dtend", datetime.date.fromordinal(event.interval.end))
            entry.add("summary", clean(event.title))
            entry.add("description", clean("\n\n".join(dict.fromkeys([event.text, *(source.because for source in event.sources)]))))
            entry.add("status", "TENTATIVE" if event.status == Status.PLANNED else "CONFIRMED")
            entry.add("categories", [event.status.value])
            entry.add("transp", "TRANSPARENT")
            if ground.timeline.settings.base_url:
                entry.add("url", f"{ground.timeline.settings.base_url}{event_href(event, ground.homes)}")
            calendar.add_component(entry)
    return calendar.to_ical().decode()


WRITTEN = ("a, b; c\\d\\N\ne\r\nf\rg:h", "ä" * 200, "x" * 60 + "\\" * 30, "e" * 66, "e" * 67, "\ud800\x00", HOSTILE[4])


@pytest.mark.parametrize("text", ["The bridge", *WRITTEN])
@pytest.mark.parametrize("settings", [None, BASE], ids=["no address", "address"])
def test_the_calendar_is_what_the_library_writes(text, settings):
    timeline = sample(settings)
    first = replace(timeline.events[1], title=text, text=text, id=clean(text))
    ground = survey(replace(timeline, events=(first, *timeline.events[2:])))
    assert EXPORTS["ics"](ground) == _as_the_library_has_it(ground)


@pytest.mark.parametrize("timeline", [sample(), sample(BASE)], ids=["no address", "address"])
def test_the_feed_is_atom(timeline):
    feed = ET.fromstring(EXPORTS["atom"](survey(timeline)).encode())
    entries = feed.findall(f"{ATOM}entry")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids) == 18
    assert all(one.startswith(("urn:uuid:", "https://news.example/bridge/")) for one in ids)
    assert feed.findtext(f"{ATOM}updated") == "2025-07-11T00:00:00+00:00"
    updated = [entry.findtext(f"{ATOM}updated") for entry in entries]
    assert updated == sorted(updated, reverse=True)


@pytest.mark.parametrize("timeline", [sample(), sample(BASE), long()], ids=["no address", "address", "long"])
def test_a_feed_reader_takes_the_feed_as_it_is(timeline):
    feed = feedparser.parse(EXPORTS["atom"](survey(timeline)).encode(), response_headers={"content-type": "application/atom+xml; charset=utf-8"})
    assert (feed.bozo, feed.version) == (0, "atom10")
    assert feed.feed.title
    assert all(entry.title and entry.id and entry.updated_parsed and entry.summary for entry in feed.entries)
    assert {entry.title_detail.type for entry in feed.entries} == {"text/plain"}  # of which nothing is read as a tag


@pytest.mark.parametrize("timeline", [sample(), sample(BASE)], ids=["no address", "address"])
def test_the_json_feed_has_what_it_must(timeline):
    feed = json.loads(json_feed(survey(timeline)))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert len({item["id"] for item in feed["items"]}) == 18
    assert all(item["content_text"] for item in feed["items"])
    assert ("home_page_url" in feed) == bool(timeline.settings.base_url)


def test_timelinejs_gets_its_texts_escaped():
    story = json.loads(EXPORTS["timelinejs"](survey(sample())))
    assert len(story["events"]) == 17
    assert story["events"][0]["start_date"]["year"] == -480
    for slide in story["events"]:
        assert "<script" not in slide["text"]["text"]
        assert "<img" not in slide["text"]["headline"]
        assert 'javascript:alert(1)"' not in slide["text"]["text"]


def test_the_sitemap_lists_full_addresses_or_none():
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    assert ET.fromstring(sitemap(survey(sample())).encode()).findall(f"{space}url") == []
    places = [url.findtext(f"{space}loc") for url in ET.fromstring(sitemap(survey(sample(BASE))).encode())]
    assert places[:2] == ["https://news.example/bridge/", "https://news.example/bridge/people/index.html"]
    assert "https://news.example/bridge/articles/harbour-bridge.html" in places
    assert len(places) == len(set(places))


@pytest.mark.parametrize("timeline", [sample(BASE), replace(long(), settings=BASE)], ids=["one page", "chapters"])
def test_the_sitemap_names_pages_that_there_are(timeline):
    site = render(timeline, None)
    places = [url.findtext("{*}loc").removeprefix(BASE.base_url) for url in ET.fromstring(site["sitemap.xml"])]
    pages = {path for path in site if path.endswith(".html") and not path.startswith("embed") and path != "404.html"}
    assert {place or "index.html" for place in places} <= pages
    assert {page for page in pages if "." not in page.removesuffix(".html")} - {place or "index.html" for place in places} <= {
        page for page in pages if page.count("/") and page.split("/")[1].startswith("letter-")
    }


def test_text_that_is_no_text_is_mended_rather_than_fatal():
    timeline = sample()
    event = replace(timeline.events[0], title="a\ud800b\x00c", text="\ufffe")
    for name, export in EXPORTS.items():
        assert "\ud800" not in export(survey(replace(timeline, events=(event,)))), name


def test_whatever_letter_a_text_holds_json_has_it_clean():
    letters = [chr(code) for code in (*range(0x3000), *range(0xD7F0, 0xE010), *range(0xFFF0, 0x10010))]
    assert json.loads(encode(letters)) == [clean(letter) for letter in letters]
    wrong = [letter for letter in letters if json.loads(encode({"a": (f"b{letter}c",)})) != {"a": [f"b{clean(letter)}c"]}]
    assert wrong == []
