"""The members of a list that stand before a clause."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse
from builder.events.clauses.has_own_subject import has_own_subject
from builder.events.clauses.is_noun_phrase import is_noun_phrase
from builder.events.gazetteers.places import places

_HEADS = (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT)


def list_before(parse: Parse, place: int) -> list[int]:
    """ "Russia, China and Iran signed": the members of a list before the clause; none where there is no list."""
    clause = parse.clauses[place]
    words = [token.lower for token in parse.tokens[clause.first : clause.verb if clause.verb is not None else clause.last]]
    first = place
    if "and" in words and (not clause.coordinate or (clause.verb is not None and has_own_subject(parse, clause))):
        while first > 0 and is_noun_phrase(parse, parse.clauses[first - 1]):
            first -= 1
        if first and parse.clauses[first - 1].verb is not None and parse.clauses[first - 1].kind in _HEADS:
            return []
    members = [_words(parse, each) for each in parse.clauses[first:place]]
    if any(member in places() for member in members) and not parse.tokens[clause.first].text[0].isupper():
        return []
    return list(range(parse.clauses[first].first, clause.first)) if first < place else []


def _words(parse: Parse, clause: Clause) -> str:
    return parse.sentence[parse.tokens[clause.first].start : parse.tokens[parse.last_word(clause)].end]
