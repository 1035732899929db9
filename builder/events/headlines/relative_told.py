"""What a relative clause tells, with what goes on from it."""

from dataclasses import replace
from itertools import takewhile

from builder.events.clauses.clause import Clause, ClauseKind, Parse
from builder.events.clauses.relative import relative
from builder.events.clauses.verbs import is_auxiliary
from builder.events.dates.dating import Dating
from builder.events.headlines.of_its_day import of_its_day
from builder.events.headlines.risen import risen
from builder.events.headlines.trails import trails
from builder.events.words import lexicon

_CLAIMING = frozenset("claiming alleging saying stating arguing warning".split())
_WHICH = frozenset("which who that".split())
_WHEN = frozenset("when where how whether until".split())
_OF_DEEDS = frozenset("after as because during before when".split())


def relative_told(parse: Parse, place: int, dating: Dating) -> tuple[list[int], list[Clause]]:
    """The token indexes of the noun that the relative clause `place` speaks of with its own words, and the clauses that may follow them."""
    told = _told_of(parse, place) or relative(parse, place)
    if _claims(parse, place) and told and told[-1] == parse.last_word(parse.clauses[place]):
        told, place = [*told, *range(parse.clauses[place + 1].first, parse.clauses[place + 1].last)], place + 1
    if known := risen(parse, place, told):
        return known, []
    own = of_its_day(parse, told, dating)
    if len(own) < len(told):
        return own, []
    whole = bool(told) and told[-1] == parse.clauses[place].last - 1
    return told, list(takewhile(lambda each: _is_its_own(parse, each), trails(parse, place, dating))) if whole else []


def _claims(parse: Parse, place: int) -> bool:
    """ "who gave a speech claiming | that he was the king": without what is claimed, the end hangs."""
    last = parse.tokens[parse.last_word(parse.clauses[place])].lower
    return last in _CLAIMING and place + 1 < len(parse.clauses) and parse.clauses[place + 1].kind == ClauseKind.CONTENT


def _told_of(parse: Parse, place: int) -> list[int]:
    """Of "(hangs on) when the next ferry sails, | which Berg has said may be on Monday" "the next ferry may be"; nothing where nobody says it."""
    clause, before = parse.clauses[place], parse.clauses[place - 1]
    if not place or clause.kind != ClauseKind.RELATIVE or clause.opener not in _WHICH or clause.verb is None:
        return []
    says = next((i for i in range(clause.verb, min(clause.verb + 2, clause.last - 1)) if parse.tokens[i].lower in lexicon.SAYING), None)
    if says is None or not is_auxiliary(parse.tokens[says + 1]) or says == clause.first + 1:
        return []
    own = replace(clause, first=says + 1, verb=says + 1, opener="")
    last = parse.last_word(before)
    if parse.tokens[before.first].lower in _WHEN and (before.verb == last or parse.tokens[last].lower.endswith("s")):
        return [*range(before.first + 1, last), *range(says + 1, clause.last)]
    return relative(replace(parse, clauses=(*parse.clauses[:place], own, *parse.clauses[place + 1 :])), place)


def _is_its_own(parse: Parse, clause: Clause) -> bool:
    """Of "the rig that sank, | killing two, | with ease, was old" the first: the other may be the main clause's."""
    opener = parse.tokens[clause.first].lower
    return opener != "with" and (clause.kind != ClauseKind.PHRASE or opener in _OF_DEEDS)
