"""What the timeline tells of itself."""

from collections import Counter
from collections.abc import Iterator

from builder.events.event import Status
from builder.pages.article_links import article_links
from builder.pages.dated_from import KINDS, dated_from
from builder.pages.ground import Ground
from builder.pages.index_view import DOWNLOADS
from builder.pages.page_view import About
from builder.pages.places import INDEX, undated_path
from builder.pages.view import Link
from builder.temporal.granularity import Granularity
from builder.wording.dates_in_words import day_in_words

_NAMED = 50  # articles without a publication date that are named


def about_view(ground: Ground) -> About:
    """All that ``about.html`` shows."""
    timeline = ground.timeline
    without = [article for article in timeline.articles if not article.publication]
    home = f"{INDEX}#undated" if ground.whole else undated_path()
    return About(
        facts=tuple(_facts(ground)),
        evidence=tuple(_evidence(ground)),
        undated=Link(ground.tongue.say("about undated", len(timeline.undated)), home) if timeline.undated else None,
        unpublished=article_links(ground, without[:_NAMED], ""),
        more_unpublished=ground.tongue.say("more", len(without) - _NAMED) if len(without) > _NAMED else "",
        downloads=tuple(Link(ground.tongue.say(words), path) for path, words in DOWNLOADS),
    )


def _facts(ground: Ground) -> Iterator[tuple[str, str]]:
    timeline, tongue = ground.timeline, ground.tongue
    yield tongue.say("about articles"), tongue.number(len(timeline.articles))
    if days := sorted(article.publication.day.toordinal() for article in timeline.articles if article.publication):
        first, last = (day_in_words(day, tongue) for day in (days[0], days[-1]))
        yield tongue.say("about from"), first if first == last else tongue.say("span", first=first, last=last)
    languages = Counter(sorted(article.language for article in timeline.articles if article.language)).most_common()
    if len(languages) > 1:
        yield tongue.say("about languages"), ", ".join(f"{tongue.name(language)} ({tongue.number(count)})" for language, count in languages)
    yield tongue.say("about events"), tongue.number(len(ground.events))
    yield tongue.say("about reports"), tongue.number(sum(len(event.sources) for event in ground.events.values()))
    exact = sum(event.interval.granularity <= Granularity.DAY and not event.approximate for event in timeline.events if event.interval)
    yield tongue.say("about to the day"), tongue.number(exact)
    yield tongue.say("about less exactly"), tongue.number(len(timeline.events) - exact)
    yield tongue.say("about without date"), tongue.number(len(timeline.undated))
    statuses = Counter(event.status for event in ground.events.values())
    told = (status for status in Status if status != Status.REPORTED and statuses[status])
    yield from ((tongue.say(f"about {status.value}"), tongue.number(statuses[status])) for status in told)
    if edited := sum(event.checked or any(source.edited for source in event.sources) for event in ground.events.values()):
        yield tongue.say("about edited"), tongue.number(edited)


def _evidence(ground: Ground) -> Iterator[tuple[str, str]]:
    """What gave the publication dates, in the order they are asked."""
    found = Counter(map(dated_from, ground.timeline.articles))
    for kind in KINDS:
        if found[kind]:
            yield ground.tongue.say(f"about {kind}"), ground.tongue.number(found[kind])
    if found[""]:
        yield ground.tongue.say("about no publication"), ground.tongue.number(found[""])
