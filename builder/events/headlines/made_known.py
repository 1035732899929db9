"""What somebody has made known, without who did."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.dates.dating import Dating
from builder.events.headlines.without_dates import without_dates
from builder.events.words import lexicon

_KNOWN = lexicon.SAYING | frozenset("emerged announced announces revealed reveals confirmed confirms found finds disclosed discloses".split())
_SO = frozenset("was were has have had will would".split())
_BRINGS = frozenset("on that".split())
_ISSUED = frozenset("released issued published posted made gave sent wrote".split())
_WORDS = frozenset("statement report letter message note".split())
_STATING = frozenset("saying stating announcing confirming".split())
_NEAR = 5  # tokens
_SUBJECT = 20  # tokens between the telling and the verb of what is told
_FEWEST = 4  # words


def made_known(parse: Parse, words: list[int], deed: int | None, dating: Dating) -> list[int]:
    """Of "The board announced | the mill had been sold" what stands behind the verb; empty where nothing is told so, or on a day that would be lost.

    `words` are token indexes in the order of a headline, `deed` that of its finite verb.
    """
    stated = _stated(parse, words, deed)
    if deed not in words or not (stated or parse.tokens[deed].lower in _KNOWN):
        return []
    told = words[stated or words.index(deed) + 1 :]
    while told and (parse.tokens[told[0]].kind == TokenKind.TIME or parse.tokens[told[0]].lower in _BRINGS):
        told = told[1:]
    near = range(1, min(len(told), _SUBJECT))
    held = bool(stated) or (parse.tokens[told[0] - 1].lower == "that" if told else False)
    verbs = (at for at in near if is_verb(parse.tokens, told[at]))
    verb = next((at for at in verbs if parse.tokens[told[at]].lower in _SO or held), None)
    if verb is None or is_verb(parse.tokens, told[0]) or len(told) < _FEWEST or _is_relative(parse, told, verb):
        return []
    dated = parse.tokens[told[1]].kind == TokenKind.TIME  # "that in May, the mill had been sold"
    if dated and parse.tokens[told[1]].start != dating.start:
        return []  # its day is that of the telling
    if not dated and parse.tokens[told[0]].lower in lexicon.PREPOSITIONS | lexicon.SUBJECT_PRONOUNS:
        return []
    times = [i for i in told if parse.tokens[i].kind == TokenKind.TIME and parse.tokens[i].start != dating.start]
    kept = without_dates(parse, told, dating)
    return told if all(i in kept for i in times) else []


def _stated(parse: Parse, words: list[int], deed: int | None) -> int:
    """The place behind "released a statement saying"; 0 where that is not what was done."""
    if deed not in words or parse.tokens[deed].lower not in _ISSUED:
        return 0
    first = words.index(deed) + 1
    at = next((place for place in range(first, min(first + _NEAR, len(words) - 1)) if parse.tokens[words[place]].lower in _STATING), 0)
    return at + 1 if at and parse.tokens[words[at - 1]].lower in _WORDS else 0


def _is_relative(parse: Parse, told: list[int], verb: int) -> bool:
    """ "announced the name of the man | who was", "announced a wreck they found was"."""
    return any(parse.tokens[i].lower in lexicon.RELATIVE_OPENERS | lexicon.SUBJECT_PRONOUNS | {"that"} for i in told[:verb])
