"""A headline's words made to fit a line."""

from collections.abc import Iterator

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.dates.dating import Dating
from builder.events.headlines.curtailed import curtailed
from builder.events.headlines.ends_whole import IN_WHICH
from builder.events.headlines.is_clipped import is_clipped
from builder.events.headlines.lightened import lightened
from builder.events.headlines.made_known import made_known
from builder.events.headlines.shortened import shortened
from builder.events.headlines.spared import spared
from builder.events.headlines.told_shorter import told_shorter
from builder.events.headlines.without_dates import without_dates
from builder.events.headlines.without_home import without_home
from builder.events.headlines.written import written
from builder.events.words import lexicon
from builder.events.words.length import LENGTH, ROOM

_FULL = 96  # what is shorter keeps all descriptions
_TELLS = 50  # what is shorter has lost too much
_ENOUGH = 40  # what is shorter tells too little even in the place of what is far too long
_WORDS = 4  # gaps of "The storm damaged nine barns", which is better than all that was damaged
_SPARE = 6  # code points more to keep what a cut would lose
_LOSS = 15  # code points that it is worth to keep what these bring
_COMPLETES = frozenset("for from on over under against with about between regarding concerning involving who which to including".split())
_FREE = lexicon.COORDINATORS | lexicon.ADVERBIAL_OPENERS | frozenset("as so citing via despite - – —".split())  # only add to the rest
_VOID = 40  # and to keep what a plan is for, what a letter is on
_OF = frozenset("of over on about for against in into regarding concerning relating that".split())
# These tell nothing without that.
HOLLOW = frozenset(
    "agreement agreements deal deals pact plan plans model models concern concerns fear fears letter letters intent document documents decision "
    "decisions proposal proposals report reports study studies law laws bill bills rule rules warning warnings talks evidence details questions "
    "inquiry investigation debate complaint complaints petition resolution order orders theory claim claims statement allegations "
    "motion motions lawsuit lawsuits suit appeal injunction brief".split()
)
_SAYING = frozenset("claiming alleging saying stating arguing seeking asking demanding calling urging accusing".split())
_BETWEEN = frozenset("agreement agreements deal deals pact talks".split())
_ASKS = frozenset("how why whether what".split())
_LONGEST = 122  # what is longer is rather cut to little
_NAME = 12  # that a name in the place of a pronoun may add
_LONGEST_LEAD = 24  # tokens


def fitted(parse: Parse, core: list[int], dating: Dating) -> str:
    """The longest way to leave out a description or the end: what is a little too long loses but a place or a circumstance; empty for none."""
    deed, core = parse.clauses[dating.clause].verb, without_dates(parse, core, dating)
    heavy = core
    for lighter in lightened(parse, core, deed, len(written(parse, core, dating)) <= LENGTH):
        core = lighter
        if len(text := written(parse, core, dating)) <= _FULL:
            return text
    if len(text := written(parse, core, dating)) <= LENGTH:
        return text
    core = _without_lead(parse, core, deed)
    text = written(parse, core, dating)
    whole = len(text) + (_NAME if parse.tokens[core[0]].lower in lexicon.SUBJECT_PRONOUNS else 0)
    if whole <= ROOM:
        return text
    less = [core, *told_shorter(parse, core)]
    less += spared(parse, less[-1], deed)
    for lighter in (*less[1:], without_home(parse, less[-1], deed)) if len(less) > 1 else ():
        if len(text := written(parse, lighter, dating)) <= ROOM:
            return text
    return _cut(parse, [*less, *([heavy] if heavy != core else [])], dating)


