"""A date as metadata spells it: ISO 8601, RFC 2822, English or another language. Never a relative one: no clock is read."""

import datetime
import email.utils
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from builder.wording.british import MONTHS

_LONGEST = 60  # code points
_ZONE = 5  # letters of a time zone's name at most
_ISO = re.compile(
    r"(?P<year>\d{4})(?P<between>-?)(?P<month>\d{2})(?P=between)(?P<day>\d{2})"
    r"(?:[T ]\s{0,2}(?P<time>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(?P<zone>Z|UTC|[+-]\d{2}:?(?:\d{2})?)?)?",
    re.IGNORECASE,
)
_MONTH = "(?P<month>" + "|".join(rf"{name[:3]}(?:{name[3:]}|{'t' if name == 'September' else ''})?" for name in MONTHS) + r")\.?"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\ )?"
_ENGLISH = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"{_WEEKDAY}(?:the\ )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\ of)?[ -]{_MONTH},?[ -](?P<year>\d{{4}})",
        rf"{_WEEKDAY}{_MONTH}\ (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\ (?P<year>\d{{4}})",
    )
)
_NUMBERS = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_WHOLE = re.compile(r"(?=.*\d{4})(?=.*(?<!\d)\d{1,2}(?!\d)).*", re.DOTALL)
# What an English date is spelled with beside these, however freely, has four letters at most or is a zone in capitals: "ferry" is in none.
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_OF_DATES = frozenset(
    (
        *map(str.lower, MONTHS),
        *"monday tuesday wednesday thursday friday saturday sunday".split(),
        *"about early morning afternoon evening night midnight three seven eight eleven twelve".split(),
    )
)


@dataclass(frozen=True, slots=True)
class Moment:
    """The local day as written; `text` the date-time as ISO 8601 with its offset, empty where only a day was told."""

    day: datetime.date
    text: str = ""


def spelled_date(text: str, languages: tuple[str, ...] = ("en",), zone: str = "UTC") -> Moment:
    """The moment that `text` as a whole spells. `zone` is the time zone of a time told without one.

    Raises `ValueError` with what is wrong: no day of the calendar, two readings, or not understood.
    """
    text = " ".join(text[: _LONGEST + 1].split())
    if len(text) > _LONGEST:
        raise ValueError("the date is too long to be one")
    if iso := _ISO.fullmatch(text):
        return _iso(iso, text, zone)
    if numbers := _NUMBERS.fullmatch(text):
        return Moment(_numbers(text, *map(int, numbers.groups())))
    for shape in _ENGLISH:
        if found := shape.fullmatch(text):
            return Moment(_day(text, int(found["year"]), _month(found["month"]), int(found["day"])))
    return _rfc(text) or _elsewhere(text, languages, zone)


def _iso(found: re.Match[str], text: str, zone: str) -> Moment:
    day = _day(text, int(found["year"]), int(found["month"]), int(found["day"]))
    if not found["time"]:
        return Moment(day)
    offset = (found["zone"] or "").upper().replace("UTC", "Z")
    try:
        moment = datetime.datetime.fromisoformat(
            f"{day}T{found['time'].zfill(5) if found['time'].count(':') == 1 else found['time'].zfill(8)}{offset}"
        )
    except ValueError:
        raise ValueError(f"{text!r} has no time of the day") from None
    return _moment(moment, zone)


def _moment(moment: datetime.datetime, zone: str) -> Moment:
    zoned = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))
    return Moment(zoned.date(), zoned.replace(microsecond=0).isoformat())


def _day(text: str, year: int, month: int, day: int) -> datetime.date:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        raise ValueError(f"{text!r} is no day of the calendar") from None


def _numbers(text: str, first: int, second: int, year: int) -> datetime.date:
    if first <= 12 and second <= 12 and first != second:
        raise ValueError(f"{text!r} can be read as two dates")
    return _day(text, year, min(first, second), max(first, second)) if first > 12 or second > 12 else _day(text, year, second, first)


def _month(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if month[:3].lower() == name[:3].lower())


def _rfc(text: str) -> Moment | None:
    try:
        moment = email.utils.parsedate_to_datetime(text)
    except (ValueError, IndexError, OverflowError):
        return None
    return Moment(moment.date(), moment.isoformat()) if moment.tzinfo else None


def _elsewhere(text: str, languages: tuple[str, ...], zone: str) -> Moment:
    """Any other spelling, through dateparser held to absolute dates with a day, a month and a year of four digits."""
    if not _WHOLE.fullmatch(text) or not (_is_like_dates(text) or any(code[:2].lower() != "en" for code in languages)):
        raise ValueError(f"{text!r} is not understood as a date")
    import dateparser  # late: slow to load, and few dates are spelled so

    settings = {"STRICT_PARSING": True, "PARSERS": ["absolute-time"], "RELATIVE_BASE": datetime.datetime(2000, 1, 1)}  # noqa: DTZ001  # never used: nothing relative is read
    known = tuple(dict.fromkeys(code[:2].lower() for code in languages))
    try:
        moment = dateparser.parse(text, languages=list(known), settings=settings)
    except (ValueError, OverflowError):  # a language dateparser does not know
        moment = None
    if moment is None or str(moment.year) not in text:
        raise ValueError(f"{text!r} is not understood as a date")
    if not re.search(r"\d:\d|\d\s?[ap]\.?m", text, re.IGNORECASE):
        return Moment(moment.date())
    return _moment(moment, zone)


def _is_like_dates(text: str) -> bool:
    """Whether its words may be those of an English date, as nearly no line's are that is none: dateparser would refuse it, in a tenth of a second."""
    return all(word.lower() in _OF_DATES or (len(word) == _ZONE and word.isupper()) for word in _LONG_WORD.findall(text))
