"""Whether two events tell of one step of two people, or in two matters."""

from builder.events.event import DatedEvent
from builder.events.merging.is_other_matter import is_other_matter
from builder.events.merging.led import led


def is_of_others(step: str, event: DatedEvent, rival: DatedEvent) -> bool:
    """ "Ada Berg went on trial" and "Ole Moe went on trial for the murder of Ada Berg", or "Ada Berg's cousin went on trial". Symmetric."""
    if is_other_matter(step, event.title, rival.title):
        return True
    mine, yours = led(event, step), led(rival, step)
    if mine.first and yours.first:
        return not _is_one(mine.first, yours.first)
    others = bool(mine.role and yours.role) and mine.role.isdisjoint(yours.role)  # the nephew and the cousin of one
    return others or any(_is_one(a.first, name) for a, b in ((mine, yours), (yours, mine)) for name in b.beside)


def _is_one(name: str, other: str) -> bool:
    """ "Ada Berg" and "Miller Ada Berg"."""
    return f" {name}".endswith(f" {other}") or f" {other}".endswith(f" {name}") if name and other else False
