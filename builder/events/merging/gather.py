"""Sentences without a date that retell a dated happening of their article."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from builder.articles.article import Article, BlockKind, Sentence
from builder.events.event import DatedBy, DatedEvent, Source
from builder.events.merging.deeds import deeds
from builder.events.merging.is_joined import is_joined
from builder.events.merging.rare_numbers import rare_numbers
from builder.events.words import lexicon
from builder.events.words.stems import stems
from builder.wording.tongue import Tongue

_COMMON = 5  # sentences: a number told in more of an article's sentences is no sign of one happening
_DATED = re.compile(
    r"\b(?:" + "|".join(sorted(word.capitalize() for word in lexicon.DATING_WORDS if len(word) > 2)) + r"|yesterday|today|tomorrow|tonight)\b"
)
_NOT_TOLD = re.compile(r"\b(?:if|would|could|might|may|not|never)\b|n['’]t\b|^[“\"‘]")
_UNIT = re.compile(r"(?:\s[a-z-]{2,30})?")


def gather(events: Iterable[DatedEvent], articles: Iterable[Article], tongue: Tongue) -> list[DatedEvent]:
    """The events, each with the undated sentences of its articles that share a rare number and two more telling words with it as further sources."""
    known, looked_at = list(events), sorted(articles, key=lambda each: each.id)
    wanted = {article.id for article in looked_at}
    by_article: dict[str, list[int]] = defaultdict(list)
    for place, event in enumerate(known):
        for name in {source.article for source in event.sources if source.article in wanted}:
            by_article[name].append(place)
    for article in looked_at:
        for place, source in _joining(article, [(place, known[place]) for place in by_article[article.id]], tongue):
            known[place] = replace(known[place], sources=(*known[place].sources, source))
    return known


def _joining(article: Article, events: list[tuple[int, DatedEvent]], tongue: Tongue) -> list[tuple[int, Source]]:
    taken = {source.index for _, event in events for source in event.sources if source.article == article.id}
    wanted = {place: _told(event, article.id) for place, event in events if event.interval is not None}
    rare = frozenset[str]().union(*(numbers for numbers, _ in wanted.values())) if wanted else frozenset()
    if not rare:
        return []
    numbers = {sentence.index: rare_numbers(article.slice(sentence)) & rare for sentence in article.sentences}
    often = Counter(number for found in numbers.values() for number in found)
    joined: list[tuple[int, Source]] = []
    for sentence in article.sentences:
        shared = frozenset(number for number in numbers[sentence.index] if often[number] <= _COMMON)
        if shared and sentence.index not in taken and _can_join(article, sentence):
            joined += _matches(article, sentence, shared, events, wanted, tongue)
    return joined


def _told(event: DatedEvent, article: str) -> tuple[frozenset[str], frozenset[str]]:
    """Rare numbers of the event's dated sentences in the article, and their telling words where there are any."""
    text = " ".join(source.sentence for source in event.sources if source.article == article and not is_joined(source))
    numbers = rare_numbers(text)
    return numbers, stems(text) if numbers else numbers


def _can_join(article: Article, sentence: Sentence) -> bool:
    block, text = article.blocks[sentence.block], article.slice(sentence)
    plain = block.kind != BlockKind.HEADING and not block.furniture and not text.endswith("?")
    return plain and not _DATED.search(text) and not _NOT_TOLD.search(text)


def _matches(
    article: Article,
    sentence: Sentence,
    shared: frozenset[str],
    events: list[tuple[int, DatedEvent]],
    wanted: dict[int, tuple[frozenset[str], frozenset[str]]],
    tongue: Tongue,
) -> list[tuple[int, Source]]:
    """The one event that the sentence retells; none where two would do."""
    text = article.slice(sentence)
    words = stems(text)
    fits = [
        (place, event)
        for place, event in events
        if place in wanted and shared & wanted[place][0] and len(words & wanted[place][1]) >= 3 and deeds(words) & deeds(wanted[place][1])
    ]
    if len(fits) != 1:
        return []
    place, event = fits[0]
    number = min(shared & wanted[place][0])
    start = text.find(number)
    unit = _UNIT.match(text, start + len(number))
    end = unit.end() if unit else start + len(number)
    dated = next(source for source in event.sources if source.article == article.id and not is_joined(source))
    because = tongue.say("because shared", expression=dated.expression, shared=text[start:end])
    return [(place, Source(article.id, sentence.index, text, text[start:end], start, end, because, dated_by=DatedBy.SHARED))]
