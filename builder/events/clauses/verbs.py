"""Which words of a sentence are verbs, told by ending, by table and by the word before."""

import re
from collections.abc import Iterator
from functools import lru_cache

from builder.events.clauses.clause import Token, TokenKind
from builder.events.clauses.is_present import PRESENT, SHOWS, is_present
from builder.events.words import lexicon
from builder.languages.english_words import SMALL

_REGULAR = re.compile(r"(?:re-|co-|over|under)?[a-z]{2,30}ed$")
_NEGATED = re.compile(r"n['’]t$|['’](?:s|ll|d|ve|re)$")
# A determiner before it makes an adjective of it; these also stand alone as a subject.
ARTICLES = lexicon.DETERMINERS - frozenset("that this these those both all some many few another any each".split())
# After a plural, as in "voters go to the polls".
_PLURAL_PRESENT = frozenset("go meet vote face begin take hold return gather celebrate choose arrive elect head say claim report believe".split())
_NEVER_FINITE = frozenset("be been being having".split())
_BEFORE_VERBS = lexicon.ADVERBS | lexicon.COORDINATORS
_SEEMS = frozenset("appear seem".split())
_FINITE = lexicon.MOSTLY_ADJECTIVES | lexicon.PLANNING | PRESENT | _PLURAL_PRESENT | _SEEMS  # besides auxiliaries and past forms
_NOUNS_LY = frozenset("rally family supply assembly monopoly ally reply anomaly bully belly fly july italy lily butterfly jelly oversupply".split())
_THIRD = frozenset("he she it they".split())
REPORTING = lexicon.SAYING | lexicon.ANNOUNCING
_NO_NOUNS = (
    lexicon.STOP_WORDS | REPORTING | lexicon.CLAIM_NOUNS | lexicon.DATING_WORDS | frozenset("fact idea moment way reason point hope fear".split())
)
_LINKS = lexicon.SUBJECT_PRONOUNS | lexicon.COORDINATORS
_NO_SUBJECT = lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.AUXILIARIES
_BETWEEN = lexicon.ADVERBS | {"first"}
# By how much: of a vote, a game, a price.
_MARGINS = frozenset(
    "to votes points goals runs wickets seats lengths strokes margin vote majority % percent per percentage times fold third half".split()
)


