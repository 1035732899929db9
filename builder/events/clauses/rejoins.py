"""Whether a clause begins with the end of the one before."""

from builder.events.clauses.clause import Clause, Parse
from builder.events.words import lexicon

_ENDS = lexicon.COORDINATORS | lexicon.PREPOSITIONS - {"to"}


def rejoins(parse: Parse, clause: Clause) -> bool:
    """True of "opened mills in Leeds, Elsby, | and Vik and left", whose verb goes on from "opened"."""
    if not clause.first or clause.verb is None or clause.verb < clause.first + 2:
        return False
    return parse.tokens[clause.first].lower in _ENDS and parse.tokens[clause.verb - 1].lower in lexicon.COORDINATORS
