"""Where one sentence runs on into the next with no mark between."""

from itertools import pairwise

from builder.events import lexicon
from builder.events.clause import Token, TokenKind
from builder.events.gazetteer import OCCUPATIONS, TITLES
from builder.events.given_names import given_names
from builder.events.places import places
from builder.events.verbs import finite_verb, is_participle, is_past, is_verb

_NOUN = 6  # tokens
NAME_ENDS = frozenset("inc inc. ltd ltd. llc jr jr. sr sr. co. d.c.".split())
_NO_START = NAME_ENDS | lexicon.ADVERBIAL_OPENERS
_NEEDS_NOTHING = frozenset("died fell rose began ended closed opened".split())  # "died in May | Ole Berg has"
_CLOSED = frozenset(("'", "’", "”"))
_TITLES = frozenset("dr mr mrs ms".split())
_BRINGS_NAMES = lexicon.STOP_WORDS | lexicon.SAYING | lexicon.ANNOUNCING | frozenset("doctor physician lawyer patient singer that".split())
_STARTS = frozenset("He She They His Their".split())
_LEADS = frozenset("On In By Since Until During".split())
_CONJUNCTIONS = frozenset("After Although As Before Despite Following More Once Since When While".split())
_SHOWN = frozenset("left right centre center pictured seen".split())
_SENTENCE_STARTS = frozenset("A An The".split())
_PEOPLE = ("er", "or", "ist", "ian", "man", "men", "ant", "ent", "star", "band", "boss", "king", "queen", "son", "wife", "aunt", "ess", "ers", "ors")
_HAS = frozenset("has have will".split())
_STAMPS = frozenset(("updated",))  # "Last updated at 10:20 GMT"


