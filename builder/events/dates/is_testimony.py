"""Whether a saying is testimony: then that it was said is the news, whatever it is about."""

import itertools

from builder.events.clauses.clause import Clause, ClauseKind, Parse
from builder.events.words import lexicon

_TESTIFIES = frozenset("testified testifies recalled recalls".split())
_HEARERS = frozenset(
    "court jury jurors inquest inquiry hearing tribunal panel police detectives investigators officers prosecutors judge magistrate magistrates "
    "senators lawmakers congress parliament committee subcommittee commission".split()
)
_WHERE = (("in", "court"), ("in", "evidence"), ("in", "testimony"), ("under", "oath"), ("the", "stand"), ("the", "inquest"), ("the", "hearing"))
_NEAR = 6  # tokens from "told" to who hears it


def is_testimony(parse: Parse, clause: Clause) -> bool:
    """True for "testified", "told a jury", "said in court"; "recalled" too, of which only what is over can be said."""
    if clause.kind != ClauseKind.SAYING or clause.verb is None:
        return False
    verb, words = parse.tokens[clause.verb].lower, parse.lowers(clause)
    after = words[clause.verb - clause.first + 1 :]
    heard = verb in lexicon.AUDIENCE_SAYING and any(word in _HEARERS for word in after[:_NEAR])
    return verb in _TESTIFIES or heard or any(pair in _WHERE for pair in itertools.pairwise(after))
