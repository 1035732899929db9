"""The front page of few events, and of a single article: nothing on it is larger than the chronology."""

from dataclasses import replace

import pytest

from builder.config import Settings
from builder.events.timeline import Timeline
from builder.pages.index_view import index_view
from builder.pages.render import render
from builder.pages.survey import survey
from tests.pages.sample import many, sample

AIDS = ('id="filters"', 'class="dot', 'id="results"', 'class="density"')


@pytest.mark.parametrize(("events", "aids"), [(11, 0), (12, 3), (20, 4)])
def test_what_helps_to_find_ones_way_is_there_where_there_is_a_way_to_find(events: int, aids: int) -> None:
    page = render(many(events), None)["index.html"].decode()
    assert sum(mark in page for mark in AIDS) == aids
    assert page.count('class="event ') == events


@pytest.mark.parametrize(("events", "latest"), [(4, 0), (5, 1), (11, 1), (12, 3)])
def test_what_happened_last_is_told_where_it_is_not_seen_at_once(events: int, latest: int) -> None:
    assert len(index_view(survey(many(events))).latest) == latest


def _alone(publisher: str, title: str = "Pier after pier") -> Timeline:
    whole = many(6)
    return replace(whole, settings=Settings(title=title), articles=(replace(whole.articles[0], publisher=publisher),))


def test_an_article_without_an_outlet_is_named_once_where_it_is_the_only_one() -> None:
    view = index_view(survey(_alone("")))
    assert view.kicker[0] == "A chronology from “Harbour bridge reopens after nine months”, 10 July 2025"
    first = view.chronology.stretches[0].days[0].rows[0].first
    assert (first.outlet, first.published) == ("Read in the article", "")
    titled_alike = index_view(survey(_alone("", title="Harbour bridge reopens after nine months")))
    assert titled_alike.kicker[0] == "A chronology from 1 article"


def test_an_outlet_is_named_however_many_articles_there_are() -> None:
    for timeline in (_alone("The Strait Herald"), sample()):
        named = [row.first for stretch in index_view(survey(timeline)).chronology.stretches for day in stretch.days for row in day.rows]
        assert ("The Strait Herald", "10 July 2025") in {(report.outlet, report.published) for report in named}
