"""The lead: the sentence that opens an article and tells its news without a day."""

import re
from collections.abc import Iterable, Sequence

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

_SHORTEST = 6  # words
_LONGEST = 400  # code points
_TELLING = 4  # words of a headline
_ROOM = 130  # code points of one
_RETOLD = 0.8  # of the headline's words
_WAS = frozenset("was were".split())
_HAS = frozenset("has have".split())  # "had resigned" is background
_SAYS = lexicon.SAYING | frozenset("ruled heard confirmed warned".split())  # "A court has ruled" leaves open what
_KINDS = (ClauseKind.MAIN, ClauseKind.CONTENT)
_OPEN_WHO = lexicon.SUBJECT_PRONOUNS | frozenset("this that these those such his her its their so".split())
_NO_LEAD = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b(?!\.)|^[“\"‘']|[?:]$")
_TIMED = (TimexType.DATE, TimexType.TIME)


def lead(article: Article, timexes: Sequence[Timex], told: Iterable[DatedEvent]) -> Undated | None:
    """The sentence that opens the article, where it tells a happening and names no time; None where it does not, or where one of `told`, the dated
    events of the article, tells the same.

    The news is of the day of publication or the day before, whichever the article names first; of the former where it names neither. `timexes` are
    the article's, in order.
    """
    if article.publication is None:
        return None
    published, events = article.publication.day.toordinal(), tuple(told)
    named = next((each for each in timexes if each.type in _TIMED and each.interval is not None and _is_recent(each.interval, published)), None)
    timex = _day(named, published)
    sentence = _opening(article)
    if sentence is None or any(sentence.start <= each.start < sentence.end for each in timexes if each.type in _TIMED):
        return None
    parsed = parse(article.slice(sentence))
    place = next((place for place in range(len(parsed.clauses)) if _tells(parsed, place, timex, published)), None)
    title = headline(parsed, Dating(timex, -1, -1, place, True, 0.0)) if place is not None else ""
    return _made(sentence, parsed, place, timex) if place is not None and _is_headline(title) and not _is_retold(title, events) else None


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


def _opening(article: Article) -> Sentence | None:
    """The first sentence of the article's body, behind headings, furniture, the title and a dateline; None where it is a question, a quotation, a
    caption, a table, somebody's own tale, or goes on from something else."""
    title = " ".join(article.title.split())
    for sentence in article.sentences:
        block, words = article.blocks[sentence.block], article.slice(sentence).split()
        if not block.furniture and block.kind != BlockKind.HEADING and len(words) >= _SHORTEST and " ".join(words) != title:
            plain = sentence.end - sentence.start <= _LONGEST and not _NO_LEAD.search(article.slice(sentence))
            return sentence if plain and words[0].lower() not in _OPEN_WHO else None
    return None


def _tells(parsed: Parse, place: int, timex: Timex, published: int) -> bool:
    """Whether the clause tells a happening and of whom: in the past or the perfect tense, as what is or will be may be an opinion."""
    clause = parsed.clauses[place]
    if clause.kind not in _KINDS or clause.verb in (None, clause.first):
        return False
    assert clause.verb is not None
    verb = parsed.tokens[clause.verb]
    rest = [token for token in parsed.tokens[clause.verb + 1 : clause.last] if token.lower not in lexicon.ADVERBS | {"been", "not"}]
    if verb.lower in _WAS | _HAS | {"had"}:
        past = bool(rest) and is_participle(rest[0]) and verb.lower != "had" and not (verb.lower in _HAS and rest[0].lower in _SAYS)
    else:
        past = is_past(verb) and not is_auxiliary(verb) and verb.lower not in lexicon.STATIVE
    held = stance(parsed, place).holding not in (Holding.UNTRUE, Holding.DENIED)
    return past and held and is_happening(parsed, clause, 0, timex, published)


def _made(sentence: Sentence, parsed: Parse, place: int, timex: Timex) -> Undated:
    verb = parsed.clauses[place].verb
    assert verb is not None and timex.interval is not None
    token = parsed.tokens[verb]
    return Undated(sentence, parsed, place, token.start, token.end, token.text, timex.date or "", timex.interval, timex.because, True)
