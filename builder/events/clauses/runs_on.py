"""Where one sentence runs on into the next with no mark between."""

from builder.events.clauses.clause import Token, TokenKind
from builder.events.clauses.names_anew import BRINGS_NAMES, NOUN, STAMPS, names_anew
from builder.events.clauses.verbs import finite_verb, is_verb
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.places import places
from builder.events.words import lexicon

NAME_ENDS = frozenset("inc inc. ltd ltd. llc jr jr. sr sr. co. d.c.".split())
_NO_START = NAME_ENDS | lexicon.ADVERBIAL_OPENERS
_NEEDS_NOTHING = frozenset("died fell rose began ended closed opened aired".split())  # "died in May | Ole Berg has"
_CREDIT = 10  # tokens
_CLOSED = frozenset(("'", "’", "”"))
_TITLES = frozenset("dr mr mrs ms".split())
_STARTS = frozenset("He She They His Their".split())
_LEADS = frozenset("On In By Since Until During".split())
_CONJUNCTIONS = frozenset("After Although As Before Despite Following More Once Since When While".split())
_SENTENCE_STARTS = frozenset("A An The".split())
_SAYS = lexicon.SAYING | STAMPS
_NO_END = lexicon.PREPOSITIONS | lexicon.DETERMINERS | lexicon.COORDINATORS


def runs_on(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "Berg fell ill in June | Ole Berg has left hospital": a caption's words and a sentence's with no mark between."""
    before, token = tokens[index - 1], tokens[index]
    if token.text == "The" and (not since or tokens[since - 1].lower == ":") and _is_credited(tokens, index):
        return True
    if token.text in _SENTENCE_STARTS and _is_start(tokens, index):
        told = finite_verb(tokens, since, index)
        return told is not None and tokens[told].lower not in STAMPS
    if _is_lead(tokens, index) or _goes_on(tokens, index):
        return finite_verb(tokens, since, index) is not None or _is_set_off(tokens, index)
    if token.text in _STARTS:
        return _begins(tokens, index)
    if token.kind == TokenKind.QUOTE and before.kind == TokenKind.TIME and token.text[1:2].isupper() and token.text[-2:-1] in ",.":
        return finite_verb(tokens, since, index) is not None
    titled = token.lower.rstrip(".") in _TITLES and before.text.islower() and before.lower not in BRINGS_NAMES
    titled = titled and not any(each.lower in lexicon.DETERMINERS for each in tokens[max(0, index - 4) : index])  # "the time Dr Berg left"
    if _breaks_off(tokens, index) or names_anew(tokens, index, since):
        return True
    return _is_subject(tokens, index, since, titled)


def _is_credited(tokens: tuple[Token, ...], index: int) -> bool:
    """ "Photograph: Reuters | The mill shut", "Ada Berg Elsby correspondent | The mill shut": whose the picture or the text is."""
    before, after = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else tokens[index]
    free = before.kind == TokenKind.WORD and before.lower not in lexicon.STOP_WORDS | lexicon.PREPOSITIONS and index <= _CREDIT
    small = after.kind == TokenKind.WORD and after.text.islower() and tokens[0].text[0].isupper()
    return free and small and finite_verb(tokens, 0, index) is None


def _is_subject(tokens: tuple[Token, ...], index: int, since: int, titled: bool) -> bool:
    """ "fell ill in June | Ole Berg has left", "aired on Monday | Ole Berg, who": a name behind a date, or `titled`, and its verb."""
    before, token = tokens[index - 1], tokens[index]
    aged = before.text.isdigit() and index > 1 and tokens[index - 2].lower == "aged"
    ended = before.kind == TokenKind.TIME or aged or (titled and before.kind == TokenKind.WORD)
    if not ended or token.kind != TokenKind.WORD or not token.text[0].isupper():
        return False
    verb = finite_verb(tokens, since, index)
    bare = verb is not None and verb + 2 >= index - 1 and tokens[verb].lower not in _NEEDS_NOTHING
    if verb is None or bare or tokens[verb].lower in _SAYS or token.lower in _NO_START:
        return False
    if any(each.lower.endswith("ing") and each.text[0].isupper() for each in tokens[verb + 1 : index]):
        return False  # "… Speaking on Monday Ole Berg said": a start of its own
    named = index + 1
    while named < len(tokens) and (tokens[named].text[0].isupper() or tokens[named].lower in ("'s", "’s", "of", "the")) and named < index + NOUN:
        named += 1
    if tokens[min(named, len(tokens) - 2)].lower == "," and tokens[min(named, len(tokens) - 2) + 1].lower == "who":
        return named > index + 1
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
    timed = tokens[index].text in _LEADS and index + 1 < len(tokens) and tokens[index + 1].kind == TokenKind.TIME
    return timed and (_is_small(tokens[index - 1]) or _is_set_off(tokens, index))


def _is_set_off(tokens: tuple[Token, ...], index: int) -> bool:
    """ "Ada Berg, author of The Year We Left | On 3 May 2020, the mill shut"."""
    return tokens[index].text == "On" and tokens[index - 1].kind == TokenKind.WORD and index + 2 < len(tokens) and tokens[index + 2].lower == ","


def _goes_on(tokens: tuple[Token, ...], index: int) -> bool:
    """ "supporters of Ada Berg | After a year she left"."""
    if tokens[index].text not in _CONJUNCTIONS:
        return False
    before, after = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else tokens[index]
    named = before.kind == TokenKind.WORD and before.lower not in lexicon.STOP_WORDS and not is_verb(tokens, index - 1)
    return named and after.kind in (TokenKind.WORD, TokenKind.TIME) and not after.text[0].isupper()


def _is_start(tokens: tuple[Token, ...], index: int) -> bool:
    """ "… his lawyer says | A doctor has": a capital article before a small word, and no mark before it, begins another sentence."""
    before, after = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else None
    small = before.kind in (TokenKind.TIME, TokenKind.QUOTE) or (before.kind == TokenKind.WORD and before.text.islower())
    free = small and before.lower not in _NO_END
    return free and after is not None and after.kind == TokenKind.WORD and after.text.islower()
