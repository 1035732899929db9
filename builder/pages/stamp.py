"""A day as feeds and calendars want it."""

import datetime

DAWN = datetime.date(1970, 1, 1)  # of what has no day


def stamp(day: datetime.date | None) -> datetime.datetime:
    """Midnight of the day in UTC; feeds must have one, so 1970 where nothing is known. The clock is never asked: two builds are the same."""
    day = day or DAWN
    return datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC)
