"""The kinds of English words that rules are made of: how each looks and how it is read."""

import re
from collections.abc import Callable, Iterable, Mapping

from builder.languages import english_words as words
from builder.languages.language import REFUSED, Slot
from builder.temporal.movable import each_day_after, each_hebrew
from builder.temporal.recurring import Recurring, each_date, each_easter, each_nth_weekday


def one_of(options: Iterable[str]) -> str:
    """An alternation, longest first; a space stands for any white space and either apostrophe will do."""
    return "|".join(re.escape(o).replace(r"\ ", " ").replace("’", "['’]") for o in sorted(options, key=len, reverse=True))


def fold(text: str) -> str:
    """Lower case, single spaces, one kind of apostrophe, no full stop at the end."""
    return " ".join(text.lower().replace("'", "’").split()).rstrip(".")


def _table(values: Mapping[str, object], capital: bool = False) -> Slot:
    def read(text: str) -> object:
        return REFUSED if capital and text[0].islower() else values[fold(text)]

    return Slot(one_of(values), read)


def _number(text: str) -> object:
    """Digits, "1.5", words ("twenty-three", "a hundred and five") or "a couple of"."""
    plain = fold(text).replace("-", " ")
    if plain.endswith(" 1/2"):
        return int(plain[:-4]) + 0.5
    if plain[-1] in _VULGAR:
        return int(plain[:-1] or "0") + _VULGAR[plain[-1]]
    if plain[0].isdigit():
        return int(plain.replace(",", "")) if "." not in plain else float(plain)
    if plain in words.ONES:
        return words.ONES[plain]
    total = part = 0
    for word in plain.split():
        if word in ("hundred", "thousand", "million"):
            part = (part or 1) * {"hundred": 100, "thousand": 1000, "million": 1_000_000}[word]
            total, part = (total + part, 0) if part >= 1000 else (total, part)
        elif word in words.SMALL or word in words.TENS:
            part += words.SMALL.get(word, 0) or words.TENS.get(word, 0)
    return total + part


_WORD_NUMBER = f"(?:{one_of(words.TENS)})(?:[ -](?:{one_of(words.SMALL)}))?|(?:{one_of(words.SMALL)})"
_HUNDREDS = rf"(?:(?:a|{_WORD_NUMBER}) )?(?:hundred|thousand)(?: (?:and )?(?:{_WORD_NUMBER}))?"
_VULGAR = {"¼": 0.25, "½": 0.5, "¾": 0.75}
_NUMBER = rf"\d{{1,3}} 1/2|\d{{1,3}}[¼½¾]|\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,4}}(?:\.\d{{1,2}})?|{_HUNDREDS}|{_WORD_NUMBER}"
_FEASTS: dict[str, Recurring] = {
    **{name: each_date(*when) for name, when in words.FEASTS_FIXED.items()},
    **{saint + name[2:]: each_date(*when) for name, when in words.FEASTS_FIXED.items() if name.startswith("st ") for saint in ("st.", "saint")},
    **{name: each_easter(offset) for name, offset in words.FEASTS_EASTER.items()},
    **{name: each_easter(offset, east=True) for name, offset in words.FEASTS_ORTHODOX.items()},
    **{name: each_hebrew(offset) for name, offset in words.FEASTS_HEBREW.items()},
    **{name: each_hebrew(offset, by_second_month=True) for name, offset in words.FEASTS_HEBREW_WINTER.items()},
    **{name: each_nth_weekday(*when) for name, when in words.FEASTS_WEEKDAY.items()},
    **{name: each_day_after(each_nth_weekday(*when), days) for name, (when, days) in words.FEASTS_AFTER_WEEKDAY.items()},
}


def _bounded(low: int, high: int) -> Callable[[str], object]:
    def read(text: str) -> object:
        number = int(re.sub(r"\D", "", text))
        return number if low <= number <= high else REFUSED

    return read


