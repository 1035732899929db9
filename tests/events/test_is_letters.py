"""What readers tell in letters of those they name, and of those they do not."""

from tests.events.making import events

LETTERS = "\nBea: “My aunt lived in Lund.”" * 12


def test_a_letter_tells_of_nobody_where_it_leaves_open_whom_it_means() -> None:
    assert events("A cousin wrote to a friend.\nThey left Lund in [1890=1890]." + LETTERS) == ()


def test_whom_a_letter_names_is_told_of() -> None:
    assert [event.title for event in events("Ada Berg left Lund in [1890=1890]." + LETTERS)] == ["Ada Berg left Lund"]


def test_an_open_pronoun_is_told_elsewhere() -> None:
    assert len(events("A cousin wrote to a friend.\nThey left Lund in [1890=1890].")) == 1
