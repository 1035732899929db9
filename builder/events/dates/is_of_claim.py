"""Whether a date is that of what is claimed, where the claim is only refused."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.words import lexicon


def is_of_claim(parse: Parse, clause: Clause, index: int) -> bool:
    """ "rejected claims it dumped oil in May": the date is that of what is claimed."""
    if clause.first and parse.tokens[clause.first - 1].lower in lexicon.CLAIM_NOUNS:
        return any(token.lower in lexicon.REFUSALS for token in parse.tokens[: clause.first])
    verb = clause.verb if clause.verb is not None else clause.first
    first = 0 if clause.kind == ClauseKind.PARTICIPLE else verb + 1  # "… the accusation he took a bribe, | using his post in May"
    if any(_is_told(parse, i) for i in range(first, index - 1)):
        return True
    if clause.verb is None or parse.tokens[clause.verb].lower not in lexicon.REFUSALS:
        return False
    nouns = (i for i in range(clause.verb + 1, index - 1) if parse.tokens[i].lower in lexicon.CLAIM_NOUNS)
    return any(parse.tokens[i + 1].kind == TokenKind.WORD and parse.tokens[i + 1].lower not in lexicon.PREPOSITIONS for i in nouns)


def _is_told(parse: Parse, noun: int) -> bool:
    """ "asked about the accusation he took a bribe in May"."""
    return parse.tokens[noun].lower in lexicon.CLAIM_NOUNS and parse.tokens[noun + 1].lower in lexicon.SUBJECT_PRONOUNS
