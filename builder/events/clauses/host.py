"""Which clause a temporal expression belongs to."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.words import lexicon

_BEHIND = frozenset("in by at from on for with to".split())
_SUBJECT = 3  # tokens behind a time: more are no mark and no "of that year", but who says it
_HOSTS = (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT)
# "After the fire in 1933, the town moved": the year is that of the fire.
_OTHER_DAYS = frozenset("since until till before after following despite amid unlike like".split())


def host(parse: Parse, place: int, index: int) -> int | None:
    """The clause a time belongs to: its own, or for a phrase the clause it leads into or trails."""
    clause = parse.clauses[place]
    if clause.kind == ClauseKind.INSERT and place and parse.tokens[clause.first - 1].lower in lexicon.TIME_PREPOSITIONS:
        return place - 1  # "Roe, whose trial begins in | May, | is at home"
    if clause.kind == ClauseKind.INSERT:
        return _after(parse, place) if clause.verb is None and index - clause.first <= 2 else None
    if clause.kind == ClauseKind.CONTENT and clause.verb is None:
        return _after(parse, place)  # "said that on Monday, | he left"
    if clause.kind != ClauseKind.PHRASE:
        return place
    if parse.tokens[clause.first].lower in _OTHER_DAYS and (index - clause.first > 1 or _is_of_a_thing(parse, index)):
        return None
    if _is_end_of_name(parse, place):
        return place - 1
    earlier = range(place - 1, -1, -1)
    before = next((i for i in earlier if parse.clauses[i].kind in _HOSTS and not _is_aside(parse, parse.clauses[i])), None)
    if before is None or _goes_on(parse, place, index):
        after = _after(parse, place)
        if after == place + 1 and parse.clauses[after].opener == "that" and clause.last - index > _SUBJECT:
            return None  # "3 May 2019 A witness concedes | that he fled": what tells it has a verb that no table knows
        return after if after is not None else next((i for i in earlier if parse.clauses[i].kind != ClauseKind.PHRASE), None)
    return before


def _is_end_of_name(parse: Parse, place: int) -> bool:
    """ "Born Ada Roe in Elsby, | Ohio on 4 May 1961, | Berg studied law"."""
    first, before = parse.tokens[parse.clauses[place].first], parse.clauses[place - 1]
    name = parse.tokens[before.last - 2]
    led = place == 1 and before.kind == ClauseKind.PARTICIPLE and parse.tokens[before.last - 1].lower == ","
    return led and first.kind == TokenKind.WORD and first.text[0].isupper() and name.kind == TokenKind.WORD and name.text[0].isupper()


def _is_aside(parse: Parse, clause: Clause) -> bool:
    """ "gave him a drug, | a strong one mostly used in wards, | on Monday": what a thing is, told between commas."""
    if clause.verb is None or clause.verb + 1 >= clause.last or clause.first == 0 or parse.tokens[clause.first - 1].lower != ",":
        return False
    led = parse.tokens[clause.first].lower in ("a", "an") and parse.tokens[clause.last - 1].lower == ","
    return led and parse.tokens[clause.verb].lower.endswith("ed") and parse.tokens[clause.verb + 1].lower in _BEHIND


def _is_of_a_thing(parse: Parse, index: int) -> bool:
    """ "Monday's race"."""
    return index + 1 < len(parse.tokens) and parse.tokens[index + 1].lower in ("'s", "’s")


def _goes_on(parse: Parse, place: int, index: int) -> bool:
    """ "…; in 2003, he left": a phrase of time after a break leads into the next clause rather than trailing the one before."""
    clause = parse.clauses[place]
    following = parse.clauses[place + 1] if place + 1 < len(parse.clauses) else None
    earlier = parse.tokens[parse.clauses[place - 1].first : clause.first]
    joint = place > 0 and {token.lower for token in earlier} <= {"and", "but", ","}  # "…, and, in 2003, he left"
    anew = place > 0 and parse.tokens[clause.first].text == "On"  # what a page ran together with the sentence before
    leads = index - clause.first <= 3 and (clause.coordinate or joint or anew or parse.tokens[clause.first - 1].lower == ";")
    return leads and following is not None and following.kind in _HOSTS


def _after(parse: Parse, place: int) -> int | None:
    later = range(place + 1, len(parse.clauses))
    found = next((i for i in later if parse.clauses[i].kind in _HOSTS), None)
    return found if found is not None else next((i for i in later if _may_take(parse.clauses[i])), None)


def _may_take(clause: Clause) -> bool:
    """Not what only tells of a noun: of "this week she reads of a boy who fled", whose verb no table knows, the boy's flight is of no week."""
    return clause.verb is not None and clause.kind != ClauseKind.RELATIVE
