"""Whose a "his" is in a headline that names nobody before it."""

import pytest

from tests.events.making import events

SANG = "Ole Berg sang in Oslo.\n"
ROWS = [
    (SANG + "Nearly 9 million of his records were sold in [2024=2024].", "Nearly 9 million of Ole Berg’s records were sold"),
    (SANG + "A tape from his home was sold in [2024=2024].", "A tape from Ole Berg’s home was sold"),
    (SANG + "The mill was sold in [2024=2024] when he fell ill.", "The mill was sold when Ole Berg fell ill"),
    (SANG + "The mayor sold his home in [2024=2024].", "The mayor sold his home"),
    (SANG + "A neighbour of the mill sold his home in [2024=2024].", "A neighbour of the mill sold his home"),
    (SANG + "Fresh from announcing his plan he moved to Salem in [2024=2024].", "Fresh from announcing his plan he moved to Salem"),
    (SANG + "Ada Lund sold his home in [2024=2024].", "Ada Lund sold his home"),
    ("Ole Berg and Jan Lund sang.\nA tape from his home was sold in [2024=2024].", "A tape from his home was sold"),
    ("“his” house burned down in Leeds in [2024=2024].", "“his” house burned down in Leeds"),
    (SANG + "A history of heroes was sold in [2024=2024].", "A history of heroes was sold"),
]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_whose_it_is_is_told_where_one_alone_may_be_meant(marked: str, expected: str) -> None:
    assert [event.title for event in events(marked)][-1:] == [expected]
