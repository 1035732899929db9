"""Whether a date belongs to what is told in passing, of which no headline tells."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind

_OTHER_DEEDS = frozenset("after before since following until".split())
_BEING = frozenset(("being", "having"))


def is_of_aside(parse: Parse, place: int, index: int) -> bool:
    """True of the token `index`, a time, in "…, with talks drawing to a close after the speech on | Monday", in "…; his return after being hurt in |
    1945; …", and of the birth of whom only a given name is told; `place` is the clause that it would date."""
    clause = parse.clauses[place]
    if clause.verb is None and (clause.opener == "since" or _is_tail(parse, clause, index)):
        return True
    return _is_listed(parse, place) or _is_birth(parse, index)


def _is_tail(parse: Parse, clause: Clause, index: int) -> bool:
    """ "with talks drawing to a close after the speech on Monday"."""
    led = clause.kind == ClauseKind.PARTICIPLE and parse.tokens[clause.first].lower == "with"
    return led and any(parse.tokens[i].lower in _OTHER_DEEDS for i in range(clause.first, index - 1))


def _is_listed(parse: Parse, place: int) -> bool:
    """ "We learn of her youth; his return | after being hurt": whose, the clause before does not tell."""
    clause = parse.clauses[place]
    being = place > 1 and clause.opener == "after" and parse.tokens[clause.first + 1].lower in _BEING
    if not being or parse.clauses[place - 1].kind != ClauseKind.PHRASE:
        return False
    return parse.tokens[parse.clauses[place - 1].first - 1].lower == ";"


def _is_birth(parse: Parse, index: int) -> bool:
    """ "…, and Ada, born in 1795": no main clause tells of her."""
    own = parse.clauses[parse.at(parse.tokens[index].start)]
    born = next((i for i in range(index - 1, own.first, -1) if parse.tokens[i].lower == "born"), None)
    if own.kind != ClauseKind.PHRASE or own.verb is not None or born is None or index - born > 2:
        return False
    named = [token for token in parse.tokens[own.first : born] if token.kind == TokenKind.WORD and token.text[0].isupper()]
    return len(named) == 1
