"""The people, places, organisations and outlets that have pages of their own."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.timeline import Timeline
from builder.pages.facet import Facet
from builder.pages.places import name_paths
from builder.pages.search_kinds import NAMED
from builder.pages.sheets import MOST

# In the order the site names them: the folder of their pages → the names an event has of that kind.
FACETS: Mapping[str, Callable[[DatedEvent, Mapping[str, Article]], Sequence[str]]] = {
    "people": NAMED["person"],
    "places": NAMED["place"],
    "organisations": NAMED["organisation"],
    "outlets": NAMED["outlet"],
}


def facets(timeline: Timeline, articles: Mapping[str, Article]) -> tuple[Facet, ...]:
    """Kind by kind, each in the order its names first come. In a long timeline a name has a page from its second event on.

    Kinds that the settings do not list have none. A single outlet has none, for it would be the timeline again. `articles`: id → article.
    """
    events = (*timeline.events, *timeline.undated)
    return tuple(facet for kind in FACETS if kind in timeline.settings.sections for facet in _of(kind, events, articles))


def _of(kind: str, events: Sequence[DatedEvent], articles: Mapping[str, Article]) -> Iterator[Facet]:
    least = 1 if len(events) <= MOST else 2
    held: dict[str, list[DatedEvent]] = {}
    for event in events:
        for name in dict.fromkeys(FACETS[kind](event, articles)):
            if name.strip():
                held.setdefault(name, []).append(event)
    if kind == "outlets" and len(held) == 1:
        return
    paths = name_paths(kind, held)
    for name, named in held.items():
        if len(named) >= least:
            yield Facet(kind, name, paths[name], tuple(named))
