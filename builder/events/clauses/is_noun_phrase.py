"""Whether a clause is a noun with what belongs to it."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.words import lexicon


def is_noun_phrase(parse: Parse, clause: Clause) -> bool:
    """Whether words stand in the clause, and neither a verb nor a preposition at their head, nor an adverb alone."""
    first = parse.tokens[parse.noun(clause)]
    if first.lower in ("according", "to"):
        return False
    words = any(token.kind in (TokenKind.WORD, TokenKind.QUOTE) for token in parse.tokens[clause.first : clause.last])
    adverb = parse.last_word(clause) == clause.first and (first.lower.endswith("ly") or first.lower in lexicon.ADVERBS)
    bare = clause.kind == ClauseKind.PHRASE or (clause.kind == ClauseKind.CONTENT and clause.verb is None)
    return bare and first.lower not in lexicon.PREPOSITIONS and words and not adverb
