"""Names of events by what their headlines tell: those of a topic put before them, and not those of another event in the same sentence."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from builder.events.event import DatedEvent
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import places
from builder.events.names.cast import NameKind
from builder.events.names.name_index import NameIndex

_OFTEN = 3  # events
_SHORTEST = 3  # letters of a given name that stand for it
_OF_STATES = ("US", "U.S.", "United States", "UK", "United Kingdom")
_FIRMS = frozenset("brothers group holdings company companies motor motors records bank airlines airways industries pharmaceuticals".split())


def of_headlines(events: Iterable[DatedEvent], reports: Iterable[DatedEvent]) -> tuple[DatedEvent, ...]:
    """The events in their order. Each has what its headline names of those whom the `reports` of its article name, and of
    whole names that any of them does; of a sentence that tells of
    several none has what only the headline of another names. A body is listed by its whole name alone: no "Vran" beside "Vran Holdings"."""
    told, reports = tuple(events), tuple(reports)
    known, whole = _known(reports), _whole_names(reports)
    by_text: dict[str, list[str]] = defaultdict(list)
    for event in told:
        by_text[event.text].append(event.title)
    return tuple(_apart(_with_topic(event, known, whole), by_text[event.text]) for event in told)


def _known(reports: Iterable[DatedEvent]) -> dict[str, NameIndex]:
    """Article id → the names of its events."""
    named: dict[str, set[tuple[str, NameKind]]] = defaultdict(set)
    for report in reports:
        for source in report.sources:
            named[source.article].update((name, kind) for kind, names in _listed(report) for name in names)
    return {article: NameIndex.of((each[0], each) for each in sorted(names)) for article, names in named.items()}


def _whole_names(reports: Iterable[DatedEvent]) -> NameIndex:
    """Names of all events that mean the same whoever tells them: those of several words that are told often, and those of large places."""
    counts = Counter((name, kind) for report in reports for kind, names in _listed(report) for name in names)
    return NameIndex.of((name, (name, kind)) for (name, kind), count in sorted(counts.items()) if _is_known(name, kind, count))


def _is_known(name: str, kind: NameKind, count: int) -> bool:
    if kind == NameKind.PLACE and name in places():
        return True
    return count >= _OFTEN and " " in name and not name.startswith(("Ms ", "The "))


def _listed(event: DatedEvent) -> tuple[tuple[NameKind, tuple[str, ...]], ...]:
    return (NameKind.PERSON, event.people), (NameKind.PLACE, event.places), (NameKind.ORGANISATION, event.organisations)


def _with_topic(event: DatedEvent, known: Mapping[str, NameIndex], whole: NameIndex) -> DatedEvent:
    articles = dict.fromkeys(source.article for source in event.sources)
    told = [each for article in articles if article in known for each in known[article].within(event.title)]
    seen = {name for name, _ in told}.union(*(names for _, names in _listed(event)))
    told += [each for each in whole.within(event.title) if not any(each[0] in name or name in each[0] for name in seen)]
    return _replaced(event, [(*(name for name, its in told if its == kind), *names) for kind, names in _listed(event)])


def _apart(event: DatedEvent, titles: list[str]) -> DatedEvent:
    others = [title for title in titles if title != event.title]
    if not others or len(event.sources) > 1:
        return event
    return _replaced(event, [[name for name in names if not _is_of_others(name, kind, event.title, others)] for kind, names in _listed(event)])


def _is_of_others(name: str, kind: NameKind, title: str, others: list[str]) -> bool:
    if kind == NameKind.PLACE:
        return False  # where one thing happens another may, too
    words = name.split() if kind == NameKind.PERSON else [name]
    return not any(word in title for word in words) and any(words[-1] in other for other in others)


def _replaced(event: DatedEvent, names: Iterable[Iterable[str]]) -> DatedEvent:
    people, places, bodies = (tuple(dict.fromkeys(each)) for each in names)
    people = tuple(name for name in people if not any(_is_same(other, name) and other not in event.text for other in people))
    places = tuple(name for name in places if name.removeprefix("City of ") not in places or not name.startswith("City of "))
    bodies = tuple(name for name in bodies if not any(_is_whole(other, name) for other in bodies))
    if (people, places, bodies) == (event.people, event.places, event.organisations):
        return event
    return replace(event, people=people, places=places, organisations=bodies)


def _is_same(person: str, short: str) -> bool:
    """ "Stanley Berg" for "Stan Berg"."""
    (given, _, family), (part, _, its) = person.partition(" "), short.partition(" ")
    return bool(family) and family == its and given != part and given.startswith(part) and len(part) >= _SHORTEST


def _is_whole(body: str, part: str) -> bool:
    """ "Lund Motor Company" for "Lund", "Supreme Court of Kvitka" or "US Supreme Court" for "Supreme Court", "US House of Kvitka" for "House", and
    no "Harvest Party Women" for "Harvest Party"."""
    if part not in body or part == body:
        return False
    state = body.partition(f" {part}")[0]
    if state in _OF_STATES or state in places() or (is_people(state) and body.endswith(f" {part}")):
        body = body.removeprefix(f"{state} ")
    if body == part:
        return True
    rest = body.removeprefix(f"{part} ").lower().split(" ")
    return body.startswith(f"{part} ") and (rest[0] == "of" or _FIRMS.issuperset(rest))
