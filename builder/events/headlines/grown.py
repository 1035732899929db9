"""A headline's words with what goes on from them, as far as there is room."""

from collections.abc import Iterator
from itertools import accumulate

from builder.events.clauses.clause import Clause, ClauseKind, Parse, Token, TokenKind
from builder.events.clauses.verbs import is_participle, is_verb
from builder.events.dates.dating import Dating
from builder.events.headlines.is_clipped import is_clipped
from builder.events.headlines.lightened import lightened
from builder.events.headlines.participial import participial
from builder.events.headlines.shortened import shortened
from builder.events.headlines.without_dates import without_dates
from builder.events.headlines.without_home import without_home
from builder.events.headlines.written import written
from builder.events.words import lexicon
from builder.events.words.happenings import HAPPENINGS
from builder.events.words.length import LENGTH, ROOM

_LITTLE = 50
_SPARE = 6  # code points more for all there is to tell
_NEEDY = lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.COORDINATORS | frozenset("to sometimes often usually mainly mostly partly".split())
_FOR = frozenset(  # "demands | for a vote"
    "them him her us hope hopes chance chances way ways call calls demand demands responsibility support".split()
)
_OPEN = frozenset("concern concerns fear fears warning warnings criticism protests".split())  # tell enough without "that" and more
_UNITS = frozenset("seconds minutes hours days weeks months years decades".split())
_TO = frozenset(  # "bringing the toll | in Leeds | to nine"
    "bringing raising taking pushing cutting reducing turning allowing causing forcing prompting leading asking urging".split()
)
_BOUND = frozenset("in on from for with through over against to at about between".split())  # "finishing the race | in second place"
_SHOWS = frozenset("study report letter statement note message paper speech article document order ruling decree writ warrant reporters".split())
_SHOWING = frozenset(
    "forcing ordering requiring banning barring documenting showing saying describing finding warning claiming announcing explaining criticising "
    "criticizing calling demanding urging".split()
)
_GOOD_TRAILS = frozenset("when after as".split())
_HAPPENED = frozenset("crashed exploded collapsed sank burnt erupted derailed overturned capsized died".split())
_BETWEEN = (TokenKind.MARK, TokenKind.PARENTHESIS)
_MANY = 6  # tokens of part of a clause, which may do without these
_FEWEST = 3  # tokens of part of a clause


def grown(parse: Parse, core: list[int], rest: list[Clause], dating: Dating) -> list[int]:
    """The tokens `core` with as much of the clauses `rest` as is whole and fits into about 100 code points of print.

    Where a shorter way to say who did it (“Ada Berg” for “former harbour doctor Ada Berg”) makes room for more, that is taken.
    """
    best = _grown(parse, core, rest, dating) if rest else core
    if not rest or best[-1] >= rest[-1].last - 1:
        return best
    deed = parse.clauses[dating.clause].verb
    long = len(written(parse, core, dating)) > LENGTH
    home = [without_home(parse, core, deed)] if long or _is_point(parse, core, rest[0]) else []
    for lighter in (*lightened(parse, core, deed, not long), *home):
        more = _grown(parse, lighter, rest, dating)
        best = more if more[-1] > best[-1] else best
    if best == core and (bare := participial(parse, rest[0])) is not None:
        return _grown(parse, core, [bare, *rest[1:]], dating)
    if best == core and rest[0].kind == ClauseKind.ADVERBIAL and (placeless := _placeless(parse, without_dates(parse, core, dating), deed)):
        more = _grown(parse, placeless, rest, dating)
        best = more if more != placeless else best
    return best


def _placeless(parse: Parse, core: list[int], deed: int | None) -> list[int]:
    """ "called the police | in Elsby, Lund": without where, which is less than why; empty where no such end stands behind what was done."""
    first = len(core)
    while first and (parse.tokens[core[first - 1]].text[0].isupper() or parse.tokens[core[first - 1]].kind in _BETWEEN):
        first -= 1
    brought = 1 < first < len(core) and parse.tokens[core[first - 1]].lower == "in"
    before = core[first - 2] if brought else 0
    thing = brought and parse.tokens[before].kind == TokenKind.WORD and not is_verb(parse.tokens, before) and not is_participle(parse.tokens[before])
    return core[: first - 1] if thing and deed in core[: first - 2] else []


