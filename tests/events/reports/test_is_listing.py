"""What a listing of programmes announces, and what it tells."""

import pytest

from tests.events.making import events

SLOTS = "".join(f"\n{hour}.00 - {hour + 1}.00 pm RADIO LUND" for hour in range(1, 6))
CREDITS = "\nPresenter/Ada Berg, Producer/Ole Lund for Radio Lund" * 3

SAID = [
    "[Tonight=2025-07-10]'s session was recorded in Lund.",
    "Ada Berg reunites people caught up in a siege in [1980=1980].",
    "The choir was joined by Ole Lund for a live show on [Sunday morning=2025-07-06].",
    "Ada Berg plays her cello in Lund [tonight=2025-07-10].",
    "The concert will be repeated on [Friday=2025-07-11].",
    "New songs from Lund with Ada Berg [this evening=2025-07-10]",
]
TOLD = [
    ("Ada Berg founded the choir in [1968=1968].", "Ada Berg founded the choir"),
    ("The Lund Larks were formed in Salem in [2001=2001].", "The Lund Larks were formed in Salem"),
]


@pytest.mark.parametrize("marked", SAID)
@pytest.mark.parametrize("listing", [SLOTS, CREDITS])
def test_what_is_on_is_no_event_of_a_listing(marked: str, listing: str) -> None:
    assert events(marked + listing) == ()


@pytest.mark.parametrize(("marked", "expected"), TOLD)
@pytest.mark.parametrize("listing", [SLOTS, CREDITS])
def test_what_a_listing_tells_of_the_past_is_an_event(marked: str, expected: str, listing: str) -> None:
    assert [event.title for event in events(marked + listing)] == [expected]


def test_what_is_to_come_is_an_event_elsewhere() -> None:
    assert len(events(SAID[1] + SLOTS[: SLOTS.rfind("\n")])) == 1
