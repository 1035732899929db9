"""Happenings that never were, told in articles that never were."""

import datetime
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from builder.articles.article import Article, Block, BlockKind, Publication, PublishedFrom, Sentence
from builder.events.event import DatedEvent, Source, Status
from builder.temporal.calendar import weekday
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval

_FIRST = datetime.date(1990, 1, 1).toordinal()
_EACH = 5  # events an article
_SYLLABLES = [first + second for first in "bdfgklmnprstvz" for second in "aeiou"]
_VOCABULARY, _NAMES, _PLACES = 20_000, 4_000, 600
_COARSE = 0.12  # share of reports that know only the week


@dataclass(frozen=True, slots=True)
class Words:
    """A language of its own. `common` are a news topic's every second word, `cumulative` the weights of `words`: the n-th is told 1/n as often."""

    words: tuple[str, ...]
    cumulative: tuple[float, ...]
    names: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A sentence, when it was published and what it tells."""

    published: int
    interval: Interval
    sentence: str
    expression: str
    person: str
    place: str


def merging_made_up(count: int, days: int) -> tuple[list[Article], list[DatedEvent]]:
    """`count` events of `days` days and the articles that report them, five an article: always the same ones.

    A happening is told once in six cases of ten, at most twelve times, each time in an order and with additions of its own.
    """
    chance = random.Random(count)
    words, reports = _words(chance), list[Report]()
    while len(reports) < count:
        reports += _happening(chance, words, _FIRST + chance.randrange(days))
    reports = sorted(reports[:count], key=lambda report: report.published)
    made = [_article(number, reports[at : at + _EACH]) for number, at in enumerate(range(0, count, _EACH))]
    return [article for article, _ in made], [event for _, events in made for event in events]


def _words(chance: random.Random) -> Words:
    found: dict[str, None] = {}
    while len(found) < _VOCABULARY + _NAMES + _PLACES:
        found["".join(chance.choices(_SYLLABLES, k=chance.choice((2, 3, 3, 4))))] = None
    told = tuple(found)
    names = tuple(word.capitalize() for word in told[:_NAMES])
    places = tuple(word.capitalize() for word in told[_NAMES : _NAMES + _PLACES])
    words = told[_NAMES + _PLACES :]
    return Words(words, tuple(accumulate(1 / rank for rank in range(2, len(words) + 2))), names, places)


def _happening(chance: random.Random, words: Words, day: int) -> Iterator[Report]:
    person, place = f"{chance.choice(words.names)} {chance.choice(words.names)}", chance.choice(words.places)
    told = chance.choices(words.words, cum_weights=words.cumulative, k=chance.randint(6, 12))
    told += [str(chance.randint(101, 9999))] if chance.random() < 0.3 else []
    for _ in range(chance.choice((1, 1, 1, 1, 1, 1, 2, 3, 5, 12))):
        kept = [word for word in told if chance.random() < 0.8] + chance.choices(words.words, cum_weights=words.cumulative, k=chance.randint(1, 6))
        chance.shuffle(kept)
        coarse = chance.random() < _COARSE
        expression = "that week" if coarse else "that day"
        monday = day - weekday(day)
        interval = Interval(monday, monday + 7, Granularity.WEEK) if coarse else Interval(day, day + 1, Granularity.DAY)
        sentence = f"{person} {' '.join(kept)} in {place} {expression}."
        yield Report(day + chance.choice((0, 0, 1, 1, 2, 5, 20)), interval, sentence, expression, person, place)


def _article(number: int, reports: Sequence[Report]) -> tuple[Article, list[DatedEvent]]:
    name, at = f"a{number:06d}", 0
    blocks, sentences, events = list[Block](), list[Sentence](), list[DatedEvent]()
    for index, report in enumerate(reports):
        blocks.append(Block(at, at + len(report.sentence), BlockKind.PARAGRAPH))
        sentences.append(Sentence(index, at, at + len(report.sentence), index, None))
        events.append(_event(f"{name}-{index}", name, index, report))
        at += len(report.sentence) + 1
    evidence = Publication(datetime.date.fromordinal(reports[0].published), PublishedFrom.FRONT_MATTER, "")
    text = "\n".join(report.sentence for report in reports)
    return Article(name, name, text, tuple(blocks), (), tuple(sentences), evidence, "", "", "", "en", (), f"{name}.txt"), events


def _event(name: str, article: str, index: int, report: Report) -> DatedEvent:
    start = report.sentence.rindex(report.expression)
    source = Source(article, index, report.sentence, report.expression, start, start + len(report.expression), "")
    title = report.sentence[: start - 1]
    return DatedEvent(
        id=name,
        ids=(name,),
        date=report.interval.earliest,
        interval=report.interval,
        approximate=False,
        title=title,
        text=report.sentence,
        status=Status.REPORTED,
        sources=(source,),
        people=(report.person,),
        places=(report.place,),
    )
