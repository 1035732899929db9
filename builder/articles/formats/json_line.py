"""A line of JSON Lines: an article with the keys of front matter, `text`, and optionally `id`."""

import json
from dataclasses import replace

from builder.articles.clean import clean
from builder.articles.formats.text import text
from builder.articles.given_id import given_id
from builder.articles.manuscript import Given, Manuscript
from builder.articles.slug import slug
from builder.articles.told import told
from builder.errors import Fault

_ALSO = ("text", "id")


def json_line(path: str, number: int, line: str) -> tuple[Manuscript | None, tuple[Fault, ...]]:
    """The article of line `number` of the file `path`, None where it is none, and what is wrong with it."""
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
