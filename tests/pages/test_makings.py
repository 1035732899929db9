"""A page is not made again while its key is the same, so of two pages with one key the bytes must be the same, whatever changes around them."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

import pytest

from builder.config import Settings
from builder.events.event import DatedEvent, Status
from builder.events.timeline import Timeline
from builder.pages.embed_path import embed_path
from builder.pages.makings import makings
from builder.pages.places import article_path
from builder.pages.plan import FILES
from tests.pages.sample import long, sample

SAMPLE = sample()
BRIDGE = next(event for event in SAMPLE.events if event.id == "reopened")
HERALD = SAMPLE.articles[0]
NEXT_DAY = replace(BRIDGE.interval, start=BRIDGE.interval.start + 1, end=BRIDGE.interval.end + 1)


def event(**changed: object) -> Callable[[Timeline], Timeline]:
    def change(timeline: Timeline) -> Timeline:
        return replace(timeline, events=tuple(replace(one, **changed) if one.id == BRIDGE.id else one for one in timeline.events))

    return change


def source(**changed: object) -> Callable[[Timeline], Timeline]:
    return event(sources=(replace(BRIDGE.sources[0], **changed), *BRIDGE.sources[1:]))


def article(**changed: object) -> Callable[[Timeline], Timeline]:
    def change(timeline: Timeline) -> Timeline:
        return replace(timeline, articles=tuple(replace(one, **changed) if one.id == HERALD.id else one for one in timeline.articles))

    return change


def _without(timeline: Timeline) -> Timeline:
    """The last article, which tells of nothing alone."""
    *others, last = timeline.articles
    events = (replace(one, sources=tuple(each for each in one.sources if each.article != last.id)) for one in timeline.events)
    return replace(timeline, articles=tuple(others), events=tuple(events))


def _later(timeline: Timeline) -> Timeline:
    """Another article is so new that the second bridge should have opened."""
    docks = timeline.articles[1]
    new = replace(docks, publication=replace(docks.publication, day=datetime.date(2028, 1, 1)))
    return replace(timeline, articles=tuple(new if one is docks else one for one in timeline.articles))


# What is changed, and a page that must not be taken for the same.
CHANGES = {
    "an event's headline": (event(title="Bridge open"), "articles/harbour-bridge.html"),
    "its sentence": (event(text="It reopened."), "places/the-harbour.html"),
    "its date": (
        event(interval=NEXT_DAY),
        "articles/harbour-bridge.html",
    ),
    "how exact its date is": (event(approximate=True), "people/the-city-engineer.html"),
    "its status": (event(status=Status.CLAIMED, claimed_by="the union"), "people/the-city-engineer.html"),
    "its names": (event(people=("the mayor",)), "articles/harbour-bridge.html"),
    "what it follows": (event(follows=("council",)), "people/the-city-engineer.html"),
    "what its reports differ on": (event(disagreements=()), "people/the-city-engineer.html"),
    "what it was called before": (event(ids=(BRIDGE.id, "an-older-name")), "people/the-city-engineer.html"),
    "whether it is a key event": (event(key=False), "index.html"),
    "its reports": (event(sources=BRIDGE.sources[:1], disagreements=()), "people/the-city-engineer.html"),
    "why it is dated so": (source(because="the editor says so"), "people/the-city-engineer.html"),
    "what dates it": (source(expression="on Wednesday", start=39), "articles/harbour-bridge.html"),
    "an event less": (lambda timeline: replace(timeline, events=timeline.events[1:]), "articles/harbour-bridge.html"),
    "no undated event": (lambda timeline: replace(timeline, undated=()), "outlets/dock-gazette.html"),
    "an article's title": (article(title="The bridge"), article_path("docks/2025 Bridge open!")),
    "its outlet": (article(publisher="The Herald"), "articles/harbour-bridge.html"),
    "its author": (article(author="A. Marlow"), "articles/harbour-bridge.html"),
    "its address": (article(url="https://herald.example/bridge"), "people/the-city-engineer.html"),
    "its language": (article(language="cy"), "people/the-city-engineer.html"),
    "its publication date": (article(publication=None), "outlets/the-strait-herald.html"),
    "the day of the newest article": (lambda timeline: _later(timeline), embed_path("second-bridge")),
    "its tags, which nothing shows": (article(tags=("bridge",)), ""),
    "an article less": (_without, "index.html"),
    "the site's title": (lambda timeline: replace(timeline, settings=Settings(title="Bridges")), "people/the-city-engineer.html"),
    "where it is": (lambda timeline: replace(timeline, settings=Settings(base_url="https://news.example/")), "articles/harbour-bridge.html"),
    "a timeline of chapters": (lambda _: long(), "articles/harbour-bridge.html"),
}


def _made(timeline: Timeline) -> dict[str, tuple[bytes, bytes]]:
    return {making.path: (making.key, making.make()) for making in makings(timeline, None, b"one builder")}


@pytest.fixture(scope="module")
def before() -> dict[str, tuple[bytes, bytes]]:
    return _made(SAMPLE)


@pytest.mark.parametrize("change", CHANGES)
def test_pages_of_one_key_are_the_same_to_the_byte(change: str, before: dict[str, tuple[bytes, bytes]]) -> None:
    do, other = CHANGES[change]
    after = _made(do(SAMPLE))
    shared = [path for path in before if path in after and before[path][0] and before[path][0] == after[path][0]]
    assert [path for path in shared if before[path][1] != after[path][1]] == []
    assert other not in shared and (not other or other in before)


LONG = long()
PIER = next(one for one in LONG.events if one.id == "pier-600")


def pier(**changed: object) -> Callable[[Timeline], Timeline]:
    return lambda timeline: replace(timeline, events=tuple(replace(one, **changed) if one.id == PIER.id else one for one in timeline.events))


def _crowded(timeline: Timeline) -> tuple[DatedEvent, ...]:
    """A year of so many events that its months have pages."""
    more = (replace(PIER, id=f"more-{number}", people=()) for number in range(1_200))
    return tuple(sorted((*timeline.events, *more), key=lambda one: one.interval.start))


# What is changed in a timeline of chapters.
IN_CHAPTERS = {
    "an event's headline": pier(title="The pier", key=True),
    "its sentence": pier(text="It was built."),
    "its names": pier(people=("Engineer 0", "Engineer 1")),
    "how important it is": pier(importance=0.9),
    "its date, by a year": pier(interval=replace(PIER.interval, start=PIER.interval.start + 365, end=PIER.interval.end + 365)),
    "what it follows": pier(follows=("pier-599",)),
    "what followed what it follows": lambda timeline: pier(follows=("pier-599",))(
        replace(timeline, events=tuple(replace(one, title="Before") if one.id == "pier-599" else one for one in timeline.events))
    ),
    "an event less": lambda timeline: replace(timeline, events=tuple(one for one in timeline.events if one.id != PIER.id)),
    "a year less": lambda timeline: replace(timeline, events=tuple(one for one in timeline.events if not one.date.startswith("2023"))),
    "an undated event more": lambda timeline: replace(timeline, undated=(*timeline.undated, replace(timeline.undated[0], id="crack-2"))),
    "an article's publication date": article(publication=None),
    "a name that gets a page": pier(people=("the city engineer",)),
    "where events of its year are at home": lambda timeline: replace(timeline, events=_crowded(timeline)),
}


@pytest.fixture(scope="module")
def before_in_chapters() -> dict[str, tuple[bytes, bytes]]:
    return _made(pier(follows=("pier-599",))(LONG))


@pytest.mark.parametrize("change", IN_CHAPTERS)
def test_pages_of_one_key_are_the_same_in_a_timeline_of_chapters(change: str, before_in_chapters: dict[str, tuple[bytes, bytes]]) -> None:
    after = {making.path: making for making in makings(IN_CHAPTERS[change](LONG), None, b"one builder")}
    shared = [path for path, (key, _) in before_in_chapters.items() if path in after and key and key == after[path].key]
    assert shared and [path for path in shared if after[path].make() != before_in_chapters[path][1]] == []


def test_a_change_that_a_page_does_not_show_leaves_its_key(before: dict[str, tuple[bytes, bytes]]) -> None:
    after = _made(event(title="Bridge open")(SAMPLE))
    assert after["articles/nasty.html"] == before["articles/nasty.html"] and before["articles/nasty.html"][0]
    assert after["outlets/dock-gazette.html"][0] != before["outlets/dock-gazette.html"][0]


def test_a_page_of_what_has_no_form_for_others_has_a_key_too() -> None:
    """Numbers past 64 bits, and half a surrogate pair."""
    beyond = event(interval=replace(BRIDGE.interval, start=-(10**20)), title="\ud800")(SAMPLE)
    keys = [{making.path: making.key for making in makings(timeline, None, b"one")}["people/the-city-engineer.html"] for timeline in (beyond, SAMPLE)]
    assert all(keys) and keys[0] != keys[1]


def test_another_builder_makes_every_page_again() -> None:
    first, second = ({making.path: making.key for making in makings(SAMPLE, None, made_by)} for made_by in (b"one", b"other"))
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] and first[path] == second[path]] == []
    assert not any(making.key for making in makings(SAMPLE, None))


class _Kept(dict[bytes, bytes]):
    """A memory that notes what it was asked for and did not know."""

    def __init__(self) -> None:
        super().__init__()
        self.missed: list[bytes] = []

    def recall(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        wanted = list(keys)
        self.missed += [key for key in wanted if key not in self]
        return {key: self[key] for key in wanted if key in self}

    def remember(self, values: Mapping[bytes, bytes]) -> None:
        self.update(values)


def _files(timeline: Timeline, memory: _Kept | None) -> dict[str, bytes]:
    return {name: making.make() for making in makings(timeline, None, b"one builder", memory) if (name := making.path) in FILES}


BEFORE = pier(follows=("pier-599",))(LONG)


@pytest.mark.parametrize(("known", "change"), [*((SAMPLE, do) for do, _ in CHANGES.values()), *((BEFORE, do) for do in IN_CHAPTERS.values())])
def test_files_told_from_memory_are_the_same_to_the_byte(known: Timeline, change: Callable[[Timeline], Timeline]) -> None:
    memory, after = _Kept(), change(LONG if known is BEFORE else known)
    assert _files(known, memory) == _files(known, None)
    assert _files(after, memory) == _files(after, None)


def test_only_what_stands_near_a_change_is_told_again() -> None:
    memory = _Kept()
    _files(LONG, memory)
    lots = len(memory.missed)
    _files(LONG, memory)
    assert len(memory.missed) == lots > 30
    _files(pier(title="The pier")(LONG), memory)
    assert len(memory.missed) == lots + 3  # a lot of each file that tells all events
    _files(IN_CHAPTERS["an event less"](LONG), memory)
    assert len(memory.missed) <= lots + 9  # where the last event of a lot goes, that and the next become one
