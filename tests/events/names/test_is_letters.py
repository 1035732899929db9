"""What readers tell in letters of those they name, and of those they do not."""

import pytest

from tests.events.making import events

LETTERS = "\nBea: “My aunt lived in Lund.”" * 12
OF_NOBODY = [
    "A cousin wrote to a friend.\nThey left Lund in [1890=1890].",
    "Bea wants to know more about a relative who emigrated to Wales in [1890=1890].",
    "Lund) she moved to Wales in [1890=1890].",
    "married Eva in Lund in [1890=1890].",
    "Ole Lund from Salem sent this answer to the query in [May 2005=2005-05].",
    "Ole Lund from Salem got in touch in [May 2005=2005-05].",
    "Ole b 1831 Lund; Bea b 1834 Salem; they married in Lund in [1855=1855].",
    "Mary died in Lund in [1890=1890].",
    "The stone states he was born in Leeds in [1890=1890].",
]


@pytest.mark.parametrize("marked", OF_NOBODY)
def test_a_letter_tells_of_nobody_where_it_leaves_open_whom_it_means(marked: str) -> None:
    assert events(marked + LETTERS) == ()


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Ada Berg left Lund in [1890=1890].", "Ada Berg left Lund"),
        ("My uncle, Ole Berg, left Lund in [1890=1890].", "Ole Berg left Lund"),
        ("Daughter Ada Berg died in Lund in [1890=1890].", "Ada Berg died in Lund"),
        ("The mill was bought by the council in [1890=1890].", "The mill was bought by the council"),
    ],
)
def test_whom_or_what_a_letter_names_is_told_of(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked + LETTERS)] == [expected]


@pytest.mark.parametrize("marked", OF_NOBODY[:3])
def test_what_is_open_is_told_elsewhere(marked: str) -> None:
    assert len(events(marked)) == 1
