"""What the timeline tells of itself."""

from collections import Counter
from collections.abc import Iterator

from builder.articles.article import PublishedFrom
from builder.events.event import Status
from builder.languages.dates_in_words import day_in_words
from builder.pages.article_links import article_links
from builder.pages.ground import Ground
from builder.pages.index_view import DOWNLOADS
from builder.pages.page_view import About
from builder.pages.places import INDEX, undated_path
from builder.pages.view import Link
from builder.pages.wording import say
from builder.temporal.granularity import Granularity

_NAMED = 50  # articles without a publication date that are named


def about_view(ground: Ground) -> About:
    """All that ``about.html`` shows."""
    timeline = ground.timeline
    without = [article for article in timeline.articles if not article.publication]
    home = undated_path() if ground.chapters else f"{INDEX}#undated"
    return About(
        facts=tuple(_facts(ground)),
        evidence=tuple(_evidence(ground)),
        undated=Link(say("about undated", len(timeline.undated)), home) if timeline.undated else None,
        unpublished=article_links(ground, without[:_NAMED], ""),
        more_unpublished=say("more", len(without) - _NAMED) if len(without) > _NAMED else "",
        downloads=tuple(Link(say(words), path) for path, words in DOWNLOADS),
    )


def _facts(ground: Ground) -> Iterator[tuple[str, str]]:
    timeline = ground.timeline
    yield say("about articles"), f"{len(timeline.articles):,}"
    if days := sorted(article.publication.day.toordinal() for article in timeline.articles if article.publication):
        first, last = day_in_words(days[0]), day_in_words(days[-1])
        yield say("about from"), first if first == last else say("span", first=first, last=last)
    languages = Counter(sorted(article.language for article in timeline.articles if article.language)).most_common()
    if len(languages) > 1:
        yield say("about languages"), ", ".join(f"{language} ({count:,})" for language, count in languages)
    yield say("about events"), f"{len(ground.events):,}"
    yield say("about reports"), f"{sum(len(event.sources) for event in ground.events.values()):,}"
    exact = sum(event.interval.granularity <= Granularity.DAY and not event.approximate for event in timeline.events if event.interval)
    yield say("about to the day"), f"{exact:,}"
    yield say("about less exactly"), f"{len(timeline.events) - exact:,}"
    yield say("about without date"), f"{len(timeline.undated):,}"
    statuses = Counter(event.status for event in ground.events.values())
    yield from ((say(f"about {status.value}"), f"{statuses[status]:,}") for status in Status if status != Status.REPORTED and statuses[status])
    if edited := sum(event.checked or any(source.edited for source in event.sources) for event in ground.events.values()):
        yield say("about edited"), f"{edited:,}"


def _evidence(ground: Ground) -> Iterator[tuple[str, str]]:
    """What gave the publication dates, in the order they are asked."""
    found = Counter(article.publication.source if article.publication else None for article in ground.timeline.articles)
    for source in PublishedFrom:
        if found[source]:
            yield say(f"about {source.value}"), f"{found[source]:,}"
    if found[None]:
        yield say("about no publication"), f"{found[None]:,}"
