"""What tells which day "the same day" was."""

from builder.events.clauses.clause import Parse
from builder.events.clauses.completion import completion
from builder.events.clauses.verbs import is_verb
from builder.events.headlines.subordinate import LEAD_INS

_CAME = frozenset(("came", "comes"))
_SAME = "the same day"


def of_same_day(parse: Parse, place: int) -> list[int]:
    """ "The move came (on) the same day (that) | nine mills burnt": what tells which; else nothing."""
    clause = parse.clauses[place]
    verb = clause.verb if clause.verb is not None else clause.first
    first = verb + 1 + (parse.tokens[min(verb + 1, clause.last - 1)].lower == "on")
    same = first < clause.last and parse.tokens[verb].lower in _CAME and parse.tokens[first].lower == _SAME
    same = same and any(token.lower in LEAD_INS for token in parse.tokens[clause.first : verb])
    own = range(first + 1, clause.last)
    return [*own, *completion(parse, place)[0]] if same and any(is_verb(parse.tokens, i) for i in own[1:]) else []
