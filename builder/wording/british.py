"""Dates as English newspapers outside America write them: "Thursday 10 July 2025", without the comma that Unicode's tables have for Britain."""

from builder.wording.date_style import DateStyle

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

BRITISH = DateStyle(
    months=MONTHS,
    alone=MONTHS,
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    day="%(d)s %(MMMM)s %(y)s",
    weekday="%(EEEE)s %(d)s %(MMMM)s %(y)s",
    month="%(MMMM)s %(y)s",
    of_year="%(d)s %(MMMM)s",
    days=("%(d)s–", "%(d)s %(MMMM)s"),
)
