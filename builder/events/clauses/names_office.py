"""Whether "as" brings an office and no clause."""

from builder.events.clauses.clause import Token
from builder.events.clauses.verbs import is_verb
from builder.events.words import lexicon

_REACH, _NEAR = 14, 3  # tokens
_TAKES = frozenset("resigned elected appointed named sworn served chosen confirmed retired inaugurated nominated".split())
_CLAUSES = lexicon.RELATIVE_OPENERS | frozenset("after before when while because although".split())


def names_office(tokens: tuple[Token, ...], index: int) -> bool:
    """ "elected | as an interim mayor in May after another left": the verb ahead is another clause's."""
    near = tokens[index + 1 : index + 1 + _REACH]
    ends = _CLAUSES | {"and"} if any(token.lower in _TAKES for token in tokens[max(0, index - _NEAR) : index]) else _CLAUSES
    opened = next((place for place, token in enumerate(near) if token.lower in ends), len(near))
    article = bool(near) and near[0].lower in ("a", "an", "the", "one")
    return article and opened < len(near) and not any(is_verb(tokens, i) for i in range(index + 1, index + 1 + opened))
