"""What may stand in an edit: a table of names, each with what it takes."""

import datetime
import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from builder.events.editing.edits import When
from builder.events.event import Status
from builder.temporal.read_edtf import read_edtf

Judged = tuple[object, str, str]  # the value as it is used; what is wrong with it and how to mend it, two empty strings where nothing is


@dataclass(frozen=True, slots=True)
class Field:
    """One row: a name, what judges its value, in which tables it may stand, and whether an `[[add]]` must have it."""

    name: str
    judge: Callable[[str, object], Judged]
    example: str
    tables: tuple[str, ...]
    needed: bool = False
    longest: int = 300


_LIST_LONGEST = 100  # names
_DATE_MEND = 'write it like date = "2025-07-04", "2025-07", "2025" or "2025-07-04/2025-07-06", with ~ behind one that is not exact'


def _text(name: str, value: object) -> Judged:
    """A text on one line."""
    row = FIELDS[name]
    if not isinstance(value, str):
        return "", f"{name!r} must be a text", f"write it like {row.example}"
    text = " ".join(value.split())
    if len(text) > row.longest:
        return "", f"{name!r} is too long ({len(text):,} characters)", f"shorten it to {row.longest:,}"
    return text, "", ""


def _words(name: str, value: object) -> Judged:
    """A text that says something."""
    text, what, mend = _text(name, value)
    return (text, what, mend) if text or what else ("", f"{name!r} is empty", f"write it like {FIELDS[name].example}, or take the line out")


def _yes(name: str, value: object) -> Judged:
    if isinstance(value, bool):
        return value, "", ""
    return False, f"{name!r} must be true or false", f"write {name} = true, without quotation marks"


def _list(name: str, value: object) -> Judged:
    row = FIELDS[name]
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list) or not all(isinstance(item, str) and item.strip() for item in items):
        return (), f"{name!r} must be a text or a list of texts", f"write it like {row.example}"
    texts = tuple(dict.fromkeys(" ".join(item.split()) for item in items))
    if len(texts) > _LIST_LONGEST or max(map(len, texts), default=0) > row.longest:
        return (), f"{name!r} is too long", f"give at most {_LIST_LONGEST} texts of at most {row.longest} characters"
    return texts, "", ""


def _ids(name: str, value: object) -> Judged:
    """An id or several; the address of an event is taken for what stands behind its ``#e-``."""
    found, what, mend = _list(name, value)
    if not what and not found:
        return (), f"{name!r} is empty", f"write it like {FIELDS[name].example}, or take the line out"
    return (tuple(map(_bare, found)) if isinstance(found, tuple) else (), what, mend)


def _bare(text: str) -> str:
    return text.rpartition("#e-")[2] or text


def _date(name: str, value: object) -> Judged:
    """EDTF; a date of TOML's own, or a year without quotation marks, means the same."""
    whole = isinstance(value, (int, str)) and not isinstance(value, bool)
    day = isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)
    text = str(value).strip() if whole or day else ""
    if not text:
        return None, f"{name!r} must be a date", _DATE_MEND
    read = read_edtf(text)
    return (When(text, *read), "", "") if read else (None, f"{text[:60]!r} is no date that can be read", _DATE_MEND)


def _day(name: str, value: object) -> Judged:
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value, "", ""
    try:
        return datetime.date.fromisoformat(value if isinstance(value, str) else ""), "", ""
    except ValueError:
        return None, f"{name!r} must be a day", f"write it like {FIELDS[name].example}"


def _status(name: str, value: object) -> Judged:
    known = [status.value for status in Status]
    if value in known:
        return value, "", ""
    near = difflib.get_close_matches(str(value)[:40].lower(), known, n=1, cutoff=0.6)
    mend = f"did you mean {near[0]!r}?" if near else f"it is one of {', '.join(known)}"
    return "", f"{str(value)[:40]!r} is not a status", mend


def _source(name: str, value: object) -> Judged:
    text, what, mend = _words(name, value)
    if what or not re.match(r"[A-Za-z][A-Za-z+.-]{0,20}:", str(text)):
        return text, what, mend
    try:
        parts = urlsplit(str(text))
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in str(text)
    except ValueError:
        sound = False
    return (
        (text, "", "")
        if sound
        else ("", f"{str(text)[:60]!r} is not an address", "write it like https://example.org/report, or give an article's id")
    )


EDIT, ADD = "edit", "add"
_BOTH = (EDIT, ADD)

FIELDS = {
    row.name: row
    for row in (
        Field("event", _ids, 'event = "council-closed-bridge-k3x7qa2m"', (EDIT,)),
        Field("was", _text, 'was = "2025-07-04 Council closes the bridge"', (EDIT,)),
        Field("hide", _yes, "hide = true", (EDIT,)),
        Field("checked", _yes, "checked = true", (EDIT,)),
        Field("merge", _ids, 'merge = ["bridge-shut-council-b7d2mmxa"]', (EDIT,)),
        Field("split", _ids, 'split = ["council-votes"]', (EDIT,)),
        Field("date", _date, 'date = "2025-07-04"', _BOTH, needed=True),
        Field("title", _words, 'title = "Council closes the bridge"', _BOTH, needed=True),
        Field("text", _words, 'text = "The council closed the bridge on Friday."', _BOTH, longest=3000),
        Field("status", _status, 'status = "claimed"', _BOTH),
        Field("claimed_by", _text, 'claimed_by = "the mayor"', _BOTH),
        Field("people", _list, 'people = ["Ada Prewitt"]', _BOTH),
        Field("places", _list, 'places = ["Marlow Ford"]', _BOTH),
        Field("organisations", _list, 'organisations = ["Ford Rail"]', _BOTH),
        Field("because", _text, 'because = "the minutes of the council give the day"', _BOTH, longest=500),
        Field("source", _source, 'source = "council-votes"', (ADD,), needed=True, longest=2000),
        Field("sentence", _words, 'sentence = "The council closed the bridge on Friday."', (ADD,), needed=True, longest=3000),
        Field("publisher", _text, 'publisher = "The Ford Courier"', (ADD,)),
        Field("published", _day, 'published = "2025-07-04"', (ADD,)),
    )
}
CHANGES = ("date", "title", "text", "status", "claimed_by", "people", "places", "organisations")  # fields of an event
