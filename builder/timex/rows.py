"""Temporal expressions as plain rows, the contract's shape of `tag`."""

from collections.abc import Iterable

from builder.timex.timex import Timex


def rows(timexes: Iterable[Timex]) -> list[dict[str, str | int | None]]:
    """One row an expression, in the order given, ready for JSON. What stands on no calendar has null for `date` and all that follows from it."""
    return [_row(timex) for timex in timexes]


def _row(timex: Timex) -> dict[str, str | int | None]:
    interval = timex.interval
    return {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type.value,
        "value": timex.value,
        "mod": timex.mod,
        "date": timex.date,
        "earliest": interval.earliest if interval else None,
        "latest": interval.latest if interval else None,
        "precision": interval.granularity.word if interval else None,
        "rule": timex.rule,
        "because": timex.because,
    }
