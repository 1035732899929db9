"""Whether a clause is what somebody says."""

from builder.events.clauses.clause import ClauseKind, Parse


def is_content(parse: Parse, place: int) -> bool:
    """True of what stands behind "that" or a saying; also where a time comes between: "said that on Monday, | he left"."""
    clause = parse.clauses[place]
    before = parse.clauses[place - 1] if place else None
    parted = before is not None and before.kind == ClauseKind.CONTENT and before.verb is None
    return clause.kind == ClauseKind.CONTENT or (parted and clause.kind == ClauseKind.MAIN and not clause.coordinate)
