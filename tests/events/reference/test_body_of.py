"""What "it" is in "it said it would close"."""

import pytest

from builder.events.reference.body_of import body_of
from tests.events.making import events_of


@pytest.mark.parametrize(
    ("speaker", "body"),
    [
        ("Lund Bank", "Lund Bank"),
        ("a spokesman for Lund Bank", "Lund Bank"),
        ("A Lund Bank spokeswoman", "Lund Bank"),
        ("KELMOUTH (Reuters) - Lund Bank", "Lund Bank"),
        ("the company", "the company"),
        ("A spokesman", ""),
        ("the mayor", ""),
        ("the head of the bank", ""),
        ("The report", ""),
        ("the newspaper", ""),
    ],
)
def test_the_body_that_speaks_is_told_from_persons_and_papers(speaker: str, body: str) -> None:
    assert body_of(speaker) == body


@pytest.mark.parametrize(
    ("story", "title"),
    [
        ("The mill closed.\nThe mayor said it was sold on [Monday=2025-07-07].", "The mill was sold"),
        ("The mill closed.\nThe company said it would open an office on [Monday=2025-07-14].", "The company would open an office"),
        ("The mill closed.\nOfficials said they would open an office on [Monday=2025-07-14].", "Officials would open an office"),
        ("The mill closed.\nLund Bank said its offices closed on [Monday=2025-07-07].", "Lund Bank’s offices closed"),
        ("The mill closed.\nLund Bank said on [Monday=2025-07-07] it was closing its offices.", "Lund Bank was closing its offices"),
        ("The mill closed.\nAda Berg said it burnt down on [Monday=2025-07-07].", "The mill burnt down"),
    ],
)
def test_what_a_body_says_of_itself_names_it(story: str, title: str) -> None:
    assert events_of(story)[1][-1].title == title
