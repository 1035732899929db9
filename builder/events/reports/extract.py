"""The dated happenings of an article."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

from builder.articles.article import Article, BlockKind, Sentence
from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.parse import parse
from builder.events.dates.dating import Dating, dating
from builder.events.dates.paired import paired
from builder.events.dates.part import part
from builder.events.dates.usable import usable
from builder.events.event import DatedEvent, Source, Status
from builder.events.headlines.headline import headline
from builder.events.names.cast import Cast, NameKind
from builder.events.names.entities import entities
from builder.events.names.is_letters import is_letters
from builder.events.names.name_index import NameIndex
from builder.events.reference.also_named import also_named
from builder.events.reference.naming import naming
from builder.events.reports.acting_bodies import acting_bodies
from builder.events.reports.as_then import as_then
from builder.events.reports.claimant import claimant
from builder.events.reports.identity import identity
from builder.events.reports.is_billing import is_billing
from builder.events.reports.is_listing import is_listing
from builder.events.reports.is_of_nobody import is_of_nobody
from builder.events.reports.issued_by import issued_by
from builder.events.reports.labelled import labelled
from builder.events.reports.postponed import postponed
from builder.events.reports.quoted import quoted
from builder.events.reports.source_before import source_before
from builder.events.reports.status import status
from builder.events.reports.told_by import told_by
from builder.events.reports.turns import turns
from builder.events.reports.without_hearsay import without_hearsay
from builder.events.words import lexicon
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from builder.timex.timex import Anchor, Timex, TimexType
from builder.wording.tongue import Tongue

_LONGEST = 1500  # code points: what is longer is no sentence but a table or a list run together
_SHORTEST = 4  # words
_AGAIN = frozenset(("on", "in"))  # "yesterday and on Monday"
_RANGE_WORDS = frozenset("to until till through and or - – —".split())
# A broadcast's credits, run together with what follows.
# So are the stamps of comments, and where a newspaper printed an article.
_RUN_TOGETHER = re.compile(
    r"\b(?:Presenter|Producer|Director|Reader|Writer|Editor)s?/[A-Z]|\bReport abuse\b|\bPosted by:"
    r"|\b(?:A version|This (?:article|story)) (?:of this \w{1,12} )?(?:was published|appeared) (?:on|in)\b"
)
_MYSELF = re.compile(r"\b(?:I|[Mm]e|[Mm]yself)\b(?!\.)")
_NO_DAY = Interval(0, 1, Granularity.DAY)  # stands in for the date of what cannot be dated, while its sentence is judged


def extract(article: Article, timexes: tuple[Timex, ...], tongue: Tongue, cast: Callable[[], Cast] | None = None) -> tuple[DatedEvent, ...]:
    """The events of an article in the order of its words, each with one source.

    `timexes` are the article's, in order, with offsets into `Article.text`; `tongue` is what reasons are told in, `cast` tells whom it names and is
    asked only where there is an event. A happening whose words of time stand on no calendar, because the article has no publication date or what they
    are counted from none, is an event with the date "" and no interval.
    """
    listing, letters = is_listing(article), is_letters(article)
    dating_words = [each for each in usable(article, timexes, tongue, listing or letters) if not (letters and _is_of_publication(each))]
    if not dating_words:
        return ()
    cast = cast or cache(partial(entities, article))
    sets = [each.start for each in timexes if each.type == TimexType.SET]
    starts, speakers = [each.start for each in dating_words], turns(article)
    told: Counter[str] = Counter()
    events, inside = list[DatedEvent](), list[Timex]()
    for sentence in article.sentences:
        before, inside = inside[-1] if inside else None, dating_words[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        inside = _single(inside, sets, sentence, sentence.index in speakers)
        text = article.slice(sentence)
        if inside:
            name = identity(article.id, text)
            occurrence, told[name] = told[name], told[name] + 1
            if _is_tellable(article, sentence, text):
                found = _events(article, cast, sentence, inside, (occurrence, listing, before), tongue)
                events += _recalled(found, text, speakers[sentence.index]) if sentence.index in speakers else found
    known = NameIndex.of_cast(article.text, cast().mentions if events else ())
    return tuple(also_named(event, known) for event in events if not ((letters or listing) and is_of_nobody(event, letters)))


def _is_of_publication(timex: Timex) -> bool:
    """ "On Saturday", in a page of letters of many days, and of what they copy."""
    fine = timex.interval is not None and timex.interval.granularity <= Granularity.WEEK
    return fine and timex.anchor == Anchor.PUBLICATION


def _single(timexes: list[Timex], sets: list[int], sentence: Sentence, recalled: bool) -> list[Timex]:
    """Without the times of day where the sentence tells what comes again: "on Saturday nights between 9 pm and 3 am"; and without "the next morning"
    where it is what somebody has `recalled`, of whose days he named none lately."""
    if not timexes or (bisect_left(sets, sentence.start) == bisect_left(sets, sentence.end) and not recalled):
        return timexes
    return [each for each in timexes if each.anchor != Anchor.MENTION or (each.type != TimexType.TIME and not recalled)]


def _recalled(events: list[DatedEvent], text: str, speaker: str) -> list[DatedEvent]:
    """What somebody tells in a conversation is a claim of theirs; what they tell of themselves is no event, nor what "it" was, where that is open."""
    if _MYSELF.search(text):
        return []
    events = [event for event in events if not event.title.startswith("It ")]
    return [replace(event, status=Status.CLAIMED, claimed_by=speaker) if event.status == Status.REPORTED else event for event in events]


def _is_tellable(article: Article, sentence: Sentence, text: str) -> bool:
    """No heading, furniture, question or command."""
    block = article.blocks[sentence.block]
    if block.furniture or block.kind == BlockKind.HEADING or len(text) > _LONGEST or text.rstrip("”\"’') ").endswith("?"):
        return False
    if _RUN_TOGETHER.search(text):
        return False
    words = text.split()
    first = words[0].strip("“\"'‘*-•").lower() if words else ""
    return len(words) >= _SHORTEST and not (first in lexicon.COMMANDS and len(words) > 1 and not words[1][:1].isupper())


def _events(
    article: Article, cast: Callable[[], Cast], sentence: Sentence, timexes: list[Timex], place: tuple[int, bool, Timex | None], tongue: Tongue
) -> list[DatedEvent]:
    """`place`: how often the article told the sentence before, whether it is a listing, and the last date of the sentence before it."""
    occurrence, listing, before = place
    published = _published(article)
    text = article.slice(sentence)
    times = tuple(
        (each.start - sentence.start, each.end - sentence.start, each if each.interval else replace(each, interval=_NO_DAY)) for each in timexes
    )
    parsed = parse(text, [(start, end) for start, end, _ in times])
    times = paired(parsed, times)
    found = dating(parsed, times, published) if parsed.tokens else ()
    found = tuple(each for each in found if not is_billing(parsed, each, published)) if listing else found
    found = tuple(postponed(parsed, each, published, before, tongue) for each in found)
    best = max(found, key=lambda each: (each.score, -each.start), default=None)
    events = [_event(article, cast(), sentence, parsed, each, (each is not best, occurrence), tongue) for each in found]
    if not events and (inner := quoted(text, times, published)) is not None:
        event = _event(article, cast(), sentence, inner.parse, inner.dating, (False, occurrence), tongue)
        speaker = claimant(article, cast(), sentence, inner.speaker) or labelled(article.text, sentence.start)
        speaker = speaker or source_before(article, cast(), sentence, Status.CLAIMED) or issued_by(article.title)
        events = [replace(event, status=Status.CLAIMED, claimed_by=speaker) if event.status == Status.REPORTED else event]
    return events


def _event(article: Article, cast: Cast, sentence: Sentence, parsed: Parse, dated: Dating, place: tuple[bool, int], tongue: Tongue) -> DatedEvent:
    """`place`: whether the sentence has a better dated event, and how often the article told the sentence before."""
    text, timex, dateless = article.slice(sentence), dated.timex, dated.timex.interval is _NO_DAY
    published = None if dateless else _published(article)
    state, speaker = status(parsed, dated, published)
    speaker = claimant(article, cast, sentence, speaker) or source_before(article, cast, sentence, state)
    because = tongue.say("because telling", reason=timex.because) if dated.told and timex.start >= 0 else timex.because
    end = _range_end(parsed, dated)
    source = Source(article.id, sentence.index, text, text[dated.start : end], dated.start, end, because)
    dated_by = f"{source.expression} {text[: dated.start].count(source.expression)}" if place[0] else ""
    name, title = identity(article.id, text, dated_by, place[1]), as_then(headline(parsed, _as_told(dated)), text, timex.interval, published)
    return DatedEvent(
        id=name,
        ids=(name,),
        date="" if dateless else timex.date or "",
        interval=None if dateless else timex.interval,
        approximate=timex.approximate or dated.told,
        part="" if dated.told else part(timex, text, dated.start, end),
        title=without_hearsay(
            naming(title, article, cast, sentence, parsed.span(parsed.clauses[dated.clause])[0], told_by(parsed, dated.clause)), state
        ),
        text=text,
        status=state,
        sources=(source,),
        people=cast.names(sentence.start, sentence.end, NameKind.PERSON),
        places=cast.names(sentence.start, sentence.end, NameKind.PLACE),
        organisations=acting_bodies(article, cast, sentence),
        unsorted=cast.names(sentence.start, sentence.end, NameKind.OTHER),
        claimed_by=speaker,
    )


def _published(article: Article) -> int | None:
    return article.publication.day.toordinal() if article.publication else None


def _as_told(dated: Dating) -> Dating:
    """As it is, but for what is put off or ordered for a month or a date: "should stand trial in March" is the news, and the day of it another."""
    words = dated.timex.text
    later = dated.timex.start < 0 and (words[:1].isupper() or words[:1].isdigit()) and not words.endswith("day")
    return replace(dated, start=-1, end=-1) if later else dated


def _range_end(parsed: Parse, dated: Dating) -> int:
    """Where "1997 to 2007" ends, when its first year carries the range; else the expression's own end."""
    place = next((i for i, token in enumerate(parsed.tokens) if token.start == dated.start), None)
    following = parsed.tokens[place + 1 : place + 4] if place is not None else ()
    following = (following[0], *following[2:]) if len(following) > 2 and following[1].lower in _AGAIN else following[:2]
    spanned = dated.timex.interval is not None and dated.timex.interval.spanned
    joined = len(following) == 2 and following[0].lower in _RANGE_WORDS and (following[1].kind == TokenKind.TIME or following[1].text.isdigit())
    return following[1].end if spanned and joined else dated.end
