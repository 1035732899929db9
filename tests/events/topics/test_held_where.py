"""At what, and where, a sentence says that it was."""

import pytest

from builder.events.topics.held_where import held_where

SENTENCE = "At the last debate, held May 5 in Leeds, after a prayer, the candidates sang songs."
# Sentence, headline, places, what stands before it.
ROWS = (
    (SENTENCE, "The candidates sang songs", ("Leeds",), "Last debate in Leeds"),
    ("During a meeting on Monday in Ulvik, Norway, the two sides agreed.", "The two sides agreed", ("Norway",), "Meeting in Ulvik"),
    ("During the trial of a man arrested in Leeds, the judge wept aloud.", "The judge wept aloud", ("Leeds",), ""),
    ("During the debate over the war in Ulvika, the members agreed.", "The members agreed", ("Ulvika",), ""),
    ("During the debate, held on 5 May 2025 in Ulvika, the members agreed.", "The members agreed", ("Ulvika",), "Debate in Ulvika"),
    ("During the debate, in Ulvika, the members agreed.", "The members agreed", ("Ulvika",), "Debate in Ulvika"),
    (SENTENCE, "The candidates sang songs", (), ""),
    (SENTENCE, "The candidates left for Oslo", ("Leeds",), ""),
    (SENTENCE, "The audience left", ("Leeds",), ""),
    ("At the harbour in Leeds, the candidates sang songs.", "The candidates sang songs", ("Leeds",), ""),
    ("The candidates sang songs at the last debate in Leeds.", "The candidates sang songs", ("Leeds",), ""),
    ("At the last debate in", "The candidates sang songs", ("Leeds",), ""),
    ("", "", ("Leeds",), ""),
)


@pytest.mark.parametrize(("sentence", "headline", "places", "told"), ROWS)
def test_where_it_was_held(sentence: str, headline: str, places: tuple[str, ...], told: str) -> None:
    assert held_where(sentence, headline, places) == told
