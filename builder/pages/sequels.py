"""What an event follows and what follows it, as links of the page."""

from collections.abc import Iterator, Mapping

from builder.events.called_off import called_off
from builder.events.event import DatedEvent, Status
from builder.pages.event_words import event_words
from builder.pages.places import event_fragment
from builder.pages.view import Link
from builder.pages.wording import say


def sequels(event: DatedEvent, events: Mapping[str, DatedEvent]) -> tuple[Link, ...]:
    """Links with a `note` of what the other is to this one: its plan, what came of it, what called it off. `events`: id → event."""
    return tuple(_links(event, events))


def _links(event: DatedEvent, events: Mapping[str, DatedEvent]) -> Iterator[Link]:
    for name in event.follows:
        if other := events.get(name):
            yield _link("was planned" if other.status == Status.PLANNED else "follows", event, other)
    for name in event.followed_by:
        if other := events.get(name):
            happened = event.status == Status.PLANNED and other.status != Status.PLANNED
            yield _link("changed" if called_off(other) else "happened" if happened else "followed by", event, other)


def _link(words: str, event: DatedEvent, other: DatedEvent) -> Link:
    """With its date where that is another one."""
    return Link(other.title, event_fragment(other), note=say(words), when=event_words(other) if other.interval != event.interval else "")
