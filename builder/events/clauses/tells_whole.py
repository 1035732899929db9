"""Whether the first words of a headline have the verb that they need."""

from builder.events.clauses.clause import Parse
from builder.events.words import lexicon

# What these tell comes behind them, often without "that": "found the men from Leeds were free".
_BRING_CONTENT = (
    lexicon.SAYING
    | lexicon.ANNOUNCING
    | frozenset(
        "found find finds showed show shows concluded concludes ensure ensured ensures feared fear fears hoped hopes hope knew know learned learnt "
        "suspected suspects suggest suggests indicates indicate requested requests demonstrated see saw heard believe make had".split()
    )
)


def tells_whole(parse: Parse, words: list[int], deed: int | None) -> bool:
    """`words`: token indexes in the order of a headline; `deed`: the index of the sentence's finite verb. True where it is among them, and no verb by
    which more is to be told."""
    return deed in words and not any(parse.tokens[i].text in _BRING_CONTENT for i in words)  # "the United States" tells nothing
