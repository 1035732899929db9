"""A long timeline: its chapters, their addresses, and what the front page tells of them."""

import gzip
import re
from dataclasses import replace
from urllib.parse import unquote

import pytest

from builder.events.timeline import Timeline
from builder.pages.chapter import Chapter
from builder.pages.chapters import chapters
from builder.pages.places import chapter_path, event_anchor, event_href
from builder.pages.render import render
from builder.pages.survey import survey
from builder.temporal.calendar import to_day
from builder.temporal.granularity import Granularity as G
from builder.temporal.interval import Interval
from tests.pages.sample import long, many


def on(year: int, month: int = 1, day: int = 1, granularity: G = G.DAY, days: int = 1) -> Interval:
    start = to_day(year, month, day)
    return Interval(start, start + days, granularity)


def told(*intervals: Interval, rest: int = 1_001) -> Timeline:
    """So many events of those dates, and as many more of the 2050s as make the timeline long; in order."""
    whole = many(rest)
    moved = [replace(event, interval=on(2050 + number % 10, 1 + number % 12)) for number, event in enumerate(whole.events)]
    own = [replace(whole.events[0], id=f"own-{number}", interval=interval) for number, interval in enumerate(intervals)]
    return replace(whole, events=tuple(sorted((*own, *moved), key=lambda event: (event.interval.start, -event.interval.granularity))))


def flat(found: tuple[Chapter, ...]) -> list[Chapter]:
    return [chapter for top in found for chapter in (top, *flat(top.parts))]


def test_a_timeline_that_fits_one_page_has_no_chapters() -> None:
    ground = survey(many(240))
    assert ground.whole and ground.chapters == ()
    assert set(ground.homes.values()) == {"index.html"}


def test_what_is_told_at_length_fills_a_page_sooner():
    whole = many(240)
    wordy = [replace(event, sources=tuple(replace(source, sentence=source.sentence * 3) for source in event.sources)) for event in whole.events]
    assert not survey(replace(whole, events=tuple(wordy))).whole


def test_a_timeline_of_undated_events_is_cut_too():
    whole = many(500)
    files = render(replace(whole, events=(), undated=tuple(replace(event, interval=None, date="") for event in whole.events)), None)
    assert 'href="undated.html"' in files["index.html"].decode() and "undated.2.html" in files
    assert all(len(gzip.compress(contents)) < 60_000 for path, contents in files.items() if path.endswith(".html"))


DATES = [
    ("quiet centuries are one chapter", [on(1842), on(1869)], {"years/1800-1899.html": 2}),
    ("quiet decades are one chapter", [on(1961), *(on(1900 + n) for n in range(61))], {"years/1960s.html": 2}),
    ("years before 1", [on(-479)], {"years/500-401-bc.html": 1}),
    ("a crowded decade", [on(1990 + n % 2) for n in range(62)], {"years/1990.html": 31, "years/1991.html": 31}),
    (
        "what is known to the decade, in a crowded one",
        [on(1990, granularity=G.DECADE, days=3652), *(on(1991) for n in range(62))],
        {"years/1990s.html": 1, "years/1991.html": 62},
    ),
    (
        "a crowded year is an overview of its months, and keeps what is known to the year",
        [on(1990, granularity=G.YEAR, days=365), *(on(1990, 1 + n % 3) for n in range(720))],
        {"years/1990.html": 1, "years/1990-01.html": 240, "years/1990-02.html": 240, "years/1990-03.html": 240},
    ),
]


@pytest.mark.parametrize(("dates", "expected"), [row[1:] for row in DATES], ids=[row[0] for row in DATES])
def test_chapters_follow_the_calendar(dates: list[Interval], expected: dict[str, int]) -> None:
    found = {chapter.path: len(chapter.events) for chapter in flat(chapters(told(*dates)))}
    assert expected.items() <= found.items()


