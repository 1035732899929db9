"""What thing the sentence before is about."""

import re

from builder.articles.article import Article, Sentence
from builder.events.clauses.clause import Clause, ClauseKind, Parse
from builder.events.clauses.parse import parse
from builder.events.names.cast import Cast, NameKind
from builder.events.words import lexicon
from builder.events.words.is_plural import is_plural

_SUBJECTS = (ClauseKind.MAIN, ClauseKind.SAYING)
_EMPTY = frozenset("each one no none all both some many most others this that these those there what who how why when where another".split())
_OF_MANY, _OF_ONE = frozenset("have are were say".split()), frozenset("has is was says".split())
_ASIDE = re.compile(r"\s?(?:,|--|–|—)(?:\s|$)")
_OWNED = re.compile(r"[’']s ")
_BODIES = frozenset("administration government cabinet campaign".split())  # "the Berg administration" is not Berg
_WHICH = re.compile(r", (?:which|who|whose) ")  # "The virus, which spreads and kills,"
_BEGUN = re.compile(
    r"(?<=[a-z]) (?:begun|made|held|given|imposed|introduced|declared|planned) (?:on|in|over|by|at|for|to|from|as|after)\b"
)  # "the ban | imposed in May"
_LONGEST = 7  # words of a subject that takes a pronoun's place


def thing_before(article: Article, cast: Cast, before: Sentence, plural: bool) -> str:
    """The subject of the sentence `before`, where it is short, names no person, and is one thing or, if `plural`, many; else empty."""
    parsed = parse(article.slice(before))
    clause = next((each for each in parsed.clauses if each.kind in _SUBJECTS and each.verb is not None), None)
    words = _subject_words(parsed, clause) if clause is not None else ""
    many = _is_many(words, parsed.tokens[clause.verb].lower if clause is not None and clause.verb is not None else "", plural)
    at = max(before.start, article.text.find(words, before.start, before.end))
    people = cast.names(at, at + len(words) + 1, NameKind.PERSON)
    if (
        not words.rstrip("\"”’'.")[-1:].isalnum()
        or "(" in words
        or words.split()[-1] == "always"
        or len(words.split()) > _LONGEST
        or many != plural
        or (people and not plural and words.split()[-1] not in _BODIES)
        or (" and " in words and clause is not parsed.clauses[0] and parsed.clauses[parsed.clauses.index(clause) - 1].kind == ClauseKind.PHRASE)
        or words.lower().split()[0] in lexicon.SUBJECT_PRONOUNS | _EMPTY
    ):
        return ""
    return words


def _is_many(subject: str, verb: str, plural: bool) -> bool:
    """By the verb, where that tells: "The Larks have made a record"."""
    last = subject.split(" ")[-1].lower()
    if plural and last in lexicon.GROUPS:
        return True
    if " and " in subject or verb in _OF_MANY or verb in _OF_ONE:
        return verb not in _OF_ONE
    return is_plural(last)


def _subject_words(parsed: Parse, clause: Clause) -> str:
    """The words of a clause before its verb, a leading phrase of time left out; empty where there are none."""
    assert clause.verb is not None
    first, last = clause.first, clause.verb
    while first < last and parsed.tokens[first].lower in lexicon.COORDINATORS | lexicon.ADVERBS:
        first += 1
    while last > first and parsed.tokens[last - 1].lower in lexicon.ADVERBS | {"first"}:
        last -= 1
    if first >= last and parsed.tokens[clause.first - 1].lower == ",":
        first = 0  # "The play, The Larks, | was"
    if first >= last or parsed.tokens[first].lower in lexicon.PREPOSITIONS:
        return ""
    words = parsed.sentence[parsed.tokens[first].start : parsed.tokens[last - 1].end]
    words = _WHICH.split(words, maxsplit=1)[0]
    return words if " and " in words else _without_aside(_BEGUN.split(words)[0])


def _without_aside(words: str) -> str:
    """ "Lund's second play -- made famous by a film --": the play; "Lund's second play, The Larks,": The Larks."""
    head, *aside = _ASIDE.split(words)
    title = bool(aside) and _OWNED.search(head) is not None and len(aside[0].split()) > 1 and aside[0][:1].isupper()
    return aside[0] if title else head
