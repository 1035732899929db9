"""`tag --batch`: JSON Lines in, JSON Lines out, one at a time."""

import argparse
import datetime
import json
import re
import sys
from collections.abc import Iterable

import msgspec

from builder.timex.rows import rows
from builder.timex.tag import tag
from builder.timex.timeml import timeml

_FIELD = re.compile(r"`\$\.(\w{1,20})`$")
_WANTED = {
    "text": "a string",
    "id": "a string or a whole number",
    "published": 'a string with a date, such as "2025-07-10"',
    "language": 'a string with a language code, such as "en"',
}


class _Request(msgspec.Struct):
    """One line of input."""

    text: str
    id: str | int | None = None
    published: str | None = None
    language: str | None = None


def tag_batch(lines: Iterable[bytes], arguments: argparse.Namespace) -> int:
    """Answer each line as soon as it is read, in the same order; returns 1 where a line was not valid, else 0. Blank lines are passed over.

    `--published` and `--language` stand in for what a line leaves out.
    """
    code = 0
    for line in lines:
        if not line.strip():
            continue
        try:
            answer = _answer(msgspec.json.decode(line.removeprefix(b"\xef\xbb\xbf"), type=_Request), arguments)
        except Exception as error:  # noqa: BLE001 - whatever a line does, the run goes on and its own answer says so
            code = 1
            answer = _line({"id": _id(line), "error": _said(error)})
        sys.stdout.write(answer if answer.endswith("\n") else answer + "\n")
        sys.stdout.flush()
    return code


def _answer(request: _Request, arguments: argparse.Namespace) -> str:
    published = _day(request.published) if request.published else arguments.published
    timexes = tag(request.text, published, request.language or arguments.language)
    if arguments.format == "timeml":
        return timeml(str(request.id), request.text, published, timexes)
    return _line({"id": request.id, "timexes": rows(timexes)})


def _said(error: Exception) -> str:
    """The error in the words of whoever wrote the line, who has never heard of the reader's types."""
    text = str(error) or type(error).__name__
    if isinstance(error, msgspec.ValidationError):
        field = _FIELD.search(text)
        if field and field[1] in _WANTED:
            return f"{field[1]} must be {_WANTED[field[1]]}"
        return 'text is missing; write {"text": "…"}' if "missing" in text else 'the line is not a JSON object; write {"text": "…"}'
    if isinstance(error, msgspec.DecodeError | UnicodeError):
        return f"the line is not valid JSON ({text.removeprefix('JSON is malformed: ')}); write one JSON object a line"
    return text


def _line(answer: dict[str, object]) -> str:
    return msgspec.json.encode(answer).decode()


def _day(text: str) -> datetime.date:
    try:
        return datetime.datetime.fromisoformat(text).date()
    except ValueError:
        raise ValueError(f"published {text[:40]!r} is not a date; write it like 2025-07-10") from None


def _id(line: bytes) -> object:
    """The id of a line that is otherwise wrong, where it can still be read."""
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return None
    name = given.get("id") if isinstance(given, dict) else None
    return name if isinstance(name, (str, int)) else None
