"""Temporal expressions as plain rows, the contract's shape of `tag`."""

from collections.abc import Iterable

from builder.temporal.interval import Interval
from builder.timex.timex import Timex


def rows(timexes: Iterable[Timex]) -> list[dict[str, str | int | None]]:
    """One row an expression, in the order given, ready for JSON. What stands on no calendar has null for `date` and all that follows from it.

    A range has a row for each end, as TIMEX3 has; the first one's `date`, `earliest` and `latest` are the whole range's.
    """
    return [row for timex in timexes for row in (_ends(timex) if timex.ends else [_row(timex)])]


def _ends(timex: Timex) -> list[dict[str, str | int | None]]:
    first, last = timex.ends
    return [
        _row(timex) | {"end": first.end, "text": first.text, "value": first.value},
        _row(timex) | {"start": last.start, "text": last.text, "value": last.value, "date": last.date} | _reach(last.interval),
    ]


def _reach(interval: Interval | None) -> dict[str, str | int | None]:
    return {
        "earliest": interval.earliest if interval else None,
        "latest": interval.latest if interval else None,
        "precision": interval.granularity.word if interval else None,
    }


def _row(timex: Timex) -> dict[str, str | int | None]:
    return {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type.value,
        "value": timex.value,
        "mod": timex.mod,
        "date": timex.date,
        **_reach(timex.interval),
        "rule": timex.rule,
        "because": timex.because,
    }