def runs_on(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "Berg fell ill in June | Ole Berg has left hospital": a caption's words and a sentence's with no mark between."""
    before, token = tokens[index - 1], tokens[index]
    if token.text in _SENTENCE_STARTS and _is_start(tokens, index):
        told = finite_verb(tokens, since, index)
        return told is not None and tokens[told].lower not in _STAMPS
    if _is_lead(tokens, index) or _goes_on(tokens, index):
        return finite_verb(tokens, since, index) is not None
    if token.text in _STARTS:
        return _begins(tokens, index)
    if token.kind == TokenKind.QUOTE and before.kind == TokenKind.TIME and token.text[1:2].isupper() and token.text[-2:-1] in ",.":
        return finite_verb(tokens, since, index) is not None
    titled = token.lower.rstrip(".") in _TITLES and before.text.islower() and before.lower not in _BRINGS_NAMES
    titled = titled and not any(each.lower in lexicon.DETERMINERS for each in tokens[max(0, index - 4) : index])  # "the time Dr Berg left"
    if _breaks_off(tokens, index) or _is_caption(tokens, index, since) or _is_named(tokens, index, since):
        return True
    aged = before.text.isdigit() and index > 1 and tokens[index - 2].lower == "aged"
    ended = before.kind == TokenKind.TIME or aged or (titled and before.kind == TokenKind.WORD)
    if not ended or token.kind != TokenKind.WORD or not token.text[0].isupper():
        return False
    verb = finite_verb(tokens, since, index)
    bare = verb is not None and verb + 2 >= index - 1 and tokens[verb].lower not in _NEEDS_NOTHING
    if verb is None or bare or tokens[verb].lower in lexicon.SAYING | _STAMPS or token.lower in _NO_START:
        return False
    if any(each.lower.endswith("ing") and each.text[0].isupper() for each in tokens[verb + 1 : index]):
        return False  # "… Speaking on Monday Ole Berg said": a start of its own
    named = index + 1
    while named < len(tokens) and (tokens[named].text[0].isupper() or tokens[named].lower in ("'s", "’s", "of", "the")) and named < index + _NOUN:
        named += 1
    return any(is_verb(tokens, i) for i in range(named, min(named + 4, len(tokens)))) and tokens[named].kind == TokenKind.WORD


def _breaks_off(tokens: tuple[Token, ...], index: int) -> bool:
    """ "‘gone' | Dr Berg was", "‘gone' | Speaking to", "in Leeds | Ms Berg left", "her sister Bea | Bea Lund has"."""
    before, token = tokens[index - 1], tokens[index]
    after = tokens[index + 1] if index + 1 < len(tokens) else token
    if before.kind == TokenKind.WORD and before.text == token.text and after.text[0].isupper() and index > 1:
        return True
    quoted = before.text in _CLOSED
    if quoted and token.lower.endswith("ing") and after.lower in lexicon.PREPOSITIONS:
        return True
    placed = before.text in places() and index > 1 and tokens[index - 2].lower in ("in", "at", "from", "to")
    titled = token.lower.rstrip(".") in _TITLES and after.text[0].isupper() and after is not token
    named = quoted and token.text in given_names() and after.text[0].isupper()
    return (named or ((quoted or placed) and titled)) and index + 2 < len(tokens) and is_verb(tokens, index + 2)


def _is_small(token: Token) -> bool:
    return token.kind == TokenKind.WORD and token.text.islower() and token.lower not in lexicon.STOP_WORDS


def _begins(tokens: tuple[Token, ...], index: int) -> bool:
    """ "a small town | She left", "died at Pen | They had"."""
    before = tokens[index - 1]
    named = before.kind == TokenKind.WORD and before.lower not in lexicon.STOP_WORDS and index + 1 < len(tokens) and is_verb(tokens, index + 1)
    return (_is_small(before) or named) and not is_verb(tokens, index - 1)


def _is_lead(tokens: tuple[Token, ...], index: int) -> bool:
    """ "denies it | On Monday he left"."""
    timed = index + 1 < len(tokens) and tokens[index + 1].kind == TokenKind.TIME
    return timed and tokens[index].text in _LEADS and _is_small(tokens[index - 1])


def _goes_on(tokens: tuple[Token, ...], index: int) -> bool:
    """ "supporters of Ada Berg | After a year she left"."""
    before, after = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else tokens[index]
    named = before.kind == TokenKind.WORD and before.lower not in lexicon.STOP_WORDS and not is_verb(tokens, index - 1)
    return tokens[index].text in _CONJUNCTIONS and named and after.kind in (TokenKind.WORD, TokenKind.TIME) and not after.text[0].isupper()


def _is_caption(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "Berg denies it caused the fire | Leeds judges have freed Ole Berg": a name and its "has" behind a small noun and a clause with its verb.

    Behind "the house" it is a relative clause ("the house Berg has sold"), unless the sentence had the name before.
    """
    before, token = tokens[index - 1], tokens[index]
    small = before.kind == TokenKind.WORD and before.text.islower() and before.text.isalpha() and not before.lower.endswith(_PEOPLE)
    if not small or token.kind != TokenKind.WORD or not token.text[0].isupper() or before.lower in _BRINGS_NAMES or is_verb(tokens, index - 1):
        return False
    ahead = index + 1
    while ahead < len(tokens) and ahead < index + _NOUN and tokens[ahead].kind == TokenKind.WORD and not is_verb(tokens, ahead):
        ahead += 1
    if ahead + 1 >= len(tokens) or tokens[ahead].lower not in _HAS or not (is_participle(tokens[ahead + 1]) or tokens[ahead].lower == "will"):
        return False
    if [each.text for each in tokens[:2]] == [each.text for each in tokens[index : index + 2]]:
        return True  # a title and the sentence that begins as it does
    led = any(each.lower in lexicon.DETERMINERS for each in tokens[max(0, index - 4) : index - 1])
    again = any(each.text == token.text for each in tokens[:index])
    verb = finite_verb(tokens, since, index)
    told = verb is not None and verb < index - 2 and tokens[verb].lower not in lexicon.SAYING | lexicon.ANNOUNCING
    return told and (again or not led)


def _is_named(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "denied he caused Ada Berg's death | Ada Berg's doctor left", "was to play six dates | Ada Berg died": a name in full, told again or with its
    verb, behind a clause that has its own; none behind "the day"."""
    before, token = tokens[index - 1], tokens[index]
    last = tokens[index + 1] if index + 1 < len(tokens) else token
    if not _is_small(before) or token.text not in given_names() or last is token or not last.text[0].isupper() or last.kind != TokenKind.WORD:
        return False
    verb = None if before.lower in _BRINGS_NAMES or is_verb(tokens, index - 1) else finite_verb(tokens, since, index)
    if verb is None or tokens[verb].lower in lexicon.SAYING | lexicon.ANNOUNCING | _STAMPS:
        return False
    if any(one.text == token.text and _bare(other.text) == _bare(last.text) for one, other in pairwise(tokens[:index])):
        return True
    shown = len(tokens) > index + 5 and tokens[index + 2].lower == "," and tokens[index + 3].lower in _SHOWN and tokens[index + 4].lower == ","
    deed = index + (5 if shown else 2)
    told = verb < index - 2 and deed < len(tokens) and is_verb(tokens, deed) and is_past(tokens[deed])
    return told and not _describes(tokens, index - 1)


def _describes(tokens: tuple[Token, ...], index: int) -> bool:
    """ "the day", "Morning Lund host", "its singer"."""
    word, before = tokens[index], tokens[index - 1]
    led = any(each.lower in lexicon.DETERMINERS for each in tokens[max(0, index - 3) : index])
    titled = before.text.istitle() and _bare(before.text) == before.text
    return led or titled or word.lower.endswith(_PEOPLE) or word.lower in OCCUPATIONS | TITLES


def _bare(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")


def _is_start(tokens: tuple[Token, ...], index: int) -> bool:
    """ "… his lawyer says | A doctor has": a capital article before a small word, and no mark before it, begins another sentence."""
    before, after = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else None
    small = before.kind == TokenKind.TIME or (before.kind == TokenKind.WORD and before.text.islower())
    free = small and before.lower not in lexicon.PREPOSITIONS | lexicon.DETERMINERS | lexicon.COORDINATORS
    return free and after is not None and after.kind == TokenKind.WORD and after.text.islower()
