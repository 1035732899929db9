"""Whether a clause tells how things stood at an hour, of a day told elsewhere."""

from builder.events.clause import Parse, Token
from builder.events.verbs import is_participle
from builder.timex.timex import Anchor, Timex, TimexType

_WAS = frozenset(("was", "were"))
_TO_COME = frozenset("due set about likely to".split())


def is_how_it_stood(parse: Parse, verb: int, rest: tuple[Token, ...], timex: Timex) -> bool:
    """True for "shares were 2 per cent up by 3 pm", "the curfew was in effect from 3 pm"; not for "was shot at 3 pm", "there were shots", "was due to
    open", "was in Lund Square". `verb` is the index of the verb, `rest` what follows it but for adverbs."""
    counted = timex.type == TimexType.TIME and timex.anchor == Anchor.MENTION and any(letter.isdigit() for letter in timex.text)
    if not counted or parse.tokens[verb].lower not in _WAS or (verb and parse.tokens[verb - 1].lower == "there"):
        return False
    somewhere = len(rest) > 1 and rest[0].lower in ("in", "at", "on") and rest[1].text[0].isupper()
    deed = rest[:1] != () and (is_participle(rest[0]) or rest[0].lower.endswith("ing") or rest[0].lower in _TO_COME)
    return not somewhere and not deed
