"""What happened, by the name that articles give it."""

from dataclasses import replace

import pytest

from builder.events.topics.named_happenings import named_happenings
from tests.events.making import article

# How three articles begin, and the name that they have in common.
ROWS = {
    "a name and what happened": ("All know the Golden Heron fire.", "Golden Heron fire"),
    "with a word between": ("All know the Gulf of Lund oil spill.", "Gulf of Lund oil spill"),
    "a first word of the sentence": ("After Lund spill talks, they left.", "Lund spill"),
    "no name": ("Oil spill workers say that oil is black.", ""),
    "a verb between": ("All know that Lund caught fire.", ""),
    "a part of a word": ("All know the Lund fire-engine.", ""),
    "too late": (f"{'So it was. ' * 80} The Lund fire burned.", ""),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_name_with_what_happened_that_several_have_in_their_first_sentences(name: str) -> None:
    text, expected = ROWS[name]
    told = [replace(article(text, each), title="Talks") for each in "abc"]
    assert named_happenings(told) == (dict.fromkeys("abc", expected) if expected else {})
    assert named_happenings(told[:2]) == {}
