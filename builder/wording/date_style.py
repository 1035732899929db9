"""How a language writes dates: names and orders."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateStyle:
    """Names from January and from Monday on; `alone` are those of months that stand without a day.

    Patterns are for ``%`` and a mapping, under Unicode's letters: ``d`` the day, ``M`` the month's number, ``MMMM`` its name and ``LLLL`` that alone,
    ``EEEE`` the weekday, ``y`` the year. `days` are the two halves of a range of days within a month, each filled with its own day.
    """

    months: tuple[str, ...]
    alone: tuple[str, ...]
    weekdays: tuple[str, ...]
    day: str
    weekday: str
    month: str
    of_year: str
    days: tuple[str, str]
