"""The pages for framing one event."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from builder.pages.embed_path import embed_path
from builder.pages.embed_view import Framed
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.listed import Listed
from builder.pages.places import event_anchor, event_href
from builder.pages.unmade import Unmade
from builder.pages.view import Link, Row

_UP = "../"  # from a page for framing to the root


def embed_views(ground: Ground, shown: Listed) -> Iterator[tuple[str, Unmade]]:
    """The path of each page and its events, each `Framed`, of which the address of the frame picks one.

    An event stands on the page of each id that it answers to, for whichever was framed.
    """
    pages: dict[str, dict[str, list[str]]] = {}
    for event in ground.events.values():
        for name in dict.fromkeys((event.id, *event.ids)):
            pages.setdefault(embed_path(name), {}).setdefault(event.id, []).append(event_anchor(name))
    for path, held in sorted(pages.items()):
        yield path, Unmade([(shown.imprints[event], anchors) for event, anchors in held.items()], partial(_page, ground, shown.rows, held))


def _page(ground: Ground, shown: Mapping[str, Row], held: Mapping[str, Sequence[str]]) -> tuple[Framed, ...]:
    return tuple(_framed(ground, shown, event, anchors) for event, anchors in held.items())


def _framed(ground: Ground, shown: Mapping[str, Row], name: str, anchors: Sequence[str]) -> Framed:
    event = ground.events[name]
    return Framed(tuple(anchors), event_words(event, ground.tongue), Link(event.title, _UP + event_href(event, ground.homes)), shown[name])
