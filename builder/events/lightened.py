"""A headline's words without what only describes somebody or something, where they are too many."""

from collections.abc import Iterator

from builder.events import lexicon
from builder.events.clause import Parse, Token, TokenKind
from builder.events.gazetteer import OCCUPATIONS, ORGANISATION_WORDS, PLACE_WORDS, THINGS, TITLES
from builder.events.given_names import given_names
from builder.events.verbs import is_auxiliary, is_past, is_verb

_OFFICES = TITLES | OCCUPATIONS
_NO_SURNAMES = ORGANISATION_WORDS | PLACE_WORDS | THINGS
_ARTICLES = frozenset("the a an".split())
_ENDS = (
    lexicon.DETERMINERS
    | lexicon.PREPOSITIONS
    | lexicon.COORDINATORS
    | lexicon.AUXILIARIES
    | lexicon.RELATIVE_OPENERS
    | frozenset("to that both how why what whether if when as than".split())
)
_ROYAL = frozenset("queen king pope prince princess sir dame lord lady dr dr. mr mr. mrs ms".split())  # go with a name
_BEING = frozenset("sitting acting leading outgoing incoming ruling founding governing visiting presiding".split())
_FEWEST = 2  # words: "Judge" is no long description
_BRINGS = frozenset("by in at on for from with near".split())
_TELLING = frozenset("accused charged suspected convicted wanted known called named dubbed born killed injured".split())  # without it, who?


def lightened(parse: Parse, words: list[int], deed: int | None) -> Iterator[list[int]]:
    """The ways to leave descriptions out of `words`, token indexes in the order of a headline: each shorter than the one before, each whole.

    `deed` is the index of the finite verb. First what stands before a person's name ("the port's chief engineer Ada Berg"), then what was done to the
    subject ("a study | made in Lund | found").
    """
    lighter = words
    for name in [i for i in words if _is_name(parse, i)]:
        first, last = _described(parse, lighter, lighter.index(name))
        if first < last:
            lighter = [*lighter[:first], *lighter[last:]]
            yield lighter
    if deed in lighter and (done := _done(parse, lighter, lighter.index(deed))):
        yield [*lighter[: done[0]], *lighter[done[1] :]]


def _is_name(parse: Parse, index: int) -> bool:
    """A given name with a surname behind it."""
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    surname = after is not None and after.kind == TokenKind.WORD and after.text[0].isupper() and after.lower not in _NO_SURNAMES
    return surname and parse.tokens[index].text in given_names()


def _described(parse: Parse, words: list[int], name: int) -> tuple[int, int]:
    """The places in `words` where the description ahead of the name begins and ends; the same one twice where there is none."""
    first = name
    beside = parse.tokens[words[name - 1]].lower if name else "of"
    while beside not in _ENDS and first > 0 and words[first - 1] == words[first] - 1 and _describes(parse, words, first - 1):
        first -= 1
    last = name - 1 if first < name and parse.tokens[words[name - 1]].lower in _ROYAL else name
    before = parse.tokens[words[last - 1]] if first < last else None
    if before is None or last - first < _FEWEST or not (before.lower in _OFFICES or before.text.islower()):
        return name, name
    lead, ahead = (parse.tokens[words[first - back]] if first >= back else None for back in (1, 2))
    if lead is None:
        return first, last
    if lead.lower in _ARTICLES:
        return first - 1, last
    owned = lead.lower in lexicon.DETERMINERS  # "his brother Ole Berg"
    joined = lead.lower in lexicon.COORDINATORS or lead.lower == "of"  # "rail and shipping owner Ole Berg", "University of Lund doctor Ole Berg"
    named = ahead is not None and first > 2 and ahead.kind == TokenKind.WORD and ahead.text[0].isupper()
    paired = lead.lower in lexicon.COORDINATORS and ahead is not None and ahead.lower in _OFFICES  # "writer and singer Ole Berg"
    aside = lead.kind == TokenKind.MARK or paired or (joined and named == (lead.lower == "of"))
    return (name, name) if owned or aside else (first, last)


def _describes(parse: Parse, words: list[int], place: int) -> bool:
    token = parse.tokens[words[place]]
    if token.kind != TokenKind.WORD or is_verb(parse.tokens, words[place]):
        return False
    ahead = [parse.tokens[i] for i in words[max(0, place - 2) : place]]
    going = token.lower.endswith("ing") and token.lower not in _BEING and token.text.islower()
    if (ahead and ahead[-1].lower == "to") or (going and ahead and ahead[-1].lower not in lexicon.COORDINATORS):
        return False  # "to marry the envoy Ada Berg", "naming the envoy Ada Berg"
    if token.lower == "of":  # "secretary of state Ada Berg"
        return bool(ahead) and ahead[-1].lower in _OFFICES
    if token.lower in _ARTICLES:  # "president of the union Ada Berg"
        return len(ahead) == 2 and ahead[1].lower == "of" and ahead[0].lower in _OFFICES
    return token.lower not in _ENDS


def _done(parse: Parse, words: list[int], deed: int) -> tuple[int, int] | None:
    """Of "a study made in Lund found" the places of "made" and "found"; None where nothing stands between a subject and its verb."""
    for place in range(1, deed - 2):
        token, before, after = (parse.tokens[words[at]] for at in (place, place - 1, place + 1))
        if is_past(token) and not is_auxiliary(token) and after.lower in _BRINGS and token.lower not in _TELLING and _is_noun(before):
            inner = (words[at] for at in range(place + 1, deed))
            bare = not any(is_verb(parse.tokens, i) or parse.tokens[i].lower in lexicon.RELATIVE_OPENERS | {"that", ","} for i in inner)
            return (place, deed) if bare else None
    return None


def _is_noun(token: Token) -> bool:
    return token.kind == TokenKind.WORD and token.lower not in _ENDS | lexicon.ADVERBS and not is_auxiliary(token)
