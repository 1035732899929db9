"""What a status says a headline need not say again."""

import pytest

from builder.events.event import Status
from builder.events.reports.without_hearsay import without_hearsay

ROWS = (
    ("The fire reportedly began", Status.CLAIMED, "The fire began"),
    ("The fire reportedly began", Status.REPORTED, "The fire reportedly began"),
    ("Ada Berg reportedly stole a boat", Status.CLAIMED, "Ada Berg reportedly stole a boat"),
    ("Reports said an old mill had burned down", Status.CLAIMED, "An old mill had burned down"),
    ("Correspondents say that the mill may be sold", Status.CLAIMED, "The mill may be sold"),
    ("Reports said Ada Berg was to leave", Status.REPORTED, "Reports said Ada Berg was to leave"),
    ("Reports suggested a bomb had exploded", Status.REPORTED, "Reports suggested a bomb had exploded"),
    ("The mill was said to have been sold", Status.CLAIMED, "The mill was sold"),
    ("The mill is widely believed to have lost a boat", Status.CLAIMED, "The mill lost a boat"),
    ("The mill was said to have begun work", Status.CLAIMED, "The mill had begun work"),
    ("The mill was said to have been sold", Status.REPORTED, "The mill was said to have been sold"),
    ("The mill was said to have", Status.CLAIMED, "The mill was said to have"),
    ("A bombing was reported to have killed Ole Moe", Status.CLAIMED, "A bombing killed Ole Moe"),
    ("A man was reported to have killed Ole Moe", Status.CLAIMED, "A man was reported to have killed Ole Moe"),
    (
        "A case was reportedly filed over sexual harassment by Ole Moe",
        Status.CLAIMED,
        "A case was reportedly filed over sexual harassment by Ole Moe",
    ),
    ("", Status.CLAIMED, ""),
    ("Reports of a fire came in", Status.REPORTED, "Reports of a fire came in"),
)


@pytest.mark.parametrize(("title", "state", "told"), ROWS)
def test_hearsay_that_blames_nobody_is_left_to_the_status(title: str, state: Status, told: str) -> None:
    assert without_hearsay(title, state) == told