def _ordinal(text: str) -> object:
    return words.ORDINALS.get(fold(text)) or int(re.sub(r"\D", "", text))


def _unit(text: str) -> object:
    plain = fold(text)
    return words.UNITS.get("century" if plain == "centuries" else plain.removesuffix("s"), REFUSED)


def _year_in_words(text: str) -> object:
    """ "nineteen ninety-six", "nineteen hundred and four", "nineteen oh four", "two thousand and one"."""
    plain = fold(text).replace("-", " ")
    if plain.startswith("two thousand"):
        return _number(plain)
    head, _, tail = plain.partition(" ")
    rest = _number(tail.removeprefix("hundred ").removeprefix("oh "))
    return (words.SMALL | words.TENS)[head] * 100 + rest if isinstance(rest, int) else REFUSED


def _short_year(text: str) -> object:
    """Two digits: 30 to 99 are the last century's."""
    number = int(text[-2:])
    return number + (1900 if number >= 30 else 2000)


def _year_told(text: str) -> object:
    """Four digits, "’85", "AD 79", "44 BC" (astronomical: -43)."""
    number = int(re.sub(r"\D", "", text))
    if text[0] in "'’":
        return _short_year(text)
    return REFUSED if number == 0 else 1 - number if "B" in text else number


def _month(text: str) -> object:
    return REFUSED if text[0].islower() else words.MONTHS[fold(text)]


def _weekday(text: str) -> object:
    return REFUSED if text[0].islower() else words.WEEKDAYS[fold(text)]


def _nth(text: str) -> object:
    plain = fold(text)
    return -1 if plain in _LAST else -2 if plain.replace("-", " ") in _LAST_BUT_ONE else _ordinal(text)


def _with_short(long: Iterable[str], short: Iterable[str]) -> str:
    """Whole words, and short ones with or without a full stop."""
    return rf"(?:{one_of(long)})|(?:{one_of(short)})\b\.?"


_LAST = ("last", "final")
_LAST_BUT_ONE = ("penultimate", "last but one", "second to last", "next to last")
_DAYS = frozenset(name for name in words.WEEKDAYS if name.endswith("day"))
_ONE = one_of(words.UNITS)
_MANY = one_of([*(f"{name}s" for name in words.UNITS if name != "century"), "centuries"])
_TEENS = one_of(name for name, number in words.SMALL.items() if number >= 10)
_YEAR_WORDS = (
    rf"(?:nineteen|eighteen|twenty)[ -](?:(?:{one_of(words.TENS)})(?:[ -](?:{one_of(words.SMALL)}))?|{_TEENS})"
    rf"|two thousand(?: (?:and )?(?:{one_of(words.SMALL)}))?"
)
# Before 1900 four digits are a year only behind one of these words: elsewhere they are as often a count. No width: it only looks back.
_GOVERNING = ("in", "of", "since", "until", "by", "from", "during", "before", "after", "to", "and", "between", "late", "early")
_PARTS = ("morning", "afternoon", "evening", "night")
_BEFORE_A_TIME = ("at", "around", "about", "until", "till", "by", "before", "after", "from", "since", "nearly", "almost")
_BEFORE_LAST = "penultimate|last but one|(?:second|next)[- ]to[- ]last"
_ZONE = (
    "(?:(?:Australian )?(?:Eastern|Central|Western)|Mountain|Pacific|Atlantic|Greenwich|Indian?|Japan|China|Korea|Moscow)"
    "(?: (?:European|Indonesian|African))?(?: (?:Standard|Daylight|Summer|Mean))? Time"
    "|(?-i:[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15})?) time"
)

