"""Sentences that begin with where it happened."""

import pytest

from builder.events.topics.opens_in import opens_in

# The sentence, its headline, and the place.
ROWS = {
    "In Leeds, a mill burned down.": ("A mill burned down", "Leeds"),
    "Last May, in the old quarter of Leeds, a mill burned down.": ("A mill burned down", "Leeds"),
    "In Leeds, on Friday, a mill burned down.": ("A mill burned down", "Leeds"),
    "A mill burned down in Leeds.": ("A mill burned down", ""),
    "In Leeds, the mill burned down.": ("The mill burned down", ""),
    "In Leeds, a mill of Ada Berg burned down.": ("A mill of Ada Berg burned down", ""),
    "In Leeds, they say, a boat sank, and a mill burned down.": ("A mill burned down", ""),
    "In Leeds, Hydro burned a mill down.": ("Hydro burned a mill down", ""),
    "In Hull, a mill burned down.": ("A mill burned down", ""),
}


@pytest.mark.parametrize("sentence", ROWS)
def test_the_place_stands_before_what_happened_there(sentence: str) -> None:
    headline, expected = ROWS[sentence]
    assert opens_in(sentence, headline, ("Leeds",), ("Hydro",)) == expected
