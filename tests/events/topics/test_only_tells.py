"""Names in a title that are not of what it tells."""

import pytest

from builder.events.topics.only_tells import only_tells

# The title, with the name in brackets, and whether it only tells.
ROWS = {
    "By [Ada Berg] in Leeds": True,
    "By Ada Berg, Fen News, [Leeds]": True,
    "[LEEDS] | Monday": True,
    "[Ada Berg], harbour master: “We saw it”": True,
    "(AP Photo/[Ada Berg])": True,
    "([Ada Berg] - AP)": True,
    "[Ada Berg]: a life": False,
    "[Ada Berg] explains how mills burn": True,
    "[Ada Berg] of the Harbour describes it": True,
    "[Ada Berg] burned the mill": False,
    "[Leeds] mill burned": False,
}


@pytest.mark.parametrize("marked", ROWS)
def test_writers_speakers_and_where_it_was_written_are_no_topic(marked: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    assert only_tells(marked.replace("[", "").replace("]", ""), start, end) == ROWS[marked]
