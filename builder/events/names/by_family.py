"""Whom a given name by itself means, where the article names others of the family."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from builder.events.event import DatedEvent
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_surname import is_surname
from builder.events.names.same_given import same_given

_CROWD = 80  # people of one article's events: of many families, where a given name is anybody's
_MANY = 30  # people of one surname: of more, somebody is called by any short name


def by_family(events: Iterable[DatedEvent]) -> dict[tuple[str, str], str]:
    """(article, given name) → the full name that some event of any article gives, where one alone has this given name, or what is short for it, and a
    surname that the article tells of: "Tito" beside Ada Berg is Tito Berg. Whom the article names in full it calls by no other short name."""
    people: dict[str, set[str]] = defaultdict(set)
    for event in events:
        for source in event.sources:
            people[source.article].update(event.people)
    families: dict[str, dict[str, str]] = defaultdict(dict)  # surname → given name → whole
    for name in set().union(*people.values()) if people else ():
        given, _, surname = name.rpartition(" ")
        if _is_given(given) and (surname not in given_names() or is_surname(surname)):
            families[surname][given] = name
    return {(article, name): whole for article, names in people.items() if len(names) <= _CROWD for name, whole in _met(names, families)}


def _met(names: set[str], families: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    alone = {name for name in names if _is_given(name)}
    if not alone:
        return
    told = [families[surname] for name in names if (surname := name.rpartition(" ")[2]) != name and surname in families]
    for name in alone:
        whole = {family[name] for family in told if name in family} or {whole for family in told for whole in _short(name, family)} - names
        if len(whole) == 1 and not any(name == each.rpartition(" ")[2] for each in names if " " in each):
            yield name, whole.pop()


def _short(name: str, family: Mapping[str, str]) -> Iterator[str]:
    if len(family) <= _MANY:
        yield from (whole for given, whole in family.items() if same_given(name, given))


def _is_given(name: str) -> bool:
    """ "Ada", "Ada Jane", "La Toya"."""
    words = name.split()
    return 0 < len(words) < 3 and (words[0] == "La" or all(word in given_names() for word in words))
