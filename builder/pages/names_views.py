"""The lists of people, places, organisations and outlets."""

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby

from builder.pages.facet import Facet
from builder.pages.facets import FACETS
from builder.pages.ground import Ground
from builder.pages.page_view import Letter, NamesPage
from builder.pages.places import names_path
from builder.pages.view import Link
from builder.wording.tongue import Tongue

_FEW = 40  # names: fewer are one list, those of most events first
_MANY = 600  # names: more are a page a letter
_SHEET = 1_000  # names of one page at most
_MOST = 20  # names that head a list by letters


def names_views(ground: Ground) -> Iterator[tuple[str, NamesPage]]:
    """The path and the contents of each page of the lists, kind by kind."""
    for kind in FACETS:
        if found := [facet for facet in ground.facets if facet.kind == kind]:
            yield from _pages(kind, found, ground.tongue)


def _pages(kind: str, found: Sequence[Facet], tongue: Tongue) -> Iterator[tuple[str, NamesPage]]:
    by_count = sorted(found, key=lambda facet: -len(facet.events))
    title, kicker = tongue.say(kind), (tongue.say("names", len(found)),)
    if len(found) <= _FEW:
        yield names_path(kind), NamesPage(title, kicker, (), (), (Letter("", "", _links(by_count, tongue)),))
        return
    most = _links(by_count[:_MOST], tongue)
    letters = list(_letters(sorted(found, key=_key), tongue))
    if len(found) <= _MANY:
        yield names_path(kind), NamesPage(title, kicker, most, tuple(Link(each.text, f"#{each.anchor}") for each in letters), tuple(letters))
        return
    sheets = [(letter, number, names) for letter in letters for number, names in enumerate(_cut(letter.names), 1)]
    links = tuple(Link(_named(letter, number), f"../{names_path(kind, letter.anchor, number)}") for letter, number, _ in sheets)
    yield names_path(kind), NamesPage(title, kicker, most, links, ())
    for letter, number, names in sheets:
        held = Letter(_named(letter, number), letter.anchor, names)
        yield names_path(kind, letter.anchor, number), NamesPage(title, kicker, (), links, (held,))


def _key(facet: Facet) -> tuple[bool, str, str]:
    """As a reader looks for it: accents and case make no difference, and what begins with no letter of ours comes last."""
    plain = _plain(facet.name)
    return not _is_letter(plain), plain, facet.name


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).strip().casefold()


def _is_letter(plain: str) -> bool:
    return "a" <= plain[:1] <= "z"


def _letters(found: Sequence[Facet], tongue: Tongue) -> Iterator[Letter]:
    for letter, group in groupby(found, key=lambda facet: plain[0] if _is_letter(plain := _plain(facet.name)) else ""):
        yield Letter(letter.upper() or tongue.say("other letters"), f"letter-{letter or 'other'}", _links(list(group), tongue))


def _links(found: Sequence[Facet], tongue: Tongue) -> tuple[Link, ...]:
    return tuple(Link(facet.name, f"../{facet.path}", count=tongue.number(len(facet.events))) for facet in found)


def _cut(names: Sequence[Link]) -> Iterator[tuple[Link, ...]]:
    for start in range(0, len(names), _SHEET):
        yield tuple(names[start : start + _SHEET])


def _named(letter: Letter, number: int) -> str:
    return letter.text if number == 1 else f"{letter.text} {number}"
