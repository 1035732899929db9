"""The lead: the sentence that opens an article and tells its news without a day."""

import re
from collections.abc import Iterable, Iterator, Sequence

from builder.articles.article import Article, BlockKind, Sentence
from builder.events import lexicon
from builder.events.clause import ClauseKind, Parse
from builder.events.dating import Dating
from builder.events.event import DatedEvent
from builder.events.headline import headline
from builder.events.is_happening import is_happening
from builder.events.parse import parse
from builder.events.stance import Holding, stance
from builder.events.stems import stems
from builder.events.undated import Undated
from builder.events.verbs import is_auxiliary, is_participle, is_past
from builder.languages.dates_in_words import day_in_words
from builder.temporal.calendar import iso
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.timex.timex import Anchor, Timex, TimexType

_OPENING = 2  # sentences
_SHORTEST = 6  # words
_LONGEST = 400  # code points
_TELLING = 4  # words of a headline
_ROOM = 130  # code points of one
_RETOLD = 0.6  # of the headline's words
_WAS = frozenset("was were".split())
_HAS = frozenset("has have".split())  # "had resigned" is background
_SAYS = lexicon.SAYING | frozenset("ruled heard confirmed warned".split())  # "A court has ruled" leaves open what
_KINDS = (ClauseKind.MAIN, ClauseKind.CONTENT)
_OPEN_WHO = lexicon.SUBJECT_PRONOUNS | frozenset("this that these those such his her its their so".split())
_NO_LEAD = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b(?!\.)|^[“\"‘']|[?:]$")
_TIMED = (TimexType.DATE, TimexType.TIME)


def lead(article: Article, timexes: Sequence[Timex], told: Iterable[DatedEvent]) -> Undated | None:
    """The first of the two sentences that open the article that tells a happening and names no time; the second in the perfect tense only, as in
    the past it goes on from the first. None where there is none, where one of `told`, the article's dated events, is of the same news, or where it
    stands behind the first of them that is of the day of publication or the day before.

    The news is of the first of these two days that the article names, else of the day of publication. `timexes` are the article's, in order.
    """
    if article.publication is None:
        return None
    published, events = article.publication.day.toordinal(), tuple(told)
    recent = [event.sources[0].index for event in events if event.interval is not None and _is_recent(event.interval, published)]
    named = next((each for each in timexes if each.type in _TIMED and each.interval is not None and _is_recent(each.interval, published)), None)
    timex = _day(named, published)
    for number, sentence in enumerate(_openings(article)):
        if sentence.index >= min(recent, default=sentence.index + 1):
            return None
        parsed = parse(article.slice(sentence)) if _is_plain(article, sentence, timexes) else None
        place = _place(parsed, timex, published, perfect=number > 0) if parsed is not None else None
        if parsed is not None and place is not None:
            title = headline(parsed, Dating(timex, -1, -1, place, True, 0.0))
            return _made(sentence, parsed, place, timex) if _is_headline(title) and not _is_retold(title, events) else None
    return None


def _is_recent(interval: Interval, published: int) -> bool:
    return interval.end - interval.start == 1 and published - 1 <= interval.start <= published


def _is_headline(title: str) -> bool:
    """Neither a scrap nor a heading and a sentence run together."""
    return len(title.split()) >= _TELLING and len(title) <= _ROOM


def _is_retold(title: str, events: Iterable[DatedEvent]) -> bool:
    words = stems(title)
    return any(len(words & stems(f"{event.text} {event.title}")) >= _RETOLD * len(words) for event in events)


def _day(named: Timex | None, published: int) -> Timex:
    """A day without words: what the lead is dated by."""
    day = named.interval.start if named is not None and named.interval is not None else published
    interval, date = Interval(day, day + 1, Granularity.DAY), iso(day)
    because = f"no day is named for it; the news of the article is of {day_in_words(day, with_weekday=True)}"
    because += f": {named.because}" if named is not None else ", when it was published"
    return Timex(-1, -1, "", TimexType.DATE, date, None, date, interval, True, Anchor.PUBLICATION, "", because)


def _openings(article: Article) -> Iterator[Sentence]:
    """The sentences that open the article's body, behind headings, furniture and the title."""
    title = " ".join(article.title.split())
    found = 0
    for sentence in article.sentences:
        block = article.blocks[sentence.block]
        if not block.furniture and block.kind != BlockKind.HEADING and " ".join(article.slice(sentence).split()) != title:
            found += 1
            yield sentence
        if found == _OPENING:
            return


def _is_plain(article: Article, sentence: Sentence, timexes: Sequence[Timex]) -> bool:
    """No question, quotation, caption or table, nobody's own tale, and no time."""
    text = article.slice(sentence)
    short = len(text) > _LONGEST or len(text.split()) < _SHORTEST
    return not (short or _NO_LEAD.search(text) or any(sentence.start <= each.start < sentence.end for each in timexes if each.type in _TIMED))


def _place(parsed: Parse, timex: Timex, published: int, perfect: bool) -> int | None:
    """The index of the first clause that tells a happening."""
    return next((place for place in range(len(parsed.clauses)) if _tells(parsed, place, timex, published, perfect)), None)


def _tells(parsed: Parse, place: int, timex: Timex, published: int, perfect: bool) -> bool:
    """Whether the clause tells a happening and of whom: in the past or the perfect tense, as what is or will be may be an opinion."""
    clause = parsed.clauses[place]
    if clause.kind not in _KINDS or clause.verb in (None, clause.first) or parsed.tokens[clause.first].lower in _OPEN_WHO:
        return False
    assert clause.verb is not None
    verb = parsed.tokens[clause.verb]
    rest = [token for token in parsed.tokens[clause.verb + 1 : clause.last] if token.lower not in lexicon.ADVERBS | {"been", "not"}]
    if verb.lower in _WAS | _HAS | {"had"}:
        past = bool(rest) and is_participle(rest[0]) and verb.lower != "had" and not (verb.lower in _HAS and rest[0].lower in _SAYS)
    else:
        past = is_past(verb) and not is_auxiliary(verb) and verb.lower not in lexicon.STATIVE
    tense = past and (verb.lower in _HAS or not perfect)
    held = stance(parsed, place).holding not in (Holding.UNTRUE, Holding.DENIED)
    return tense and held and is_happening(parsed, clause, 0, timex, published)


def _made(sentence: Sentence, parsed: Parse, place: int, timex: Timex) -> Undated:
    verb = parsed.clauses[place].verb
    assert verb is not None and timex.interval is not None
    token = parsed.tokens[verb]
    return Undated(sentence, parsed, place, token.start, token.end, timex.date or "", timex.interval, timex.because, True)
