"""How a reader is told where the date of an article comes from."""

import datetime
from dataclasses import replace

import pytest

from builder.articles.article import Publication, PublishedFrom
from builder.config import Settings
from builder.events.timeline import Timeline
from builder.pages.dated_from import KINDS, dated_from
from builder.pages.render import render
from builder.wording.english.words import ENGLISH
from tests.events.making import article

ROWS = [
    ("port.md", PublishedFrom.FRONT_MATTER, "as its own front matter says"),
    ("all.jsonl", PublishedFrom.FRONT_MATTER, "as its record says"),
    ("port.html", PublishedFrom.HTML_METADATA, "as its web page says"),
    ("port.txt", PublishedFrom.DATELINE, "as its dateline says"),
    ("2025-07-10-port.txt", PublishedFrom.FILE_NAME, "as its file name says"),
]


@pytest.mark.parametrize(("path", "source", "words"), ROWS)
def test_the_page_of_an_article_says_what_dates_it(path: str, source: PublishedFrom, words: str) -> None:
    made = replace(article("The bridge fell.", "port"), path=path, publication=Publication(datetime.date(2025, 7, 10), source, ""))
    page = render(Timeline(Settings(), (made,), (), ()), None)["articles/port.html"].decode()
    assert f'Published <time datetime="2025-07-10">10 July 2025</time>, {words}</span>' in page


def test_every_kind_has_its_words() -> None:
    assert {f"{place} {kind}" for place in ("published from", "about") for kind in KINDS} <= ENGLISH.keys()
    assert dated_from(article("The bridge fell.", published=None)) == ""
