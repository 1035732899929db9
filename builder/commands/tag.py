"""`tag`: temporal tagging alone."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from builder.articles.decode import decode
from builder.commands.misuse import Misuse
from builder.commands.tag_batch import tag_batch
from builder.errors import ContentError, Fault
from builder.languages.table import LANGUAGES
from builder.timex.rows import rows
from builder.timex.tag import tag as find
from builder.timex.timeml import timeml
from builder.timex.timex import Timex

_COLUMNS = ("text", "type", "value", "date", "because")


def tag(arguments: argparse.Namespace) -> int:
    """Tag every file, or standard input for `-` and for none; returns the exit code."""
    if arguments.language.split("-")[0].lower() not in LANGUAGES:
        raise Misuse(f"--language {arguments.language[:20]}: there are no rules for it yet; there are for {', '.join(sorted(LANGUAGES))}")
    names = arguments.files or ["-"]
    if arguments.batch:
        return tag_batch(_lines(names), arguments)
    encode = _FORMATS[arguments.format or "table"]
    texts = [(name, _text(name)) for name in names]
    for name, text in texts:
        sys.stdout.write(encode(name, text, find(text, arguments.published, arguments.language), arguments))
    return 0


def _lines(names: list[str]) -> Iterator[bytes]:
    for name in names:
        if name == "-":
            yield from sys.stdin.buffer
        else:
            with Path(name).open("rb") as file:
                yield from file


def _text(name: str) -> str:
    decoded = decode(sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes())
    if decoded is None:
        raise ContentError(Fault(name, 1, 1, "it is not text", "give a file of plain text, best as UTF-8"))
    return decoded.text


def _table(name: str, text: str, timexes: tuple[Timex, ...], arguments: argparse.Namespace) -> str:
    cells = [_COLUMNS, *(tuple(" ".join(str(row[column] or "–").split()) for column in _COLUMNS) for row in rows(timexes))]
    widths = [max(len(row[index]) for row in cells) for index in range(len(_COLUMNS))]
    head = f"{name}\n" if len(arguments.files) > 1 else ""
    return head + "".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n" for row in cells)


def _jsonl(name: str, text: str, timexes: tuple[Timex, ...], arguments: argparse.Namespace) -> str:
    return json.dumps({"id": name, "timexes": rows(timexes)}, ensure_ascii=False) + "\n"


def _timeml(name: str, text: str, timexes: tuple[Timex, ...], arguments: argparse.Namespace) -> str:
    return timeml(Path(name).stem if name != "-" else "stdin", text, arguments.published, timexes)


_FORMATS: dict[str, Callable[[str, str, tuple[Timex, ...], argparse.Namespace], str]] = {"table": _table, "jsonl": _jsonl, "timeml": _timeml}
