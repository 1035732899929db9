"""The last of many deeds told in a row."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.verbs import is_past
from builder.events.dates.dating import Dating
from builder.events.headlines.second_deed import second_deed

_LATER = frozenset("later then subsequently eventually finally".split())
_FEWEST = 4  # tokens: "and left." is no point


def row_of_deeds(parse: Parse, place: int, dating: Dating) -> Clause | None:
    """Of "entered a shop, | took a pan, | ran out | and hit a guard" the last clause, to which the rest led; None where the clause `place` begins no
    such row."""
    last = place + 1
    while last < len(parse.clauses) and _is_bare_deed(parse, parse.clauses[last]):
        last += 1
    if not place + 1 < last < len(parse.clauses) or parse.clauses[place].kind != ClauseKind.MAIN:
        return None
    found = parse.clauses[last]
    told = found.last - found.first > _FEWEST and not set(parse.lowers(found)) & _LATER
    return found if told and second_deed(parse, found, dating) else None


def _is_bare_deed(parse: Parse, clause: Clause) -> bool:
    told = clause.kind == ClauseKind.MAIN and clause.verb == clause.first and is_past(parse.tokens[clause.first])
    timed = any(token.kind == TokenKind.TIME for token in parse.tokens[clause.first : clause.last])
    return told and not timed and parse.tokens[clause.first - 1].lower == ","
