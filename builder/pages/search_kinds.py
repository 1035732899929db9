"""What a chronology can be filtered by."""

from collections.abc import Callable, Mapping, Sequence

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.temporal.granularity import Granularity

Articles = Mapping[str, Article]


def _people(event: DatedEvent, _: Articles) -> Sequence[str]:
    return event.people


def _places(event: DatedEvent, _: Articles) -> Sequence[str]:
    return event.places


def _organisations(event: DatedEvent, _: Articles) -> Sequence[str]:
    return event.organisations


def _outlets(event: DatedEvent, articles: Articles) -> Sequence[str]:
    told = (source.origin.publisher if source.origin else articles[source.article].publisher for source in event.sources)
    return [publisher for publisher in told if publisher]


def _status(event: DatedEvent) -> str:
    return f"filter {event.status.value}"


def _certainty(event: DatedEvent) -> str:
    """One of five, the first that holds."""
    interval = event.interval
    if interval is None:
        return "no date"
    if event.approximate or event.date.startswith("../") or event.date.endswith("/.."):
        return "filter approximate"
    if interval.granularity <= Granularity.DAY:
        return "filter to the day"
    return "filter to the month" if interval.granularity <= Granularity.MONTH else "filter to the year"


# The name in the address of a filtered page → the values an event has: names, which are the sources' …
NAMED: Mapping[str, Callable[[DatedEvent, Articles], Sequence[str]]] = {
    "person": _people,
    "place": _places,
    "organisation": _organisations,
    "outlet": _outlets,
}

# … and what we say of it: the key of our words.
JUDGED: Mapping[str, Callable[[DatedEvent], str]] = {
    "status": _status,
    "certainty": _certainty,
}
