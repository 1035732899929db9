"""Which days an article names."""

from collections.abc import Iterable

from builder.timex.timex import Timex, TimexType


def named_days(timexes: Iterable[Timex]) -> tuple[int, ...]:
    """The days that the expressions name, as `builder.temporal.calendar` numbers them: each once, in order. A week or a month names none."""
    days = (each.interval for each in timexes if each.interval is not None and each.type in (TimexType.DATE, TimexType.TIME))
    return tuple(sorted({interval.start for interval in days if interval.end - interval.start == 1}))
