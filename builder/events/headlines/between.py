"""What stands between a deed and when or why it was done."""

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind

_ROOM = 27  # tokens of the whole, about a headline's length


def between(parse: Parse, main: int, place: int) -> list[int]:
    """Of "was banned | since she wore no cap, | while playing in May" the token indexes between the clauses `main` and `place`.

    Without them she would be banned for playing. Empty where the whole is too long, or somebody says it or another day is told there.
    """
    clauses = parse.clauses[main + 1 : place]
    if not clauses or parse.clauses[place].last - parse.clauses[main].first > _ROOM:
        return []
    words = range(clauses[0].first, clauses[-1].last)
    said = any(each.kind in (ClauseKind.SAYING, ClauseKind.MAIN) or parse.tokens[each.first].lower == "according" for each in clauses)
    timed = any(parse.tokens[i].kind == TokenKind.TIME for i in words)
    return [] if said or timed else list(words)
