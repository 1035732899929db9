"""The last time that something was done, told as what was done."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.words import lexicon

_WAS = frozenset("was is".split())
_FIRST = 3  # tokens of "the last time"
_LEAST = 2  # tokens of "Ada sang"


def last_time(parse: Parse, words: list[int]) -> list[int]:
    """Of "The last time | the board shut the mill | was | during the strike" the words of "The board shut the mill during the strike"; `words`, token
    indexes in the order of a headline, as they are where it is no such."""
    lowers = [parse.tokens[i].lower for i in words]
    if lowers[:3] != ["the", "last", "time"]:
        return words
    be = next((at for at in range(_FIRST + _LEAST, len(words)) if lowers[at] in _WAS and _is_told(parse, words[_FIRST:at])), None)
    if be is None:
        return words
    tail = [parse.tokens[i] for i in words[be + 1 : be + 3]]
    goes_on = len(tail) > 1 and tail[0].lower in lexicon.PREPOSITIONS and tail[1].kind != TokenKind.TIME
    return [*words[_FIRST:be], *(words[be + 1 :] if goes_on else ())]


def _is_told(parse: Parse, words: list[int]) -> bool:
    return any(is_verb(parse.tokens, i) for i in words[1:])
