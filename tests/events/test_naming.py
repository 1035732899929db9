"""Whom a pronoun of a headline stands for."""

import pytest

from tests.events.making import events

MET = "Eva Lund met Jan Moe and Per Moe.\n"
ROWS = [
    # who tells of himself
    (MET + "Ole Berg at Eva Lund said he expected a new mill to open in [2026=2026].", "Ole Berg expected a new mill to open"),
    (MET + "Jan Moe met Per Moe, and a Salem scientist said his crew found a bell in [May=2025-05].", "A Salem scientist’s crew found a bell"),
    (MET + "Ole Berg, a miller, said on Monday that he bought a bell from Per Moe in [May=2025-05].", "Ole Berg bought a bell from Per Moe"),
    ("Ole Berg moved to Salem.\nThe prime minister also said he bought a bell in [May=2025-05].", "Ole Berg bought a bell"),
    # whom there are
    (
        "It rained.\nThere were enough jury members for the next stage, in which they will be questioned in [May=2025-05].",
        "Jury members will be questioned",
    ),
    # a group by its name
    ("The Oslo Larks have joined the concert.\nIts makers said the Norwegian group will play in [2026=2026].", "The Oslo Larks will play"),
    ("The Oslo Larks has closed.\nIts makers said the group will play in [2026=2026].", "The group will play"),
    ("The band comprises Ada Berg and Ole Lund.\nThey formed in Salem in [2005=2005].", "They formed in Salem"),
    # another's death is no shame
    ("Karl White praised Ada Moe.\nHe began to tell in [May=2025-05] how Berg died.", "Karl White began to tell how Berg died"),
    # who speaks of himself tells of another
    ("Ole Berg asks: “I want to find my uncle's house.\nHe was born in Salem in [1870=1870].", "He was born in Salem"),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_the_headline_has_the_name_where_one_alone_may_be_meant(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked)][-1:] == [expected]
