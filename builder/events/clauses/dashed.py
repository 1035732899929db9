"""Hyphens that stand for dashes, in texts that have spaces around both."""

from dataclasses import replace
from itertools import pairwise

from builder.events.clauses.clause import Token, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_past
from builder.events.words import lexicon

_TELLING = lexicon.RELATIVE_OPENERS | frozenset("also including and but or now then once".split())
_OPENS = _TELLING | lexicon.DETERMINERS
_DASH = "–"


def dashed(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """The tokens of a sentence, two hyphens with the word of a dash where they part an insert from its subject and its verb: "Ole Lund - who was
    ill - had left", but not "Roe - on - Sea"."""
    hyphens = [i for i in range(1, len(tokens) - 1) if tokens[i].text == "-" and _is_spaced(tokens, i)]
    pair = next(((first, last) for first, last in pairwise(hyphens) if _is_insert(tokens, first, last)), ())
    return tuple(replace(token, lower=_DASH) if i in pair else token for i, token in enumerate(tokens)) if pair else tokens


def _is_spaced(tokens: tuple[Token, ...], index: int) -> bool:
    return tokens[index - 1].end < tokens[index].start and tokens[index].end < tokens[index + 1].start


def _is_insert(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    opener, resumes = tokens[first + 1], tokens[last + 1]
    if opener.lower not in _OPENS or last - first <= 2 or resumes.kind != TokenKind.WORD or not resumes.text.islower():
        return False
    return is_auxiliary(resumes) or (opener.lower in _TELLING and is_past(resumes))
