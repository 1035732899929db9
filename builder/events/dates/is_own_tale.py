"""Whether a clause tells of the speaker, or of nothing."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse
from builder.events.clauses.past_times import past_times
from builder.events.clauses.verbs import past_adverbs
from builder.events.words import lexicon

_EMPTY = lexicon.COORDINATORS | lexicon.ADVERBS | {"so"}
_I = frozenset("i i'm i've i'll i’m i’ve i’ll".split())
_MINE = frozenset(("me", "my"))
_WE = _I | frozenset("we we're we've we'll we’re we’ve we’ll".split())


def is_own_tale(parse: Parse, clause: Clause) -> bool:
    """True of "I met him in 2012", "we've met", "they gave me a coat" and "no claims were reported".

    Of a clause that goes on from another with "and" the subject is the other's.
    """
    words, verb = parse.lowers(clause), clause.verb if clause.verb is not None else clause.first
    if not _MINE.isdisjoint(words) or not _I.isdisjoint(words[: max(0, verb - clause.first)]):
        return True
    if [token.lower for token in parse.tokens[verb + 1 : verb + 2]] == ["us"]:
        return True  # "sent us a note"
    if clause.coordinate and clause.verb == past_adverbs(parse.tokens, clause.first, clause.last):
        clause = _before(parse, clause)  # "I grew up here | and left in 1990"
    last = clause.verb if clause.verb is not None else min(clause.last, clause.first + 4)
    subject = [token.lower for token in parse.tokens[past_times(parse, clause.first, last) : last] if token.lower not in _EMPTY]
    return (
        not _WE.isdisjoint(subject) or subject[:1] == ["no"] or subject[-2:-1] == ["no"] or subject[:1] == ["nobody"] or subject[:2] == ["none", "of"]
    )


def _before(parse: Parse, clause: Clause) -> Clause:
    """The clause that it goes on from; itself where there is none."""
    place = parse.clauses.index(clause)
    return next((each for each in reversed(parse.clauses[:place]) if each.kind == ClauseKind.MAIN and each.verb is not None), clause)