def test_a_crowded_month_is_cut_between_days_and_a_crowded_day_within() -> None:
    parts = [
        chapter for chapter in flat(chapters(told(*(on(1990, 6, 1 + n // 100) for n in range(900))))) if chapter.path.startswith("years/1990-06-")
    ]
    assert sum(len(part.events) for part in parts) == 900
    days = [{event.interval.start for event in part.events if event.interval} for part in parts]
    assert all(not one & other for number, one in enumerate(days) for other in days[:number])
    one_day = [chapter.path for chapter in flat(chapters(told(*(on(1990, 6, 9) for _ in range(2_500))))) if chapter.events][:3]
    assert one_day[:2] == ["years/1990-06-09.html", "years/1990-06-09.2.html"]


@pytest.mark.parametrize("timeline", [many(3_000), told(*(on(1990, 6, 9) for _ in range(2_500)))], ids=["years", "a day"])
def test_every_event_has_one_home_and_no_chapter_is_too_long(timeline: Timeline) -> None:
    found = flat(chapters(timeline))
    told_of = [event.id for chapter in found for event in chapter.events]
    assert sorted(told_of) == sorted(event.id for event in timeline.events)
    assert all(len(chapter.events) <= 1_000 for chapter in found)
    assert len({chapter.path for chapter in found}) == len(found)
    assert survey(timeline).homes.keys() == set(told_of)


@pytest.mark.parametrize(
    ("interval", "path"),
    [
        (on(2025, granularity=G.YEAR, days=365), "years/2025.html"),
        (on(79, granularity=G.YEAR, days=365), "years/79.html"),
        (on(-479, granularity=G.YEAR, days=365), "years/480-bc.html"),
        (on(-479, 6, granularity=G.MONTH, days=30), "years/480-bc-06.html"),
        (on(1960, granularity=G.DECADE, days=3653), "years/1960s.html"),
        (on(1800, granularity=G.CENTURY, days=36524), "years/1800-1899.html"),
        (on(2025, 7, 9), "years/2025-07-09.html"),
    ],
)
def test_a_chapter_is_called_after_its_time(interval: Interval, path: str) -> None:
    assert chapter_path(interval) == path
    assert chapter_path(interval, 2) == path.replace(".html", ".2.html")


@pytest.fixture(scope="module", name="long")
def _long() -> Timeline:
    return long()


@pytest.fixture(scope="module")
def site(long):
    return render(long, None)


def test_each_event_is_on_its_page_and_on_no_other(long, site):
    at = survey(long).homes
    for event in (*long.events, *long.undated):
        mark = f'id="{event_anchor(event.id)}"'.replace("<", "&lt;").encode()
        assert [path for path, contents in site.items() if path.endswith(".html") and mark in contents and not path.startswith("embed")] == [
            at[event.id]
        ]


def test_the_front_page_leads_to_every_chapter_and_names_its_foremost_events(long, site):
    page = site["index.html"].decode()
    assert 'class="event ' not in page
    tops, at = chapters(long), survey(long).homes
    assert len(tops) > 5
    for chapter in tops:
        assert f'href="{chapter.path}"' in page
        assert any(event_href(event, at) in page for event in chapter.all()), chapter.path
    assert 'href="undated.html"' in page


def test_chapters_lead_on_to_each_other(site):
    paths = re.findall(r'<h2><a href="(years/[^"]+)"', site["index.html"].decode())
    reached, path = [], paths[0]
    while path:
        reached.append(path)
        found = re.search(r'rel="next" href="\.\./([^"]+)"', site[path].decode())
        path = found[1] if found else ""
    assert [path for path in reached if path in paths] == paths


def test_other_files_name_the_page_an_event_is_at_home_on(long):
    with_address = replace(long, settings=replace(long.settings, base_url="https://news.example/"))
    feed = render(with_address, None)["feed.xml"].decode()
    links = re.findall(r'<link rel="alternate" type="text/html" href="https://news.example/(years[^"#]+|undated[^"#]+)#(e-[^"]+)"', feed)
    assert links
    at = {event_anchor(name): path for name, path in survey(long).homes.items()}
    assert all(at[unquote(anchor)] == path for path, anchor in links)
    assert "<id>https://news.example/index.html#e-reopened</id>" in feed  # what a feed reader has seen stays the same when a timeline grows


def test_no_page_of_many_events_is_over_the_budget():
    for path, contents in render(many(3_000), None).items():
        if path.endswith(".html"):
            assert len(gzip.compress(contents)) < 60_000, path
