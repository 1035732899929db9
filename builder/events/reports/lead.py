"""The lead: the sentence that opens an article and tells its news without a day."""

import re
from collections.abc import Iterable, Iterator, Sequence

from builder.articles.article import Article, BlockKind, Sentence
from builder.events.clauses.clause import Parse
from builder.events.clauses.parse import parse
from builder.events.clauses.run_together import run_together
from builder.events.dates.dating import Dating
from builder.events.event import DatedEvent
from builder.events.headlines.headline import headline
from builder.events.reference.entitled import entitled
from builder.events.reports.is_caption import is_caption
from builder.events.reports.tells_news import tells_news
from builder.events.reports.undated import Undated
from builder.events.words import lexicon
from builder.events.words.stems import stems
from builder.temporal.calendar import iso
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.timex.timex import Anchor, Timex, TimexType
from builder.wording.dates_in_words import day_in_words
from builder.wording.tongue import Tongue

_SHORTEST = 6  # words
_LONGEST = 400  # code points
_OPENING = 2  # sentences
_TELLING = 4  # words of a headline
_ROOM = 140  # code points of one
_RETOLD = 0.8  # of the headline's words
_OPEN_WHO = lexicon.SUBJECT_PRONOUNS | frozenset("this that these those such his her its their so".split())
_NO_LEAD = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b(?!\.)|^[“\"‘']|[?:]$")
_TIMED = (TimexType.DATE, TimexType.TIME)
_PERFECT = re.compile(r"\bha(?:s|ve)\b", re.IGNORECASE)  # no sentence is in the perfect without
_SINCE = re.compile(r"\bsince\b")  # what has been going on is no news, unless an article opens with it
# Nor is what came again and again, or went on for long.
_LONG = re.compile(
    r"\b(?:over the (?:years|decades|centuries)|(?:numerous|many|countless) times"
    r"|in (?:recent|the (?:past|last)(?: (?!century)[\w-]{1,12}){0,2}) (?:months|years|decades)"
    r"|(?:for|in recent) (?:weeks|months|years|decades|generations|centuries))\b",
    re.IGNORECASE,
)


def lead(article: Article, timexes: Sequence[Timex], told: Iterable[DatedEvent], tongue: Tongue) -> Undated | None:
    """The sentence that opens the article, where it tells a happening and not its day; where it tells none, the next if it says what "has"
    happened. None where there is no such, or where one of `told`, the dated events of the article, tells the same.

    The news is of the day of publication or the day before, whichever the article names first; of the former where it names neither. `timexes` are
    the article's, in order; `tongue` is what reasons are told in.
    """
    if article.publication is None:
        return None
    published, events = article.publication.day.toordinal(), tuple(told)
    named = next((each for each in timexes if each.type in _TIMED and each.interval is not None and _is_recent(each.interval, published)), None)
    timex = _day(named, published, tongue)
    known = any(event.interval is not None and _is_recent(event.interval, published) for event in events)
    for before, sentence, start in _opening(article):
        inside = [each for each in timexes if each.type in _TIMED and sentence.start <= each.start < sentence.end]
        if any(each.interval is not None and _is_recent(each.interval, published) for each in inside) or (before and known):
            return None
        perfect = bool(before) or any(each.start >= sentence.start + start for each in inside)
        if perfect and not _PERFECT.search(article.text, sentence.start + start, sentence.end):
            continue
        if before and _SINCE.search(article.text, sentence.start + start, sentence.end):
            continue
        parsed = _parsed(article, sentence, start, inside)
        place = next((place for place in range(len(parsed.clauses)) if tells_news(parsed, place, timex, published, perfect)), None)
        if place is not None and not _LONG.search(parsed.sentence, 0, parsed.span(parsed.clauses[place])[1]):
            title = _titled(headline(parsed, Dating(timex, -1, -1, place, True, 0.0)), article, sentence)
            if _is_headline(title):
                said = entitled(title, article, sentence)  # as an event of the same sentence may be headed
                return None if _is_retold(said, sentence, events) else _made(sentence, parsed, place, timex)
    return None


