"""The ground on which the pages of a timeline stand."""

from collections import Counter
from collections.abc import Iterable, Mapping

from builder.events.timeline import Timeline
from builder.pages.chapters import chapters
from builder.pages.facet import Facet
from builder.pages.facets import facets
from builder.pages.ground import Ground
from builder.pages.homes import homes
from builder.pages.light import light
from builder.wording.tongue_of import tongue_of


def survey(timeline: Timeline) -> Ground:
    """What the pages have in common."""
    articles, events = {article.id: article for article in timeline.articles}, (*timeline.events, *timeline.undated)
    found, whole = facets(timeline, articles), light(events)
    divided = () if whole else chapters(timeline)
    return Ground(
        timeline=timeline,
        tongue=tongue_of(timeline.settings.language),
        articles=articles,
        events={event.id: event for event in events},
        whole=whole,
        chapters=divided,
        homes=homes(timeline, None if whole else divided),
        facets=found,
        named=_named(facet for facet in found if facet.kind != "outlets"),
        outlets={facet.name: facet for facet in found if facet.kind == "outlets"},
        told=Counter(article for event in events for article in {source.article for source in event.sources}),
    )


def _named(found: Iterable[Facet]) -> Mapping[str, tuple[Facet, ...]]:
    named: dict[str, list[Facet]] = {}
    for facet in found:
        for event in facet.events:
            named.setdefault(event.id, []).append(facet)
    return {event: tuple(names) for event, names in named.items()}
