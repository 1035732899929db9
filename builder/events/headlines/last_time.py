"""The last time that something was done, told as what was done."""

import re

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.words import lexicon

_WAS = frozenset("was is".split())
_MEANWHILE = frozenset("during after before amid".split())
_NOT_DONE = frozenset("any anyone anybody anything ever seen heard alive known knew where who that when".split()) | lexicon.SUBJECT_PRONOUNS
_HOUR = re.compile(r"\d[:.]\d\d|\d ?[ap]\.?m\b|\b(?:noon|midnight|hours|o[’']clock)\b")
_FIRST = 3  # tokens of "the last time"
_LEAST = 2  # tokens of "Ada sang"


def last_time(parse: Parse, words: list[int]) -> list[int]:
    """Of "The last time | the board shut the mill | was | during the strike" the words of "The board shut the mill during the strike"; `words`, token
    indexes in the order of a headline, as they are where it is no such."""
    lowers = [parse.tokens[i].lower for i in words]
    if lowers[:3] != ["the", "last", "time"]:
        return words
    ends = [
        at for at in range(_FIRST + _LEAST, len(words)) if lowers[at] in _WAS and _is_told(parse, words[_FIRST:at]) and _dates(parse, words[at + 1 :])
    ]
    if len(ends) != 1:
        return words
    be = ends[0]
    return [*words[_FIRST:be], *(words[be + 1 :] if _goes_on(parse, words[be + 1 :]) else ())]


def _is_told(parse: Parse, words: list[int]) -> bool:
    """Not of "anyone was hurt", which only "last" makes true, nor of "Ada sang she", which goes on with another deed."""
    lowers = [parse.tokens[i].lower for i in words]
    return (
        any(is_verb(parse.tokens, i) for i in words[1:])
        and lowers[0] not in _NOT_DONE - lexicon.SUBJECT_PRONOUNS
        and _NOT_DONE.isdisjoint(lowers[1:])
    )


def _dates(parse: Parse, tail: list[int]) -> bool:
    """ "in 1972", "1040 boats ago", "during the strike"; not "in tears", nor an hour, since that tells of the last of many deeds of one day."""
    tokens = [parse.tokens[i] for i in tail[:3]]
    time = next((token for token in tokens[:2] if token.kind == TokenKind.TIME), None)
    if time is not None:
        brought = tokens[0] is time or tokens[0].lower in lexicon.PREPOSITIONS
        return brought and _HOUR.search(time.lower) is None
    return _goes_on(parse, tail) or (len(tokens) > 2 and tokens[2].lower == "ago")


def _goes_on(parse: Parse, tail: list[int]) -> bool:
    tokens = [parse.tokens[i] for i in tail[:2]]
    return len(tokens) > 1 and tokens[0].lower in _MEANWHILE and tokens[1].kind != TokenKind.TIME
