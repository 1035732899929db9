"""What a chronology can be filtered by."""

from collections.abc import Callable, Mapping, Sequence

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.pages.provenance import provenance
from builder.pages.wording import say
from builder.temporal.granularity import Granularity

Articles = Mapping[str, Article]


def _people(event: DatedEvent, _: Articles) -> Sequence[str]:
    return event.people


def _places(event: DatedEvent, _: Articles) -> Sequence[str]:
    return event.places


def _organisations(event: DatedEvent, _: Articles) -> Sequence[str]:
    return event.organisations


def _outlets(event: DatedEvent, articles: Articles) -> Sequence[str]:
    return [publisher for source in event.sources if (publisher := provenance(source, articles).publisher)]


def _status(event: DatedEvent, _: Articles) -> Sequence[str]:
    return [say(f"filter {event.status.value}")]


def _certainty(event: DatedEvent, _: Articles) -> Sequence[str]:
    """One of five, the first that holds."""
    interval = event.interval
    if interval is None:
        return [say("no date")]
    if event.approximate or event.date.startswith("../") or event.date.endswith("/.."):
        return [say("filter approximate")]
    if interval.granularity <= Granularity.DAY:
        return [say("filter to the day")]
    return [say("filter to the month") if interval.granularity <= Granularity.MONTH else say("filter to the year")]


# The name in the address of a filtered page → the values an event has.
KINDS: Mapping[str, Callable[[DatedEvent, Articles], Sequence[str]]] = {
    "person": _people,
    "place": _places,
    "organisation": _organisations,
    "outlet": _outlets,
    "status": _status,
    "certainty": _certainty,
}
