"""What a ship's deed is told of."""

from builder.events.clauses.clause import Parse

_SAILED = frozenset("visited sailed docked anchored landed departed".split())
_ABOARD = frozenset("on aboard".split())


def aboard(parse: Parse, place: int, first: int, last: int) -> int:
    """ "nine cases of rust on | a ferry | that visited Lund": the ferry did; `first` where it is no such."""
    verb = parse.clauses[place].verb
    sailed = verb is not None and parse.tokens[verb].lower in _SAILED
    return next((i + 1 for i in range(last - 2, first, -1) if parse.tokens[i].lower in _ABOARD), first) if sailed else first
