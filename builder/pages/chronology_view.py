"""Events of a page under their headings, in stretches."""

from collections.abc import Sequence
from math import ceil

from builder.pages.view import Chronology, Day, Report, Row, Stretch

_STRETCH = 20  # events
_MANY = 60  # events: above this the browser may skip what is off the screen
_STEP = 7.6  # rem: how finely the height of a stretch is told
_MOST = 60  # steps: a stretch is rarely that high, and the style sheet has no more


def chronology_view(days: Sequence[Day], undated: Sequence[Row], home: bool, about: str = "") -> Chronology:
    """The chronology of a page. How high its stretches will be is estimated from the lengths of the texts, for a column of 41 rem."""
    many = sum(len(day.rows) for day in days) + len(undated) > _MANY
    return Chronology(tuple(_stretches(days)), tuple(undated), _size(sum(map(_row, undated))), many, home, about)


def _stretches(whole: Sequence[Day]) -> list[Stretch]:
    parts: list[list[Day]] = []
    count = _STRETCH
    for day in whole:
        if count >= _STRETCH:
            parts.append([])
            count = 0
        parts[-1].append(day)
        count += len(day.rows)
    return [Stretch(tuple(part), _size(sum(map(_day, part)))) for part in parts]


def _size(height: float) -> int:
    return min(_MOST, max(1, round(height / _STEP)))


def _day(day: Day) -> float:
    return max(4.0, sum(map(_row, day.rows))) + (2.5 if day.gap else 0.0)


def _row(row: Row) -> float:
    """Lines of each part, each as high as the style sheet makes it."""
    first = row.first
    lines = 1.45 * _lines(len(row.title), 58) + 1.6 * _lines(len(row.text), 70)
    lines += 1.26 * _lines(sum(map(len, row.status)) + len(row.clock) + _said(first), 84)
    lines += 1.26 * _lines(sum(len(name.text) + 2 for name in row.names), 90)
    lines += 1.26 * (len(row.differences) + len(row.sequels)) + (1.56 if row.others else 0.0)
    return lines + 2.1


def _said(report: Report) -> int:
    return len(report.outlet) + len(report.published) + len(report.because) + 4


def _lines(letters: int, width: int) -> int:
    return ceil(letters / width)
