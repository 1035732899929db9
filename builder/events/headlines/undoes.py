"""Whether "but" takes back what a clause says."""

from builder.events.clauses.clause import BREAKS, Clause, ClauseKind, Parse, TokenKind
from builder.events.words import lexicon

_TELLING = lexicon.SAYING | {"according", "meaning"}
_AWAITED = frozenset("expected due scheduled planned set supposed".split())
_NEAR, _FAR, _SPAN = 2, 4, 8  # tokens: "but it was", "but on Monday it was", "but finding the boat was"


def undoes(parse: Parse, clause: Clause, start: int) -> bool:
    """ "passed the bill, | but it was thrown out by the lords": without it, it seems to have been passed for good."""
    opens = clause.kind in (ClauseKind.MAIN, ClauseKind.PARTICIPLE) and clause.coordinate and parse.tokens[clause.first].lower == "but"
    if not opens:
        return False
    most = _SPAN if clause.kind == ClauseKind.PARTICIPLE else _FAR if parse.tokens[clause.first + 1].lower == "on" else _NEAR
    if clause.verb is None or clause.verb > clause.first + most or parse.tokens[clause.verb].lower in _TELLING:
        return False
    ends = clause.last == len(parse.tokens) or parse.tokens[clause.last - 1].lower in BREAKS | {"."}
    if not ends or any(token.lower in lexicon.FIRST_PERSON for token in parse.tokens[clause.first : clause.last]):
        return False
    begun = clause.first + 1
    if parse.tokens[begun].lower == "on" and any(token.lower in _AWAITED for token in parse.tokens[: clause.first]):
        begun += 2  # "was due to end in May, but on Monday it was put off": its own day may be told
    return not any(token.kind == TokenKind.TIME and token.start != start for token in parse.tokens[begun : clause.last])
