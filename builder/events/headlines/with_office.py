"""A headline's words with the office that somebody left."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.dates.dating import Dating
from builder.events.gazetteers.gazetteer import OCCUPATIONS, TITLES
from builder.events.headlines.plainer import plainer
from builder.events.headlines.written import written
from builder.events.words.length import BRIEF

_LEFT = frozenset("resigned resigns quit quits retired retires".split())
_SAYS_WHAT = frozenset("as from".split())
_OFFICES = TITLES | OCCUPATIONS | frozenset("envoy chair chairman chief head adviser advisor".split())


def with_office(parse: Parse, core: list[int], dating: Dating) -> list[int]:
    """Of "Ada Berg, the board's envoy to Lund, resigned" all, where there is room: nothing else says from what. `core` where it is no such."""
    place = next((at for at in range(1, len(core)) if parse.tokens[core[at]].lower in _LEFT), 0)
    first, last = core[place - 1] + 1, core[place]
    if (
        not place
        or core[place - 1] - core[0] != place - 1
        or last - first < len(", envoy ,".split())
        or any(parse.tokens[i].lower in _SAYS_WHAT for i in core[place:])
    ):
        return core
    inner = parse.tokens[first:last]
    parted = inner[0].lower == inner[-1].lower == "," and all(token.kind == TokenKind.WORD for token in inner[1:-1])
    office = parted and any(token.lower in _OFFICES for token in inner)
    whole = [*core[:place], *range(first, last), *core[place:]]
    return whole if office and len(plainer(written(parse, whole, dating), BRIEF)) <= BRIEF else core