_BC = r"(?-i:BCE?|B\.C\.(?:E\.)?)"
_AD = r"(?-i:AD|CE|A\.D\.|C\.E\.)"
_OLD_YEAR_WORDS = (
    rf"(?:nineteen|eighteen|seventeen) hundred (?:and )?(?:{_WORD_NUMBER})|nineteen[ -]oh[ -](?:{one_of(words.SMALL)})"
    rf"|(?:seventeen|sixteen|fifteen)[ -](?:(?:{one_of(words.TENS)})(?:[ -](?:{one_of(words.SMALL)}))?|{_TEENS})"
)
# "March 1, 2 and 3": what stands before a later day of the list. The last four letters of a month, the days so far, what joins them on.
_SHORT_ENDS = "|".join(rf"{name}\.|\s{name}" for name in sorted(words.SHORT - {"sept"}))
_ENDS_OF_MONTHS = rf"uary|arch|pril|\smay|june|july|gust|mber|ober|sept|ept\.|{_SHORT_ENDS}"
# Each width of what stands between is a look-behind of its own; one that no month begins fails at its fourth letter.
_AFTER_DAYS = "|".join(rf"(?<=(?=...[a-z.]\s\d)(?:{_ENDS_OF_MONTHS})\s[\dstndrhao&, ]{{{width}}}\s)" for width in range(2, 16))
# What a rate is of: "$5 a year", "three times a day". What lasts: "for years", "months of talks". None has a width.
_AMOUNTS = (
    "percent",
    "cent",
    "million",
    "billion",
    "thousand",
    "hundred",
    "dollars",
    "pounds",
    "euros",
    "cents",
    "barrels",
    "tonnes",
    "tons",
    "hours",
)
_LASTING = (
    "for",
    "in",
    "within",
    "after",
    "over",
    "with",
    "despite",
    "following",
    "follows",
    "spent",
    "took",
    "takes",
    "take",
    "lasted",
    "lasts",
    "last",
)
_OWNERS = ("the", "its", "his", "her", "their", "our", "my", "your", "any", "then")
_SPELL = (
    "more", "additional", "extra", "further", "full", "whole", "entire", "solid", "straight", "consecutive", "successive", "long", "short",
    "trading", "working", "business", "calendar",
)  # fmt: skip

