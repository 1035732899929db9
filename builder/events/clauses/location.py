"""Where a happening took place, told ahead of its clause."""

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.words import lexicon
from builder.events.words.happenings import HAPPENINGS

_AT = frozenset("in at near".split())
_INSIDE = _AT | frozenset("of the and".split())  # "in Forbury Gardens in Reading"
_AREAS = frozenset("state city province town region district county village island".split())  # "in the US state of Utah"
_BUILDINGS = frozenset("office offices headquarters house home church".split())
_OCCASIONS = frozenset("during at".split())
_POINTING = frozenset("this that these those his her its their your my our it he she they".split())
_LONGEST = 9  # tokens of "during the third northern debate"
_SHORTEST = 5  # and of "during the third debate,"
_ROOM = 14  # tokens of a clause that may take a place along


def location(parse: Parse, place: int, words: list[int]) -> list[int]:
    """The token indexes of "in Iowa" in "In Iowa, caucuses were held on Monday"; none where the clause names a place of its own or is long."""
    if not place or len(words) > _ROOM or parse.clauses[place - 1].kind != ClauseKind.PHRASE:
        return []
    if any(parse.tokens[i].lower in _AT and _is_name(parse, i + 1) for i in words):
        return []
    leading = place
    while leading and parse.clauses[leading - 1].kind == ClauseKind.PHRASE:
        leading -= 1
    ahead = range(parse.clauses[leading].first, parse.clauses[place].first)
    first = next((i for i in ahead if parse.tokens[i].lower in _AT and _is_name(parse, i + 1) and _is_free(parse, i)), None)
    if first is None:
        return _occasion(parse, place, ahead) or _house(parse, ahead)
    last = first + 1
    while last in ahead and (parse.tokens[last].lower in _INSIDE | _AREAS or _is_name(parse, last)):
        last += 1
    while parse.tokens[last - 1].lower in _INSIDE:
        last -= 1
    goes_on = parse.tokens[last] if last < len(parse.tokens) else None  # "at the Labour Party's | final debate" is no place
    return [] if goes_on is not None and goes_on.kind == TokenKind.WORD and last in ahead else list(range(first, last))


def _occasion(parse: Parse, place: int, ahead: range) -> list[int]:
    """ "During the third debate, | Ole Roe sang"; not "During that debate"."""
    lead = next((each for each in parse.clauses[:place] if each.first in ahead and parse.tokens[each.first].lower in _OCCASIONS), None)
    if lead is None or parse.tokens[lead.last - 1].lower != "," or not _SHORTEST <= lead.last - lead.first <= _LONGEST:
        return []
    words = parse.tokens[lead.first + 1 : lead.last - 1]
    told = any(token.kind != TokenKind.WORD or token.lower in _POINTING or token.lower in lexicon.PREPOSITIONS for token in words)
    return list(range(lead.first, lead.last - 1)) if words[-1].lower in HAPPENINGS and not told else []


def _house(parse: Parse, ahead: range) -> list[int]:
    """ "On Monday at the office of the Lund Guard in Elsby, | a clerk left": the office, and whose it is."""
    for i in ahead:
        lowers = [token.lower for token in parse.tokens[i : i + 5]]
        built = lowers[:2] == ["at", "the"] and lowers[3:] == ["of", "the"] and lowers[2] in _BUILDINGS
        if built and _is_free(parse, i) and _is_name(parse, i + 5):
            last = i + 5
            while last in ahead and _is_name(parse, last):
                last += 1
            goes_on = last in ahead and parse.tokens[last].kind == TokenKind.WORD and parse.tokens[last].lower not in _AT
            return [] if goes_on else list(range(i, last))  # "at the home of the Lund | mayor" is half a place
    return []


def _is_name(parse: Parse, index: int) -> bool:
    token = parse.tokens[index] if index < len(parse.tokens) else None
    if token is not None and token.lower == "the" and index + 1 < len(parse.tokens):
        return _is_name(parse, index + 1)
    return token is not None and token.kind == TokenKind.WORD and token.text[0].isupper()


def _is_free(parse: Parse, index: int) -> bool:
    """At the head, or behind the date: not "in a letter sent from a house in Oslo"."""
    return index == 0 or parse.tokens[index - 1].kind != TokenKind.WORD or parse.tokens[index - 1].lower in lexicon.COORDINATORS
