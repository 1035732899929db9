"""What is only feared or complained of, with whose fear it is."""

from builder.events.clauses.clause import ClauseKind, Parse
from builder.events.clauses.clause_words import clause_words


def thought(parse: Parse, content: int) -> list[int]:
    """Of "The mayor feared | that the mill was lost" the token indexes of both clauses; nothing where the clause `content` is no such."""
    clause, before = parse.clauses[content], parse.clauses[content - 1]
    if not content or clause.kind != ClauseKind.CONTENT or parse.tokens[clause.first].lower != "that":
        return []
    feared = before.kind == ClauseKind.MAIN and before.verb == before.last - 1 and before.last == clause.first
    return [*clause_words(parse, content - 1), *range(clause.first, clause.last)] if feared else []
