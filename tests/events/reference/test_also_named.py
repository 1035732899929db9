"""Whose event it is, where the sentence only says "he"."""

import pytest

from tests.events.making import events_of


@pytest.mark.parametrize(
    ("story", "people"),
    [
        ("Ole Prewitt ran for president.\nHe left the Quarrel Party in [1987=1987].", ("Ole Prewitt",)),
        ("Ole Prewitt ran for president.\nThe Quarrel Party split in [1987=1987].", ()),
        ("Ole Prewitt met Ada Holm.\nAda Holm left the Quarrel Party in [1987=1987].", ("Ada Holm",)),
    ],
)
def test_whom_the_headline_names_is_of_the_event(story: str, people: tuple[str, ...]) -> None:
    assert events_of(story)[1][-1].people == people
