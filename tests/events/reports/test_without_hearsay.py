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
    ("Reports of a fire came in", Status.REPORTED, "Reports of a fire came in"),
)


@pytest.mark.parametrize(("title", "state", "told"), ROWS)
def test_hearsay_that_blames_nobody_is_left_to_the_status(title: str, state: Status, told: str) -> None:
    assert without_hearsay(title, state) == told