def _cut(parse: Parse, fulls: list[list[int]], dating: Dating) -> str:
    """Without the end of one of these, which ends furthest behind."""
    core, deed = fulls[0], parse.clauses[dating.clause].verb
    text = written(parse, core, dating)
    spare = ((each, len(text) - len(written(parse, each, dating))) for each in fulls)
    ways = [(lost, each, max(less, 0)) for words, less in spare for lost, each in _ways(parse, words, dating)]
    good = [(len(each) + less - lost, each, lost) for lost, each, less in ways if _ENOUGH <= len(each) <= ROOM]
    _, best, lost = max(good, default=(0, "", 0))
    whole = (*(written(parse, each, dating) for each in fulls), *(each for worth, each, _ in ways if not worth and len(each) > ROOM))
    if best and lost and (near := next((each for each in whole if len(each) <= _most(parse, core)), "")):
        return near
    if len(best) >= _TELLS and lost < _VOID:
        return best
    away = without_home(parse, core, deed)
    away = away if len(away) < len(core) else made_known(parse, core, deed, dating) or core
    if len(away) < len(core):
        return fitted(parse, away, dating)
    if len(best) >= _TELLS:
        told = [each for lost, each, _ in ways if lost < _VOID and len(each) <= ROOM + _SPARE]
        told += [each for each in _curt(parse, fulls, dating) if len(each) <= ROOM]
        return next((each for each in told if len(each) > len(best)), best)
    texts = (*(written(parse, each, dating) for each in fulls), *(each for _, each, _ in ways))
    over = min((each for each in texts if len(each) > ROOM), key=len, default=text)
    if len(over) <= _LONGEST:
        return over
    short = list(_curt(parse, fulls, dating))
    over = min((each for each in (over, *short) if len(each) > ROOM), key=len, default=over)
    return best or max((*(each for each in short if _TELLS <= len(each) <= ROOM), *_few(ways, over)), key=len, default=over)


def _few(ways: list[tuple[int, str, int]], over: str) -> list[str]:
    """What tells little, in the place of what is far too long."""
    return [each for lost, each, _ in ways if len(over) > _LONGEST and lost < _VOID and len(each) <= ROOM and each.count(" ") >= _WORDS]


def _most(parse: Parse, core: list[int]) -> int:
    """How long a whole may be, in code points: less where a name will stand in the place of "he"."""
    return ROOM + (0 if parse.tokens[core[0]].lower in lexicon.SUBJECT_PRONOUNS else _SPARE)


def _curt(parse: Parse, fulls: list[list[int]], dating: Dating) -> Iterator[str]:
    deed = parse.clauses[dating.clause].verb
    return (written(parse, words, dating) for each in fulls for words in curtailed(parse, each, deed) if not is_clipped(parse, words))


def _ways(parse: Parse, core: list[int], dating: Dating) -> Iterator[tuple[int, str]]:
    """What it is worth to keep what is left out, in code points, and what is left."""
    deed = parse.clauses[dating.clause].verb
    for words in shortened(parse, core, deed):
        opener = parse.tokens[core[len(words)]].lower
        if (opener not in lexicon.COORDINATORS or deed not in core or deed in words) and not is_clipped(parse, words):
            yield _loss(parse, core, len(words)), written(parse, words, dating)


def _loss(parse: Parse, core: list[int], cut: int) -> int:
    """ "a plan | of how to mend it", "a deal | over selling the mill": what hangs on such a noun is its point."""
    opener, before = parse.tokens[core[cut]].lower, parse.tokens[core[cut - 1]].lower
    after = parse.tokens[core[cut + 1]].lower if cut + 1 < len(core) else ""
    hollow = opener in _OF and (after.endswith("ing") or after in _ASKS or opener in ("relating", "that"))
    hollow = before in HOLLOW and (hollow or opener in _SAYING or (opener == "with" and before in _BETWEEN))
    rest = {parse.tokens[i].text for i in core[cut + 1 :] if parse.tokens[i].kind == TokenKind.WORD}
    said = bool(rest) and rest <= {parse.tokens[i].text for i in core[:cut]}  # "a sale of the quay | to Lund Mills"
    free = said or opener in _FREE or (opener == "in" and after in IN_WHICH)
    return _VOID if hollow else 0 if said else _LOSS if opener in _COMPLETES else 0 if free else 1


def _without_lead(parse: Parse, core: list[int], deed: int | None) -> list[int]:
    """Without the "Since the lease had run out," that it begins with."""
    forward = [parse.tokens[i].lower for i in core[:2]] == ["fast", "forward"]  # "Fast forward to noon on that day and | the mill was shut"
    mark = "and" if forward else ","
    comma = next((place for place, i in enumerate(core[:_LONGEST_LEAD]) if parse.tokens[i].lower == mark), None)
    leads = forward or parse.tokens[core[0]].lower in lexicon.PREPOSITIONS | lexicon.ADVERBIAL_OPENERS | {"according"}
    return core[comma + 1 :] if leads and comma is not None and deed is not None and deed in core[comma + 1 :] else core
