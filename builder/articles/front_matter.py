"""The YAML block at the head of a file, read strictly: plain keys with text, lists and true or false; every value with its place.

Anchors, aliases and tags are refused: a reader of news needs none, and a few lines of them can stand for gigabytes.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import yaml
from frontmatter.default_handlers import YAMLHandler

from builder.articles.manuscript import Given
from builder.errors import Fault

_LONGEST = 65_536  # code points of front matter
_DEEPEST = 4  # a mapping of lists of mappings is already more than is asked for
_LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HEADER_LINE = re.compile(r"[A-Za-z_][\w-]{0,40}\s{0,4}:(?:\s|$)|#|[ \t]+\S|- ")
_NULLS = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The keys, the body after the block, and the line of the file on which the body begins."""

    given: Mapping[str, Given]
    body: str
    line: int
    faults: tuple[Fault, ...] = ()
    unread: bool = False  # there is one, and its keys could not be read


class _Refused(Exception):
    """What is wrong, how to mend it, and the line and column from 0 inside the block."""

    def __init__(self, what: str, mend: str, line: int, column: int) -> None:
        super().__init__(what)
        self.what, self.mend, self.line, self.column = what, mend, line, column


class _Strict(YAMLHandler):
    FM_BOUNDARY = re.compile(r"^---[ \t]*$", re.MULTILINE)

    def load(self, fm: str, **_: object) -> dict[str, Given]:
        """The mapping, with the place of every value. Raises `_Refused`."""
        try:
            return _mapping(yaml.parse(fm, Loader=_LOADER))
        except yaml.YAMLError as error:
            mark, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
            problem = getattr(error, "problem", None) or "it cannot be read"
            # What is never closed is found out at the end; whoever mends it must see where it began.
            mark = began if began and mark and mark.index >= len(fm.rstrip()) else mark
            place = (mark.line, mark.column) if mark else (0, 0)
            mend = 'put the value in quotation marks if it holds ": ", "#" or quotation marks, and check the indentation'
            raise _Refused(f"the front matter is not valid YAML ({problem})", mend, *place) from None


def front_matter(text: str, path: str) -> FrontMatter:
    """The front matter of a file's text. A text that does not begin with a line `---` has none.

    What cannot be read costs its keys and gives a fault; the body is always kept.
    """
    handler = _Strict()
    blank = len(text) - len(text.lstrip())
    above = text.count("\n", 0, blank)
    if not handler.detect(text[blank:]):
        return FrontMatter({}, text, 1)
    closing = _Strict.FM_BOUNDARY.search(text, blank + 3)
    if closing is None:
        return _unclosed(text[blank:], path, above, handler)
    header, body = handler.split(text[blank:])
    line = above + header.count("\n") + 2
    if len(header) > _LONGEST:
        fault = Fault(path, above + 1, 1, f"the front matter is longer than {_LONGEST // 1024} KB", "keep only title, date and the like there")
        return FrontMatter({}, body.removeprefix("\n"), line, (fault,), unread=True)
    return _read(header, body.removeprefix("\n"), line, path, above, handler)


def _read(header: str, body: str, line: int, path: str, above: int, handler: _Strict) -> FrontMatter:
    try:
        given = handler.load(header)
    except _Refused as error:
        fault = Fault(path, above + 1 + error.line, error.column + 1, error.what, error.mend)
        return FrontMatter({}, body, line, (fault,), unread=True)
    return FrontMatter({key: Given(each.value, above + 1 + each.line, each.column) for key, each in given.items()}, body, line)


def _unclosed(text: str, path: str, above: int, handler: _Strict) -> FrontMatter:
    """The lines that look like keys are taken for the front matter, so that neither they nor the body are lost."""
    lines = text.split("\n")
    last = next((number for number, line in enumerate(lines[1:], 1) if not _HEADER_LINE.match(line)), len(lines))
    whole = sum(map(len, lines[:last])) <= _LONGEST
    last = last if whole else 1
    read = _read("\n" + "\n".join(lines[1:last]), "\n".join(lines[last:]), above + last + 1, path, above, handler)
    fault = Fault(path, above + 1, 1, "the front matter opens with --- and is never closed", f"add a line --- after line {above + last}")
    return replace(read, faults=(fault, *read.faults), unread=read.unread or not whole)


def _mapping(events: Iterator[yaml.Event]) -> dict[str, Given]:
    found: dict[str, Given] = {}
    safe = filter(_checked, events)
    first = next(safe, None)
    if first is None:  # nothing but comments
        return found
    if not isinstance(first, yaml.MappingStartEvent):
        raise _Refused("the front matter is not a list of keys and values", "write one `key: value` a line", *_place(first))
    for key in safe:
        if isinstance(key, yaml.MappingEndEvent):
            continue
        if not isinstance(key, yaml.ScalarEvent):
            raise _Refused("a key of the front matter is not plain text", "write one `key: value` a line", *_place(key))
        if key.value in found:
            raise _Refused(f"the key {key.value!r} stands twice", "keep one of the two", *_place(key))
        value = next(safe)
        line, column = _place(value)
        found[key.value] = Given(_value(value, safe, 1), line, column + 1)
    return found


def _checked(event: yaml.Event) -> bool:
    if getattr(event, "anchor", None) is not None:
        raise _Refused(
            "YAML anchors and aliases (& and *) are not allowed", "write the value out, in quotation marks if it begins with & or *", *_place(event)
        )
    if getattr(event, "tag", None) not in (None, "!"):
        raise _Refused("YAML tags (!) are not allowed", "remove the tag, or put the value in quotation marks", *_place(event))
    return isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent | yaml.CollectionEndEvent)


def _value(event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> object:
    if isinstance(event, yaml.ScalarEvent):
        return None if not event.style and event.value in _NULLS else event.value
    if depth > _DEEPEST:
        raise _Refused("the front matter is nested too deeply", "write one `key: value` a line", *_place(event))
    held: list[object] = []
    for inner in events:
        if isinstance(inner, yaml.CollectionEndEvent):
            break
        held.append(_value(inner, events, depth + 1))
    return dict(zip(map(str, held[::2]), held[1::2], strict=False)) if isinstance(event, yaml.MappingStartEvent) else held


def _place(event: yaml.Event) -> tuple[int, int]:
    return (event.start_mark.line, event.start_mark.column) if event.start_mark else (0, 0)
