"""Spellings of one person's name."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from builder.events.names.same_given import same_given

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th", "’": "", "'": "", "`": "", "ʻ": ""}
)
# Letters that transcribe one another, in this order: "Zelensky", "Zelenskyy", "Zelenskiy".
_ALIKE = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"(?:iy|yy|ij|ii|yi|ey|ei|y|j)\b", "i"),
        (r"tch|tsch", "ch"),
        (r"sch", "sh"),
        (r"ph|v\b|ff\b", "f"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"dh", "d"),
        (r"ck|c(?=[aou]|\b)|qu?", "k"),
        (r"x", "ks"),
        (r"ou|oo|o|w", "u"),
        (r"ee|y|j", "i"),
        (r"e\B", "a"),
        (r"(.)\1", r"\1"),
    )
)
_TRANSCRIBED = re.compile(r"q(?!u)|kh|gh(?!t)|dh|[iy]y\b|iy|ii|ij\b|oe|(?:[eo]v|sk[iy]|[iy]ch|enko)\b|\b[ae]l[- ]|\bbin\b")
_ARTICLE = re.compile(r"\b(?:al|el|ad|as|ar|ash)[- ]")
_NICKNAME = re.compile(r" [“\"](\w+)[”\"] ")
_LATER = frozenset(("jr", "sr", "ii", "iii", "iv"))
_NO_LETTER = re.compile(r"[\W_]")
_FAMILY = 3  # people of one surname: of more, too many may be called alike
_FEWEST = 2  # names
_MUCH = 5  # letters: in a shorter name a letter more or less makes another name


@dataclass(frozen=True, slots=True)
class _Parts:
    """A name in plain small letters: the first word, those between, the last, and "jr"."""

    given: str
    middle: tuple[str, ...]
    surname: str
    later: str


def spellings(counts: Mapping[str, int]) -> dict[str, str]:
    """Name → the spelling it is shown in, for the names that have another: the most frequent of those of one person, then the first by letters.

    `counts`: full names of people and how often each is told. Given name and surname must both be the same but for marks, hyphens, middle
    names and how they are transcribed from another script; names that leave open which of two people they mean stay apart.
    """
    if len(counts) < _FEWEST:
        return {}
    joined: dict[str, list[str]] = defaultdict(list)
    for name in sorted(counts):
        joined[_NO_LETTER.sub("", _plain(name))].append(name)
    alias = {name: best for names in joined.values() for name, best in _chosen(names, counts)}
    called = ((name, short) for name in sorted(counts) if (short := _by_nickname(name)) in counts)
    alias |= {other: best for both in called for other, best in _chosen(list(both), counts)}
    groups: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for name in sorted(set(counts) - set(alias)):
        if parts := _parts(name):
            groups[_sound(parts.given), _sound(parts.surname).replace("g", "k"), parts.later].append(name)
    shown = {name: best for names in groups.values() for alike in _alike(names) for name, best in _chosen(alike, counts)}
    shown |= _by_short_names(sorted(set(counts) - set(alias) - set(shown)), counts, shown)
    return shown | {name: shown.get(best, best) for name, best in alias.items()}


def _by_nickname(name: str) -> str:
    """ "Ted Berg" of "Edward Ole “Ted” Berg"; empty for a name without one."""
    found = _NICKNAME.search(name)
    return f"{found.group(1)} {name[found.end() :]}" if found is not None else ""


def _by_short_names(names: list[str], counts: Mapping[str, int], shown: Mapping[str, str]) -> dict[str, str]:
    """ "Ed Berg" → "Edward Berg" or the other way round, where few others have the surname, and nobody else of them may be called so."""
    bearers: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for name in names:
        if (parts := _parts(name)) and not parts.middle:
            bearers[parts.surname, parts.later].append((parts.given, name))
    found: dict[str, str] = {}
    for family in bearers.values():
        pairs = [{a, b} for (one, a), (other, b) in combinations(family, 2) if same_given(one, other)] if len(family) <= _FAMILY else []
        if len(pairs) == 1:
            found.update(_chosen(sorted(pairs[0]), counts))
    return found | {name: found[best] for name, best in shown.items() if best in found}


def _plain(name: str) -> str:
    """In small letters without marks."""
    whole = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    return "".join(letter for letter in whole if not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 12)
def _parts(name: str) -> _Parts | None:
    """None for what is no given name and surname."""
    words = _ARTICLE.sub("", _plain(name)).replace(".", " ").split()
    later = words.pop() if len(words) > 2 and words[-1] in _LATER else ""
    return _Parts(words[0], tuple(words[1:-1]), words[-1].replace("-", ""), later) if len(words) > 1 and len(words[0]) > 1 else None


@lru_cache(maxsize=1 << 14)
def _sound(word: str) -> str:
    """What stays of a word when letters that transcribe one another are made one."""
    for pattern, letters in _ALIKE:
        word = pattern.sub(letters, word)
    return word


def _alike(names: list[str]) -> Iterator[list[str]]:
    """Those of the names, which sound alike, that are one person's."""
    if len(names) < 2:
        return
    exact: dict[tuple[str, str], list[str]] = defaultdict(list)
    foreign = any(_TRANSCRIBED.search(name.lower()) for name in names)
    for name in names:
        parts = _parts(name)
        assert parts is not None
        long = len(parts.given) >= _MUCH
        exact["" if long else parts.given.replace("-", ""), "" if foreign and len(parts.surname) >= _MUCH else parts.surname].append(name)
    for group in exact.values():
        if _agree(group):
            yield group


def _agree(names: list[str]) -> bool:
    """Whether no two of them have different middle names."""
    middles = {_parts(name).middle for name in names} - {()}  # type: ignore[union-attr]
    return all(_may_be(one, other) for one in middles for other in middles)


def _may_be(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """The same words, or an initial for one."""
    return len(one) == len(other) and all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in zip(one, other, strict=True))


def _chosen(alike: list[str], counts: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    if len(alike) > 1:
        best = min(alike, key=lambda name: (-counts[name], name))
        yield from ((name, best) for name in alike if name != best)
