"""Words for who says it, as far as they go."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.words import lexicon

_STOPS = frozenset("on in who that as".split())


def until_mark(parse: Parse, first: int) -> str:
    """The words from the token `first` on to a mark or what ends a name; empty where there are none or too many."""
    last = first
    while last < len(parse.tokens) and _is_of_name(parse, first, last) and not _ends_name(parse, first, last):
        last += 1
    return parse.sentence[parse.tokens[first].start : parse.tokens[last - 1].end] if first < last <= first + 12 else ""


def _is_of_name(parse: Parse, first: int, index: int) -> bool:
    """A word, or a date between words: "a 1989 report"."""
    tokens = parse.tokens
    if tokens[index].kind == TokenKind.WORD:
        return True
    if tokens[index].lower in ("'", "’"):  # "the Bishops' Conference"
        owns = first < index < len(tokens) - 1 and tokens[index - 1].lower.endswith("s") and tokens[index - 1].end == tokens[index].start
        return owns and tokens[index + 1].kind == TokenKind.WORD
    between = first < index < len(tokens) - 1 and tokens[index - 1].lower in lexicon.DETERMINERS
    return tokens[index].kind == TokenKind.TIME and between and tokens[index + 1].kind == TokenKind.WORD


def _ends_name(parse: Parse, first: int, index: int) -> bool:
    word = parse.tokens[index].lower
    return word in _STOPS or (word in lexicon.SUBJECT_PRONOUNS and index > first)
