"""Where texts that lost the line between them were run together."""

import re

from builder.events.clauses.clause import Token, TokenKind
from builder.events.clauses.names_anew import names_anew
from builder.events.clauses.tokens import tokens
from builder.events.clauses.verbs import finite_verb, is_participle, is_verb
from builder.events.gazetteers.gazetteer import OCCUPATIONS, ORGANISATION_WORDS, TITLES
from builder.events.words import lexicon

# "… stand trial A judge has ordered …": an article with a capital behind a word without one.
_BEGINS = re.compile(r"(?<![\w’'-])(?P<before>[a-z0-9][\w’'-]{0,40}[)”’]?) (?P<begins>(?:The|An?) (?=[\w“‘]))")
_GOES_ON = lexicon.STOP_WORDS | lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.SAYING | frozenset("called named titled entitled".split())
_NO_NOUN = lexicon.AUXILIARIES | lexicon.PREPOSITIONS | lexicon.COORDINATORS  # "hepatitis A has"
# What is left of a dateline: "Reuters) - ", "OSLO - ", "Ala. -- ".
_DATELINE = re.compile(r"(?:[^()\n]{0,40}\(?(?:Reuters|REUTERS|AP|AFP|UPI|dpa)\)|[A-Z]{3,20}|[A-Z][a-z]{1,5}\.)? ?(?:--?|–|—) (?=[A-Z“\"])")
_LONGEST = 700  # code points that are looked at word by word
_SUBJECT = 24  # tokens before its verb
_HAS = frozenset("has have".split())
_TELLERS = lexicon.SAYING | lexicon.ANNOUNCING
_RELATIVES = lexicon.RELATIVE_OPENERS | {"that"}
_KINDS_OF_NAME = OCCUPATIONS | ORGANISATION_WORDS | TITLES | frozenset("firm giant wife aide friend ally town city village ship rig star".split())
_NO_END = _GOES_ON | _KINDS_OF_NAME | lexicon.DETERMINERS | lexicon.ADVERBS | frozenset("time way moment fact late early million billion".split())
_PEOPLE = ("er", "or", "ist", "ian", "man", "ant", "ing")  # "the singer Ada Berg", "suing Ada Berg"
_ADJECTIVES = ("ed", "en", "ern", "est", "worst", "nal", "ral", "ous", "ive", "ic", "ful")  # "the western Elsby Bridge"
_CALENDAR = frozenset(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
_NOUN, _SHORT = 4, 2  # tokens of a noun with what leads it; of a subject
_BEFORE_PARTICIPLES = lexicon.ADVERBS | {"been", "also"}
_LEADS = _RELATIVES | {"to"}


def run_together(text: str, title: str = "") -> int:
    """The code point at which the last of several texts run together begins: a headline, be it the article's own `title`, a caption or the rest of
    a dateline, and a sentence; 0 where it is one text."""
    start = len(title) + 1 if title and text.startswith(f"{title} ") and text[len(title) + 1 :][:1].isupper() else 0
    line = _DATELINE.match(text, start)
    start = line.end() if line else start
    for found in _BEGINS.finditer(text, start):
        following = text[found.end() :].split(maxsplit=1)[0].lower() if text[found.end() :].strip() else ""
        if found["before"].lower() not in _GOES_ON and following not in _NO_NOUN:
            start = found.start("begins")
    return start + _last(text[start:]) if len(text) - start <= _LONGEST else start


def _last(text: str) -> int:
    words = tokens(text, ())
    anew = (i for i in range(len(words) - 2, 1, -1) if words[i].text[0].isupper() and names_anew(words, i, 0))
    return max(_named(text, words), next((words[i].start for i in anew), 0))


def _named(text: str, words: tuple[Token, ...]) -> int:
    """ "Police search the house | Lawyers for Ada Berg have gone": a capital behind a small word and a verb, and a perfect tense of its own."""
    lower = text.lower()
    if not any(has in lower for has in _HAS):
        return 0
    starts = (_start(words, has) for has in range(len(words) - 2, 1, -1) if _is_perfect(words, has))
    return next((start for start in starts if start), 0)


def _start(words: tuple[Token, ...], has: int) -> int:
    behind = range(has - 1, max(1, has - _SUBJECT), -1)
    return next((words[i].start for i in behind if _may_begin(words, i) and _is_subject(words, i, has) and _is_text(words, i)), 0)


def _is_perfect(words: tuple[Token, ...], index: int) -> bool:
    if words[index].lower not in _HAS or words[index - 1].lower in _LEADS:
        return False
    after = next((i for i in range(index + 1, len(words)) if words[i].lower not in _BEFORE_PARTICIPLES), None)
    return after is not None and is_participle(words[after])


def _may_begin(words: tuple[Token, ...], index: int) -> bool:
    before, word = words[index - 1], words[index]
    if word.kind != TokenKind.WORD or not word.text[0].isupper() or word.lower in _CALENDAR:
        return False
    if before.kind == TokenKind.QUOTE or before.text.isdigit() or before.lower in _CALENDAR:
        return True
    if before.kind != TokenKind.WORD:
        return False
    noun = before.text.islower() and before.lower not in _NO_END and not before.lower.endswith(_PEOPLE) and not is_verb(words, index - 1)
    return noun and not (before.lower.endswith(_ADJECTIVES) and _leads(words[index - 2]))


def _leads(word: Token) -> bool:
    return word.lower in lexicon.DETERMINERS | lexicon.PREPOSITIONS or word.lower.endswith(("'s", "’s", "ly"))


def _is_subject(words: tuple[Token, ...], index: int, has: int) -> bool:
    """Of the verb at `has`, and of no "the delays Berg has met with": neither is a mark left open between them."""
    commas = sum(word.lower == "," for word in words[index:has])
    led = any(word.lower in lexicon.DETERMINERS for word in words[max(0, index - _NOUN) : index - 1])
    after = next(i for i in range(has + 1, len(words)) if words[i].lower not in _BEFORE_PARTICIPLES) + 1
    bare = has - index <= _SHORT and (after == len(words) or words[after].lower in lexicon.PREPOSITIONS - {"to"})
    return commas % 2 == 0 and not (led and bare and words[has + 1].lower != "been")


def _is_text(words: tuple[Token, ...], index: int) -> bool:
    """Whether what stands before tells something of its own, or begins as what follows does."""
    if [each.text for each in words[:2]] == [each.text for each in words[index : index + 2]]:
        return True
    verb = finite_verb(words, 0, index)
    while verb is not None and (words[verb].lower in _TELLERS or words[verb - 1].lower in _RELATIVES):
        verb = next((i for i in range(verb + 1, index) if is_verb(words, i)), None)
    return verb is not None and 0 < verb < index - 1
