"""Whether an expression tells how long something went on, not when it was."""

from builder.events.clauses.clause import Token
from builder.events.words import lexicon

_GOING_ON = frozenset(("the week", "the day", "the month", "the year", "the weekend"))  # "the week's news"
_STRETCHES = frozenset(("the night", "the day", "the morning", "the afternoon", "the evening", "the week", "the weekend"))
_BECOMES = frozenset("famous rich star stars sensation success celebrity name".split())  # "became a star overnight": at once


def is_stretch(tokens: tuple[Token, ...], index: int) -> bool:
    """ "discusses the week's news", "sang throughout the night", "gave him the weekend to think": how long, not when."""
    before = [token.lower for token in tokens[max(0, index - 1) : index]]
    text, after = tokens[index].lower, tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if (text in _GOING_ON and after in ("'s", "’s")) or (text == "overnight" and before[-1:] != [] and before[-1] in _BECOMES):
        return True
    given = after == "to" and before[-1:] != [] and before[-1] not in lexicon.PREPOSITIONS
    throughout = before[-1:] == ["throughout"] and text not in ("the week", "the weekend")
    return text in _STRETCHES and (throughout or given)
