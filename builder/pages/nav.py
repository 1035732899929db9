"""The sections of a site."""

from builder.pages.facets import FACETS
from builder.pages.ground import Ground
from builder.pages.index_view import FEW_ARTICLES
from builder.pages.places import INDEX, about_path, articles_path, names_path
from builder.pages.view import Link


def nav(ground: Ground) -> tuple[Link, ...]:
    """The way to each section there is, from the root."""
    say, kinds = ground.tongue.say, {facet.kind for facet in ground.facets}
    return (
        Link(say("timeline"), INDEX),
        *(Link(say(kind), names_path(kind)) for kind in FACETS if kind in kinds),
        *((Link(say("article list"), articles_path()),) if len(ground.timeline.articles) > FEW_ARTICLES else ()),
        *((Link(say("about"), about_path()),) if "about" in ground.timeline.settings.sections else ()),
    )
