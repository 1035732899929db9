"""JSON Lines: one article a line, with the keys of front matter, `text`, and optionally `id`."""

import json
from dataclasses import replace

from builder.articles.clean import clean
from builder.articles.formats.text import text
from builder.articles.given_id import given_id
from builder.articles.manuscript import Given, Manuscript
from builder.articles.slug import slug
from builder.articles.told import told
from builder.errors import Fault, Severity

_ALSO = ("text", "id")
_MOST_FAULTS = 100  # of one file: nobody reads more, and a file of millions of bad lines must not fill the memory


def jsonl(path: str, source: str) -> tuple[tuple[Manuscript, ...], tuple[Fault, ...]]:
    """The articles of a file, and a fault for every line that is none, up to a number. An unknown key is told once a file."""
    found = []
    faults: list[Fault] = []
    unknown: set[str] = set()
    untold = 0
    for number, line in enumerate(source.split("\n"), 1):
        if not line.strip():
            continue
        manuscript, wrong = _article(path, number, line)
        new = [fault for fault in wrong if fault.severity == Severity.ERROR or fault.what not in unknown]
        unknown.update(fault.what for fault in new[:_MOST_FAULTS] if fault.severity == Severity.WARNING and len(unknown) < _MOST_FAULTS)
        untold += len(new) if len(faults) >= _MOST_FAULTS else 0
        faults.extend(new if len(faults) < _MOST_FAULTS else ())
        if manuscript:
            found.append(manuscript)
    if untold:
        faults.append(Fault(path, faults[-1].line + 1, 1, f"{untold} more things are wrong further down", "mend those above first"))
    return tuple(found), tuple(faults)


def _article(path: str, number: int, line: str) -> tuple[Manuscript | None, tuple[Fault, ...]]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        return None, (Fault(path, number, error.colno, f"the line is not valid JSON ({error.msg})", "write one JSON object a line"),)
    except (ValueError, RecursionError):  # a number of thousands of digits; nesting without end
        return None, (Fault(path, number, 1, "the line is not JSON that can be read", "write one JSON object a line"),)
    if not isinstance(record, dict):
        return None, (Fault(path, number, 1, "the line is not a JSON object", 'write {"title": …, "date": …, "text": …}'),)
    body, name = record.get("text"), record.get("id")
    if not isinstance(body, str) or not any(map(str.isalnum, body)):
        return None, (Fault(path, number, 1, "the article has no text", 'put its words under "text"'),)
    given = {str(key): Given(value, number, 1) for key, value in record.items()}
    said, faults = told(given, path, _ALSO)
    if name is not None and not isinstance(name, str | int):
        faults = (*faults, Fault(path, number, 1, "id is not text", "write it as one piece of text, in quotation marks"))
        name = None
    known = given_id(str(name)) if name is not None else slug(f"{path.rpartition('.')[0]}-{number}")
    return Manuscript(path, number, replace(said, id=known, place=(number, 1)), text(clean(body))), faults
