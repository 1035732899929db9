"""Whose birth a date tells."""

from builder.events.clauses.clause import Parse, Token, TokenKind
from builder.events.dates.dating import Dating
from builder.events.words import lexicon

_BEFORE_DATES = frozenset("on in about around circa c abt early late".split())
_PLACED = frozenset("in at near".split())
_LONGEST_NAME, _LONGEST_PLACE = 6, 6  # words
_BEFORE_BORN = lexicon.AUXILIARIES | lexicon.ADVERBS


def birth(parse: Parse, dating: Dating) -> list[int] | None:
    """The token indexes of name, "born" and place in "Ann Rees, born in 1794 in Leeds, sold …"; None where the date tells no such thing.

    "She was born in 1794" is a clause as any other.
    """
    time = next((i for i, token in enumerate(parse.tokens) if token.start == dating.start), None)
    if time is None:
        return None
    born = time - 1
    while born > 0 and parse.tokens[born].lower in _BEFORE_DATES:
        born -= 1
    if born < 1 or parse.tokens[born].lower != "born" or parse.tokens[born - 1].lower in _BEFORE_BORN:
        return None
    last = born - 1 if parse.tokens[born - 1].lower == "," else born
    first = last
    while first > 0 and last - first < _LONGEST_NAME and _is_name(parse.tokens[first - 1]):
        first -= 1
    return [*range(first, last), born, *_place(parse, time + 1)] if last - first > 1 else None


def _is_name(token: Token) -> bool:
    return token.kind == TokenKind.WORD and token.text[0].isupper()


def _place(parse: Parse, first: int) -> range:
    """ "in Leeds" right behind the date."""
    last = first + 1
    if first + 1 >= len(parse.tokens) or parse.tokens[first].lower not in _PLACED or not _is_name(parse.tokens[last]):
        return range(first, first)
    while last < len(parse.tokens) and last - first < _LONGEST_PLACE and _is_name(parse.tokens[last]):
        last += 1
    return range(first, last)
