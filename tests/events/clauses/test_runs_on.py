"""A caption or a title and a sentence, run together with no mark between."""

import pytest

from tests.events.making import events

ROWS = (
    (
        "The Long Lie Down gets a prize The Long Lie Down is a farce, in the vein of Hush The Long Lie Down, by Ole, drew 90 on [Monday=2025-07-07].",
        "The Long Lie Down drew 90",
    ),
    (
        "Ada Berg spoke for a film, The Boat That Sank, which aired on [Monday=2025-07-07] Dr Ole Lund, who built it, has gone abroad.",
        "A film, The Boat That Sank, aired",
    ),
    (
        "Ole Lund, author of The Year We Left On [3 May 2020=2020-05-03], Elsby Mills, one of the oldest mills in the county, closed its doors.",
        "Elsby Mills closed its doors",
    ),
    (
        "Ole Lund says his book told “nothing but lies” A film by Ada Berg about her brother, Ole, will come out in [August=2025-08].",
        "A film by Ada Berg about her brother, Ole Lund, will come out",
    ),
    (
        "The trial of the doctor accused of causing the drug death of pop legend Ada Berg was dropped on [Monday=2025-07-07].",
        "The trial of the doctor accused of causing the drug death of pop legend Ada Berg was dropped",
    ),
    (
        "Oil firm hires Ole Lund The star has built a tank to fight the spill Film star Ole Lund [yesterday=2025-07-09] showed the tank.",
        "Ole Lund showed the tank",
    ),
    ("Photograph: Reuters The old mill on the coast shut [yesterday=2025-07-09].", "The old mill on the coast shut"),
    ("Ada Berg Elsby correspondent The bridge was closed on [Monday=2025-07-07].", "The bridge was closed"),
    ("Ada Berg of The Elsby News left the town on [Monday=2025-07-07].", "Ada Berg of The Elsby News left the town"),
    ("Ada Berg met The people's choice on [Monday=2025-07-07].", "Ada Berg met The people's choice"),
)


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_a_headline_holds_no_word_of_another_text(marked: str, expected: str) -> None:
    assert expected in [event.title for event in events(marked)]