def _grown(parse: Parse, core: list[int], rest: list[Clause], dating: Dating) -> list[int]:
    whole, ends = core, list[int]()
    for clause in rest:
        whole = [*_joint(parse, whole, clause), *range(clause.first, clause.last)]
        ends.append(len(whole))
    little = len(written(parse, core, dating)) < _LITTLE or parse.tokens[rest[0].first].lower == "but"
    room = ROOM if little or _is_point(parse, core, rest[0]) else LENGTH
    most = sum(length <= room + _SPARE for length in accumulate(_least(parse.tokens[i]) for i in whole))
    for words in _ways(parse, whole, (len(core), *ends), parse.clauses[dating.clause].verb, most):
        spare = _SPARE if len(words) == len(whole) else 0
        if len(written(parse, words, dating)) <= room + spare and not is_clipped(parse, without_dates(parse, words, dating)):
            return words
    return core


def _is_point(parse: Parse, core: list[int], clause: Clause) -> bool:
    """ "published a study, | showing that": a study that shows nothing tells nothing."""
    return parse.tokens[clause.first].lower in _SHOWING and any(parse.tokens[i].lower in _SHOWS for i in core)


def _least(token: Token) -> int:
    """The code points that it adds to a line of print, at the least."""
    return len(token.text) if token.kind == TokenKind.WORD else 0


def _joint(parse: Parse, core: list[int], clause: Clause) -> list[int]:
    """ "killed Ada Berg, a doctor, | in a raid": what goes on behind an apposition that was left out needs no comma; a participle does."""
    skipped = (
        (clause.kind == ClauseKind.PHRASE or parse.tokens[clause.first].lower == "and")
        and core[-1] + 1 != clause.first
        and parse.tokens[core[-1]].lower == ","
    )
    parted = clause.kind == ClauseKind.PARTICIPLE and core[-1] < clause.first - 1 and parse.tokens[clause.first - 1].lower == ","
    return core[:-1] if skipped else [*core, clause.first - 1] if parted and parse.tokens[core[-1]].lower != "," else core


def _ways(parse: Parse, whole: list[int], ends: tuple[int, ...], deed: int | None, most: int) -> Iterator[list[int]]:
    """The ways to end behind one of the clauses or inside one, the longest first, of `most` words; each is whole."""
    inside = {len(words) for words in shortened(parse, whole, deed, ends[0] + 2, most)} | _second_doings(parse, whole, ends)
    for cut in range(min(len(whole), most), ends[0], -1):
        begun = max(end for end in ends if end <= cut)
        told = _ends(parse, whole[cut - 1]) if cut in ends else cut in inside and _is_told(parse, whole, cut, begun)
        if told or _is_since_what(parse, whole, cut, begun) or _is_whole_deed(parse, whole, cut, begun):
            yield whole[:cut]


def _is_whole_deed(parse: Parse, whole: list[int], cut: int, begun: int) -> bool:
    """ "nine were killed | when a ferry sank | in the harbour"."""
    opens = begun + 2 < cut < len(whole) and parse.tokens[whole[begun]].lower in _GOOD_TRAILS and parse.tokens[whole[cut - 1]].lower in _HAPPENED
    return opens and parse.tokens[whole[cut]].lower in _BOUND | {"near", "into"}


def _is_since_what(parse: Parse, whole: list[int], cut: int, begun: int) -> bool:
    """ "held the first fair | since the war | had ended in Lund"."""
    since = begun + 1 < cut < len(whole) and parse.tokens[whole[begun]].lower == "since"
    clause = next((each for each in parse.clauses if each.first == whole[begun]), None) if since else None
    noun, told = parse.tokens[whole[cut - 1]], range(whole[cut], clause.verb + 1) if clause is not None and clause.verb is not None else range(0)
    bare = all(i == told[-1] or parse.tokens[i].lower.endswith("ly") or parse.tokens[i].lower in lexicon.ADVERBS for i in told)
    return bool(told) and bare and noun.lower in HAPPENINGS


