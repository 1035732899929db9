"""The measure of what the tests run is itself a test of every change: it must be able to fail."""

import json

import pytest

from tests.covered import covered, main


def _report(**files: tuple[int, int, int, int]) -> dict:
    names = ("covered_lines", "num_statements", "covered_branches", "num_branches")
    return {"files": {f"builder/{name}.py": {"summary": dict(zip(names, counts, strict=True))} for name, counts in files.items()}}


@pytest.mark.parametrize(
    ("counts", "enough"),
    [
        ((95, 100, 38, 40), True),
        ((94, 100, 40, 40), False),
        ((1000, 1000, 37, 40), False),  # many lines hide no branches
        ((5, 5, 0, 0), True),
        ((0, 0, 0, 0), False),  # nothing was measured
    ],
)
def test_lines_and_branches_must_each_be_enough(counts: tuple[int, int, int, int], enough: bool, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([json.dumps(_report(errors=counts))]) == (0 if enough else 1)
    assert ("less than 95 %" in capsys.readouterr().err) is not enough


def test_every_room_has_a_row_of_its_own() -> None:
    table, _ = covered(_report(**{"cli": (1, 2, 0, 0), "work/here": (3, 4, 1, 2), "pages/cut": (9, 9, 0, 0)}))
    assert [line.split() for line in table.splitlines()[1:]] == [
        ["(files)", "1", "2", "50.0", "0", "0", "100.0"],
        ["pages/", "9", "9", "100.0", "0", "0", "100.0"],
        ["work/", "3", "4", "75.0", "1", "2", "50.0"],
        ["all", "13", "15", "86.7", "1", "2", "50.0"],
    ]
