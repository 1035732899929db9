"""The dated happenings of an article in a language whose words we do not know."""

from bisect import bisect_left
from collections import Counter

from builder.articles.article import Article, BlockKind, Sentence
from builder.events.event import DatedEvent, Source, Status
from builder.events.reports.identity import identity
from builder.temporal.granularity import Granularity
from builder.timex.timex import Timex

_LONGEST = 1500  # code points: what is longer is no sentence but a table or a list run together
_MOST_DAYS = 3  # a sentence that names more is a list of days
_SHORTEST = 6  # letters beside the dates
_LONGEST_TITLE = 90  # code points
_ASKS = ("?", "？", "؟", ";", ";")  # the last two are Greek
_CLOSING = "”“\"’'»«」』)） \u00a0\u202f"


def extract_plainly(article: Article, timexes: tuple[Timex, ...]) -> tuple[DatedEvent, ...]:
    """An event for each sentence and each whole day it names; `timexes` are the article's, in order.

    Without the language's words a happening cannot be told from a plan, a claim or a mention, nor a name from another word: the event is
    planned where its day is to come, else reported; its title is the sentence; it names nobody. Months and years make no event: they
    often only say which thing is meant ("the budget of May 2015").
    """
    days = [each for each in timexes if each.interval and each.interval.granularity <= Granularity.DAY]
    starts = [each.start for each in days]
    told: Counter[str] = Counter()
    events: list[DatedEvent] = []
    for sentence in article.sentences:
        inside = days[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        if inside:
            name = identity(article.id, article.slice(sentence))
            occurrence, told[name] = told[name], told[name] + 1
            if _is_tellable(article, sentence, inside):
                first = {each.interval: each for each in reversed(inside)}
                events += [_event(article, sentence, each, occurrence, inside[0]) for each in inside if first[each.interval] is each]
    return tuple(events)


def _is_tellable(article: Article, sentence: Sentence, days: list[Timex]) -> bool:
    """No heading, furniture, question, list of days or bare date."""
    block, text = article.blocks[sentence.block], article.slice(sentence)
    if block.furniture or block.kind == BlockKind.HEADING or len(text) > _LONGEST or text.rstrip(_CLOSING).endswith(_asks(article)):
        return False
    letters = sum(map(str.isalpha, text)) - sum(sum(map(str.isalpha, each.text)) for each in days)
    return letters >= _SHORTEST and len({each.interval for each in days}) <= _MOST_DAYS


def _asks(article: Article) -> tuple[str, ...]:
    return _ASKS if article.language.startswith("el") else _ASKS[:3]


def _event(article: Article, sentence: Sentence, timex: Timex, occurrence: int, first: Timex) -> DatedEvent:
    text, start, end = article.slice(sentence), timex.start - sentence.start, timex.end - sentence.start
    name = identity(article.id, text, timex.text if timex is not first else "", occurrence)
    assert timex.interval is not None
    to_come = article.publication is not None and timex.interval.start > article.publication.day.toordinal()
    return DatedEvent(
        id=name,
        ids=(name,),
        date=timex.date or "",
        interval=timex.interval,
        approximate=timex.approximate,
        part=timex.part,
        title=_title(text),
        text=text,
        status=Status.PLANNED if to_come else Status.REPORTED,
        sources=(Source(article.id, sentence.index, text, timex.text, start, end, timex.because),),
    )


def _title(text: str) -> str:
    """The sentence, shortened at a word where it has any."""
    whole = " ".join(text.split())
    if len(whole) <= _LONGEST_TITLE:
        return whole.rstrip(".。 ")
    cut = whole[:_LONGEST_TITLE]
    return (cut.rpartition(" ")[0] if " " in cut[_LONGEST_TITLE // 2 :] else cut).rstrip(" ,;:、，،–—-") + "…"