SLOTS: dict[str, Slot] = {
    "governing": Slot("|".join(rf"(?<=\b{word}\s)" for word in _GOVERNING), fold),
    "number": Slot(_NUMBER, _number),
    "count": Slot(f"{one_of(words.ONES.keys() - {'the'})}|{_NUMBER}", _number),
    "unit": Slot(f"(?:{_ONE}|{_MANY})", _unit),
    "rate_unit": Slot("(?:day|week|month|year|quarter|night|decade|hour(?!['’]))", _unit),
    "amount": Slot("|".join(rf"(?<={word}\s)" for word in (r"\d", "%", *(rf"\b{word}" for word in _AMOUNTS))), fold),
    "spell": Slot(one_of(_SPELL), fold),
    "for": Slot("|".join(rf"(?<=\b{word}\s)" for word in _LASTING), fold),
    "owned": Slot("|".join(rf"(?<={word}\s)" for word in (*(rf"\b{word}" for word in _OWNERS), "['’]s")), fold),
    "point_unit": Slot("(?:day|week|weekend|month|quarter|year|decade|century)", _unit),
    "singular": Slot(f"(?:{_ONE})", _unit),
    "plural": Slot(f"(?:{_MANY})", _unit),
    "part_of": _table({k: v for k, v in words.POINT_MODS.items() if k.endswith(("of", "in"))}),
    "counted": Slot(one_of(words.COUNTED), fold),
    "acting": Slot(one_of(words.ACTING), fold),
    "numbered": Slot(one_of(words.NUMBERED), fold),
    "newspaper": Slot(one_of(words.NEWSPAPERS), fold),
    "newspaper_day": Slot("(?-i:Daily|Weekly|Evening|Morning)", fold),
    "before_name": Slot("Theresa|Brian|Elaine|James|Peter|Lord|Lady|Mrs?\\.?|Ms\\.?|Dr\\.?|Prime Minister|Secretary|Minister", fold),
    "small": Slot("an?|the|of|and|in|on|for|to|from|at|by|with", fold),
    "month": _table({k: v for k, v in words.MONTHS.items() if k not in words.SHORT}, capital=True),
    "mon": Slot(_with_short(words.MONTHS.keys() - words.SHORT, words.SHORT), _month),
    "weekday": Slot(one_of(_DAYS), _weekday),
    "wday": Slot(_with_short(_DAYS, words.WEEKDAYS.keys() - _DAYS), _weekday),
    "season": _table(words.SEASONS),
    "ordinal": Slot(rf"{one_of(words.ORDINALS)}|[1-9]\d?(?:st|nd|rd|th)", _ordinal),
    "nth": Slot(rf"{_BEFORE_LAST}|last|final|{one_of([k for k, v in words.ORDINALS.items() if v <= 5])}|[1-5](?:st|nd|rd|th)", _nth),
    "date": Slot(r"[0-3]?\d(?:st|nd|rd|th|(?<=[23])d)?", _bounded(1, 31)),
    "year": Slot(r"(?:1\d|20)\d\d", int),
    "modern": Slot(r"(?:19|20)\d\d", int),
    "any_year": Slot(r"\d{1,4}", _bounded(1, 9999)),
    "when": Slot(rf"(?:AD|A\.D\.) \d{{1,4}}|\d{{1,4}} (?:{_BC}|{_AD})|(?:1\d|20)\d\d|['’]\d\d|[1-9]\d\d(?=[,.;:)](?!\d))", _year_told),
    "bc": Slot(_BC, fold),
    "ad": Slot(_AD, fold),
    "after_days": Slot(rf"(?<=[,dr&]\s)(?:{_AFTER_DAYS})", fold),
    "old_year_words": Slot(_OLD_YEAR_WORDS, _year_in_words),
    "short_year": Slot(r"['’]\d\d", _short_year),
    "two_digits": Slot(r"\d\d", _short_year),
    "number_month": Slot(r"(?:0?[1-9]|1[0-2])", int),
    "number_day": Slot(r"(?:0?[1-9]|[12]\d|3[01])", int),
    "year_words": Slot(_YEAR_WORDS, _year_in_words),
    "decade_word": _table(words.DECADES),
    "daypart": _table({k: v for k, v in words.PARTS_OF_DAY.items() if k in _PARTS}),
    "twilight": _table({k: v for k, v in words.PARTS_OF_DAY.items() if k not in ("overnight", "daytime", *_PARTS)}),
    "through": Slot("|".join(rf"(?<=\b{word}\s)" for word in ("during", "through", "throughout", "by", "until", "before")), fold),
    "at": Slot("|".join(rf"(?<=\b{word}\s)" for word in _BEFORE_A_TIME), fold),
    "hour": Slot(r"(?:0?\d|1\d|2[0-4])", int),
    "hour_told": Slot(rf"{one_of(list(words.SMALL)[1:13])}|1[0-2]|[1-9]", _number),
    "minutes_told": Slot("twenty[- ]five|five|ten|twenty|25|5|10|20", _number),
    "minute": Slot(r"[0-5]\d", int),
    "two_digit_second": Slot(r"[0-5]\d", int),
    "meridiem": Slot(r"(?:a\.m\b\.?|p\.m\b\.?|[ap]m)(?![a-z])", lambda text: text[0].lower()),
    "zone": Slot(rf"(?:(?-i:[A-Z]{{1,4}}T|UTC|GMT|MSK|Z)|{_ZONE}|local time)(?:[+-]\d{{1,2}}(?::?\d\d)?)?(?!\w)", fold),
    "feast": _table(_FEASTS, capital=True),
    "point_mod": _table(words.POINT_MODS),
    "length_mod": _table(words.LENGTH_MODS),
}  # fmt: skip
