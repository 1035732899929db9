"""An event in a list."""

from builder.events.event import DatedEvent
from builder.pages.cut import cut
from builder.pages.event_language import event_language
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.places import event_from
from builder.pages.view import Link

HEADLINE = 140  # letters of a title


def title_link(event: DatedEvent, ground: Ground, root: str) -> Link:
    """Its headline as a link to where it is at home, with its date. `root` leads to the site's root."""
    href = event_from(root, event, ground.homes)
    return Link(cut(event.title, HEADLINE), href, when=event_words(event, ground.tongue), language=event_language(event, ground))
