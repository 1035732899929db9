"""Words that bring a day as a bound: "as of", "as soon as"."""

from builder.events.clauses.clause import Parse
from builder.events.words import lexicon

_AS = (("as", "of"), ("as", "soon", "as"), ("as", "early", "as"), ("as", "late", "as"))


def as_of(parse: Parse, index: int) -> int:
    """How many tokens before the expression `index` they are: two of "as of Monday", three of "as soon as Monday", 0 where there are none."""
    lead = tuple(token.lower for token in parse.tokens[max(0, index - 3) : index])
    found = next((len(each) for each in _AS if lead[-len(each) :] == each), 0)
    after = [token.lower for token in parse.tokens[index + 1 : index + 3]]
    goes_on = len(after) > 1 and after[0] == "," and after[1] in lexicon.PREPOSITIONS
    return 0 if goes_on and found > len(_AS[0]) else found  # "heard as soon as May, | with papers due in June"
