"""What an event follows and what follows it, as links of the page."""

from collections.abc import Iterator

from builder.events.event import DatedEvent, Status
from builder.events.merging.called_off import called_off
from builder.pages.cut import cut
from builder.pages.event_language import event_language
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.places import event_fragment, page_from
from builder.pages.title_link import HEADLINE
from builder.pages.view import Link


def sequels(event: DatedEvent, ground: Ground, root: str) -> tuple[Link, ...]:
    """Links with a `note` of what the other is to this one: its plan, what came of it, what called it off. `root` leads to the site's root."""
    return tuple(_links(event, ground, root))


def _links(event: DatedEvent, ground: Ground, root: str) -> Iterator[Link]:
    for name in event.follows:
        if other := ground.events.get(name):
            yield _link("was planned" if other.status == Status.PLANNED else "follows", ground, event, other, page_from(root, ground.homes[name]))
    for name in event.followed_by:
        if other := ground.events.get(name):
            happened = event.status == Status.PLANNED and other.status != Status.PLANNED
            words = "changed" if called_off(other) else "happened" if happened else "followed by"
            yield _link(words, ground, event, other, page_from(root, ground.homes[name]))


def _link(words: str, ground: Ground, event: DatedEvent, other: DatedEvent, page: str) -> Link:
    """With its date where that is another one."""
    when = event_words(other, ground.tongue) if other.interval != event.interval else ""
    href, note = page + event_fragment(other), ground.tongue.say(words)
    return Link(cut(other.title, HEADLINE), href, note=note, when=when, language=event_language(other, ground))
