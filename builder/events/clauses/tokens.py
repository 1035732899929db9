"""A sentence into words, marks, and what stands as one: temporal expressions, quotations, parentheses."""

import re
from collections.abc import Iterable, Iterator

from builder.events.clauses.clause import Token, TokenKind
from builder.events.clauses.dashed import dashed
from builder.events.clauses.quotations import quotations

_WORD = re.compile(
    r"[a-z]\w{0,79}(?:['’&–-]\w{1,80}){0,6}"  # which most words are; what follows can begin with no small letter
    r"|(?:[A-Z]\.){2,8}|(?:Mrs?|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Jr|Sr|No|Prof|Inc|Ltd|Co)\.(?=\s)|\d{1,2}:\d{2}\b|[$£€]?\d[\d,.]{0,20}\d%?|[$£€]?\d%?"
    r"|['’]s\b|\w{1,80}(?:['’&–-]\w{1,80}){0,6}|[^\w\s]"
)
_PARENTHESIS = re.compile(r"\({1,2}[^()]{0,400}\){1,2}")


def tokens(sentence: str, times: Iterable[tuple[int, int]]) -> tuple[Token, ...]:
    """The tokens of a sentence in order. `times` are the code points [start, end) of its temporal expressions."""
    wholes = sorted(_wholes(sentence, times))
    return dashed(tuple(_tokens(sentence, wholes)))


def _wholes(sentence: str, times: Iterable[tuple[int, int]]) -> list[tuple[int, int, TokenKind]]:
    """What stands as one token, outermost only."""
    kept: list[tuple[int, int, TokenKind]] = [(start, end, TokenKind.QUOTE) for start, end in quotations(sentence)]
    found = ((m.start(), m.end(), TokenKind.PARENTHESIS) for m in _PARENTHESIS.finditer(sentence))
    longest_first = sorted(((start, end, TokenKind.TIME) for start, end in times), key=lambda whole: (whole[0] - whole[1], whole[0]))
    kept += [whole for whole in found if _free(whole, kept) and not _inside(whole, longest_first)]
    for whole in longest_first:
        if _free(whole, kept):
            kept.append(whole)
    return kept


def _inside(whole: tuple[int, int, TokenKind], times: list[tuple[int, int, TokenKind]]) -> bool:
    """ "at 8 p.m. (1930 UTC) on Monday" is one expression with its parenthesis."""
    return any(start < whole[0] and whole[1] <= end for start, end, _ in times)


def _free(whole: tuple[int, int, TokenKind], kept: list[tuple[int, int, TokenKind]]) -> bool:
    return all(whole[1] <= start or end <= whole[0] for start, end, _ in kept)


def _tokens(sentence: str, wholes: list[tuple[int, int, TokenKind]]) -> Iterator[Token]:
    at = 0
    for start, end, kind in [*wholes, (len(sentence), len(sentence), TokenKind.WORD)]:
        for found in _WORD.finditer(sentence, at, start):
            text = found.group()
            plain = TokenKind.WORD if len(text) > 1 or text.isalnum() else TokenKind.MARK
            lower = text if len(text) > 1 and text.isupper() else text.lower()  # "WHO" and "US" are no pronouns
            yield Token(found.start(), found.end(), text, lower, plain)
        if end > start:
            yield Token(start, end, sentence[start:end], sentence[start:end].lower(), kind)
        at = end
