"""Where one sentence runs on into the next with no mark between."""

from builder.events import lexicon
from builder.events.clause import Token, TokenKind
from builder.events.verbs import finite_verb, is_verb

_NOUN = 6  # tokens
NAME_ENDS = frozenset("inc inc. ltd ltd. llc jr jr. sr sr. co. d.c.".split())
_NO_START = NAME_ENDS | lexicon.ADVERBIAL_OPENERS
_NEEDS_NOTHING = frozenset("died fell rose began ended closed opened".split())  # "died in May | Ole Berg has"
_TITLES = frozenset("dr mr mrs ms".split())
_BRINGS_NAMES = lexicon.STOP_WORDS | lexicon.SAYING | lexicon.ANNOUNCING | frozenset("doctor physician lawyer patient singer that".split())
_STARTS = frozenset("He She They His Their".split())
_SENTENCE_STARTS = frozenset("A An The".split())
_STAMPS = frozenset(("updated",))  # "Last updated at 10:20 GMT"


def runs_on(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "Berg fell ill in June | Ole Berg has left hospital": a caption's words and a sentence's with no mark between."""
    before, token = tokens[index - 1], tokens[index]
    if token.text in _SENTENCE_STARTS and _is_start(tokens, index):
        told = finite_verb(tokens, since, index)
        return told is not None and tokens[told].lower not in _STAMPS
    if token.text in _STARTS:
        return before.kind == TokenKind.WORD and before.text.islower() and before.lower not in lexicon.STOP_WORDS and not is_verb(tokens, index - 1)
    if token.kind == TokenKind.QUOTE and before.kind == TokenKind.TIME and token.text[1:2].isupper() and token.text[-2:-1] in ",.":
        return finite_verb(tokens, since, index) is not None
    titled = token.lower.rstrip(".") in _TITLES and before.text.islower() and before.lower not in _BRINGS_NAMES
    titled = titled and not any(each.lower in lexicon.DETERMINERS for each in tokens[max(0, index - 4) : index])  # "the time Dr Berg left"
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


def _is_start(tokens: tuple[Token, ...], index: int) -> bool:
    """ "… his lawyer says | A doctor has": a capital article before a small word, and no mark before it, begins another sentence."""
    before, after = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else None
    small = before.kind == TokenKind.TIME or (before.kind == TokenKind.WORD and before.text.islower())
    free = small and before.lower not in lexicon.PREPOSITIONS | lexicon.DETERMINERS | lexicon.COORDINATORS
    return free and after is not None and after.kind == TokenKind.WORD and after.text.islower()
