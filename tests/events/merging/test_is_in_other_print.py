"""Whether two headlines tell of what was published in two journals."""

import pytest

from builder.events.merging.is_in_other_print import is_in_other_print
from builder.events.merging.merge import merge
from builder.wording.tongue_of import tongue_of
from tests.events.making import events_of

TABLE = [
    ("The research was published in the Lund Journal", "A study was published in the journal Mill Letters", True),
    ("The research was published in Lund's Harbour Reports", "A study was published in journal Lund Astronomy, led by Ada Berg", True),
    ("The research was published in Lund", "A study was published in the journal Lund Astronomy", False),
    ("The research was published in the Lund Journal", "A study of the Lund mills was published", False),
    ("The research was published in", "A study was published in the", False),
    ("The mill burnt down in Lund", "The mill burnt down in Elsby", False),
]


@pytest.mark.parametrize(("one", "other", "differ"), TABLE)
def test_another_journal_has_another_study(one: str, other: str, *, differ: bool) -> None:
    assert is_in_other_print(one, other) == is_in_other_print(other, one) == differ


@pytest.mark.parametrize(("journal", "count"), [("Mill Letters", 2), ("Lund Harbour Reports", 1)])
def test_what_is_in_another_journal_is_not_merged(journal: str, count: int) -> None:
    texts = [
        "The study of bells was published on [4 July 2025=2025-07-04] in Lund Harbour Reports.",
        f"On [4 July 2025=2025-07-04], the study of bells was published in {journal}.",
    ]
    told = [events_of(text, name) for name, text in zip("ab", texts, strict=True)]
    assert len(merge([each for _, found in told for each in found], [made for made, _ in told], tongue_of("en"))) == count
