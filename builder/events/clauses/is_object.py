"""Whether what stands before "that" is what was done."""

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.clauses.tells_whole import tells_whole
from builder.events.clauses.verbs import is_auxiliary
from builder.events.words import lexicon

# Done without an object: "the day that he died".
_ALONE = frozenset(
    "came went died fell rose left fled began started ended became arrived happened occurred appeared resigned retired returned lived worked "
    "stayed stood moved met spoke served voted won lost grew sank burnt broke agreed failed existed emerged jumped".split()
)
_NO_OBJECTS = lexicon.DATING_WORDS | lexicon.CLAIM_NOUNS | frozenset("fact idea way reason point hope fear sign proof it him her them so".split())
_BEHIND = lexicon.TIME_PREPOSITIONS | frozenset("in at on by from to with for . ,".split())


def is_object(parse: Parse, place: int) -> bool:
    """True of the clause `place` in "the notes | that he posted in May", and not of that in "told the board | that he resigned in May"."""
    clause, before = parse.clauses[place], parse.clauses[place - 1]
    if not place or clause.kind != ClauseKind.CONTENT or clause.opener != "that" or clause.verb is None or clause.verb < clause.first + 2:
        return False
    verb, noun = parse.tokens[clause.verb], parse.tokens[clause.first - 1]
    thing = noun.kind == TokenKind.WORD and noun.text.islower() and noun.lower not in _NO_OBJECTS
    thing = thing and before.verb != clause.first - 1 and parse.tokens[clause.first - 2].lower not in lexicon.SUBJECT_PRONOUNS
    cleft = before.verb == before.first + 1 and parse.tokens[before.first].lower == "it"  # "It was the mayor that the board chose"
    told = cleft or before.kind == ClauseKind.SAYING or not tells_whole(parse, list(range(before.first, before.last)), before.verb)
    if not thing or told or is_auxiliary(verb) or verb.lower in _ALONE:
        return False
    after = parse.tokens[clause.verb + 1] if clause.verb + 1 < len(parse.tokens) else verb
    return after is verb or after.kind == TokenKind.TIME or after.lower in _BEHIND
