"""`tag`: temporal tagging alone."""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from builder.articles.decode import decode
from builder.commands.misuse import Misuse
from builder.commands.outside import outside
from builder.commands.tell import tell
from builder.errors import Fault
from builder.languages.rules_of import rules_of
from builder.languages.table import LANGUAGES
from builder.timex.rows import rows
from builder.timex.tag import tag as find
from builder.timex.timex import Timex

_COLUMNS = ("text", "type", "value", "date", "because")


def tag(arguments: argparse.Namespace) -> int:
    """Tag every file, or standard input for `-` and for none; returns the exit code."""
    if rules_of(arguments.language) is None:
        from builder.timex.foreign import foreign  # late: never needed for a language with rules

        if foreign(arguments.language) is None:
            raise Misuse(f"--language {arguments.language[:20]}: nothing known goes by this code; there are rules for {', '.join(sorted(LANGUAGES))}")
        sys.stderr.write(f"--language {arguments.language}: there are no rules for it yet, so only absolute dates are read\n")
    names = arguments.files or ["-"]
    if arguments.batch:
        from builder.commands.tag_batch import tag_batch  # late: its reader of JSON takes longer to load than one text to tag

        unread: list[str] = []
        code = tag_batch(_lines(names, unread), arguments)
        return 1 if unread else code
    return max([_one(name, arguments) for name in names])


def _one(name: str, arguments: argparse.Namespace) -> int:
    unread: list[str] = []
    data = b"".join(_lines([name], unread))
    if unread:
        return 1
    decoded = decode(data)
    if decoded is None:
        return tell([Fault(name, 1, 1, "it is not text", "give a file of plain text, best as UTF-8")])
    encode = _FORMATS[arguments.format or "table"]
    sys.stdout.write(encode(name, decoded.text, find(decoded.text, arguments.published, arguments.language), arguments))
    return 0


def _lines(names: list[str], unread: list[str]) -> Iterator[bytes]:
    """The lines of all files. One that cannot be read is told, added to `unread`, and costs the others nothing."""
    for name in names:
        if name == "-":
            yield from sys.stdin.buffer
            continue
        try:
            file = Path(name).open("rb")  # noqa: SIM115 - closed below; here only its opening may fail
        except OSError as error:
            sys.stderr.write(f"{outside(error)}\n")
            unread.append(name)
            continue
        with file:
            yield from file


def _table(name: str, text: str, timexes: tuple[Timex, ...], arguments: argparse.Namespace) -> str:
    cells = [_COLUMNS, *(tuple(" ".join(str(row[column] or "–").split()) for column in _COLUMNS) for row in rows(timexes))]
    widths = [max(len(row[index]) for row in cells) for index in range(len(_COLUMNS))]
    head = f"{name}\n" if len(arguments.files) > 1 else ""
    return head + "".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n" for row in cells)


def _jsonl(name: str, text: str, timexes: tuple[Timex, ...], arguments: argparse.Namespace) -> str:
    import json  # late: one format of three

    return json.dumps({"id": name, "timexes": rows(timexes)}, ensure_ascii=False) + "\n"


def _timeml(name: str, text: str, timexes: tuple[Timex, ...], arguments: argparse.Namespace) -> str:
    from builder.timex.timeml import timeml  # late: one format of three

    return timeml(Path(name).stem if name != "-" else "stdin", text, arguments.published, timexes)


_FORMATS: dict[str, Callable[[str, str, tuple[Timex, ...], argparse.Namespace], str]] = {"table": _table, "jsonl": _jsonl, "timeml": _timeml}
