"""A headline's words without where those are from who did it."""

from builder.events.clauses.clause import Parse, Token, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.gazetteers.gazetteer import ORGANISATION_WORDS
from builder.events.gazetteers.given_names import given_names
from builder.events.words import lexicon
from builder.languages.english_words import SMALL, TENS

# From whom it is, is half of what it tells.
_ARE_FROM = frozenset("message letter team side quote call delegation people those figures data report support".split())
_JOINS = lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.AUXILIARIES | lexicon.ADVERBS
_MAINLY = frozenset("mostly mainly largely chiefly primarily".split())
_INSIDE = lexicon.RELATIVE_OPENERS | SMALL.keys() | TENS.keys() | {"that"}  # "envoys from six states": how many they are

_WITH = frozenset("colleagues coworkers co-workers co-authors others team".split())


def without_home(parse: Parse, words: list[int], deed: int | None) -> list[int]:
    """Of "scientists | from the universities of Lund and Oslo | found …" and "Ada Berg | of the National Institute | said …" the rest.

    `words` are token indexes in the order of a headline, `deed` that of its finite verb. All the words where nothing of the kind stands between.
    """
    if deed not in words:
        return words
    last = words.index(deed)
    more = _colleagues(parse, words, last)
    for place in range(1, last - 1):
        if is_verb(parse.tokens, words[place]):
            return words
        theirs = place < more < last and parse.tokens[words[place]].lower in ("of", "from", "at") and parse.tokens[words[place - 1]].text[0].isupper()
        if theirs or _is_home(parse, words, place):
            inner = words[place + 1 : more]
            housed = any(parse.tokens[i].lower in ORGANISATION_WORDS for i in inner)  # "Lund University in Norway"
            named = not housed and any(parse.tokens[i].text in given_names() for i in inner)  # "the senator from Lund Ada Berg"
            plain = not any(is_verb(parse.tokens, i) or parse.tokens[i].lower in _INSIDE or parse.tokens[i].text.isdigit() for i in inner)
            place -= parse.tokens[words[place - 1]].lower in _MAINLY
            return [*words[:place], *words[more:]] if plain and not named else words
    return words


def _colleagues(parse: Parse, words: list[int], last: int) -> int:
    """Where the "and colleagues" begins that may stand before the verb, the place `last`."""
    ands = (at for at in range(1, last - 1) if parse.tokens[words[at]].lower == "and" and _WITH & _lowers(parse, words[at + 1 : last]))
    return max(ands, default=last)


def _lowers(parse: Parse, words: list[int]) -> set[str]:
    return {parse.tokens[i].lower for i in words}


def _is_home(parse: Parse, words: list[int], place: int) -> bool:
    word, before = parse.tokens[words[place]], parse.tokens[words[place - 1]]
    if word.lower == "of":
        given = parse.tokens[words[place - 2]].text if place > 1 else ""
        return given in given_names() and before.text[0].isupper()
    mainly = before.lower in _MAINLY and place > 1  # "scientists | mostly from Lund"
    before = parse.tokens[words[place - 2]] if mainly else before
    return word.lower == "from" and _is_noun(before) and before.lower not in _ARE_FROM


def _is_noun(token: Token) -> bool:
    return token.kind == TokenKind.WORD and token.lower not in _JOINS and not token.lower.endswith("ly")
