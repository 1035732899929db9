"""English words of dates, where names and orders are not enough."""

from collections.abc import Mapping

from builder.wording.tongue import Words

DATES: Mapping[str, Words] = {
    "span": "{first} to {last}",
    "BC": "{year} BC",
    "week": "the week of {day}",
    "weekend": "the weekend of {day}",
    "season": "season {year}",
    "season 3": "spring {year}",
    "season 6": "summer {year}",
    "season 9": "autumn {year}",
    "season 12": "winter {year}",
    "quarter 1": "the first quarter of {year}",
    "quarter 2": "the second quarter of {year}",
    "quarter 3": "the third quarter of {year}",
    "quarter 4": "the fourth quarter of {year}",
    "half 1": "the first half of {year}",
    "half 2": "the second half of {year}",
    "decade": "the {year}s",
    "decade BC": "the decade from {year}",
    "century": {"one": "the {n}st century", "two": "the {n}nd century", "few": "the {n}rd century", "other": "the {n}th century"},
    "century BC": {"one": "the {n}st century BC", "two": "the {n}nd century BC", "few": "the {n}rd century BC", "other": "the {n}th century BC"},
    # how far a date is to be trusted
    "around": "around {date}",
    "until": "until {date}",
    "since": "from {date} on",
    "no date": "date not known",
    "side BY": "by {date}",
    "side BEFORE": "before {date}",
    "side AFTER": "after {date}",
    # a part of what has a name of its own, and of what begins with "the"
    "part START": "early {date}",
    "part MID": "mid-{date}",
    "part END": "late {date}",
    "part START of": "early in {date}",
    "part MID of": "in the middle of {date}",
    "part END of": "late in {date}",
    # the same after "by", "before" and "after"
    "edge START": "the beginning of {date}",
    "edge MID": "the middle of {date}",
    "edge END": "the end of {date}",
    # headings, whose small part tells the year
    "heading week": "Week of {day}",
    "heading weekend": "Weekend of {day}",
    "heading season": "Season",
    "heading season 3": "Spring",
    "heading season 6": "Summer",
    "heading season 9": "Autumn",
    "heading season 12": "Winter",
    "heading quarter 1": "First quarter",
    "heading quarter 2": "Second quarter",
    "heading quarter 3": "Third quarter",
    "heading quarter 4": "Fourth quarter",
    "heading half 1": "First half",
    "heading half 2": "Second half",
    "day not known": "day not known",
    "year not known": "year not known",
    # a stretch without events
    "gap year": {"one": "{n} year", "other": "{n} years"},
    "gap month": {"one": "{n} month", "other": "{n} months"},
    "gap week": {"one": "{n} week", "other": "{n} weeks"},
    "gap day": {"one": "{n} day", "other": "{n} days"},
    # the time of day as TIMEX3 writes it; any other clock is hours and minutes and is shown as it is
    "clock MO": "in the morning",
    "clock MI": "at midday",
    "clock AF": "in the afternoon",
    "clock EV": "in the evening",
    "clock NI": "at night",
    "clock DT": "in the daytime",
}
