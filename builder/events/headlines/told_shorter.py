"""A headline's names told shorter, where its words are too many."""

from collections.abc import Iterator

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_verb
from builder.events.gazetteers.gazetteer import ORGANISATION_WORDS, TITLES
from builder.events.words import lexicon

_INSIDE = frozenset("of for and the on in".split())  # "Mills for a Better Lund's"
_OWNS = ("'s", "’s")
_RANKS = frozenset("vice deputy lieutenant".split())
_LONGEST = 14  # tokens
_FEWEST = 3  # tokens of an owner worth leaving out
_TWO = 2


def told_shorter(parse: Parse, words: list[int]) -> Iterator[list[int]]:
    """Shorter and shorter ways to name those in `words`, token indexes in the order of a headline, each whole: "Ada Berg and her son Ole" for "Two
    young clerks, Ada Berg and her son Ole,"; "the Roe Prize" for "the Mills for Lund's Roe Prize"; "Ada Berg and Ole Roe" for "Ada Berg for president
    and Ole Roe for vice president"."""
    for rule in (_named, _owner, _offices):
        found = rule(parse, words)
        if found:
            words = [i for i in words if i not in found]
            yield words


def _named(parse: Parse, words: list[int]) -> set[int]:
    """The tokens that go: of "Two young clerks, Ada Berg and her son Ole, left" all that is not names; none where no such stands before the verb; and
    so below."""
    commas = [place for place, i in enumerate(words[: 2 * _LONGEST]) if parse.tokens[i].lower == ","][:_TWO]
    if len(commas) != _TWO or not 0 < commas[1] - commas[0] - 1 <= _LONGEST or commas[1] + 1 >= len(words) or not commas[0]:
        return set()
    if not (is_verb(parse.tokens, words[commas[1] + 1]) or is_auxiliary(parse.tokens[words[commas[1] + 1]])):
        return set()
    inner, lead = [parse.tokens[i] for i in words[commas[0] + 1 : commas[1]]], [parse.tokens[i] for i in words[: commas[0]]]
    several = any(token.lower == "and" for token in inner) and lead[-1].lower.endswith("s") and lead[-1].text.islower()
    plain = all(token.kind == TokenKind.WORD and token.lower not in lexicon.PREPOSITIONS | lexicon.COORDINATORS for token in lead)
    plain = plain and not any(is_verb(parse.tokens, i) for i in words[1 : commas[0]])
    names = all(token.text[0].isupper() for token in (*inner[:2], inner[-1]))
    return {*words[: commas[0] + 1], words[commas[1]]} if several and plain and names else set()


def _owner(parse: Parse, words: list[int]) -> set[int]:
    """Of "won the Mills for a Better Lund's Roe Prize" "Mills for a Better Lund's"."""
    for place in range(1, len(words) - 2):
        if not parse.tokens[words[place]].lower.endswith(_OWNS):
            continue
        first = place
        while first > 1 and place - first < _LONGEST and _is_of_name(parse, words, first - 1):
            first -= 1
        owned = parse.tokens[words[place + 1]].text[0].isupper()
        led = parse.tokens[words[first - 1]].lower == "the" and parse.tokens[words[first]].text[0].isupper()
        body = any(parse.tokens[i].lower in _INSIDE | ORGANISATION_WORDS for i in words[first:place])
        if owned and led and body and place - first >= _FEWEST and words[place] - words[first] == place - first:
            return set(words[first : place + 1])
    return set()


def _is_of_name(parse: Parse, words: list[int], place: int) -> bool:
    token = parse.tokens[words[place]]
    return token.kind == TokenKind.WORD and (token.text[0].isupper() or token.lower in _INSIDE - {"the"} or token.lower in ("a", "an"))


def _offices(parse: Parse, words: list[int]) -> set[int]:
    """Of "the ticket of Ada Berg for president and Ole Roe for vice president" both offices."""
    spans = [span for place in range(1, len(words) - 1) if (span := _office(parse, words, place))]
    joined = len(spans) == _TWO and any(parse.tokens[i].lower == "and" for i in words[spans[0][1] : spans[1][0]])
    told = joined and any(is_verb(parse.tokens, i) or is_auxiliary(parse.tokens[i]) for i in words[spans[1][1] : spans[1][1] + 2])
    return {i for first, last in spans for i in words[first:last]} if told else set()


def _office(parse: Parse, words: list[int], place: int) -> tuple[int, int] | None:
    """The places where "for vice president" begins and ends behind a name."""
    last = place + 1 + (parse.tokens[words[place + 1]].lower in _RANKS)
    named = parse.tokens[words[place]].lower == "for" and parse.tokens[words[place - 1]].text[0].isupper()
    return (place, last + 1) if named and last < len(words) and parse.tokens[words[last]].lower in TITLES else None
