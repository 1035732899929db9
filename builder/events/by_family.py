"""Whom a given name by itself means, where the article names others of the family."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from builder.events.event import DatedEvent
from builder.events.given_names import given_names


def by_family(events: Iterable[DatedEvent]) -> dict[tuple[str, str], str]:
    """(article, given name) → the full name that some event of any article gives, where one alone has this given name and a surname that the article
    tells of: "Ole" beside Ada Berg is Ole Berg."""
    people: dict[str, set[str]] = defaultdict(set)
    for event in events:
        for source in event.sources:
            people[source.article].update(event.people)
    by_given: dict[str, set[str]] = defaultdict(set)
    for name in set().union(*people.values()) if people else ():
        given, _, surname = name.partition(" ")
        if surname and " " not in surname:
            by_given[given].add(name)
    return {(article, name): whole for article, names in people.items() for name, whole in _met(names, by_given)}


def _met(names: set[str], by_given: Mapping[str, set[str]]) -> Iterable[tuple[str, str]]:
    families = {name.rpartition(" ")[2] for name in names if " " in name}
    for name in names & given_names():
        found = [whole for whole in by_given.get(name, ()) if whole.rpartition(" ")[2] in families]
        if len(found) == 1 and name not in families:
            yield name, found[0]
