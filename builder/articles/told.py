"""The known keys of front matter and of JSON Lines, each with what it must be."""

import difflib
import re
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from builder.articles.clean import clean
from builder.articles.manuscript import Given, Told
from builder.errors import Fault, Severity

_FLAGS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_KINDS = ((bool, "true or false"), (str, "text"), (list, "a list"), (dict, "a mapping"), (int, "a number"), (float, "a number"))


class _Wrong(Exception):
    """How the value must be written; and, where it is not its type, what is wrong with it."""

    def __init__(self, mend: str, what: str = "") -> None:
        super().__init__(mend)
        self.mend, self.what = mend, what


def told(given: Mapping[str, Given], path: str, also: tuple[str, ...] = ()) -> tuple[Told, tuple[Fault, ...]]:
    """What the keys say, and the faults of those that are unknown (a warning) or not what they must be (an error; the value is dropped).

    `also` names keys that are known to the caller and left alone.
    """
    values: dict[str, object] = {}
    faults = []
    for key, entry in given.items():
        if key in also or (key in FIELDS and entry.value is None):
            continue
        if key not in FIELDS:
            faults.append(Fault(path, entry.line, entry.column, f"unknown key {key[:60]!r}", _nearest(key, also), Severity.WARNING))
            continue
        try:
            values[key] = FIELDS[key](entry.value)
        except _Wrong as wrong:
            values |= {"unread": True} if key == "date" else {}
            what = wrong.what or f"{key} is {_kind(entry.value)}"
            faults.append(Fault(path, entry.line, entry.column, what, wrong.mend))
    if "date" in values:
        values["place"] = (given["date"].line, given["date"].column)
    return Told(**values), tuple(faults)  # type: ignore[arg-type]  # FIELDS gives each key its type


def _nearest(key: str, also: tuple[str, ...]) -> str:
    near = difflib.get_close_matches(key.lower()[:60], (*FIELDS, *also), n=1, cutoff=0.6)
    return f"did you mean {near[0]!r}?" if near else f"the known keys are {', '.join((*FIELDS, *also))}"


def _kind(value: object) -> str:
    return next((name for kind, name in _KINDS if isinstance(value, kind)), "empty")


def _text(value: object) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise _Wrong("write it as one piece of text, in quotation marks")
    return " ".join(clean(value).split())


def _date(value: object) -> str:
    if not isinstance(value, str):
        raise _Wrong("write it as year-month-day, such as 2025-07-10")
    return _text(value)


def _url(value: object) -> str:
    address = _text(value)
    try:
        good = urlsplit(address).scheme in ("http", "https") and bool(urlsplit(address).netloc)
    except ValueError:
        good = False
    if not good:
        raise _Wrong("write the whole address, beginning with https:// or http://", "url is not a web address")
    return address


def _language(value: object) -> str:
    code = _text(value)
    if not _LANGUAGE.fullmatch(code):
        raise _Wrong("write its code, such as en or pt-BR", "language is not a language code")
    return code


def _tags(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list) or not all(isinstance(tag, str | int | float) for tag in value):
        raise _Wrong("write it as a list of words: [one, two]", "tags is not a list of words")
    return tuple(tag for tag in map(_text, value) if tag)


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.lower() in _FLAGS:
        return _FLAGS[value.lower()]
    raise _Wrong("write true or false", "draft is neither true nor false")


FIELDS: dict[str, Callable[[object], object]] = {
    "title": _text,
    "date": _date,
    "author": _text,
    "publisher": _text,
    "url": _url,
    "language": _language,
    "tags": _tags,
    "draft": _flag,
}
