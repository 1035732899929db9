"""What reports are compared by: words, names, numbers and deeds, those that date left out."""

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from builder.events.event import DatedEvent
from builder.events.merging.cases import Cases
from builder.events.merging.counts import counts
from builder.events.merging.deeds import deeds
from builder.events.merging.is_joined import is_joined
from builder.events.merging.place_words import place_words
from builder.events.merging.rare_numbers import rare_numbers
from builder.events.merging.rarity import Squares
from builder.events.merging.told_verbs import told_verbs
from builder.events.merging.toll import TOLL
from builder.events.merging.undated_text import undated_text
from builder.events.words import lexicon
from builder.events.words.kindred import KINDRED, TURNS
from builder.events.words.numeral import Count
from builder.events.words.senses import senses
from builder.events.words.stems import stems

_CAPITALISED = re.compile(r"(?<![^\W\d_])(?=[^\W\d_a-z])[^\W\d_]{2,60}")
_MANY, _SHARE = 5, 0.15  # reports, and the part of them that must have a word
_COUNT = re.compile(r"(?<![\w.,:])\d[\d,.]{0,20}(?![\w%])")
_ROUGH = re.compile(r"\b(?:at least|up to|about|around|some|nearly|almost|over|more than|as many as|roughly) (\d[\d,.]{0,20})", re.IGNORECASE)
_SPELLED = frozenset(number for number in KINDRED.values() if number.isdigit())
# How long, how old: other reports of the happening may say another.
_TIMES = re.compile(r"\b(?:[\w.,]{1,20}[- –]{1,3}(?:second|minute|hour|day|week|month|year|decade)s?|aged? (?:of )?\d{1,3})\b", re.IGNORECASE)
_BEFELL = re.compile(
    r"kill|dead|d[iy](?:ed|ing)|death|fatal|toll|lives|slain|injur|wound|hurt|arrest|detain|missing"
)  # in lower case: soon done with
_ORDINAL = re.compile(r"\b(first|second|third|fourth|fifth|sixth)\b(?! time)")
_TURNING = frozenset(word for sides in TURNS for words in sides for word in words)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")

_BESIDE = re.compile(r"(?<=[^ ] )(?:after|following|before|ahead of|since|until|when|while)\b.*", re.IGNORECASE | re.DOTALL)
_NO_CASES = Cases({}, frozenset(), {})


@dataclass(frozen=True, slots=True)
class Profile:
    """`title` and `text` hold the senses of words, numbers among them, and their lengths as vectors are beside them; `known` are those of the text
    and, where there are many reports, those that many of them have. Of numbers, years and lengths of time left out, `numbers` are the exact ones of
    the title, `rough` those it says are not, `ordinals` its first, second, third and `tolls` how many befell what; `counts` are those of the text of
    two digits and more, and `rare` those that few happenings share. `names` are the stems of capitalised words and `named` those of them in the
    title; `people` (surnames) and `places` (words of their names) those the title names; `deeds` what the title tells of and `told` what the text
    does, `verbs` the senses of the title's; `turns` the rows of `TURNS` of which the title has one side, below 0 for the second. `late`: whether it
    was still told long afterwards; `steps` are those of a case or a life it tells of, `parties` the people whose they may be, `circle` all whom it or
    a good part of its articles names, and `called` the words for a person that reports call those it names by."""

    title: frozenset[str]
    text: frozenset[str]
    title_length: float
    text_length: float
    names: frozenset[str]
    numbers: frozenset[str]
    ordinals: frozenset[str]
    rough: frozenset[str]
    counts: frozenset[str]
    rare: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]
    turns: frozenset[int]
    deeds: frozenset[int]
    told: frozenset[int]
    verbs: frozenset[str]
    late: bool
    known: frozenset[str]
    tolls: tuple[Count, ...]
    named: frozenset[str]
    steps: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    circle: frozenset[str] = frozenset()
    called: frozenset[tuple[str, str]] = frozenset()


def profile(event: DatedEvent, words: frozenset[str], squares: Squares, late: bool, known: Cases = _NO_CASES) -> Profile:
    """The event's profile; `words` are its `told_words`. `late`: whether it was still told long afterwards."""
    text, title, plain = undated_text(event), senses(event.title), stems(event.title)
    names = _names(text)
    return Profile(
        title=title,
        text=words,
        title_length=_length(title, squares),
        text_length=_length(words, squares),
        names=names,
        numbers=_numbers(event.title) | (senses(_TIMES.sub(" ", event.title)) & _SPELLED if title & _SPELLED else frozenset()),
        ordinals=frozenset(_ORDINAL.findall(event.title)),
        rough=frozenset(number.rstrip(".,") for number in _ROUGH.findall(event.title)),
        counts=frozenset(number for number in _numbers(text) if len(number) > 1),
        rare=rare_numbers(text),
        people=frozenset(name.split()[-1].lower() for name in event.people if name.split()[-1] in event.title),
        places=frozenset(word for name in event.places if name in event.title for word in place_words(name)),
        turns=_turns(title | plain),
        deeds=_deeds(event, plain),
        told=deeds(stems(text)),
        verbs=told_verbs(event.title),
        late=late,
        known=words | _core(event),
        tolls=_tolls(event.title),
        named=names & plain,
        steps=known.steps(event),
        parties=known.parties(event),
        circle=known.circle(event),
        called=known.names(event),
    )


def _deeds(event: DatedEvent, plain: frozenset[str]) -> frozenset[int]:
    """What its headline tells of, `plain` its stems; of the news of a day, that is in the main clause."""
    return deeds(stems(_BESIDE.sub("", event.title)) if event.approximate else plain)


def _tolls(title: str) -> tuple[Count, ...]:
    """How many were killed, hurt or arrested, whoever they were."""
    if not _BEFELL.search(title.lower()):
        return ()
    return tuple(replace(count, of=count.of[:2]) for count in counts(title) if count.of[0] == TOLL)


def _core(event: DatedEvent) -> frozenset[str]:
    """What a good part of the reports tell, where there are many."""
    told = {source.sentence for source in event.sources if not is_joined(source)}
    if len(told) < _MANY:
        return frozenset()
    common = Counter(word for sentence in told for word in senses(sentence))
    return frozenset(word for word, count in common.items() if count >= _SHARE * len(told))


def _length(words: Iterable[str], squares: Squares) -> float:
    return math.sqrt(math.fsum(map(squares.__getitem__, words)))


def _turns(title: frozenset[str]) -> frozenset[int]:
    if _TURNING.isdisjoint(title):
        return frozenset()
    sides = ((row, bool(one & title), bool(other & title)) for row, (one, other) in enumerate(TURNS, 1))
    return frozenset(row if first else -row for row, first, second in sides if first != second)


def _numbers(text: str) -> frozenset[str]:
    """The exact numbers of a text, years left out: "at least 28" is none."""
    if not _COUNT.search(text):
        return frozenset()
    plain = _TIMES.sub(" ", text)
    rough = {number.rstrip(".,") for number in _ROUGH.findall(plain)}
    found = (each.group().rstrip(".,") for each in _COUNT.finditer(plain))
    return frozenset(number for number in found if number not in rough and not _YEAR.match(number))


def _names(text: str) -> frozenset[str]:
    """The stems of a text's capitalised words, its first word too unless it is a common one."""
    words = {word.lower() for word in _CAPITALISED.findall(text) if word[0].isupper()}
    return frozenset(word[: lexicon.STEM] for word in words - lexicon.UNTELLING)
