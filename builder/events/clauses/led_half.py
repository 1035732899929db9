"""Half of a clause that "after" brings, before what is inserted."""

from collections.abc import Sequence

from builder.events.clauses.clause import Clause, ClauseKind, Token, TokenKind
from builder.events.clauses.verbs import is_verb, past_adverbs
from builder.events.words import lexicon

_OPENERS = frozenset("after as before when because since".split())
_HEADS = (ClauseKind.MAIN, ClauseKind.CONTENT)
_BETWEEN = (ClauseKind.PHRASE, ClauseKind.INSERT, ClauseKind.RELATIVE)
_NEITHER = lexicon.PREPOSITIONS | lexicon.COORDINATORS
_ROLES = ("ed", "known", "seen", "chosen")  # "identified | as Ole Berg"
_MOST = 8  # tokens of who did it
Half = tuple[int, int]


def led_half(tokens: tuple[Token, ...], clauses: Sequence[Clause], place: int) -> Half | None:
    """Of "the mill was shut after Ole Berg, | its owner, | died" the index of the first clause and of the token "after".

    `place` is the index of the last clause. None where this is no such sentence.
    """
    clause = clauses[place]
    if place < 2 or clause.verb is None or clause.coordinate or clause.verb != past_adverbs(tokens, clause.first, clause.last):
        return None
    head, aside = clauses[place - 2 : place]
    if head.kind not in _HEADS or head.verb is None or aside.kind not in _BETWEEN or tokens[aside.first].lower in _NEITHER:
        return None
    if tokens[head.last - 1].lower != "," or tokens[clause.first - 1].lower != ",":
        return None
    opens = (i for i in range(head.last - 2, max(head.verb, head.last - _MOST - 2), -1) if tokens[i].lower in _OPENERS)
    at = next(opens, None)
    if at is None or at > head.last - 3 or (tokens[at].lower == "as" and tokens[at - 1].lower.endswith(_ROLES)):
        return None
    who = range(at + 1, head.last - 1)
    bare = all(tokens[i].kind == TokenKind.WORD and not is_verb(tokens, i) for i in who)
    return (place - 2, at) if bare and tokens[at + 1].lower not in _NEITHER else None
