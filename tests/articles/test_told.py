"""What an article says of itself: every kind of value that may stand there, and what is said of the others."""

import json

import pytest

from builder.articles.formats.json_line import json_line
from builder.articles.manuscript_of import manuscript_of

# A line of front matter, the field, what it is read as, or what is wrong and where.
LINES = (
    ("# nothing is told", "title", ""),
    ("title: '1984'", "title", "1984"),
    ("title: 1984", "title", "1984"),
    ("title: ~", "title", ""),
    ("tags: one, two ,", "tags", ("one", "two")),
    ("tags: [one, 2025]", "tags", ("one", "2025")),
    ("draft: no", "draft", False),
    ("draft: true", "draft", True),
    ("url: https://example.org/a", "url", "https://example.org/a"),
    ("url: http://[::1", "url", "2:6: url is not a web address; write the whole address, beginning with https:// or http://"),
    ("tags: [one, {a: b}]", "tags", "2:7: tags is not a list of words; write it as a list of words: [one, two]"),
    ("[a, b]: c", "title", "2:1: a key of the front matter is not plain text; write one `key: value` a line"),
    ("title: one\ntitle: two", "title", "3:1: the key 'title' stands twice; keep one of the two"),
)

# The same in a line of JSON, where values have kinds of their own.
VALUES = (
    ("title", 1984, "1984"),
    ("title", 19.84, "19.84"),
    ("title", True, "1:1: title is true or false; write it as one piece of text, in quotation marks"),
    ("draft", True, True),
    ("draft", "yes", True),
    ("tags", ["a", 2025], ("a", "2025")),
    ("tags", [["a"]], "1:1: tags is not a list of words; write it as a list of words: [one, two]"),
    ("date", 20250710, "1:1: date is a number; write it as year-month-day, such as 2025-07-10"),
    ("language", "English", "1:1: language is not a language code; write its code, such as en or pt-BR"),
)


@pytest.mark.parametrize(("line", "field", "wanted"), LINES)
def test_a_line_of_front_matter_is_read_or_told(line: str, field: str, wanted: object) -> None:
    found, faults = manuscript_of("a.md", ".md", f"---\n{line}\n---\nIt fell.\n")
    assert [piece.text for piece in found.page.pieces] == ["It fell."]
    assert (str(faults[0]).removeprefix("a.md:") if faults else getattr(found.told, field)) == wanted


@pytest.mark.parametrize(("field", "value", "wanted"), VALUES)
def test_a_value_of_json_is_read_or_told(field: str, value: object, wanted: object) -> None:
    found, faults = json_line("a.jsonl", 1, json.dumps({"text": "It fell.", field: value}))
    assert found is not None
    assert (str(faults[0]).removeprefix("a.jsonl:") if faults else getattr(found.told, field)) == wanted
