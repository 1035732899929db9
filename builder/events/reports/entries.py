"""The entries of a chronicle: a date, and behind or below it what happened."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.articles.article import Article, BlockKind, Sentence
from builder.events.clauses.clause import ClauseKind
from builder.events.clauses.parse import parse
from builder.events.dates.is_content import is_content
from builder.events.headlines.title_of_entry import title_of_entry
from builder.events.reports.undated import Undated
from builder.events.words.length import ROOM
from builder.timex.timex import Timex, TimexType
from builder.wording.tongue import Tongue

_FEWEST = 3  # dates at the head of a sentence: fewer are no chronicle
_SHORTEST = 3  # words
_LONGEST = 600  # code points: longer is no entry but a text run together
_HEAD = re.compile(r"[\W_]{0,8}+")
_BREAK = re.compile(r"\s{0,4}(?:[-–—:,.|]\s{0,4}){0,3}(?=[A-Z“\"‘'\d]|$)|\s{0,4}[-–—:|]\s{0,4}")
_TOLD = (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT)


def entries(article: Article, timexes: Sequence[Timex], tongue: Tongue) -> tuple[Undated, ...]:
    """The entries of the article in order; none where fewer than three dates stand at the head of a sentence.

    They are told in the present tense as often as in the past, or without a verb, so that it is their place that makes them happenings.
    `timexes` are the article's, in order.
    """
    heads = list(_heads(article, timexes))
    if len({timex.interval for _, timex in heads if not timex.text.isdigit()}) < _FEWEST:  # "2010" may be ten past eight in the evening
        return ()
    found = (_entry(article, sentence, timex, {each.index for each, _ in heads}, tongue) for sentence, timex in heads)
    return tuple(each for each in found if each is not None)


def _heads(article: Article, timexes: Sequence[Timex]) -> Iterator[tuple[Sentence, Timex]]:
    """Sentences that begin with a date told in figures, and go on as a new sentence would or behind a dash or colon, or end there."""
    starts = [each.start for each in timexes]
    for sentence in article.sentences:
        place = bisect_left(starts, sentence.start)
        timex = timexes[place] if place < len(timexes) else None
        if timex is None or timex.start >= sentence.end or timex.type != TimexType.DATE or timex.interval is None:
            continue
        leads = _HEAD.fullmatch(article.text, sentence.start, timex.start) and any(map(str.isdigit, timex.text))
        gap = _BREAK.match(article.text, timex.end, sentence.end) if leads else None
        # A date alone near the top of an article was taken for a label of its page; several are none.
        if gap is not None and (gap.end() == sentence.end or not article.blocks[sentence.block].furniture):
            yield sentence, timex


def _entry(article: Article, head: Sentence, timex: Timex, heads: set[int], tongue: Tongue) -> Undated | None:
    gap = _BREAK.match(article.text, timex.end, head.end)
    if gap is not None and gap.end() < head.end:
        return _made(article, head, timex, timex.end - head.start, gap.end() - head.start)
    below = article.sentences[head.index + 1] if head.index + 1 < len(article.sentences) else None
    if below is None or below.index in heads or article.blocks[below.block].kind == BlockKind.HEADING or article.blocks[below.block].furniture:
        return None
    return _made(article, below, replace(timex, because=tongue.say("because above", reason=timex.because)), 0, 0)


def _made(article: Article, sentence: Sentence, timex: Timex, end: int, told: int) -> Undated | None:
    """`end` is where the date ends in the sentence, 0 where it stands above; `told` where the entry's words begin."""
    text = article.slice(sentence)
    words = text[told:].strip()
    if len(words.split()) < _SHORTEST or len(text) > _LONGEST or words.endswith("?") or timex.interval is None:
        return None
    parsed = parse(text, [(timex.start - sentence.start, end)] if end else ())
    first = parsed.at(told)
    clause = next((i for i in range(first, len(parsed.clauses)) if parsed.clauses[i].verb is not None and parsed.clauses[i].kind in _TOLD), first)
    start = max(0, timex.start - sentence.start) if end else 0
    content = any(is_content(parsed, i) for i in range(first, clause + 1))  # what somebody "tells the court"
    own = parsed.clauses[clause].verb is not None and not content
    date, because = timex.date or "", timex.because
    found = Undated(sentence, parsed, clause, start, end, timex.text, date, timex.interval, because, timex.approximate, part=timex.part)
    return found if own and len(words) > ROOM else replace(found, title=title_of_entry(parsed, told, found.dating()))
