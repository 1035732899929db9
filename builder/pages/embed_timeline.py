"""The page for framing the whole timeline."""

from itertools import groupby

from builder.pages.embed_view import FramedDay, FramedTimeline
from builder.pages.event_language import event_language
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.places import INDEX, event_href
from builder.pages.view import Link

_MOST = 200  # events: a frame is a guest on another's page


def embed_timeline(ground: Ground) -> FramedTimeline:
    """All events, or the most important ones, by date."""
    events = (*ground.timeline.events, *ground.timeline.undated)
    chosen = {event.id for event in sorted(events, key=lambda event: (-event.importance, event.id))[:_MOST]}
    links = [
        Link(
            event.title,
            event_href(event, ground.homes),
            note=ground.tongue.say(event.status.value) if event.status.value != "reported" else "",
            when=event_words(event, ground.tongue),
            language=event_language(event, ground),
        )
        for event in events
        if event.id in chosen
    ]
    days = tuple(FramedDay(when, tuple(held)) for when, held in groupby(links, key=lambda link: link.when))
    return FramedTimeline(days, Link(ground.tongue.say("embed rest", n=len(events)), INDEX) if len(events) > _MOST else None)
