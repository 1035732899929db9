"""An article too long for one page."""

import pytest

from builder.articles import oversized as module
from builder.articles.assemble import assemble
from builder.articles.manuscript import Manuscript, Page, Piece, Told
from builder.articles.oversized import oversized
from builder.config import Settings
from builder.errors import Severity


def test_only_what_is_longer_than_four_novels_is_told() -> None:
    assert oversized("a.txt", 1, 2_000_000) == ()
    (fault,) = oversized("all.jsonl", 7, 2_000_001)
    assert (fault.path, fault.line, fault.severity) == ("all.jsonl", 7, Severity.WARNING)
    assert "2,000,001 characters" in fault.what


def test_an_article_that_is_too_long_is_made_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST", 10)
    article, faults = assemble(Manuscript("a.txt", 3, Told(), Page((Piece("The bridge fell."), Piece("It broke.")))), Settings())
    assert article.text == "The bridge fell.\n\nIt broke."
    assert [(fault.line, "27 characters" in fault.what) for fault in faults if "characters" in fault.what] == [(3, True)]
