"""A clause with what no mark parts from it."""

from dataclasses import replace

from builder.events.clauses.clause import BREAKS, Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.completion import completion

_MEANWHILE = frozenset("when while as".split())


def taken_along(parse: Parse, clause: Clause) -> Clause:
    """The clause, up to the end of the deed, the object or the list that goes on from it."""
    return _with_list(parse, _with_object(parse, _with_second(parse, clause)))


def _with_second(parse: Parse, clause: Clause) -> Clause:
    """Of "died | when she ran onto the line | and was struck" both deeds as one: half of them tells another death."""
    place = parse.clauses.index(clause) + 1
    after = parse.clauses[place] if place < len(parse.clauses) else clause
    dated = any(token.kind == TokenKind.TIME for token in parse.tokens[after.first : after.last])
    ends = after.last == len(parse.tokens) or parse.tokens[after.last - 1].lower in BREAKS | {"."}
    shared = ends and not dated and after.coordinate and after.verb == after.first + 1 and parse.tokens[after.first].lower == "and"
    joined = clause.opener in _MEANWHILE and clause.verb is not None and parse.tokens[after.first - 1].lower not in BREAKS
    return replace(clause, last=after.last) if shared and joined else clause


def _with_object(parse: Parse, clause: Clause) -> Clause:
    """Of "a doctor | who wrote | a note" both, as no mark parts the verb from its object."""
    after = next((each for each in parse.clauses if each.first == clause.last), clause)
    goes_on = after.kind == ClauseKind.PHRASE and clause.verb == clause.last - 1 and after.first == clause.last
    return replace(clause, last=after.last) if goes_on else clause


def _with_list(parse: Parse, clause: Clause) -> Clause:
    """Of "with votes in Leeds, | Lund | and Elsby" all."""
    place = next((i for i, each in enumerate(parse.clauses) if each.last == clause.last), 0)
    _, last = completion(parse, place)
    held = last > place and parse.clauses[place + 1].kind == ClauseKind.CONTENT
    return replace(clause, last=parse.clauses[last].last) if last > place and not held and clause.kind != ClauseKind.CONTENT else clause
