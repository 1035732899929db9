"""Why something was done, where a headline leads from that to when it was."""

from builder.events.clause import ClauseKind, Parse

_WHY = frozenset(("because", "since"))


def wherefore(parse: Parse, main: int, place: int) -> list[int]:
    """Of "was banned | since she wore no scarf, | while playing in May" the token indexes of what stands between the clauses `main` and `place`.

    Without it she would be banned for playing. Empty where no reason stands there.
    """
    between = parse.clauses[main + 1 : place]
    told = bool(between) and between[0].kind == ClauseKind.ADVERBIAL and between[0].opener in _WHY and between[0].verb is not None
    return list(range(between[0].first, between[-1].last)) if told else []
