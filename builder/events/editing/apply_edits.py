"""The editor's word over the machine's."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from builder.articles.article import Article
from builder.errors import Fault
from builder.events.editing.addressed import addressed
from builder.events.editing.by_hand import by_hand
from builder.events.editing.edited import edited
from builder.events.editing.edits import Change, Edit, Edits
from builder.events.editing.id_key import id_key
from builder.events.editing.joined import joined
from builder.events.editing.register import Register, register
from builder.events.editing.split_off import split_off
from builder.events.event import DatedEvent
from builder.wording.tongue import Tongue

Faults = list[Fault]
Now = dict[str, DatedEvent]
Apart = dict[str, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class _Desk:
    """What the editor works on: the edits, the machine's reports by the key of their id, when each article was published, and what reasons are told
    in."""

    edits: Edits
    reports: Mapping[str, DatedEvent]
    articles: tuple[Article, ...]
    published: Mapping[str, str]
    tongue: Tongue


class _Finder:
    """The events while they are split and merged; `where` follows each id to the event that answers to it now."""

    def __init__(self, now: Now, events: Register, where: dict[str, str]) -> None:
        self.now, self.events, self.where = now, events, where

    def find(self, edit: Edit, name: str, faults: Faults) -> DatedEvent | None:
        event, fault = addressed(edit, name, self.events)
        if fault:
            faults.append(fault)
        if event is None:
            return None
        keys = (id_key(each) for each in (*(edit.names if name == edit.event else (name,)), event.id))
        return self.now[next(self.where[key] for key in keys if key in self.where)]

    def put(self, old: Iterable[DatedEvent], new: Iterable[DatedEvent]) -> None:
        for event in old:
            del self.now[event.id]
        for event in new:
            self.now[event.id] = event
            self.where.update((id_key(name), event.id) for name in (*event.ids, event.id))


def apply_edits(
    events: Sequence[DatedEvent], reports: Iterable[DatedEvent], edits: Edits, articles: Iterable[Article], tongue: Tongue
) -> tuple[tuple[DatedEvent, ...], tuple[Fault, ...]]:
    """The merged `events` as the editor wants them, sorted by id, and every edit that cannot be carried out as it stands.

    `reports` are the events before they were merged, each of one article. Splitting comes first, then adding, merging, changing and hiding:
    so an edit may speak of what another one made. `tongue` is what reasons are told in.
    """
    if not (edits.edits or edits.additions):
        return tuple(events), ()
    known = tuple(articles)
    published = {article.id: article.publication.day.isoformat() if article.publication else "~" for article in known}
    desk = _Desk(edits, {id_key(each.id): each for each in reports}, known, published, tongue)
    faults: Faults = []
    now, apart = _split(events, desk, faults)
    _add(now, desk, faults)
    _merge(now, apart, desk, faults)
    done = sorted(_changed(now, desk, faults), key=lambda event: event.id)
    return tuple(done), tuple(dict.fromkeys(faults))


def _split(events: Iterable[DatedEvent], desk: _Desk, faults: Faults) -> tuple[Now, Apart]:
    """The events by id, and for each report that a split moved or left: on which line that was said, and on which side it stands."""
    now = {event.id: event for event in events}
    apart: Apart = {}
    asked = [edit for edit in desk.edits.edits if edit.split]
    finder = _finder(now, asked)
    for edit in asked:
        if event := finder.find(edit, edit.event, faults):
            parts, wrong = split_off(event, edit, desk.reports, desk.published, desk.tongue)
            finder.put((event,), parts)
            faults += wrong
            if len(parts) > 1:
                apart |= {id_key(name): (edit.place.line, part.id) for part in parts for name in part.ids}
    return now, apart


def _add(now: Now, desk: _Desk, faults: Faults) -> None:
    by_name = {name: article for article in desk.articles for name in (article.url, article.path, article.id) if name}
    told: Counter[tuple[str, str]] = Counter()
    for addition in desk.edits.additions:
        words = addition.source, addition.sentence
        event, fault = by_hand(addition, by_name, told[words], desk.tongue)
        told[words] += 1
        if fault:
            faults.append(fault)
        if event:
            now[event.id] = event


def _merge(now: Now, apart: Apart, desk: _Desk, faults: Faults) -> None:
    hidden = {id_key(name): edit.place.line for edit in desk.edits.edits if edit.hide for name in edit.names}
    asked = [edit for edit in desk.edits.edits if edit.merge]
    finder = _finder(now, asked)
    for edit in asked:
        found = [finder.find(edit, name, faults) for name in (edit.event, *edit.merge)]
        group = list({event.id: event for event in found if event}.values())
        if found[0] is None or len(group) < 2:
            continue
        if against := _against(group, apart, hidden):
            faults.append(edit.place.fault(against, "keep one of the two edits"))
            continue
        finder.put(group, (joined(group[0], group[1:], desk.tongue, edit.because),))


def _against(group: Sequence[DatedEvent], apart: Apart, hidden: Mapping[str, int]) -> str:
    """What another edit says that these events cannot be one after; empty where none does."""
    keys = [id_key(name) for event in group for name in event.ids]
    lines = [hidden[key] for key in keys if key in hidden]
    if lines:
        return f"one of these events is hidden by the edit on line {lines[0]}"
    sides: dict[int, set[str]] = {}
    for line, side in (apart[key] for key in keys if key in apart):
        sides.setdefault(line, set()).add(side)
    return next((f"the edit on line {line} splits these events" for line, found in sides.items() if len(found) > 1), "")


def _finder(now: Now, asked: Sequence[Edit]) -> _Finder:
    events = register(now.values(), (name for edit in asked for name in (edit.event, *edit.merge)))
    return _Finder(now, events, dict(events.keys))


def _changed(now: Now, desk: _Desk, faults: Faults) -> Iterator[DatedEvent]:
    """Fields, hiding and checking. An event keeps the id that its first edit calls it by."""
    finder = _finder(now, desk.edits.edits)
    found = [(edit, event) for edit in desk.edits.edits if (event := finder.find(edit, edit.event, faults))]
    by_event: dict[str, list[Edit]] = {}
    for edit, event in found:
        by_event.setdefault(event.id, []).append(edit)
    for event in now.values():
        wanted = by_event.get(event.id, [])
        hiding = next((edit for edit in wanted if edit.hide), None)
        changes = _agreed(wanted, hiding, faults)
        if hiding is None:
            yield _one(event, wanted, changes, desk.tongue) if wanted else event


def _agreed(wanted: Iterable[Edit], hiding: Edit | None, faults: Faults) -> dict[str, Change]:
    """Field → change; where two edits of one event contradict each other the first stands, and hiding over all."""
    agreed: dict[str, Change] = {}
    for change in chain.from_iterable(edit.changes for edit in wanted):
        first = agreed.setdefault(change.name, change)
        if hiding:
            faults.append(change.place.fault(f"the event is hidden by the edit on line {hiding.place.line}", "keep one of the two edits"))
        elif first.value != change.value:
            what = f"{change.name!r} of the same event has another value on line {first.place.line}"
            faults.append(change.place.fault(what, "keep one of the two"))
    return agreed


def _one(event: DatedEvent, wanted: Sequence[Edit], changes: Mapping[str, Change], tongue: Tongue) -> DatedEvent:
    own = {id_key(name): name for name in event.ids}
    name = next((own[key] for called in wanted[0].names if (key := id_key(called)) in own), event.id)
    named = replace(event, id=name, checked=True)
    for edit in wanted:
        if own_changes := [change for change in edit.changes if changes[change.name] is change]:
            named = edited(named, tongue, own_changes, edit.because)
    return named
