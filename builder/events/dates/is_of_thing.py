"""Whether a date is that of a thing which was made long before, and which the clause only brings."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.words import lexicon
from builder.timex.timex import Timex

_MADE = frozenset(
    "taken filmed shot recorded photographed written published released brokered signed painted drawn composed built passed issued struck".split()
)
_BRINGS = (
    lexicon.AUXILIARIES | lexicon.HAVE | lexicon.BE | frozenset("released issued published posted made gave sent wrote".split())
)  # "sent a photo taken in": that tells of the photo
_NEWS = 7  # days: what was made so lately is the news itself
_REST = 10  # tokens between the participle and its date
_NO_NOUN = lexicon.PREPOSITIONS | lexicon.AUXILIARIES | lexicon.DETERMINERS | lexicon.ADVERBS | lexicon.COORDINATORS | lexicon.SUBJECT_PRONOUNS
_STRETCH = frozenset("days weeks months".split())
_SPAN = 6  # tokens before a stretch of days in which their number is told


def is_of_thing(parse: Parse, clause: Clause, index: int, timex: Timex, published: int | None) -> bool:
    """True in "showed photos taken in | 2014", "building on the deal signed in Lund the | previous month, the board";
    and of the days that are announced, "three days of mourning, | Wednesday to Friday". `index` is the expression's token."""
    if _is_stretch(parse, index, timex):
        return True
    if timex.interval is None or (published is not None and timex.interval.start >= published - _NEWS):
        return False
    first = clause.first if clause.kind == ClauseKind.PARTICIPLE else clause.verb
    own = first is not None and first < index <= clause.last and parse.tokens[first].lower not in _BRINGS
    place = next((i for i in range(index - 1, max(first or 0, index - 2 - _REST), -1) if parse.tokens[i].lower in _MADE), None) if own else None
    return place is not None and place > (first or 0) + 1 and _is_of_noun(parse, place, index)


def _is_of_noun(parse: Parse, place: int, index: int) -> bool:
    """Whether the participle `place` goes on from a noun, and nothing but its own words follow up to the date."""
    noun = parse.tokens[place - 1]
    plain = noun.kind == TokenKind.WORD and noun.text.isalpha() and noun.lower not in _NO_NOUN and not is_verb(parse.tokens, place - 1)
    rest = parse.tokens[place + 1 : index]
    passed = all(token.kind in (TokenKind.WORD, TokenKind.PARENTHESIS) for token in rest)
    return plain and passed and not any(is_verb(parse.tokens, i) for i in range(place + 1, index))


def _is_stretch(parse: Parse, index: int, timex: Timex) -> bool:
    if timex.interval is None or not timex.interval.spanned or parse.tokens[index - 1].lower != ",":
        return False
    return any(parse.tokens[i].lower in _STRETCH and parse.tokens[i + 1].lower == "of" for i in range(max(0, index - _SPAN), index - 1))
