"""The search index and the pages for framing."""

import json
import re
from dataclasses import replace
from itertools import accumulate

import pytest

from builder.pages.clean import clean
from builder.pages.embed_path import embed_path
from builder.pages.places import event_anchor
from builder.pages.render import render
from builder.pages.search_data import search_data
from builder.pages.search_index import search_index
from builder.pages.survey import survey
from builder.temporal.calendar import to_day
from tests.pages.sample import HOSTILE, long, many, sample

SAMPLE = sample()
EVENTS = (*SAMPLE.events, *SAMPLE.undated)


@pytest.fixture(scope="module")
def site():
    return render(SAMPLE, None)


def parts_of(script: str):
    """The JSON of each line of the script as a browser would read it."""
    for line in script.removesuffix("\n").split("\n"):
        match = re.fullmatch(r"timelineIndex\('((?:[^'\\\n\r\u2028\u2029]|\\.)*)'\)", line)
        assert match, "a line is more than one call with one string"
        yield json.loads(re.sub(r"\\(u2028|u2029|.)", lambda found: {"u2028": "\u2028", "u2029": "\u2029"}.get(found[1], found[1]), match[1]))


def read(script: str):
    """All parts of the script put one behind the other."""
    whole, *parts = parts_of(script)
    for part in parts:
        assert part.keys() == {name for name, value in whole.items() if name not in ("title", "months")}
        for kind, more in zip(whole["kinds"], part.pop("kinds"), strict=True):
            assert kind[0] == more[0]
            kind[1] += more[1]
            kind[2] += more[2]
        for name, entries in part.items():
            whole[name] += entries
    return whole


def test_the_parts_put_one_behind_the_other_are_the_whole():
    long_one = long()
    aliased = tuple(replace(event, ids=(event.id, f"{event.id}-again")) for event in long_one.events)
    for timeline in (SAMPLE, replace(long_one, events=aliased), replace(SAMPLE, events=(), undated=())):
        ground = survey(timeline)
        assert read(search_index(ground)) == json.loads(clean(json.dumps(search_data(ground))))


def test_no_part_is_long_and_each_tells_only_what_it_is_the_first_to_need():
    parts = list(parts_of(search_index(survey(long()))))
    assert len(parts) > 3 and max(len(part["dates"]) for part in parts) <= 400
    assert [part["articles"] for part in parts[2:]] == [[]] * (len(parts) - 2)


def test_the_script_is_calls_with_one_string_each_whatever_the_seeds_say():
    nasty = ("__proto__", "constructor", "it's \\ a 'quote'", "line\u2028separator\u2029", "</script><!--", HOSTILE[5])
    event = replace(SAMPLE.events[0], title=" ".join(nasty), people=nasty)
    data = read(search_index(survey(replace(SAMPLE, events=(event, *SAMPLE.events[1:])))))
    assert data["words"][0].startswith("__proto__ constructor it's \\ a 'quote' line\u2028separator")
    assert data["kinds"][0][1][:3] == ["__proto__", "constructor", "it's \\ a 'quote'"]
    assert "\u202e" not in json.dumps(data, ensure_ascii=False)


def test_each_event_is_at_home_where_the_index_says(site):
    data = read(site["search-index.js"].decode())
    for anchor, home in zip(data["words"][2::3], data["homes"], strict=True):
        assert f'id="{anchor}"'.replace("<", "&lt;") in site[data["pages"][home]].decode()


def test_days_are_counted_one_from_the_other():
    starts = search_data(survey(SAMPLE))["starts"]
    days = list(accumulate(day for day in starts if day is not None))
    assert days == [event.interval.start - to_day(1970, 1, 1) for event in SAMPLE.events]
    assert starts[len(SAMPLE.events) :] == [None] * len(SAMPLE.undated)


def test_every_id_an_event_answers_to_is_in_the_index():
    event = replace(SAMPLE.events[3], ids=(SAMPLE.events[3].id, "an older one"))
    data = search_data(survey(replace(SAMPLE, events=(*SAMPLE.events[:3], event, *SAMPLE.events[4:]))))
    assert data["aliases"] == [["e-an_older_one", 3]]


@pytest.mark.parametrize(
    ("kind", "name", "events"),
    [
        ("person", "the city engineer", ["reopened"]),
        ("outlet", "Dock Gazette", ["cracks-known", "cracks", "reopened", "shift", "crack"]),
        ("status", "planned", ["hearing", "second-bridge"]),
        ("certainty", "dated roughly", ["cracks"]),
        ("certainty", "dated to the year or less exactly", ["admiral", "ferries", "crossing", "tolls"]),
        ("certainty", "date not known", ["crack"]),
    ],
)
def test_an_event_can_be_found_by(kind, name, events):
    values, has = next((values, has) for which, values, has in search_data(survey(SAMPLE))["kinds"] if which == kind)
    assert [event.id for event, numbers in zip(EVENTS, has, strict=True) if values.index(name) in numbers] == events


def test_where_an_event_is_framed_never_changes():
    assert embed_path("reopened") == "embed/d0.html"


def test_an_event_is_framed_under_every_id_it_answers_to():
    event = replace(SAMPLE.events[3], ids=(SAMPLE.events[3].id, "an older one"))
    site = render(replace(SAMPLE, events=(*SAMPLE.events[:3], event, *SAMPLE.events[4:])), None)
    for name in event.ids:
        page = site[embed_path(name)].decode()
        assert f'id="{event_anchor(name)}"' in page and event.title in page


def test_what_a_frame_says_of_an_event_is_as_careful_as_the_timeline(site):
    assert "claimed by the union" in site[embed_path("cracks")].decode()
    assert "Reports differ on the number of lorries:" in site[embed_path("reopened")].decode()
    assert re.search(r'class="status">planned</span> <a[^>]*><bdi>Second bridge', site["embed.html"].decode())


def test_links_in_frames_leave_the_frame(site):
    for path, page in site.items():
        if path.startswith("embed"):
            assert re.findall(r"<a (?![^>]*target=\"_blank\" rel=\"noopener\")[^>]*>", page.decode()) == [], path
            assert b"<script" not in page, path


def test_the_whole_of_a_long_timeline_is_framed_by_its_most_important_events():
    page = render(many(1001), None)["embed.html"].decode()
    assert page.count("<li>") == 200
    assert "All 1,001 events" in page