def is_verb(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether the token can be a finite verb (or the auxiliary that begins one) where it stands."""
    token = tokens[index]
    if not _may_be_verb(token.lower) or token.kind != TokenKind.WORD or (index and (token.text[0].isupper() or tokens[index - 1].lower == "having")):
        return False
    before = tokens[index - 1] if index else None
    if before is not None and index > 1 and before.lower.endswith("ly") and before.lower not in _NOUNS_LY and tokens[index - 2].lower in ARTICLES:
        before = tokens[index - 2]  # "the originally planned launch"
    if before is not None and "to" in (before.lower, tokens[index - 2].lower if before.lower == "be" and index > 1 else ""):
        return False  # "the hall, to be called Hope, would open"
    if is_auxiliary(token):
        clock = before is not None and token.lower == "am" and before.text[-1].isdigit()  # "from 7:30 am"
        return not (clock or (before and before.lower in ARTICLES))
    if token.lower in lexicon.MOSTLY_ADJECTIVES:
        return _takes_object(tokens, index)
    if before and (before.lower in ARTICLES or before.lower in lexicon.PREPOSITIONS or _possessive(before)):
        return False
    if is_past(token):
        return True
    if token.lower in _PLURAL_PRESENT:
        return before is not None and before.lower.endswith("s") and before.lower not in lexicon.STOP_WORDS and not before.lower.endswith("ss")
    if token.lower in lexicon.PLANNING or (token.lower in _SEEMS and before is not None and before.lower == "they"):
        return _plans(tokens, index)
    return is_present(tokens, index)


@lru_cache(maxsize=1 << 15)
def _may_be_verb(word: str) -> bool:
    """Whether the word, in lower case, is a finite verb anywhere: most are none, so nothing else need be asked of them."""
    return word not in _NEVER_FINITE and (word in _FINITE or _is_auxiliary(word) or _is_past(word) or bool(SHOWS.match(word)))


@lru_cache(maxsize=1 << 15)
def _is_auxiliary(word: str) -> bool:
    return (word in lexicon.AUXILIARIES and word != "'s") or (word.endswith(("n't", "n’t")) and bool(_NEGATED.search(word)))


@lru_cache(maxsize=1 << 15)
def _is_past(word: str) -> bool:
    if word in lexicon.IRREGULAR_PAST:
        return True
    return len(word) > 3 and word not in lexicon.NOT_VERBS and bool(_REGULAR.match(word))


def _plans(tokens: tuple[Token, ...], index: int) -> bool:
    """ "Engineers from Halcrow plan to begin", but "a rescue plan to begin"."""
    many = any(token.lower in ("they", "we", "police") or token.lower.endswith("s") and not token.lower.endswith("ss") for token in tokens[:index])
    to = index + 1 < len(tokens) and tokens[index + 1].lower == "to"
    before = tokens[index - 1] if index else None
    subject = before is not None and (before.text[0].isupper() or before.lower.endswith("s") or before.lower in ("they", "we", "police"))
    return to and many and subject


def is_auxiliary(token: Token) -> bool:
    """``was``, ``has``, ``will``, ``didn't`` …"""
    return _is_auxiliary(token.lower)


def is_past(token: Token) -> bool:
    """A past form, which may be a participle: ``killed``, ``held``."""
    return _is_past(token.lower)


def is_participle(token: Token) -> bool:
    """A past or present participle: ``taken``, ``killed``, ``killing``."""
    return is_past(token) or token.lower in lexicon.PARTICIPLES or (len(token.lower) > 5 and token.lower.endswith("ing"))


def finite_verb(tokens: tuple[Token, ...], first: int, last: int) -> int | None:
    """The index of the finite verb of tokens [first, last), or None.

    In "three men arrested on Monday were charged" it is "were": a bare past form before a preposition gives way to a later verb.
    """
    found = _verbs(tokens, first, last)
    index = first_found = next(found, None)
    while index is not None and _is_bare(tokens[index]):
        later = next(found, None)
        if later is None:
            return None if index == first_found and _passive_remnant(tokens, index, last) else index
        if not _reduced(tokens, index, last) or tokens[later - 1].lower in _LINKS:
            return index
        index = later
    return index


def _verbs(tokens: tuple[Token, ...], first: int, last: int) -> Iterator[int]:
    for index in range(first, last):
        if tokens[index].lower == "what" and index > first and tokens[index - 1].lower in lexicon.PREPOSITIONS:
            return  # "in what the police called a raid" has a clause of its own
        if is_verb(tokens, index):
            yield index


def _is_bare(token: Token) -> bool:
    """A past form that may be a participle, with no auxiliary."""
    return _is_past(token.lower) and not _is_auxiliary(token.lower) and token.lower not in lexicon.FINITE_PAST


def _takes_object(tokens: tuple[Token, ...], index: int) -> bool:
    """ "limited the amount", but "a limited amount", "his repeated claims"."""
    free = index > 0 and tokens[index - 1].lower not in _NO_SUBJECT
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    return free and not _possessive(tokens[index - 1]) and after in lexicon.DETERMINERS


def _possessive(token: Token) -> bool:
    return token.lower.endswith(("'s", "’s", "s'", "s’"))


def _reduced(tokens: tuple[Token, ...], index: int, last: int) -> bool:
    """ "Three men | arrested on Monday": of a bare past form."""
    if index + 1 >= last:
        return False
    token, after = tokens[index], tokens[index + 1]
    if token.lower in REPORTING:
        return token.lower == "accused" and after.lower == "of"  # told of whom, it has him before "of"
    return after.kind == TokenKind.TIME or after.lower in lexicon.PREPOSITIONS


def _passive_remnant(tokens: tuple[Token, ...], index: int, last: int) -> bool:
    """ "Led by the mayor": a bare past form before "by" is a participle."""
    return index + 1 < last and tokens[index + 1].lower == "by" and not _measures(tokens, index + 2)


def _measures(tokens: tuple[Token, ...], index: int) -> bool:
    """ "voted by 52 to 48", "won by a wide margin", "fell by 3 per cent": by how much, and by nobody."""
    words = [token.lower for token in tokens[index : index + 4] if token.kind == TokenKind.WORD]
    if words[:1] in (["a"], ["an"], ["the"]):
        return not _MARGINS.isdisjoint(words[1:])
    number = bool(words) and (words[0][0].isdigit() or words[0] in SMALL)
    return number and (len(words) == 1 or words[0].endswith("%") or not _MARGINS.isdisjoint(words[1:3]))


def past_adverbs(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """The first word of a clause past its adverbs."""
    at = first
    while at + 1 < last and (tokens[at].lower in _BEFORE_VERBS or (tokens[at].lower == "first" and is_verb(tokens, at + 1))):
        at += 1
    return at


def after_time(tokens: tuple[Token, ...], index: int) -> int:
    """Past "on Monday" in "said on Monday three people died"."""
    ahead = index
    while ahead < len(tokens) and (tokens[ahead].lower in lexicon.TIME_PREPOSITIONS or tokens[ahead].kind == TokenKind.TIME):
        ahead += 1
    of_a_thing = ahead < len(tokens) and tokens[ahead].lower in ("'s", "’s")
    return ahead if ahead > index and tokens[ahead - 1].kind == TokenKind.TIME and not of_a_thing else index


def is_bare_relative(tokens: tuple[Token, ...], index: int) -> bool:
    """ "a statement | it put out in July": a pronoun and its verb just behind a noun, with no mark and no "that" between."""
    if tokens[index].lower not in _THIRD or index < 2 or index + 2 >= len(tokens):
        return False
    verb = index + 2 if tokens[index + 1].lower in _BETWEEN else index + 1
    noun = tokens[index - 1]
    small = noun.kind == TokenKind.WORD and noun.text.islower() and not noun.lower.endswith(("ly", "ing"))
    led = any(token.lower in lexicon.DETERMINERS for token in tokens[max(0, index - 4) : index - 1])
    told = any(token.lower in REPORTING for token in tokens[max(0, index - 6) : index])  # "told the court he left"
    return is_verb(tokens, verb) and small and led and not told and noun.lower not in _NO_NOUNS and not is_verb(tokens, index - 1)