def _second_doings(parse: Parse, whole: list[int], ends: tuple[int, ...]) -> set[int]:
    """The places of "and" in "imposing duties on coal | and freezing the fees"."""
    lowers = [parse.tokens[i].lower for i in whole]
    places = (place for place in range(ends[0] + _FEWEST, len(whole) - 1) if lowers[place] == "and" and lowers[place + 1].endswith("ing"))
    return {place for place in places if lowers[max(end for end in ends if end <= place)].endswith("ing")}


def _ends(parse: Parse, last: int) -> bool:
    """Not "was seen as evidence | that", "ninety minutes | after", "he could | tell"."""
    marked = parse.tokens[last].kind == TokenKind.MARK
    while parse.tokens[last].kind == TokenKind.MARK:
        last -= 1
    if last + 1 >= len(parse.tokens) or parse.tokens[last + 1].lower in (".", "!"):
        return True
    word, after = parse.tokens[last].lower, parse.tokens[last + 1]
    held = any(each.first == last + 1 and each.kind in (ClauseKind.CONTENT, ClauseKind.CONDITION) and each.verb != last + 2 for each in parse.clauses)
    open_end = (held and word not in _OPEN) or (word in _UNITS and after.lower in ("after", "before"))
    doing = word.endswith("ing") and parse.tokens[last - 1].lower in lexicon.PREPOSITIONS  # "after praising, | it seems, | the mayor"
    return not open_end and not doing and (marked or after.kind == TokenKind.MARK or word not in _NEEDY)


def _is_told(parse: Parse, whole: list[int], cut: int, begun: int) -> bool:
    """Whether the clause that begins at place `begun` has what it needs before the cut: its verb, as "as envoys | backed by Lund tried" has not."""
    clause = next((each for each in parse.clauses if each.first <= whole[begun] < each.last), None)
    if clause is None:
        return False
    verb = clause.verb if clause.kind != ClauseKind.PARTICIPLE and (clause.verb or 0) >= whole[begun] else None
    bare = 0 < (clause.verb or 0) < whole[begun]
    first, before, after = (parse.tokens[whole[place]].lower for place in (begun, cut - 1, cut))
    short = (cut - begun < _FEWEST and before not in _OPEN) or parse.tokens[whole[cut - 2]].kind == TokenKind.MARK
    if short or first in ("a", "an", "the") or is_verb(parse.tokens, whole[cut - 1]) or (verb is not None and verb not in whole[:cut]):
        return False
    if first == "as" and parse.tokens[whole[begun] + 1].lower == "well":
        return False  # "as well as fairs | in the north"
    if first == "with" and not _is_doing(parse, clause, whole[cut - 1]):
        return False
    if cut - begun < _MANY and not bare and _is_bound(parse, whole, cut):
        return False
    turned = first in _TO and any(parse.tokens[i].lower == "to" for i in whole[cut:])
    called = after == "to" and any(parse.tokens[i].lower in _FOR for i in whole[begun:cut])  # "despite calls for Lund | to go"
    return not turned and not called and not (after == "for" and before in _FOR) and _ends(parse, whole[cut - 1])


def _is_doing(parse: Parse, clause: Clause, last: int) -> bool:
    """Whether "with envoys saying" has its participle by the token `last`, where there is one."""
    doing = next((i for i in range(clause.first + 1, clause.last) if is_participle(parse.tokens[i])), clause.first)
    return doing <= last


def _is_bound(parse: Parse, whole: list[int], cut: int) -> bool:
    """ "finishing the race | in second place", and not "in a field", "in the Leeds Cup"."""
    token, near = parse.tokens[whole[cut]].lower, [parse.tokens[i] for i in whole[cut + 1 : cut + 3]]
    placed = bool(near) and token in ("in", "at") and near[0].lower in lexicon.DETERMINERS
    return token in _BOUND and not placed and not any(each.text[0].isupper() for each in near)
