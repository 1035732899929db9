"""Organisations of an event, without the press that was only told of it."""

import pytest

from tests.events.making import events

ROWS = [
    ("The mayor of Ulvik resigned on [Friday=2025-07-04], Ada Holm told Meridian News.", ()),
    ("The mayor of Ulvik resigned on [Friday=2025-07-04], Ada Holm told the Associated Press and BBC Radio 4.", ()),
    ("The mayor of Ulvik resigned on [Friday=2025-07-04], Ada Holm said in a short interview with the Northern Gazette.", ()),
    ("OSLO (Reuters) - The mayor of Ulvik resigned on [Friday=2025-07-04].", ()),
    # who does or is done something, or is no press
    ("The Northern Gazette closed on [Friday=2025-07-04].", ("Northern Gazette",)),
    ("The Northern Gazette closed on [Friday=2025-07-04], its owner told the Northern Gazette.", ("Northern Gazette",)),
    ("Oslo’s city council met the Nordic Council on [4 July=2025-07-04].", ("Oslo city council", "Nordic Council")),
    ("He joined the school board of Oslo on [4 July=2025-07-04].", ()),
    ("The minister told the Nordic Council on [4 July=2025-07-04] that the dam had broken.", ("Nordic Council",)),
    ("The mayor sold the agency (Reuters) on [Friday=2025-07-04].", ("Reuters",)),
    ("The court fined the Northern Gazette on [Friday=2025-07-04], Ada Holm told Reuters.", ("Northern Gazette",)),
]


@pytest.mark.parametrize(("marked", "bodies"), ROWS)
def test_the_press_that_is_told_is_no_actor(marked: str, bodies: tuple[str, ...]) -> None:
    (event,) = events(marked)
    assert event.organisations == bodies
