"""From the events of each article to the timeline."""

from collections.abc import Iterable, Mapping

from builder.articles.article import Article
from builder.config import Settings
from builder.events.editing.apply_edits import apply_edits
from builder.events.editing.edits import NO_EDITS, Edits
from builder.events.event import DatedEvent
from builder.events.merging.disagreements import Counted
from builder.events.merging.merge import merge
from builder.events.merging.related import related
from builder.events.names.of_headlines import of_headlines
from builder.events.names.one_kind import one_kind
from builder.events.names.one_spelling import one_spelling
from builder.events.ranking.rank import rank
from builder.events.timeline import Timeline
from builder.events.topics.headed import headed
from builder.wording.tongue_of import tongue_of


def chronology(
    settings: Settings,
    articles: Iterable[Article],
    events: Iterable[DatedEvent],
    key_dates: int | None = None,
    key_sentences: int | None = None,
    edits: Edits = NO_EDITS,
    named: Mapping[str, Iterable[int]] | None = None,
    heads: Mapping[str, str] | None = None,
    counted: Counted | None = None,
) -> Timeline:
    """The timeline of the articles: events merged, edited, weighed, headed and in order; articles by publication, then id. What has no date is in
    `undated`. `named`: article id → the days it names, whether or not it tells an event of them; `heads`: article id → what its head is
    about (`head_words`); `counted`: what sentences count, as `disagreements` has it. What is not told of is looked up."""
    ordered, reports = tuple(sorted(articles, key=_publication)), one_spelling(one_kind(events))
    tongue = tongue_of(settings.language)
    merged, unmet = apply_edits(merge(reports, ordered, tongue), reports, edits, ordered, tongue)
    merged = related(merged, reports, ordered, counted)
    given = (event for event in merged if event.interval is not None)
    dated = rank(given, ordered, key_dates, key_sentences, named, settings.key_events, reports, tongue, heads)
    undated = rank((event for event in merged if event.interval is None), ordered, 0, 0)
    told = of_headlines(headed((*dated, *undated), reports, ordered), reports)
    return Timeline(
        settings,
        ordered,
        tuple(sorted((event for event in told if event.interval is not None), key=_when)),
        tuple(sorted((event for event in told if event.interval is None), key=_where)),
        unmet,
    )


def _publication(article: Article) -> tuple[str, str]:
    """An article without a publication date comes last."""
    return article.publication.day.isoformat() if article.publication else "~", article.id


def _where(event: DatedEvent) -> tuple[str, int, str]:
    """By the article that tells it, and where there, then id."""
    return event.sources[0].article, event.sources[0].index, event.id


def _when(event: DatedEvent) -> tuple[int, int, int, float, str]:
    """By first day, then the coarser first, then importance, then id."""
    assert event.interval is not None
    return event.interval.start, -event.interval.granularity, -event.interval.end, -event.importance, event.id
