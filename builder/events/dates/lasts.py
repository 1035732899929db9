"""Whether a date ends what is to go on: "the road will stay shut until 15 August"."""

from builder.events.clauses.clause import Parse
from builder.events.words import lexicon
from builder.timex.timex import Timex

_PUT_OFF = frozenset("postponed delayed adjourned deferred extended".split())
_BOUNDS = frozenset(("until", "till"))


def lasts(parse: Parse, index: int, timex: Timex, published: int | None) -> bool:
    """True where the expression, the token `index`, is a day to come, just behind "until" in a clause that says what will be, or what was put off."""
    clause = parse.clauses[parse.at(parse.tokens[index].start)]
    ahead = published is not None and timex.interval is not None and timex.interval.start > published
    bounded = index > 0 and parse.tokens[index - 1].lower in _BOUNDS
    put_off = index > 1 and parse.tokens[index - 2].lower in _PUT_OFF
    return ahead and bounded and clause.verb is not None and (put_off or parse.tokens[clause.verb].lower in lexicon.FUTURE_MODALS)
