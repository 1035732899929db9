"""Whether a date is that of what is claimed, where the claim is only refused."""

from builder.events import lexicon
from builder.events.clause import Clause, Parse, TokenKind


def is_of_claim(parse: Parse, clause: Clause, index: int) -> bool:
    """ "rejected claims it dumped oil in May": the date is that of what is claimed."""
    if clause.first and parse.tokens[clause.first - 1].lower in lexicon.CLAIM_NOUNS:
        return any(token.lower in lexicon.REFUSALS for token in parse.tokens[: clause.first])
    if clause.verb is None or parse.tokens[clause.verb].lower not in lexicon.REFUSALS:
        return False
    nouns = (i for i in range(clause.verb + 1, index - 1) if parse.tokens[i].lower in lexicon.CLAIM_NOUNS)
    return any(parse.tokens[i + 1].kind == TokenKind.WORD and parse.tokens[i + 1].lower not in lexicon.PREPOSITIONS for i in nouns)
