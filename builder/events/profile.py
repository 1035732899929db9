"""What reports are compared by: words, names, numbers and deeds, those that date left out."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from builder.events import lexicon
from builder.events.deeds import deeds
from builder.events.event import DatedEvent
from builder.events.kindred import KINDRED, TURNS
from builder.events.rare_numbers import rare_numbers
from builder.events.rarity import Squares
from builder.events.stems import stems

_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]{2,60}")
_STEM = 6  # letters: "Ukraine" and "Ukrainian", "missile" and "missiles" are then one
_COUNT = re.compile(r"(?<![\w.,:])\d[\d,.]{0,20}(?![\w%])")
_ROUGH = re.compile(r"\b(?:at least|up to|about|around|some|nearly|almost|over|more than|as many as|roughly) (\d[\d,.]{0,20})", re.IGNORECASE)
_SPELLED = frozenset(number for number in KINDRED.values() if number.isdigit())
_ORDINAL = re.compile(r"\b(first|second|third|fourth|fifth|sixth)\b(?! time)")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Profile:
    """Stems are the first six letters of a word in lower case, of words of one sense the same. `title` and `text` hold stems, numbers among them, and
    their lengths as vectors are beside them; `order` has those of the text, the commonest first. Of numbers, years left out, `numbers` are the exact
    ones of the title, `rough` those it says are not and `ordinals` its first, second, third; `counts` are those of the text of two digits and more,
    and `rare` those that few happenings share. `names` are the stems of capitalised words; `people` (surnames) and `places` those the title names;
    `deeds` what the title tells of and `told` what the text does; `turns` the rows of `TURNS` of which the title has one
    side, below 0 for the second."""

    title: frozenset[str]
    text: frozenset[str]
    title_length: float
    text_length: float
    order: tuple[str, ...]
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


def profile(event: DatedEvent, squares: Squares) -> Profile:
    """The event's profile, from its title, its text without the words that date it, and the names already found in it."""
    source = next((each for each in event.sources if each.sentence == event.text), event.sources[0])
    text = source.sentence[: source.start] + " " + source.sentence[source.end :] if source.sentence == event.text else event.text
    plain_title, plain_body = stems(event.title), stems(text)
    title, body = _senses(plain_title), _senses(plain_body)
    words = body | title
    return Profile(
        title=title,
        text=words,
        title_length=_length(title, squares),
        text_length=_length(words, squares),
        order=tuple(sorted(words, key=lambda word: (squares[word], word))),
        names=_names(text),
        numbers=_numbers(event.title) | (title & _SPELLED),
        ordinals=frozenset(_ORDINAL.findall(event.title)),
        rough=frozenset(number.rstrip(".,") for number in _ROUGH.findall(event.title)),
        counts=frozenset(number for number in _numbers(text) if len(number) > 1),
        rare=rare_numbers(text),
        people=frozenset(name.split()[-1].lower() for name in event.people if name.split()[-1] in event.title),
        places=frozenset(name.lower() for name in event.places if name in event.title),
        turns=_turns(title),
        deeds=deeds(plain_title),
        told=deeds(plain_body),
    )


def _senses(words: Iterable[str]) -> frozenset[str]:
    return frozenset(KINDRED.get(word, word) for word in words)


def _length(words: Iterable[str], squares: Squares) -> float:
    return math.sqrt(math.fsum(squares[word] for word in words))


def _turns(title: frozenset[str]) -> frozenset[int]:
    sides = ((row, bool(one & title), bool(other & title)) for row, (one, other) in enumerate(TURNS, 1))
    return frozenset(row if first else -row for row, first, second in sides if first != second)


def _numbers(text: str) -> frozenset[str]:
    """The exact numbers of a text, years left out: "at least 28" is none."""
    rough = {number.rstrip(".,") for number in _ROUGH.findall(text)}
    found = (each.group().rstrip(".,") for each in _COUNT.finditer(text))
    return frozenset(number for number in found if number not in rough and not _YEAR.match(number))


def _names(text: str) -> frozenset[str]:
    """The stems of a text's capitalised words, its first word too unless it is a common one."""
    words = (found.group() for found in _WORD.finditer(text))
    return frozenset(word.lower()[:_STEM] for word in words if word[0].isupper() and word.lower() not in lexicon.UNTELLING)
