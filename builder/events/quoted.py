"""A happening told inside quotation marks: a claim of whoever is quoted."""

import re
from dataclasses import dataclass, replace

from builder.events import lexicon
from builder.events.clause import ClauseKind, Parse
from builder.events.dating import Dating, dating
from builder.events.parse import parse
from builder.events.quotations import quotations
from builder.events.status import status
from builder.events.verbs import is_participle
from builder.timex.timex import Timex

_FEWEST = 5  # words: less is a phrase or a title
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
        blanked = " " * (start + 1) + sentence[start + 1 : end - 1]
        parsed = parse(blanked, [(first, last) for first, last, _ in inside])
        found = dating(parsed, inside, published)
        if found and _is_deed(parsed, found[0]):
            outer = parse(sentence)
            return Quoted(replace(parsed, sentence=sentence), found[0], _speaker(outer, end, found[0], published))
    return None


def _is_report(text: str) -> bool:
    words = _WORD.findall(text)
    small = [word for word in words if word[0].islower()]
    titled = len(small) * 2 < len(words)
    return len(words) >= _FEWEST and not titled and not lexicon.FIRST_PERSON & {word.lower() for word in words} and "?" not in text


def _is_deed(parse: Parse, dated: Dating) -> bool:
    """ "It was a hard game": what only is or was is the speaker's view."""
    verb = parse.clauses[dated.clause].verb
    return (
        verb is not None
        and verb > parse.clauses[dated.clause].first
        and not (parse.tokens[verb].lower in lexicon.BE and not is_participle(parse.tokens[min(verb + 1, len(parse.tokens) - 1)]))
    )


def _speaker(outer: Parse, end: int, dated: Dating, published: int | None) -> str:
    """The subject of the saying around the quotation."""
    place = next((i for i, clause in enumerate(outer.clauses) if clause.kind not in (ClauseKind.SAYING,)), None)
    return status(outer, replace(dated, clause=place), published)[1] if place is not None else ""
