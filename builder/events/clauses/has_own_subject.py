"""Whether a clause has its subject before its verb."""

from builder.events.clauses.clause import Clause, Parse, TokenKind
from builder.events.clauses.rejoins import rejoins
from builder.events.words import lexicon

_NO_SUBJECT = lexicon.COORDINATORS | lexicon.ADVERBS | lexicon.TIME_PREPOSITIONS | {"that", "first"}


def has_own_subject(parse: Parse, clause: Clause) -> bool:
    """Whether words stand between its beginning and its verb that are no adverb, no joint and no preposition of a time."""
    assert clause.verb is not None
    if rejoins(parse, clause):
        return False
    words = (parse.tokens[i] for i in range(clause.first, clause.verb))
    return any(token.kind in (TokenKind.WORD, TokenKind.QUOTE) and token.lower not in _NO_SUBJECT for token in words)
