"""A happening told inside quotation marks: a claim of whoever is quoted."""

import re
from dataclasses import dataclass, replace

from builder.events.clauses.clause import ClauseKind, Parse
from builder.events.clauses.parse import parse
from builder.events.clauses.quotations import quotations
from builder.events.clauses.subject import subject
from builder.events.clauses.verbs import is_participle, is_past
from builder.events.dates.dating import Dating, dating
from builder.events.reports.labelled import labelled
from builder.events.reports.status import status
from builder.events.words import lexicon
from builder.timex.timex import Timex
from builder.wording.british import MONTHS

_FEWEST = 5  # words: less is a phrase or a title
_OURS = {"we": "they", "our": "their", "us": "them", "ours": "theirs"}
_MYSELF = lexicon.FIRST_PERSON - set(_OURS)
_BOASTS = frozenset("best greatest finest worst biggest most never ever always everybody everyone nobody perfect amazing incredible terrible".split())
_FEELINGS = frozenset("felt hoped enjoyed hated feared dreamt dreamed wished regretted deserved".split())
_WORD = re.compile(r"[\w’']+")


@dataclass(frozen=True, slots=True)
class Quoted:
    """The quotation taken apart, with offsets into the whole sentence, what dates it, and who says it, empty where it is not told."""

    parse: Parse
    dating: Dating
    speaker: str


def quoted(sentence: str, times: tuple[tuple[int, int, Timex], ...], published: int | None) -> Quoted | None:
    """The first dated happening told in a quotation of the sentence, or None. What the speaker tells of himself is none, nor is a title."""
    for start, end in quotations(sentence):
        inside = tuple(time for time in times if start < time[0] and time[1] < end)
        if not inside or not _is_report(sentence[start:end]):
            continue
        if sentence[start].isalnum() and _ours(sentence[start:end]):
            continue  # began before, and who "we" are was told there
        blanked = _blanked(sentence, start, end)
        parsed = _as_others(parse(blanked, [(first, last) for first, last, _ in inside]))
        found = dating(parsed, inside, published)
        if found and _is_deed(parsed, found[0]):
            outer = parse(sentence)
            speaker = _speaker(outer, end, found[0], published)
            return Quoted(replace(parsed, sentence=sentence), found[0], speaker or labelled(sentence, start))
    return None


def _is_report(text: str) -> bool:
    words = _WORD.findall(text)
    lowers = {word.lower() for word in words}
    small = [word for word in words if word[0].islower()]
    plain = [word for word in words[1:] if word not in MONTHS and word.isalpha()]
    titled = len(small) * 2 < len(plain)
    return len(words) >= _FEWEST and not titled and not lowers & (_MYSELF | _BOASTS) and "?" not in text


def _ours(text: str) -> bool:
    return any(word.lower() in _OURS for word in _WORD.findall(text))


def _blanked(sentence: str, start: int, end: int) -> str:
    """The words between the marks in their places; either mark may be missing, where the quotation began or went on in another sentence."""
    first = start + (not sentence[start].isalnum())
    return " " * first + sentence[first : end - (not sentence[end - 1].isalnum())]


def _as_others(parsed: Parse) -> Parse:
    """ "We bought the ship" judged as "they bought the ship" would be."""
    return replace(parsed, tokens=tuple(replace(token, lower=_OURS.get(token.lower, token.lower)) for token in parsed.tokens))


def _is_deed(parse: Parse, dated: Dating) -> bool:
    """ "It was a hard game": what only is or was is the speaker's view; what is not past is no fact."""
    verb = parse.clauses[dated.clause].verb
    if verb is None or verb <= parse.clauses[dated.clause].first:
        return False
    if parse.tokens[verb - 1].lower in ("it", "this", "that"):
        return False  # "It exploded": of what only the speaker knows
    if parse.tokens[verb - 1].lower.endswith("ly") and parse.tokens[verb - 2].lower in lexicon.PREPOSITIONS:
        return False  # "Under commonly held rules": no verb
    word, after = parse.tokens[verb], parse.tokens[min(verb + 1, len(parse.tokens) - 1)]
    if parse.clauses[dated.clause].kind not in (ClauseKind.MAIN, ClauseKind.CONTENT):
        return False
    if word.lower in ("was", "were") or word.lower in lexicon.HAVE:
        return is_participle(after)
    return is_past(word) and word.lower not in lexicon.STATIVE | _FEELINGS


def _speaker(outer: Parse, end: int, dated: Dating, published: int | None) -> str:
    """The subject of the saying around the quotation."""
    place = next((i for i, clause in enumerate(outer.clauses) if clause.kind not in (ClauseKind.SAYING,)), None)
    if place is not None and (told := status(outer, replace(dated, clause=place), published)[1]):
        return told
    saying = next((clause for clause in outer.clauses if clause.kind == ClauseKind.SAYING and clause.verb is not None), None)
    return subject(outer, saying) if saying is not None else ""
