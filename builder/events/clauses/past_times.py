"""Where the subject of a clause begins behind the times that lead it."""

from builder.events.clauses.clause import Parse, TokenKind


def past_times(parse: Parse, first: int, last: int) -> int:
    """The index of the token behind the last time of tokens [first, last), which is `first` where there is none: in "as of Monday no arrests were
    made" the subject stands behind the date."""
    return max((i + 1 for i in range(first, last) if parse.tokens[i].kind == TokenKind.TIME), default=first)