def _parsed(article: Article, sentence: Sentence, start: int, inside: Iterable[Timex]) -> Parse:
    """What of the sentence begins at its code point `start`, at the place it has in it."""
    times = ((each.start - sentence.start, each.end - sentence.start) for each in inside)
    return parse(" " * start + article.slice(sentence)[start:], [(first, last) for first, last in times if first >= start])


def _is_recent(interval: Interval, published: int) -> bool:
    return interval.end - interval.start == 1 and published - 1 <= interval.start <= published


def _titled(title: str, article: Article, sentence: Sentence) -> str:
    """The article's own title in the place of one that is far too long, where it tells the same."""
    return entitled(title, article, sentence) if len(title) > _ROOM else title


def _is_headline(title: str) -> bool:
    """Neither a scrap, be it "To show that he has left", nor a heading and a sentence run together."""
    return len(title.split()) >= _TELLING and len(title) <= _ROOM and not title.startswith("To ")


def _is_retold(title: str, sentence: Sentence, events: Iterable[DatedEvent]) -> bool:
    """What another clause of the same sentence tells is another happening."""
    words = stems(title)
    told = (event.title if event.sources[0].index == sentence.index else f"{event.text} {event.title}" for event in events)
    least = _RETOLD * len(words)
    near = (each for each in told if sum(map(each.lower().__contains__, words)) >= least)  # a stem that is no part of the text is none of its stems
    return any(len(words & stems(each)) >= least for each in near)


def _day(named: Timex | None, published: int, tongue: Tongue) -> Timex:
    """A day without words: what the lead is dated by."""
    day = named.interval.start if named is not None and named.interval is not None else published
    interval, date = Interval(day, day + 1, Granularity.DAY), iso(day)
    words = day_in_words(day, tongue, with_weekday=True)
    because = tongue.say("because news named", day=words, reason=named.because) if named else tongue.say("because news", day=words)
    return Timex(-1, -1, "", TimexType.DATE, date, None, date, interval, True, Anchor.PUBLICATION, "", because)


def _opening(article: Article) -> Iterator[tuple[int, Sentence, int]]:
    """How many stand before it, the sentence, and its code point at which the last of what was run together in it begins: of the first two of the
    article's body, behind headings, furniture, title and dateline; none that is a question, a quotation, a caption, a table, somebody's own tale,
    or goes on from something else."""
    title, seen = " ".join(article.title.split()), 0
    for sentence in article.sentences:
        block, text = article.blocks[sentence.block], article.slice(sentence)
        if block.furniture or block.kind == BlockKind.HEADING or is_caption(article, sentence):
            continue
        named = title == " ".join(text.split())
        made = named and text.endswith(".") and _PERFECT.search(text)  # the title was made of the sentence, and is no caption
        if len(text.split()) >= _SHORTEST and (made or not named):
            start = _past_bracket(text, run_together(text, title))
            last = text[start:]
            plain = len(last) <= _LONGEST and not _NO_LEAD.search(last)
            if plain and last.split(maxsplit=1)[0].lower() not in _OPEN_WHO:
                yield seen, sentence, start
            seen += not named
        if seen == _OPENING:
            return


def _past_bracket(text: str, start: int) -> int:
    """Behind a bracket whose other half was lost: "the map cannot be shown) | The mayor has resigned"."""
    closed = text.find(")", start)
    opened = text.find("(", start)
    if closed < 0 or 0 <= opened < closed:
        return start
    behind = text[closed + 1 :].lstrip()
    return len(text) - len(behind) if behind else start


def _made(sentence: Sentence, parsed: Parse, place: int, timex: Timex) -> Undated:
    verb = parsed.clauses[place].verb
    assert verb is not None and timex.interval is not None
    token = parsed.tokens[verb]
    return Undated(sentence, parsed, place, token.start, token.end, token.text, timex.date or "", timex.interval, timex.because, True)
