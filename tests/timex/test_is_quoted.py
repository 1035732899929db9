"""Whether a place in a text is inside quotation marks."""

import pytest

from builder.timex.is_quoted import is_quoted

TABLE = [
    ("“We saved it | today,” Berg said.", True),
    ('Berg wrote, "We lost it | last night."', True),
    ("“We saved it,” Berg said | today.", False),
    ('"We saved" 20" of it, "all," Berg said | today.', False),
    ("“We left.\n\nIt rained | today.", False),
]


@pytest.mark.parametrize(("text", "quoted"), TABLE)
def test_what_stands_between_marks_is_quoted(text: str, quoted: bool) -> None:
    assert is_quoted(text.replace("|", ""), text.index("|")) is quoted
