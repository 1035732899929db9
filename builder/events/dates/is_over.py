"""Whether a verb tells what is over, and no plan."""

from builder.events.clauses.clause import Token
from builder.events.words import lexicon

_WAS = frozenset("was were".split())
_MEANT = frozenset(
    "forecast projected due set scheduled expected to planned slated going about "
    "postponed delayed moved rescheduled fixed pushed extended put sought".split()
)
_PAST = lexicon.IRREGULAR_PAST - _MEANT
_NOT_OVER = lexicon.ANNOUNCING | lexicon.SAYING | _MEANT


def is_over(verb: str, follows: Token | None) -> bool:
    """True of "was shut" and "fell", which cannot be told of a day to come; not of "was due", "planned", "was leaving". `follows` is what stands
    behind the verb, adverbs left out."""
    if verb in _WAS:
        meant = follows is not None and (follows.lower.endswith("ing") or follows.lower in _MEANT)
        return follows is not None and not meant
    return verb in _PAST or (verb.endswith("ed") and verb not in _NOT_OVER)
