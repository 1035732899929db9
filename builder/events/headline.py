"""A headline from a sentence's own words."""

from collections.abc import Iterator

from builder.events import lexicon
from builder.events.birth import birth
from builder.events.clause import ClauseKind, Parse
from builder.events.clause_words import clause_words
from builder.events.dating import Dating
from builder.events.grown import LENGTH, grown
from builder.events.is_clipped import is_clipped
from builder.events.lightened import lightened
from builder.events.made_known import made_known
from builder.events.shortened import shortened
from builder.events.telling import telling
from builder.events.verbs import is_auxiliary
from builder.events.with_auxiliary import with_auxiliary
from builder.events.without_dates import without_dates
from builder.events.without_home import without_home
from builder.events.written import written

_ROOM = 110  # what a clause that tells little may grow to with what trails it
_FULL = 96  # what is shorter keeps all descriptions
_TELLS = 50  # what is shorter has lost too much
_ENOUGH = 40  # what is shorter tells too little even in the place of what is far too long
_LOSS = 15  # code points that it is worth to keep what these bring
_COMPLETES = frozenset("for from on over under against with about between regarding concerning involving who which to including".split())
_AT_MOST = 140  # of a whole sentence in the place of half of one
_LONGEST = 125  # what is longer is rather cut to little
_LED = 6  # tokens of a phrase that is no mere date
_NAME = 12  # that a name in the place of a pronoun may add
_LONGEST_LEAD = 24  # tokens


def headline(parse: Parse, dating: Dating) -> str:
    """The happening that `dating` dates in about 100 characters: its clause and what goes on from it, without attribution, dates and parentheses.

    What is longer than 110 is cut, but only before what its words do not need, so it may stay longer; first letter capital, no final full stop.
    Pronouns stay as they are.
    """
    born = birth(parse, dating)
    core, rest = (born, []) if born is not None else telling(parse, dating)
    parse, core = with_auxiliary(parse, core, dating)
    if is_clipped(parse, without_dates(parse, core, dating)) and (safe := _safe(parse, dating)):
        core, rest = safe, []
    if (main := _told(parse, dating)) is not None:
        core, rest = clause_words(parse, main), []
    whole = grown(parse, core, rest, dating)
    text = written(parse, whole, dating)
    if whole == core and len(text) > _FULL:
        text = _shorter(parse, core, dating) or text
    if len(text.split()) > 1:
        return text
    return written(parse, _whole(parse), dating) or parse.sentence.strip()


def _safe(parse: Parse, dating: Dating) -> list[int]:
    """The sentence from its beginning, in the place of half of one: to the end of the dated clause, whole, or as far as its end can be left out."""
    whole = _whole(parse)
    own = parse.clauses[dating.clause]
    upto = list(range(own.last)) if own.kind == ClauseKind.MAIN else []
    ways = [(upto, _AT_MOST), (whole, _AT_MOST), *((words, _ROOM) for words in shortened(parse, whole))]
    mains = (i for i, each in enumerate(parse.clauses) if each.kind == ClauseKind.MAIN and each.verb is not None and not each.coordinate)
    ways += [(clause_words(parse, i), _ROOM) for i in mains]
    heads = {each.verb for each in parse.clauses if each.kind in (ClauseKind.MAIN, ClauseKind.CONTENT)} - {None}
    for words, room in ways:
        if heads & set(words) and len(written(parse, words, dating)) <= room and not is_clipped(parse, without_dates(parse, words, dating)):
            return words
    return []


def _told(parse: Parse, dating: Dating) -> int | None:
    """The main clause that a phrase with the date leads up to: "In a paper published on Monday and a report, | the find was confirmed"."""
    lead = parse.clauses[dating.clause]
    brought = parse.tokens[lead.first].lower in lexicon.PREPOSITIONS - {"with"} and lead.last - lead.first >= _LED
    bare = lead.verb is not None and lead.first == 0 and not is_auxiliary(parse.tokens[lead.verb]) and parse.tokens[lead.last - 1].lower == ","
    if not brought or not (lead.kind == ClauseKind.PHRASE or (bare and lead.kind == ClauseKind.MAIN)):
        return None
    after = ((i, parse.clauses[i]) for i in range(dating.clause + 1, len(parse.clauses)))
    return next((i for i, each in after if each.kind == ClauseKind.MAIN and each.verb is not None and not each.coordinate), None)


def _shorter(parse: Parse, core: list[int], dating: Dating) -> str:
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
    if whole <= _ROOM:
        return text
    ways = [*_ways(parse, core, dating), *(_ways(parse, heavy, dating) if heavy != core else ())]
    fit = [(len(each) - _LOSS * (opener in _COMPLETES), each) for opener, each in ways if _ENOUGH <= len(each) <= _ROOM]
    best = max(fit, default=(0, ""))[1]
    if len(best) >= _TELLS:
        return best
    away = without_home(parse, core, deed)
    away = away if len(away) < len(core) else made_known(parse, core, deed, dating) or core
    if len(away) < len(core):
        return _shorter(parse, away, dating)
    over = min((each for _, each in ways if len(each) > _ROOM), key=len, default=text)
    return best if best and len(over) > _LONGEST else over


def _ways(parse: Parse, core: list[int], dating: Dating) -> Iterator[tuple[str, str]]:
    """With which word what is left out begins, and what is left."""
    deed = parse.clauses[dating.clause].verb
    for words in shortened(parse, core, deed):
        opener = parse.tokens[core[len(words)]].lower
        if (opener not in lexicon.COORDINATORS or deed not in core or deed in words) and not is_clipped(parse, words):
            yield opener, written(parse, words, dating)


def _without_lead(parse: Parse, core: list[int], deed: int | None) -> list[int]:
    """Without the "Since the lease had run out," that it begins with."""
    comma = next((place for place, i in enumerate(core[:_LONGEST_LEAD]) if parse.tokens[i].lower == ","), None)
    leads = comma is not None and parse.tokens[core[0]].lower in lexicon.PREPOSITIONS | lexicon.ADVERBIAL_OPENERS | {"according"}
    return core[comma + 1 :] if leads and comma is not None and deed is not None and deed in core[comma + 1 :] else core


def _whole(parse: Parse) -> list[int]:
    """The clauses up to the first attribution."""
    kept: list[int] = []
    for clause in parse.clauses:
        if clause.kind == ClauseKind.SAYING and kept:
            break
        kept += range(clause.first, clause.last)
    return kept
