"""Which words are one sense, which verbs a headline has, and which words tell a place from others."""

import pytest

from builder.events.merging.place_words import place_words
from builder.events.merging.told_verbs import told_verbs
from builder.events.words.senses import senses

ONE = [
    ("sank", "sinking"),
    ("killed", "deaths"),
    ("erupted", "began"),
    ("uprising", "protests"),
    ("agreed", "agreement"),
    ("toured", "visit"),
    ("jailed", "sentenced"),
    ("guilty", "convicted"),
    ("eleven", "11"),
    ("renewed", "extension"),
    ("leaked", "spilled"),
    ("abducted", "hostages"),
    ("inquiry", "probe"),
    ("wounded", "injuries"),
    ("Ukraine", "Ukrainian"),
]
OTHER = [("opened", "closed"), ("won", "lost"), ("joined", "withdrew"), ("Bergen", "Leeds"), ("11", "12")]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_words_of_one_sense_are_one(one: str, other: str) -> None:
    assert senses(one) == senses(other) != frozenset()


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_words_of_other_senses_stay_apart(one: str, other: str) -> None:
    assert not senses(one) & senses(other)


def test_small_words_and_dates_tell_nothing() -> None:
    assert senses("on Monday the next week it was") == frozenset()


VERBS = [("The ferry Alma sank off Bergen", {"sank"}), ("A council of United towns", set()), ("Police arrested two men", {"arrest"})]


@pytest.mark.parametrize(("title", "expected"), VERBS)
def test_the_verbs_of_a_headline(title: str, expected: set[str]) -> None:
    assert told_verbs(title) == frozenset().union(*(senses(word) for word in expected))


PLACES = [("Gulf", "Gulf of Mexico", True), ("North Korea", "North Dakota", False), ("Homs", "Hama", False), ("New York", "New York City", True)]


@pytest.mark.parametrize(("one", "other", "shared"), PLACES)
def test_places_are_told_apart_by_their_own_words(one: str, other: str, shared: bool) -> None:
    assert bool(place_words(one) & place_words(other)) == shared
