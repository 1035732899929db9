"""Whether what a clause tells hangs on a condition, or is taken back."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind

_INVERTED = frozenset("had were should".split())
_BUT_NOT = tuple(("but", verb, "not") for verb in ("did", "was", "were"))


def is_conditional(parse: Parse, clause: Clause) -> bool:
    """True of "if the case goes to trial, | it is to begin in May", "had the dam broken on Monday", "it would rise in May | if", "he predicted it
    would | if", and of "he was to resign on Monday | but did not"."""
    place = parse.clauses.index(clause)
    verb = parse.tokens[clause.verb].lower if clause.verb is not None else ""
    if clause.verb == 0 and verb in _INVERTED:
        return True
    later = parse.clauses[place + 1] if place + 1 < len(parse.clauses) else None
    would = any(token.lower == "would" for token in parse.tokens[clause.verb or clause.first : clause.last])
    if later is not None and (would and later.opener == "if" or _takes_back(parse, later)):
        return True
    return _follows_condition(parse, place)


def _takes_back(parse: Parse, clause: Clause) -> bool:
    words = [token.lower for token in parse.tokens[clause.first : clause.last] if token.kind != TokenKind.MARK]
    return tuple(words) in _BUT_NOT


def _follows_condition(parse: Parse, place: int) -> bool:
    conditions = (i for i in range(place) if parse.clauses[i].kind == ClauseKind.CONDITION and parse.clauses[i].opener in ("if", "unless"))
    first = next(conditions, None)
    led = first is not None and all(each.verb is None or each.kind == ClauseKind.SAYING for each in parse.clauses[:first])
    return led and not any(each.kind == ClauseKind.MAIN and not each.coordinate for each in parse.clauses[(first or 0) + 1 : place])
