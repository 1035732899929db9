"""What a clause needs behind its first mark to be whole."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.content_whole import content_whole
from builder.events.clauses.listed import listed
from builder.events.clauses.verbs import is_auxiliary
from builder.events.gazetteers.gazetteer import OCCUPATIONS, TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.places import places
from builder.events.words import lexicon

_DASHES = frozenset("— –".split())
_PAIRS = (("between", "and"), ("either", "or"))
_ASKS = dict.fromkeys("invited asked urged ordered told forced allowed required persuaded encouraged".split(), "to")
_ASKS |= dict.fromkeys("convicted accused acquitted cleared".split(), "of")
_SPOKE = frozenset("appeared spoke speaks appears".split())
_PERSONS = (
    TITLES
    | OCCUPATIONS
    | frozenset("expert guru boss head chief founder wife husband son daughter brother sister mother father friend colleague rival aide".split())
)
_BEHIND_NAMES = (ClauseKind.ADVERBIAL, ClauseKind.PHRASE, ClauseKind.PARTICIPLE, ClauseKind.RELATIVE)
_LONGEST_NAME = 4  # words
_LONGEST_ASIDE = 5  # clauses
Completion = tuple[list[int], int]


def completion(parse: Parse, place: int) -> Completion:
    """The indexes of the tokens that go on from the clause `place`, and the index of the last clause they belong to.

    They are what is announced, the rest of a list, of a noun phrase or of the name of a place, and what goes on behind an aside.
    """
    for rule in (_said, _paired_deeds, _told_there, _asked, _half, _beyond_dashes, listed, _paired, _placed, _named):
        last = rule(parse, place)
        if last is not None and rule in (_asked, _beyond_dashes, _paired):
            return list(_all(parse.clauses[last])), last
        if last is not None:
            return _ordered(parse, place, last)
    return _ordered(parse, place, place)


def _ordered(parse: Parse, place: int, last: int) -> Completion:
    """ "hats would be a duty | while riding": when an order holds is a part of it. The tokens behind the clause `place` up to that behind `last`."""
    if last + 1 == len(parse.clauses):
        return list(range(parse.clauses[place].last, parse.clauses[last].last)), last
    following = parse.clauses[last + 1]
    doing = following.opener in ("while", "when") and parse.tokens[min(following.first + 1, following.last - 1)].lower.endswith("ing")
    begun = parse.clauses[place].first
    if doing and any(token.lower in lexicon.ORDERED for token in parse.tokens[begun : following.first]):
        last += 1
    return list(range(parse.clauses[place].last, parse.clauses[last].last)), last


def _said(parse: Parse, place: int) -> int | None:
    """ "announced | that a wreck was found", "announced two players, Ada and Eva, | were banned": without it the verb is left hanging."""
    if place + 1 >= len(parse.clauses):
        return None
    following, verb = parse.clauses[place + 1], parse.clauses[place].verb
    ends = {token.lower for token in parse.tokens[following.first - 1 : following.first + 1]}
    joined = parse.clauses[place].kind == ClauseKind.CONTENT and not ends.isdisjoint(lexicon.COORDINATORS)
    if not joined and following.opener in ("that", "whether") and following.kind in (ClauseKind.CONTENT, ClauseKind.CONDITION):
        return content_whole(parse, place + 1)
    if verb is None or parse.tokens[verb].lower not in lexicon.ANNOUNCING:
        return None
    if _is_open(parse, place):
        return place + 1
    near = range(place + 1, min(place + 5, len(parse.clauses)))
    found = next((i for i in near if parse.clauses[i].kind not in (ClauseKind.PHRASE, ClauseKind.INSERT)), None)
    if found is None or parse.clauses[found].kind not in (ClauseKind.MAIN, ClauseKind.CONTENT):
        return None
    first = parse.tokens[parse.clauses[found].first]
    return found if is_auxiliary(first) and parse.clauses[found].verb == parse.clauses[found].first else None


def _is_open(parse: Parse, place: int) -> bool:
    """ "announced via a letter on Monday, | the mill would close": nothing announced yet, and a whole clause behind the date."""
    clause, following = parse.clauses[place], parse.clauses[place + 1]
    assert clause.verb is not None
    after, timed = parse.tokens[clause.verb + 1], any(token.kind == TokenKind.TIME for token in parse.tokens[clause.last - 3 : clause.last - 1])
    led = after.kind == TokenKind.TIME or after.lower in ("via", "on", "in", "through", "by")
    whole = following.kind == ClauseKind.MAIN and following.verb is not None and following.verb > following.first and not following.coordinate
    return led and timed and whole


def _paired_deeds(parse: Parse, place: int) -> int | None:
    """ "the town watched | and listened | as the ferry sank": neither verb has an object, and both go on with the third."""
    clause, after = parse.clauses[place], parse.clauses[place + 1 : place + 3]
    bare = clause.kind == ClauseKind.MAIN and clause.verb == clause.last - 1 and len(after) > 1
    joined = bare and after[0].coordinate and after[0].verb == after[0].first + 1 == after[0].last - 1
    return place + 1 if joined and parse.tokens[after[1].first].lower == "as" else None


def _told_there(parse: Parse, place: int) -> int | None:
    """ "spoke at the fair | and said | that the mill was lost": what was said is the news."""
    clauses, clause = parse.clauses[place + 1 : place + 3], parse.clauses[place]
    if len(clauses) < 2 or clause.verb is None or parse.tokens[clause.verb].lower not in _SPOKE or clause.kind != ClauseKind.MAIN:
        return None
    saying, content = clauses
    joined = saying.kind == ClauseKind.SAYING and saying.coordinate and saying.verb == saying.first + 1 and parse.tokens[saying.first].lower == "and"
    return content_whole(parse, place + 2) if joined and content.kind == ClauseKind.CONTENT else None


def _asked(parse: Parse, place: int) -> int | None:
    """ "invited Ole Berg, then ill with fever, | to appear", "convicted Berg, a doctor, | of theft": whom one asks, one asks to do something."""
    clause = parse.clauses[place]
    brings = _ASKS.get(parse.tokens[clause.verb].lower) if clause.verb is not None and parse.tokens[clause.last - 1].lower == "," else None
    if brings is None or any(token.lower == brings for token in parse.tokens[clause.verb or clause.first : clause.last]):
        return None
    near = range(place + 1, min(place + 1 + _LONGEST_ASIDE, len(parse.clauses)))
    told = (i for i in near if parse.clauses[i].verb is not None and parse.clauses[i].kind != ClauseKind.RELATIVE)
    found = next((i for i in near if parse.tokens[parse.clauses[i].first].lower == brings), None)
    return found if found is not None and place + 1 < found <= next(told, found) else None


def _half(parse: Parse, place: int) -> int | None:
    """ "a new, | self-governing region": a noun phrase that goes on behind its comma."""
    if not _is_phrase(parse, place + 1):
        return None
    last, first = parse.last_word(parse.clauses[place]), parse.tokens[parse.clauses[place + 1].first]
    article = next((i for i in range(last - 1, max(last - 4, 0), -1) if parse.tokens[i].lower in ("a", "an")), None)
    small = article is not None and all(token.text.islower() for token in parse.tokens[article : last + 1])
    return place + 1 if small and (first.text.islower() and ("-" in first.text or first.lower.endswith("ous"))) else None


def _placed(parse: Parse, place: int) -> int | None:
    """ "in Shelby, | North Carolina": the name of a place goes on behind its comma."""
    last = place
    while _is_phrase(parse, last + 1) and parse.tokens[parse.clauses[last].last - 1].lower == "," and _is_named(parse, last):
        last += 1
    return last if last > place else None


def _named(parse: Parse, place: int) -> int | None:
    """ "called its own rope expert, | Dr Ada Berg, | as a witness": the name of whom the noun is said of; no list, no name before a verb."""
    if not _is_phrase(parse, place + 1) or parse.clauses[place].verb is None or parse.tokens[parse.clauses[place].last - 1].lower != ",":
        return None
    name, after = parse.clauses[place + 1], parse.clauses[place + 2 : place + 3]
    words = [token for token in parse.tokens[name.first : name.last] if token.kind != TokenKind.MARK]
    last, mark = parse.last_word(parse.clauses[place]), parse.tokens[name.last - 1].lower
    person = 1 < len(words) <= _LONGEST_NAME and all(token.kind == TokenKind.WORD and token.text[0].isupper() for token in words)
    person = person and ((words[0].text in given_names() and words[0].text not in places()) or words[0].lower in TITLES)
    noun = parse.tokens[last].text.islower() and parse.tokens[last].lower in _PERSONS and last > (parse.clauses[place].verb or 0) + 1
    ends = mark == "." or (mark == "," and bool(after) and not after[0].coordinate and after[0].kind in _BEHIND_NAMES)
    return place + 1 if person and noun and ends else None


def _is_named(parse: Parse, place: int) -> bool:
    last = parse.last_word(parse.clauses[place])
    end = parse.tokens[last - (parse.tokens[last].kind == TokenKind.PARENTHESIS)]  # "British Columbia (B.C.)"
    following = parse.clauses[place + 1]
    at = following.first
    while at < following.last and parse.tokens[at].kind == TokenKind.WORD and parse.tokens[at].text[0].isupper():
        at += 1
    name = parse.sentence[parse.tokens[following.first].start : parse.tokens[at - 1].end] if at > following.first else ""
    anew = not parse.sentence[: parse.tokens[following.first - 1].start].endswith(name)  # "in New York, | New York"
    return end.kind == TokenKind.WORD and end.text[0].isupper() and name in places() and anew


def _beyond_dashes(parse: Parse, place: int) -> int | None:
    """ "elected Ada Berg — a doctor, mother of two — | as chair": what goes on behind an aside between dashes."""
    clauses = parse.clauses[place + 1 : place + 2 + _LONGEST_ASIDE]
    if not clauses or parse.tokens[clauses[0].first - 1].lower not in _DASHES:
        return None
    found = next((i for i, each in enumerate(clauses[1:], place + 2) if parse.tokens[each.first - 1].lower in _DASHES), None)
    opener = parse.tokens[parse.clauses[found].first].lower if found is not None else ""
    return found if opener in lexicon.PREPOSITIONS | {"as"} else None


def _paired(parse: Parse, place: int) -> int | None:
    """ "a talk between Berg, | once an envoy, | and Lund", "either closed | or moved": the other of two."""
    clause = parse.clauses[place]
    words = [token.lower for token in parse.tokens[clause.first : clause.last]]
    for first, second in _PAIRS:
        at = next((i for i in range(len(words) - 1, 0, -1) if words[i] == first), None)
        if at is not None and second not in words[at:]:
            near = range(place + 1, min(place + 1 + _LONGEST_ASIDE, len(parse.clauses)))
            return next((i for i in near if parse.tokens[parse.clauses[i].first].lower == second), None)
    return None


def _is_phrase(parse: Parse, place: int) -> bool:
    return place < len(parse.clauses) and parse.clauses[place].kind == ClauseKind.PHRASE


def _all(clause: Clause) -> range:
    return range(clause.first, clause.last)
