"""Reports that tell of another happening, taken out of an event."""

from collections.abc import Mapping
from dataclasses import replace

from builder.errors import Fault
from builder.events.editing.edited import edited
from builder.events.editing.edits import Edit
from builder.events.editing.id_key import id_key
from builder.events.event import DatedEvent
from builder.events.merging.is_joined import is_joined
from builder.events.merging.unite import unite
from builder.wording.tongue import Tongue

_LISTED = 6  # reports that a message names


def split_off(
    event: DatedEvent, edit: Edit, reports: Mapping[str, DatedEvent], published: Mapping[str, str], tongue: Tongue
) -> tuple[tuple[DatedEvent, ...], tuple[Fault, ...]]:
    """The event without the reports that the edit names, and an event of those; or the event as it was, and why.

    `reports`: key of an id → the event that one report alone tells of; `published`: article id → publication day;
    `tongue`: what reasons are told in.
    """
    own = [reports[key] for name in event.ids if (key := id_key(name)) in reports]
    named = {name: _named(name, own) for name in edit.split}
    told = ", ".join(f"{each.id} (in {each.sources[0].article})" for each in own[:_LISTED]) or "not of the machine's finding"
    faults = [
        edit.place.fault(f"{event.id!r} has no report {name[:120]!r} to split off", f"its reports are {told}")
        for name, found in named.items()
        if not found
    ]
    leaving = {each.id for found in named.values() for each in found}
    staying = [each for each in own if each.id not in leaving]
    if leaving and not staying:
        faults.append(
            edit.place.fault(f"{event.id!r} would have no report left", f"name only those that tell of another event; its reports are {told}")
        )
    if not leaving or not staying:
        return (event,), tuple(faults)
    parts = unite(staying, published), unite([each for each in own if each.id in leaving], published)
    return tuple(edited(part, tongue, because=edit.because) for part in _retold(event, *parts)), tuple(faults)


def _named(name: str, own: list[DatedEvent]) -> list[DatedEvent]:
    """By the report's own id, else all those that an article has."""
    return [each for each in own if id_key(each.id) == id_key(name)] or [each for each in own if each.sources[0].article == name]


def _retold(event: DatedEvent, rest: DatedEvent, other: DatedEvent) -> tuple[DatedEvent, DatedEvent]:
    """Sentences without a date of their own go where their article's dated report is."""
    stays = {source.article for source in rest.sources}
    leaves = {source.article for source in other.sources} - stays
    joined = [source for source in event.sources if is_joined(source)]
    return (
        replace(rest, sources=(*rest.sources, *(source for source in joined if source.article in stays))),
        replace(other, sources=(*other.sources, *(source for source in joined if source.article in leaves))),
    )
