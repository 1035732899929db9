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
_OPENS, _STATEMENTS = frozenset(("opening", "closing")), frozenset("statement statements argument arguments".split())
_IN = frozenset(("in", "during"))
_NEAR = 6  # tokens from "told" to who hears it


def is_testimony(parse: Parse, clause: Clause) -> bool:
    """True for "testified", "told a jury", "said in court"; "recalled" too, of which only what is over can be said;
    and for what is said "in closing arguments on Monday, |"."""
    if clause.kind != ClauseKind.SAYING or clause.verb is None:
        return False
    words = parse.lowers(clause)[clause.verb - clause.first :]
    perfect = len(words) > 1 and words[0] in lexicon.HAVE  # "has testified"
    verb, after = words[perfect], words[perfect + 1 :]
    heard = verb in lexicon.AUDIENCE_SAYING and any(word in _HEARERS for word in after[:_NEAR])
    return _is_stated(parse, clause) or verb in _TESTIFIES or heard or any(pair in _WHERE for pair in itertools.pairwise(after))


def _is_stated(parse: Parse, clause: Clause) -> bool:
    """ "In her closing statement on Monday, | the prosecutor said"."""
    led = parse.clauses[0]
    if led.kind != ClauseKind.PHRASE or parse.tokens[0].lower not in _IN or clause is not parse.clauses[min(1, len(parse.clauses) - 1)]:
        return False
    return any(first in _OPENS and second in _STATEMENTS for first, second in itertools.pairwise(parse.lowers(led)))
