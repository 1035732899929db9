"""A sentence without what stands between a relative clause and the noun that it speaks of."""

from dataclasses import replace

from builder.events.clauses.clause import Clause, ClauseKind, Parse

_WHERE = frozenset("near outside beside behind opposite off by between beyond below above".split())


def without_aside(parse: Parse, place: int) -> tuple[Parse, int]:
    """The sentence without the clause before the clause `place`, and where this then stands: of "the hall, | near Lund, | which he built" without
    where it is, of "a nurse | who lived in Lund and | who died" without the first of both; as given where there is no such."""
    if place < 2 or not (_is_where(parse, parse.clauses[place - 1]) or _is_first(parse, place)):
        return parse, place
    return replace(parse, clauses=(*parse.clauses[: place - 1], *parse.clauses[place:])), place - 1


def _is_where(parse: Parse, aside: Clause) -> bool:
    brought = parse.tokens[aside.first].lower in _WHERE and parse.tokens[aside.first - 1].lower == parse.tokens[aside.last - 1].lower == ","
    return brought and aside.kind == ClauseKind.PHRASE


def _is_first(parse: Parse, place: int) -> bool:
    before, clause = parse.clauses[place - 1], parse.clauses[place]
    joined = parse.tokens[clause.first].lower == "and" or parse.tokens[clause.first - 1].lower == "and"
    return joined and before.kind == clause.kind == ClauseKind.RELATIVE and before.opener == clause.opener
