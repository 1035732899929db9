"""Things that only an aside names."""

import pytest

from tests.events.making import events

ROWS = [
    ("Berg said the new town, to be called Larchby, would grow in [May=2025-05].", "The new town Larchby would grow"),
    ("The old hotel, known as “Larch Hall”, burnt in [May=2025-05].", "The old hotel Larch Hall burnt"),
    ("The boat, Larch, which [last May=2025-05] burnt near Lund, had a crew of six.", "The boat Larch burnt near Lund"),
    ("Many fans of harps went to Larch North, a yearly fair launched in [1997=1997].", "Larch North, a yearly fair, launched"),
    ("Around Larch Hall, a poll opened by Berg showed a lead in [May=2025-05].", "A poll opened by Berg showed a lead"),
    ("The trial, named “Hope,” began in [May=2025-05].", "The trial began"),
    ("The driver, called Ole Berg, left Lund in [May=2025-05].", "The driver left Lund"),
    ("At Larch North, a yearly fair opened in [May=2025-05].", "A yearly fair opened at Larch North"),
    ("In the seediest part of Lund, a new mill opened its doors in [May=2025-05].", "A new mill opened its doors"),
    ("The capital, Larchby, was flooded in [May=2025-05].", "The capital, Larchby, was flooded"),
    ("They saw Ada Berg, a singer signed in [1997=1997].", "A singer signed"),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_a_thing_has_the_name_of_its_aside(marked: str, expected: str) -> None:
    assert [event.title.rpartition(" – ")[2] for event in events(marked)] == [expected]
