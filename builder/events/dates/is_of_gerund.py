"""Whether a date is that of a deed told by a gerund: "accused of stealing a bell in 2009"."""

from builder.events.clauses.clause import Clause, Parse, TokenKind

_BRINGS = frozenset("about of for with".split())
_NO_GERUNDS = frozenset("thing something anything everything nothing king ring spring string morning evening during building".split())


_ANSWERS = frozenset("confessed confessing admitted guilty".split())  # "confessed to stealing"


def is_of_gerund(parse: Parse, clause: Clause, index: int) -> bool:
    """True where the expression, the token `index`, trails a gerund behind "about", "of", "for" or "with", with no mark between."""
    if clause.verb is None:
        return False
    for place in range(index - 1, clause.verb + 1, -1):
        token = parse.tokens[place]
        if token.kind == TokenKind.MARK:
            return False
        if token.lower.endswith("ing") and token.lower not in _NO_GERUNDS and _is_brought(parse, place):
            return True
    return False


def _is_brought(parse: Parse, gerund: int) -> bool:
    before = parse.tokens[gerund - 1].lower
    return before in _BRINGS or (before == "to" and parse.tokens[gerund - 2].lower in _ANSWERS)
