"""Whether a report tells of the very deed that a plan told of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from builder.events.gazetteers.gazetteer import OCCUPATIONS, TITLES
from builder.events.words import lexicon
from builder.events.words.roots import roots

# Verbs of one sense, by their roots; any other verb is of its own sense alone.
_SENSES = (
    "begin start open commenc launch",
    "reopen resum",
    "end conclud finish",
    "clos shut",
    "hold happen stag host",
    "publish releas issu unveil",
    "air broadcast",
    "visit tour",
)
_SENSE = {root: row.split()[0] for row in _SENSES for root in row.split()}
_SAID_IN_TWO = (  # words → one verb for them, as it is to be and as it was
    (re.compile(r"\btak(?:e|en) place\b|\bgo(?:ne)? ahead\b", re.IGNORECASE), "happen"),
    (re.compile(r"\btook place\b|\bwent ahead\b", re.IGNORECASE), "happened"),
    (re.compile(r"\b(?:get|gotten|be) under ?way\b|\bkick off\b", re.IGNORECASE), "begin"),
    (re.compile(r"\b(?:got|was|were) under ?way\b|\bkicked off\b", re.IGNORECASE), "began"),
    (re.compile(r"\b(?:is|are|was|were) (?:set|scheduled|due|slated|planned) (?:for|on)\b.*", re.IGNORECASE), "will happen"),
)
_BLAND = frozenset("be have make take tak get do go come continu want say us need".split())
_LEAD = re.compile(
    r"\b(?:will|shall|would|(?:is|are|was|were) (?:now |also )?(?:(?:due|set|scheduled|slated|planned|expected|likely|going) )?to"
    r"|(?:due|set|scheduled|plans?|hopes?|intends?|aims?) to)(?: \w{1,20}ly)? (?:be |have |been ){0,2}(?:\w{1,20}ly )?([a-z]{2,20})\b"
)
_WORD = re.compile(r"[^\W_][\w'’-]{0,60}|[,;:()]")
_STOPS = (
    lexicon.RELATIVE_OPENERS | lexicon.CONDITION_OPENERS | lexicon.ADVERBIAL_OPENERS | lexicon.COORDINATORS | frozenset(", ; : ( ) that than".split())
)
_BESIDES = lexicon.CONDITION_OPENERS | lexicon.ADVERBIAL_OPENERS | {"that"}  # what follows is not what the headline tells
_BETWEEN = lexicon.AUXILIARIES | lexicon.ADVERBS
_NOBODY = lexicon.SUBJECT_PRONOUNS | lexicon.DETERMINERS | frozenset("there what others one officials people year day week month".split())
_POINTING = lexicon.DETERMINERS | frozenset("first second third new next last".split())
_NOT = lexicon.NEGATIONS | {"no"}
_OFFICES = TITLES | OCCUPATIONS
_OWNED = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class _Deed:
    """`thing` is what begins, is held or is opened, `kind` the roots of the words that tell which; `doer` who opens it, "" where nobody is told;
    `rest` the roots of what follows the verb."""

    sense: str
    thing: str
    kind: frozenset[str]
    doer: str
    rest: frozenset[str]

    def is_of(self, other: "_Deed") -> bool:
        """One sense and one thing, by nobody else and not in two ways: who speaks in Bergen has not spoken to the king."""
        one = (self.sense, self.thing) == (other.sense, other.thing)
        pairs = ({self.doer} - {""}, {other.doer} - {""}), (self.kind, other.kind), (self.rest, other.rest)
        return one and not any(mine and yours and mine.isdisjoint(yours) for mine, yours in pairs)


def same_deed(plan: str, report: str) -> bool:
    """Whether the verbs of two headlines are of one sense and tell of one thing: "the inquiry will begin", "the inquiry opened", "the judge opened
    the inquiry"."""
    done = tuple(_done(_in_one(report)))
    return any(to_come.is_of(each) for to_come in _planned(_in_one(plan)) for each in done)


def _in_one(headline: str) -> str:
    for shape, verb in _SAID_IN_TWO:
        headline = shape.sub(verb, headline)
    return headline


def _planned(headline: str) -> Iterator[_Deed]:
    for found in _LEAD.finditer(headline):
        yield from _deed(found[1], _WORD.findall(headline[: found.start()]), _WORD.findall(headline, found.end()))


def _done(headline: str) -> Iterator[_Deed]:
    words = _WORD.findall(headline)
    if not _NOT.isdisjoint(word.lower() for word in words):
        return
    told = next((place for place, word in enumerate(words) if word.lower() in _BESIDES), len(words))
    for place, word in enumerate(words[:told]):
        lower = word.lower()
        if place and (lower.endswith("ed") or lower in lexicon.IRREGULAR_PAST or lower in lexicon.PARTICIPLES):
            yield from _deed(lower, words[:place], words[place + 1 :])


def _deed(verb: str, before: Sequence[str], after: Sequence[str]) -> Iterator[_Deed]:
    root = max(roots(verb), default="")
    doer, object_ = _chief(_subject(before)), _object(after)
    named = object_ if _chief(object_) else _subject(before)
    if root and root not in _BLAND and (thing := _chief(named)):
        end = next((place for place, word in enumerate(after) if not word[0].isalnum()), len(after))
        kind = roots(" ".join(word for word in named if word.lower() not in _OFFICES)) - {thing}
        yield _Deed(_SENSE.get(root, root), thing, kind, doer if named is object_ else "", roots(" ".join(after[:end])) - {thing})


def _object(after: Sequence[str]) -> list[str]:
    """The words of what follows the verb, its chief noun the last; none where nothing does."""
    words: list[str] = []
    for word in after:
        lower = word.lower()
        if lower in _STOPS or lower in lexicon.PREPOSITIONS or lower in lexicon.AUXILIARIES or lower.endswith("ly"):
            break
        words = [] if lower in _POINTING else [*words, word]
    return words


def _subject(before: Sequence[str]) -> list[str]:
    """The words of what stands before the verb, its chief noun the last: "inquiry" of "the inquiry into the fire"."""
    start = next((place + 1 for place in range(len(before) - 1, -1, -1) if before[place].lower() in _STOPS), 0)
    words = [word for word in before[start:] if word.lower() not in _BETWEEN]
    chief = next((place for place, word in enumerate(words) if place and word.lower() in lexicon.PREPOSITIONS), len(words))
    return [*words[chief:], *words[:chief]]


def _chief(words: Sequence[str]) -> str:
    lower = _OWNED.sub("", words[-1].lower()) if words else ""
    return "" if lower in _NOBODY else "-".join(sorted(roots(lower)))
