"""The rest of a list that a clause ends in."""

import itertools

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.words import lexicon

_SOMETIMES = frozenset("formerly once currently especially particularly specifically mainly".split())  # "Lund, formerly a port and now a town"
_ROW = 2  # members
_LONGEST_LIST = 60  # tokens


def listed(parse: Parse, place: int) -> int | None:
    """ "visited Rome, Paris and Berlin": the rest of a list that the clause ends in."""
    if parse.tokens[parse.clauses[place].last - 1].lower != ",":
        return None
    words = 0
    for index in range(place + 1, len(parse.clauses)):
        clause = parse.clauses[index]
        first = [token.lower for token in parse.tokens[clause.first : min(clause.last, clause.first + 7)]]
        alone = first[0] == "and" and not words
        dated = any(token.kind == TokenKind.TIME for token in parse.tokens[clause.first : clause.last])
        row = first[0] == "the" and index > place + _ROW  # "on rope, rust, fees, the toll, and jails"
        aside = not row and first[0] in lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.ADVERBS | _SOMETIMES
        if clause.kind != ClauseKind.PHRASE or aside or alone or words > _LONGEST_LIST:
            return None
        words += clause.last - clause.first
        if "and" in first[:6] and (first[0] == "and" or not _goes_on(parse, index)):
            return index
        if dated:  # "Tonga in May, Fiji in June": each has a date of its own
            return None
    return None


def _goes_on(parse: Parse, place: int) -> bool:
    """ "salt and bread, | rope, | and tea": whether the last of the list is still to come."""
    rest = itertools.takewhile(lambda each: each.kind == ClauseKind.PHRASE, parse.clauses[place + 1 :])
    return any(parse.tokens[each.first].lower == "and" for each in rest)
