"""Who speaks, before a headline in the words of the speaker."""

import pytest

from builder.events.topics.in_own_words import in_own_words
from tests.events.making import events_of


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "Ada Berg, a member of the council, said: “We sold the old mill in [2019=2019] to pay for it.”",
            "Ada Berg: We sold the old mill to pay for it",
        ),
        ("A police spokesman said: “We were called to a fire on [Monday=2025-07-07].”", "A police spokesman: We were called to a fire"),
        (
            "A Lund Police spokesman said: “We were called to a fire on [Monday=2025-07-07].”",
            "Lund Police were called to a fire",
        ),
        (
            "A Lund Mills spokeswoman said: “We closed our gates on [Monday=2025-07-07].”",
            "A Lund Mills spokeswoman: We closed our gates",
        ),
        ("Ada Berg said the council sold the mill in [2019=2019].", "The council sold the mill"),
        (
            "During closing statements on [Monday=2025-07-07], the prosecution said the harbour had lost a friend.",
            "The prosecution said the harbour had lost a friend",
        ),
        (
            "During closing statements on [Monday=2025-07-07], the prosecution said Ole Roe had lost a friend.",
            "The prosecution said Ole Roe had lost a friend",
        ),
        ("On [Monday=2025-07-07], the council said the harbour had lost a friend.", "The harbour had lost a friend"),
        ("I-95 was closed on [Monday=2025-07-07], Ada Berg said.", "I-95 was closed"),
        ("Weller sold the mill in [2019=2019], Ada Berg said.", "Weller sold the mill"),
    ],
)
def test_we_has_its_speaker_before_it(sentence: str, title: str) -> None:
    assert [in_own_words(event).title for event in events_of(sentence)[1]] == [title]
