"""What had been done before: "having closed his shop in May" told as a sentence."""

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.clauses.clause_words import clause_words
from builder.events.clauses.verbs import is_past
from builder.events.words import lexicon

_HEADS = (ClauseKind.MAIN, ClauseKind.CONTENT)


def having(parse: Parse, place: int) -> list[int]:
    """Of "the baker moved to Leeds, | having closed his shop" the tokens of "the baker closed his shop"; none where the clause `place` is no such,
    or its participle is no past tense, too: "having gone"."""
    clause = parse.clauses[place]
    if clause.kind != ClauseKind.PARTICIPLE or parse.tokens[clause.first].lower != "having":
        return []
    words = list(range(clause.first + 1, clause.last))
    deed = next((i for i in words if parse.tokens[i].lower not in lexicon.ADVERBS and parse.tokens[i].lower[-2:] != "ly"), None)
    main = _main(parse, place)
    if deed is None or main is None or not is_past(parse.tokens[deed]) or parse.tokens[deed].lower in lexicon.PARTICIPLES:
        return []
    verb = parse.clauses[main].verb
    who = [i for i in clause_words(parse, main) if verb is not None and i < verb and parse.tokens[i].kind != TokenKind.TIME]
    return [*who, *words] if who else []


def _main(parse: Parse, place: int) -> int | None:
    """The clause it goes with: the nearest before, else the first after."""
    before = (i for i in range(place - 1, -1, -1) if parse.clauses[i].kind in _HEADS)
    after = (i for i in range(place + 1, len(parse.clauses)) if parse.clauses[i].kind in _HEADS)
    return next(before, next(after, None))
