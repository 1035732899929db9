"""Whether a time is what a clause speaks of, and not when."""

from builder.events.clauses.clause import Token
from builder.events.clauses.verbs import is_verb
from builder.events.words import lexicon

_THEMES = ("this day", "that day", "christmas", "easter", "halloween", "new year", "thanksgiving")
_TELLS_OF = frozenset("saw sees marks marked brought brings witnessed was is has".split()) | lexicon.SAYING
_WHILE = frozenset("as when while once".split())


def is_theme(tokens: tuple[Token, ...], index: int, before: list[str]) -> bool:
    """True of the expression, the token `index`, in "as September came to an end" and "with Monday being a holiday". `before` are the words before it
    in lower case, three at the most."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None:
        return False
    word = tokens[index].lower
    if before in ([], ["but"]) and (after.lower not in _TELLS_OF or word.startswith(_THEMES)) and is_verb(tokens, index + 1):
        return True  # "October started with a surprise", "But that day will be remembered", "Christmas is dear to him"
    if before[-1:] == ["for"] and [token.lower for token in tokens[index + 1 : index + 3]] == ["to", "be"]:
        return True  # "fought for Labour Day to be a holiday"
    return after.lower == "being" or (before[-1:] != [] and before[-1] in _WHILE and is_verb(tokens, index + 1))
