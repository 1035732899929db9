"""What happened somewhere, in a title."""

import pytest

from builder.events.topics.happening_told import happening_told

# A title that tells of Lund, and what happened there.
ROWS = {
    "what leads to the place": ("Two hurt in knife attack in Lund", "Knife attack in Lund"),
    "a part of a country": ("Scheduled power outages in Northern Lund begin", "Power outages in Northern Lund"),
    "of what": ("Three held after theft of silver spoons in Lund", "Theft of silver spoons in Lund"),
    "how great it was": ("Mayor reports massive flood in Lund", "Flood in Lund"),
    "a disease": ("Doctors report first H5N1 outbreak in Lund", "H5N1 outbreak in Lund"),
    "before a verb": ("Mill fire kills nine in Lund", "Lund mill fire"),
    "behind a small word": ("Lund closes all schools over measles outbreak", "Lund measles outbreak"),
    "behind a comma": ("Lund crowds leave; second day of protests", "Lund protests"),
    "a verb": ("Crowd tries to storm Lund mill", ""),
    "who opens fire": ("Gunman opens fire in Lund", "Lund shooting"),
    "what crashed": ("Small cargo plane crashes into Lund mill", "Lund cargo plane crash"),
    "what collapsed": ("Lund apartment building collapses after explosion", "Lund explosion"),
    "many that collapse": ("Talks collapse in Lund", ""),
    "what is no thing": ("Deal collapses in Lund", ""),
    "who was shot": ("Two teenagers shot at Lund fair", "Lund shooting"),
    "a film that was shot": ("Film shot at Lund wins prize", ""),
    "who did it": ("Mayor accused of murder leaves Lund", ""),
    "what has another word": ("Lund trader sells the fire extinguisher", ""),
    "elsewhere": ("Lund mourns the explosion in Bergen", ""),
    "a way": ("Bus swerves upon landing at Lund", ""),
    "people killing": ("Bus overturns in Lund, killing two", ""),
    "nothing": ("Mayor of Lund resigns", ""),
    "as many words as fit": (
        "Many ill after long-awaited semi-professional football-and-handball festival in Lund",
        "Football-and-handball festival in Lund",
    ),
    "too far": (f"Lund {'and so on ' * 40}, mill fire kills two", ""),
}


@pytest.mark.parametrize("name", ROWS)
def test_what_happened_stands_with_the_place(name: str) -> None:
    title, expected = ROWS[name]
    start = title.index("Lund")
    assert happening_told(title, "Lund", start, start + len("Lund"), alone=True) == expected


def test_what_does_not_lead_to_the_place_is_of_it_only_where_it_stands_alone() -> None:
    title = "Mill fire kills nine in Lund"
    assert happening_told(title, "Lund", title.index("Lund"), len(title), alone=False) == ""


def test_a_verb_that_leads_to_the_place_is_of_it_anywhere() -> None:
    title = "Old bus crashes in Lund on its way to Bergen"
    assert happening_told(title, "Lund", title.index("Lund"), title.index(" on"), alone=False) == "Lund bus crash"
    assert happening_told(title, "Bergen", title.index("Bergen"), len(title), alone=False) == ""
