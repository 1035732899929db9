"""Events that an editor holds for one."""

from collections.abc import Iterable
from dataclasses import replace

from builder.events.editing.edited import edited
from builder.events.event import DatedEvent, Source
from builder.wording.tongue import Tongue


def joined(main: DatedEvent, others: Iterable[DatedEvent], tongue: Tongue, because: str) -> DatedEvent:
    """The main event as it is, with all reports, names and ids of the others."""
    group = (main, *others)
    sources: dict[object, Source] = {}
    for source in (source for event in group for source in event.sources):
        sources.setdefault((source.article, source.index) if source.article else (source.origin, source.sentence), source)
    whole = replace(
        main,
        sources=tuple(sources.values()),
        ids=tuple(sorted({name for event in group for name in event.ids})),
        people=_all(group, "people"),
        places=_all(group, "places"),
        organisations=_all(group, "organisations"),
    )
    return edited(whole, tongue, because=because)


def _all(group: Iterable[DatedEvent], field: str) -> tuple[str, ...]:
    return tuple(sorted({name for event in group for name in getattr(event, field)}))
