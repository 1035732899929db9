"""The door to `edits.toml`: the editor's corrections, and everything that is wrong with them."""

import difflib
import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builder.errors import Fault
from builder.events.editing.edit_fields import ADD, EDIT
from builder.events.editing.edits import Edits, Place
from builder.events.editing.read_edits import Table, read_edits

FILE = "edits.toml"
_LARGEST = 2_000_000  # bytes: some ten thousand edits
_LONG = ('"""', "'''")  # what a text of several lines begins and ends with
_HEADER = re.compile(r"^[ \t]*+\[{1,2}[ \t]*+[\"']?[\w-]{1,40}[\"']?[ \t]*+\]{1,2}[ \t\r]*+(?:#.*+)?$|" + "|".join(_LONG), re.MULTILINE)
_OPENING = re.compile(r"[ \t]*+\[")
_CURLY = tuple("“”„‘’«»")
# tomllib's words, and ours for a person who has never seen TOML.
_PLAINLY = {
    "Curly": ("curly quotation marks", 'write straight ones, as in title = "Council closes the bridge"'),
    "Cannot overwrite": ("the same name twice in one edit", "keep one of the two lines"),
    "Illegal character '\\n'": ("a text that does not end on its line", 'end it with a quotation mark, as in title = "Council closes the bridge"'),
    "Unterminated string": ("a text that is never ended", "end it with the quotation marks that it begins with"),
    "Invalid value": (
        "a value without quotation marks",
        'put it in quotation marks, as in title = "Council closes the bridge"',
    ),
}
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)$")
_BEGIN = "begin each edit with the line [[edit]], each event of your own with [[add]]"


@dataclass(frozen=True, slots=True)
class _File:
    """The file's path and text, and the offset at which each of its lines begins."""

    path: str
    text: str
    lines: tuple[int, ...]

    def place(self, offset: int) -> Place:
        line = bisect_right(self.lines, offset)
        return Place(self.path, line, offset - self.lines[line - 1] + 1)

    def letter(self, place: Place) -> str:
        offset = self.lines[place.line - 1] + place.column - 1
        return self.text[offset : offset + 1]


def load_edits(folder: Path) -> tuple[Edits | None, tuple[Fault, ...]]:
    """The edits of the content folder `folder` with every fault in them; no edits where it has no `edits.toml`, None where it cannot be read.

    What is wrong in one edit costs the others nothing. Raises nothing for what the file holds.
    """
    path = folder / FILE
    try:
        if not folder.is_dir() or not (path.exists() or path.is_symlink()):
            return Edits(), ()
        if not path.is_file():
            return None, (_unread(path, "no regular file"),)
        size = path.stat().st_size
        if size > _LARGEST:
            return None, (Fault(path.as_posix(), 1, 1, f"it has {size:,} bytes", f"edits take at most {_LARGEST:,}"),)
        return _parse(path.as_posix(), path.read_bytes())
    except OSError as error:
        return None, (_unread(path, error.strerror),)


def _unread(path: Path, why: str | None) -> Fault:
    return Fault(path.as_posix(), 1, 1, f"it cannot be read ({why})", "make it a readable file or remove it")


def _parse(path: str, raw: bytes) -> tuple[Edits | None, tuple[Fault, ...]]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        return None, (Fault(path, line, column, "it is not UTF-8", "save it as UTF-8"),)
    file = _File(path, text, (0, *(found.end() for found in re.finditer("\n", text))))
    faults: list[Fault] = []
    edits, wrong = read_edits(tuple(_tables(file, faults)))
    return edits, (*faults, *wrong)


def _tables(file: _File, faults: list[Fault]) -> Iterator[Table]:
    """Each table parsed alone, so that one that is no TOML costs only itself."""
    for start, end in _pieces(file.text):
        try:
            whole = tomllib.loads(file.text[start:end])
        except tomllib.TOMLDecodeError as error:
            faults.append(_syntax_fault(file, start, end, str(error)))
            continue
        except RecursionError:
            faults.append(file.place(start).fault("its brackets are nested too deeply", "an edit is one value a line"))
            continue
        for name, value in whole.items():
            values = value[-1] if isinstance(value, list) and value else value
            header = _OPENING.match(file.text, start)
            if header and name in (EDIT, ADD) and isinstance(values, dict):
                yield Table(name, file.place(header.end() - 1), values, {each: _place(file, start, end, each) for each in values})
            else:
                faults.append(_misplaced(_place(file, start, end, name), name, value))


def _pieces(text: str) -> list[tuple[int, int]]:
    """Offsets of each header with what follows it, and of what stands before the first. A line in brackets inside a longer text is no header,
    unless the file leaves such a text open: then nobody knows where it should have ended."""
    cuts, open_by = [0], ""
    left_open = any(text.count(mark) % 2 for mark in _LONG)
    for found in _HEADER.finditer(text):
        if found[0] in _LONG:
            open_by = "" if open_by == found[0] else open_by or found[0]
        elif left_open or not open_by:
            cuts.append(found.start())
    return [(start, end) for start, end in zip(cuts, [*cuts[1:], len(text)], strict=True) if text[start:end].strip()]


def _place(file: _File, start: int, end: int, name: str) -> Place:
    """Where a name stands in its piece: `tomllib` does not tell."""
    found = re.compile(rf"^[ \t]*\[{{0,2}}[ \t]*[\"']?({re.escape(name)})\b", re.MULTILINE).search(file.text, start, end)
    return file.place(found.start(1) if found else start)


def _syntax_fault(file: _File, start: int, end: int, message: str) -> Fault:
    found = _PLACE.search(message)
    place = file.place(start + len(file.text[start:end].rstrip()))
    if found:
        place = Place(file.path, file.place(start).line + int(found[1]) - 1, int(found[2]))
    words = _PLACE.sub("", message).replace("(at end of document)", "").strip()
    if words == "Invalid value" and file.letter(place) in _CURLY:
        words = "Curly"
    other = (f"{words[:1].lower()}{words[1:]}", 'write one value a line, as in title = "Council closes the bridge"')
    what, mend = next((ours for theirs, ours in _PLAINLY.items() if words.startswith(theirs)), other)
    return place.fault(f"not TOML: {what}", mend)


def _misplaced(place: Place, name: str, value: object) -> Fault:
    if isinstance(value, (dict, list)) and name not in (EDIT, ADD):
        near = difflib.get_close_matches(name.lower(), (EDIT, ADD), n=1, cutoff=0.5)
        return place.fault(f"unknown table {name[:40]!r}", f"did you mean [[{near[0]}]]?" if near else _BEGIN)
    return place.fault(f"{name[:40]!r} stands in no edit", _BEGIN)
