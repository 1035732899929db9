"""What is far too long, cut where it can best be."""

from collections.abc import Iterator

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_verb
from builder.events.headlines.ends_whole import KEEPS_FROM, UNITS, WAITS
from builder.events.words import lexicon

_JOINTS = (
    frozenset("in at by during amid despite through near across along within inside outside beneath via under".split())
    | lexicon.RELATIVE_OPENERS
    | lexicon.ADVERBIAL_OPENERS - {"until", "once"}
)
_NEEDY = (
    lexicon.DETERMINERS
    | lexicon.PREPOSITIONS
    | lexicon.COORDINATORS
    | lexicon.ADVERBS
    | lexicon.AUXILIARIES
    | lexicon.SUBJECT_PRONOUNS
    | lexicon.RELATIVE_OPENERS
    | frozenset("to not more most less that whether both either between such even only far enough early how what when where why".split())
)
_TELLS = lexicon.SAYING | lexicon.ANNOUNCING
_AIMS = frozenset("combat fight stop ease mark halt curb".split())
_CLAIMS = frozenset("fears hopes concerns warnings signs suspicions doubts".split())
_HOW_MUCH = frozenset("much many far long well".split())
_NEAR = 6  # tokens of a list
_FAR = 10
_FEWEST = 2  # words behind the verb


def curtailed(parse: Parse, words: list[int], deed: int | None) -> Iterator[list[int]]:
    """The ways to end `words`, token indexes in the order of a headline, behind its verb and a noun: before a preposition, an "and" or a clause.

    `deed` is the index of the finite verb, where one is known. Unlike what only adds, what goes here may be missed.
    """
    found = (place for place, i in enumerate(words) if (i == deed if deed in words else is_verb(parse.tokens, i)))
    verb = next(found, None)
    if verb is None:
        return
    for cut in range(len(words) - 1, verb + _FEWEST, -1):
        if _is_joint(parse, words, cut) and _ends(parse, words, cut):
            yield words[:cut]


def _is_joint(parse: Parse, words: list[int], cut: int) -> bool:
    token, before, after = (parse.tokens[words[min(place, len(words) - 1)]] for place in (cut, cut - 1, cut + 1))
    late = token.lower in ("after", "before") and before.lower in UNITS
    late = late or before.lower in WAITS.get(token.lower, ())
    if late or before.lower == "," or (before.text[0].isupper() and after.text[0].isupper()):  # "Board in Leeds"
        return False
    near = {parse.tokens[i].lower for i in words[max(0, cut - _NEAR) : cut]}
    named = before.text[0].isupper() and any(parse.tokens[i].text[0].isupper() for i in words[cut + 1 : cut + 3])
    if (token.lower == "as" and ("as" in near or after.lower in _HOW_MUCH)) or (token.lower == "and" and named):
        return False  # "as much | as", "the Mayor of Leeds | and former Mayor of Lund"
    if token.lower in ("that", "from", "or", "to"):
        return _is_loose(parse, words, cut)
    return token.lower in _JOINTS or (token.lower == "and" and "," not in near and all(parse.tokens[i].lower != "both" for i in words[:cut]))


def _is_loose(parse: Parse, words: list[int], cut: int) -> bool:
    """ "the salts | that corals use", "asked for help | from Lund", "in a school | or mill", "a vote | to mark the day"."""
    token, before, after = (parse.tokens[words[min(place, len(words) - 1)]] for place in (cut, cut - 1, cut + 1))
    if token.lower == "to":
        return after.lower in _AIMS
    if token.lower == "that":
        told = any(parse.tokens[i].lower in _TELLS for i in words[max(0, cut - _NEAR) : cut])
        return before.text.islower() and before.lower.endswith("s") and before.lower not in lexicon.CLAIM_NOUNS | _CLAIMS and not told
    rest = [parse.tokens[i].lower for i in words[cut:]]
    ends = "to" not in rest and not any(is_verb(parse.tokens, i) for i in words[cut:])
    kept = (parse.tokens[i].lower for i in words[max(0, cut - _FAR) : cut])
    return ends and (before.text.islower() if token.lower == "or" else not any(_keeps(word) for word in kept))


def _keeps(word: str) -> bool:
    """ "banned the club | from playing", and not "asked for protection | from the board"."""
    return word.startswith(KEEPS_FROM) and not word.endswith(("ion", "ions"))


def _ends(parse: Parse, words: list[int], cut: int) -> bool:
    """Whether a noun stands before the cut, and what is told or asked before it has its verb."""
    last = parse.tokens[words[cut - 1]]
    noun = last.kind in (TokenKind.WORD, TokenKind.QUOTE) and last.lower not in _NEEDY and not is_auxiliary(last)
    noun = noun and not is_verb(parse.tokens, words[cut - 1]) and (not is_participle(last) or last.text.istitle())
    opened = next((place for place in range(cut - 1, 0, -1) if parse.tokens[words[place]].lower in ("that", "whether")), None)
    told = opened is None or any(is_verb(parse.tokens, words[place]) for place in range(opened + 1, cut - 1))
    noun = noun and not last.lower.endswith("ly") and parse.tokens[words[cut - 2]].lower not in lexicon.AUXILIARIES | {"to", "not"}
    return noun and told
