"""What a relative clause tells, with what goes on from it."""

from itertools import takewhile

from builder.events.clause import Clause, ClauseKind, Parse
from builder.events.dating import Dating
from builder.events.relative import relative
from builder.events.trails import trails

_OF_DEEDS = frozenset("after as because during before when".split())


def relative_told(parse: Parse, place: int, dating: Dating) -> tuple[list[int], list[Clause]]:
    """The token indexes of the noun that the relative clause `place` speaks of with its own words, and the clauses that may follow them."""
    told = relative(parse, place)
    whole = bool(told) and told[-1] == parse.clauses[place].last - 1
    return told, list(takewhile(lambda each: _is_its_own(parse, each), trails(parse, place, dating))) if whole else []


def _is_its_own(parse: Parse, clause: Clause) -> bool:
    """Of "the rig that sank, | killing two, | with ease, was old" the first: the other may be the main clause's."""
    opener = parse.tokens[clause.first].lower
    return opener != "with" and (clause.kind != ClauseKind.PHRASE or opener in _OF_DEEDS)
