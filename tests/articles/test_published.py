"""Which evidence gives the publication date."""

import pytest

from builder.articles.article import PublishedFrom
from builder.articles.manuscript import Manuscript, Page, Piece, Told
from builder.articles.published import published

LINE = "Thursday, 10 July 2025"
PAGE = Told(date="2025-07-09T10:00:00Z", evidence="<meta>")


@pytest.mark.parametrize(
    ("path", "told", "page", "first", "day", "source", "evidence", "moment"),
    [
        ("2025-07-01.txt", Told(date="11 July 2025"), PAGE, LINE, "2025-07-11", PublishedFrom.FRONT_MATTER, "11 July 2025", ""),
        ("2025-07-01.txt", Told(), PAGE, LINE, "2025-07-09", PublishedFrom.HTML_METADATA, "<meta>", "2025-07-09T10:00:00+00:00"),
        ("2025-07-01.txt", Told(), Told(date="soon"), LINE, "2025-07-10", PublishedFrom.DATELINE, LINE, ""),
        ("2025-07-01-storm.txt", Told(), Told(), "It fell.", "2025-07-01", PublishedFrom.FILE_NAME, "2025-07-01", ""),
        ("news/2025/07/02/storm.txt", Told(), Told(), "It fell.", "2025-07-02", PublishedFrom.FILE_NAME, "2025/07/02", ""),
        ("2025/07/02/2025-07-01.txt", Told(), Told(), "It fell.", "2025-07-01", PublishedFrom.FILE_NAME, "2025-07-01", ""),
    ],
)
def test_the_first_evidence_found_counts(path: str, told: Told, page: Told, first: str, day: str, source: str, evidence: str, moment: str) -> None:
    publication, faults = published(Manuscript(path, 1, told, Page((Piece(first),), page)), ("en",), "UTC")
    assert faults == ()
    assert publication is not None
    assert (str(publication.day), publication.source, publication.evidence, publication.moment) == (day, source, evidence, moment)


@pytest.mark.parametrize("path", ["2025-02-30.txt", "storm-2025-13-01.txt", "12025-07-01x.txt", "2025/07/storm.txt", "0999-01-01.txt"])
def test_a_name_without_a_day_of_the_calendar_dates_nothing(path: str) -> None:
    publication, faults = published(Manuscript(path, 1, Told(), Page((Piece("It fell."),))), ("en",), "UTC")
    assert publication is None
    assert len(faults) == 1
