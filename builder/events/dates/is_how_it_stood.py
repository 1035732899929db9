"""Whether a clause tells how things stood at an hour, of a day told elsewhere, or only that it came."""

from builder.events.clauses.clause import Parse, Token, TokenKind
from builder.events.clauses.verbs import is_participle
from builder.events.words import lexicon
from builder.timex.timex import Anchor, Timex, TimexType

_WAS = frozenset(("was", "were"))
_PASSES = frozenset("came went passed struck arrived approached".split())
_GONE = frozenset("gone turned struck passed".split())
_TO_COME = frozenset("due set about likely to".split())


def is_how_it_stood(parse: Parse, verb: int, rest: tuple[Token, ...], timex: Timex) -> bool:
    """True for "shares were 2 per cent up by 3 pm", "the curfew was in effect from 3 pm"; not for "was shot at 3 pm", "there were shots", "was due to
    open", "was in Lund Square"; and for "four o'clock came". `verb` is the index of the verb, `rest` what follows it but for adverbs."""
    if _is_passing(parse, verb, rest):
        return True
    counted = timex.type == TimexType.TIME and timex.anchor == Anchor.MENTION and any(letter.isdigit() for letter in timex.text)
    if not counted or parse.tokens[verb].lower not in _WAS or (verb and parse.tokens[verb - 1].lower == "there"):
        return False
    somewhere = len(rest) > 1 and rest[0].lower in ("in", "at", "on") and rest[1].text[0].isupper()
    deed = rest[:1] != () and (is_participle(rest[0]) or rest[0].lower.endswith("ing") or rest[0].lower in _TO_COME)
    return not somewhere and not deed


def _is_passing(parse: Parse, verb: int, rest: tuple[Token, ...]) -> bool:
    """ "And four o'clock came", "it had just gone 11 am"."""
    before = parse.tokens[max(0, verb - 2) : verb]
    alone = len(before) < 2 or before[0].lower in lexicon.COORDINATORS | lexicon.ADVERBIAL_OPENERS or before[0].kind == TokenKind.MARK
    timed = before != () and before[-1].kind == TokenKind.TIME and parse.tokens[verb].lower in _PASSES and alone
    went = before != () and before[-1].lower == "it" and parse.tokens[verb].lower in lexicon.HAVE and len(rest) > 1
    return timed or (went and rest[0].lower in _GONE and rest[1].kind == TokenKind.TIME)
