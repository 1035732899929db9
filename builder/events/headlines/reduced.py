"""A noun with a participle that the date stands by: "a record of 550 drones set last week"."""

from builder.events.clauses.clause import Parse
from builder.events.clauses.verbs import is_past
from builder.events.dates.dating import Dating
from builder.events.words import lexicon

_NOT_BARE = lexicon.AUXILIARIES | lexicon.COORDINATORS | lexicon.SUBJECT_PRONOUNS | lexicon.ADVERBS | lexicon.RELATIVE_OPENERS


def reduced(parse: Parse, dating: Dating) -> list[int] | None:
    """The token indexes of the noun and the participle where it is their happening that is dated, not that of the clause's verb; else None."""
    clause = parse.clauses[dating.clause]
    time = next((i for i in range(clause.first, clause.last) if parse.tokens[i].start == dating.start), None)
    if time is None or clause.verb is None:
        return None
    participle = time - 1 if parse.tokens[time - 1].lower not in lexicon.TIME_PREPOSITIONS else time - 2
    if (
        participle <= clause.verb + 1
        or parse.tokens[participle].lower == "dated"
        or not (is_past(parse.tokens[participle]) or parse.tokens[participle].lower in lexicon.PARTICIPLES)
        or parse.tokens[participle - 1].lower in _NOT_BARE
    ):
        return None
    noun = next((i for i in range(participle - 1, clause.verb, -1) if parse.tokens[i].lower in ("the", "a", "an")), None)
    if noun is None or any(parse.tokens[i].lower in lexicon.PARTICIPLES for i in range(noun, participle)):
        return None
    return list(range(noun + 1, participle + 1))
