"""Verbs in the present tense, among nouns that look like them."""

import re

from builder.events.clauses.clause import BREAKS, Token, TokenKind
from builder.events.words import lexicon

# As the lexicon's, and those of programmes and books; those that are nouns too tell by what follows.
PRESENT = lexicon.PRESENT | frozenset(
    "hears talks speaks travels asks finds learns discovers explores examines investigates discusses interviews introduces chats tracks traces "
    "lingers returns revisits recalls continues concludes follows charts focuses concentrates "
    "features plays performs picks sets agrees paints".split()
)
SHOWS = re.compile(r"[a-z]{2,20}[a-rtv-z]s$")  # may be a present form; no "ss", no "us"
_OBJECTS = frozenset("the a an his her their its him them how why what whether".split())
_NOUNS_TOO = frozenset(
    "plans claims calls hopes reports works costs needs visits falls stands lies features stars shows aims wants marks runs uses "
    "talks travels finds asks tracks traces chats charts features plays picks sets paints interviews".split()
)
_AFTER_NOUN = lexicon.PREPOSITIONS - {"to"} | frozenset("and or but that were was are have , . ;".split())
_STATES = frozenset("leads heads houses spans links bears commands dominates overlooks surrounds crosses borders tops carries resembles".split())
_THIRD = frozenset("he she it".split())
_INSERT = 2  # commas
_ENDS = BREAKS | lexicon.RELATIVE_OPENERS | lexicon.ADVERBIAL_OPENERS
_BEFORE = lexicon.AUXILIARIES | lexicon.IRREGULAR_PAST | {"to"}
_NO_NOUNS = lexicon.STOP_WORDS - lexicon.ADVERBS - _THIRD


def is_present(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a word in -s is a verb where it stands, and no noun."""
    if index and tokens[index].lower in PRESENT:
        return _is_told(tokens, index)
    return _shows(tokens, index)


def _is_told(tokens: tuple[Token, ...], index: int) -> bool:
    after = tokens[index + 1].lower if index + 1 < len(tokens) else "."
    told = after == "that" and (tokens[index - 1].lower == "," or tokens[index - 1].text[0].isupper())  # "Ada Berg, a nurse, claims that"
    return told or not (tokens[index].lower in _NOUNS_TOO and after in _AFTER_NOUN)


def _shows(tokens: tuple[Token, ...], index: int) -> bool:
    """ "The film charts the rise", "Ada Berg juggles a career": a word in -s between a singular and an article, and no verb before it."""
    before = tokens[index - 1] if index else None
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if before is None or after not in _OBJECTS or tokens[index].lower in _STATES or not SHOWS.match(tokens[index].lower):
        return False
    if _resumes(tokens, index):
        return True
    if before.kind != TokenKind.WORD or not before.text[-1].isalpha():
        return False
    if before.lower.endswith(("s", "ly", "ing")) or before.lower in _NO_NOUNS:
        return False
    for earlier in reversed(tokens[:index]):
        if earlier.lower in _ENDS:
            break
        if earlier.text.islower() and (earlier.lower in _BEFORE or earlier.lower.endswith("ed")):
            return False
    return True


def _resumes(tokens: tuple[Token, ...], index: int) -> bool:
    """ "Ada Berg, head of the union, previews the match": behind an insert, and nothing but the sentence's subject before that."""
    marks = [i for i in range(index) if tokens[i].kind == TokenKind.MARK]
    if len(marks) != _INSERT or marks[1] != index - 1 or any(tokens[i].lower != "," for i in marks):
        return False
    subject = [token for token in tokens[: marks[0]] if token.lower not in lexicon.COORDINATORS]
    return bool(subject) and all(token.text[0].isupper() for token in subject)
