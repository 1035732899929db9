"""Whether a temporal expression only describes a thing, bounds a state or makes a comparison, and so dates no happening."""

import re

from builder.events.clauses.clause import Token, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.dates.is_of_state import is_of_state
from builder.events.dates.is_stretch import is_stretch
from builder.events.dates.is_theme import is_theme
from builder.events.words import lexicon
from builder.temporal.granularity import Granularity
from builder.timex.timex import Timex
from builder.wording.british import MONTHS

_BARE_YEAR = re.compile(r"\d{3,4}s?$")
_AS_EARLY = frozenset("back early late recently ago".split())  # "as far back as 2008"
_YEAR_AFTER = frozenset("in during around circa by from between through early late mid".split())
_BOUNDS = frozenset("since until till than through into".split())
_GATHERINGS = frozenset("convention election elections referendum primary conference summit meeting congress tournament final rally hearing".split())
_UP_TO = (["up", "to"], ["prior", "to"])
_COMPARED = frozenset(("compared with", "compared to", "up from", "down from", "comparison to", "comparison with", "relative to"))
_NAMED_DAYS = frozenset("super black cyber giving bloody fat".split())  # "Super Tuesday" is a name
_ELSEWHERE = frozenset("after before since following despite over of to for from about regarding until ahead amid".split())
_JUDGED = lexicon.SAYING | frozenset("reported called calls condemned condemns denounced deemed dubbed investigated investigating discussed".split())
_NOW = frozenset("today tonight".split())
_PROGRAMMES = frozenset("programme program bulletin podcast newsletter edition episode".split())
_PARTS = frozenset(
    "as end start beginning middle morning afternoon evening night day days week weeks month months course half rest part much most result".split()
)
_RECORDS = frozenset("data figures records statistics results information numbers samples".split())
_ARTICLES = frozenset("the a an his her its their this that these those our".split())
_OWN_ARTICLES = frozenset("this that a an his her its their our".split())
_FUNCTION_WORDS = lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.AUXILIARIES | lexicon.SUBJECT_PRONOUNS | lexicon.RELATIVE_OPENERS
_NOT_NOUNS = _FUNCTION_WORDS | lexicon.ADVERBIAL_OPENERS | lexicon.CONDITION_OPENERS | lexicon.ADVERBS | lexicon.DETERMINERS | {"local"}
_DATES = frozenset("date deadline".split())
_ON_THE = lexicon.TIME_PREPOSITIONS | {"the"}
_NO_NOUN = _FUNCTION_WORDS | lexicon.SAYING | lexicon.ANNOUNCING
_BRINGS_NAME = lexicon.PREPOSITIONS | lexicon.ADVERBIAL_OPENERS


def is_modifier(tokens: tuple[Token, ...], index: int, timex: Timex) -> bool:
    """True for "the 1973 building", "the highest since 2008", "than in 2019", "Euro 2016", "until Monday". `index` is the expression's token."""
    before = [token.lower for token in tokens[max(0, index - 3) : index]]
    if _is_told_of(tokens, index, before) or _is_coarse(tokens, index, timex, before):
        return True
    if is_of_state(tokens, index):
        return True
    if _is_name(tokens, index, before) or is_theme(tokens, index, before) or _is_of_records(tokens, index, before):
        return True
    if _is_at_event(tokens, index):
        return False
    if _BARE_YEAR.match(timex.text):
        return _is_bare_year_modifier(tokens, index, before)
    return _describes(tokens, index, before) or _qualifies(tokens, index, before)


def _is_at_event(tokens: tuple[Token, ...], index: int) -> bool:
    """ "At its August 15 convention, the party chose": what the sentence tells happened there."""
    led = 1 < index < 4 and tokens[0].lower in ("at", "in", "during") and tokens[1].lower in _ARTICLES
    return led and any(token.lower in _GATHERINGS for token in tokens[index + 1 : index + 4])


def _is_told_of(tokens: tuple[Token, ...], index: int, before: list[str]) -> bool:
    """Whether the words before make it a bound, a comparison or the date of something else."""
    if before and before[-1] in _NAMED_DAYS:
        return True
    if _bounds(before) or _is_anothers(tokens, index, before) or _is_of_a_noun(tokens, index):
        return True
    if before[-1:] == ["within"] and tokens[index].lower.endswith((" before", " earlier")):
        return True  # "within two years before": some day of them
    if is_stretch(tokens, index) or (before[-1:] == ["a"] and (index + 1 == len(tokens) or tokens[index + 1].kind == TokenKind.MARK)):
        return True  # "to sing on a Sunday morning": any
    if before[-2:] == ["now", ","] or before[-1:] == ["no"] or before[-1:] == ["to"] and tokens[index].lower == "this day":
        return True
    return " ".join(before[-2:]) in _COMPARED or before[-2:-1] == ["compared"]


def _is_coarse(tokens: tuple[Token, ...], index: int, timex: Timex, before: list[str]) -> bool:
    """What only a month, a year or a century may be: "the flood in Peru in 2008 was", "the 12th century abbess"."""
    if timex.interval is None or timex.interval.granularity <= Granularity.DAY:
        return False
    century = timex.interval.granularity >= Granularity.CENTURY and before[-1:] != [] and before[-1] not in lexicon.TIME_PREPOSITIONS
    return century or _is_of_the_noun(tokens, index)


def _is_of_a_noun(tokens: tuple[Token, ...], index: int) -> bool:
    """ "the best acts of last year", "a spell of Monday and Tuesday"."""
    while index > 2 and tokens[index - 1].lower in ("and", "or") and tokens[index - 2].kind == TokenKind.TIME:
        index -= 2
    noun = tokens[index - 2] if index > 1 and tokens[index - 1].lower == "of" else None
    return noun is not None and noun.kind == TokenKind.WORD and noun.lower not in _PARTS


def _is_anothers(tokens: tuple[Token, ...], index: int, before: list[str]) -> bool:
    """ "suspended after last week's protests", "called Monday's raid brutal": the day is that of the protests, which are only spoken of. "At Monday's
    meeting" happens there; of "today's programme" the text is the programme itself."""
    owns = index + 1 < len(tokens) and tokens[index + 1].lower in ("'s", "’s", "'", "’")
    if owns and index + 2 < len(tokens) and tokens[index].lower in _NOW and tokens[index + 2].lower in _PROGRAMMES:
        return True
    return owns and before[-1:] != [] and before[-1] in _ELSEWHERE | _JUDGED and "result" not in before


def _is_name(tokens: tuple[Token, ...], index: int, before: list[str]) -> bool:
    """ "USA Today", "March Madness": words of time inside a name."""
    text = tokens[index].text
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if text in ("Today", "Tonight", "Tomorrow", "Yesterday"):
        dated = after is not None and after.kind == TokenKind.TIME  # "told the breakfast show Today earlier this week"
        return index > 0 and tokens[index - 1].kind == TokenKind.WORD and (dated or tokens[index - 1].text[0].isupper())
    if _is_titled(tokens, index):
        return True
    month = text in MONTHS and bool(before) and before[-1] not in _BRINGS_NAME
    return month and after is not None and after.kind == TokenKind.WORD and after.text[0].isupper() and after.lower not in _FUNCTION_WORDS


def _is_titled(tokens: tuple[Token, ...], index: int) -> bool:
    """ "this Radio 4 Sunday Feature": a day among capitals behind an article that is no part of its name."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or not after.text[0].isupper() or not tokens[index].text[0].isupper():
        return False
    place = index - 1
    while place > 0 and tokens[place].kind == TokenKind.WORD and (tokens[place].text[0].isupper() or tokens[place].text.isdigit()):
        place -= 1
    return 0 <= place < index - 1 and tokens[place].lower in _OWN_ARTICLES


def _is_of_records(tokens: tuple[Token, ...], index: int, before: list[str]) -> bool:
    """ "used data from 2005 through 2015"."""
    return before[-1:] in (["from"], ["for"]) and index > 1 and tokens[index - 2].lower in _RECORDS


def _is_of_the_noun(tokens: tuple[Token, ...], index: int) -> bool:
    """ "A flood in Peru in 2008 was found to": the month or year between a noun and "was" is the noun's."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    noun = index > 3 and tokens[index - 1].lower == "in" and tokens[index - 2].kind == TokenKind.WORD
    return noun and after is not None and after.lower in lexicon.BE | lexicon.HAVE and not _has_mark(tokens, index - 2)


def _has_mark(tokens: tuple[Token, ...], last: int) -> bool:
    return any(token.kind == TokenKind.MARK for token in tokens[:last])


def _bounds(before: list[str]) -> bool:
    """ "since", "until", "well into", "up to" and "than" just before, or before one small word: "than in 2019"."""
    if not before or before[-2:] in _UP_TO:
        return bool(before)
    return before[-1] in _BOUNDS or (len(before) > 1 and before[-2] in _BOUNDS and before[-1] in _ON_THE)


def _is_bare_year_modifier(tokens: tuple[Token, ...], index: int, before: list[str]) -> bool:
    if not index:
        return len(tokens) > 1 and tokens[1].kind == TokenKind.WORD and not is_verb(tokens, 1)
    if index > 1 and before[-1] in ("—", "–", "-") and tokens[index - 2].kind == TokenKind.TIME:
        return True  # of "1955 – 1960" the first year stands for both
    if not before or before[-1] in (",", ";", ":", "—", "–", "-"):
        return index > 0 and not _leads(tokens, index)
    if before[-1] in ("and", "or", "to"):
        earlier = tokens[max(0, index - 2)]
        if index < 2 or earlier.kind != TokenKind.TIME:
            return True
        return bool(_BARE_YEAR.match(earlier.text)) and _is_bare_year_modifier(
            tokens, index - 2, [t.lower for t in tokens[max(0, index - 5) : index - 2]]
        )
    return before[-1] not in _YEAR_AFTER and not (before[-1] == "as" and before[-2:-1] != [] and before[-2] in _AS_EARLY)


def _leads(tokens: tuple[Token, ...], index: int) -> bool:
    """A year alone between marks leads its clause: "…; 2003, the bridge opened"."""
    return index + 1 < len(tokens) and tokens[index + 1].kind == TokenKind.MARK and tokens[index - 1].lower != ","


def _describes(tokens: tuple[Token, ...], index: int, before: list[str]) -> bool:
    """ "the August 2017 rally", "his entire Thursday schedule", "the 3 May planned date": between an article and a noun."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if before[-1:] != [] and before[-1] in _ARTICLES and any(token.lower in _DATES for token in tokens[index + 1 : index + 3]):
        return True
    if after is None or after.kind != TokenKind.WORD or after.lower in _NOT_NOUNS or after.lower in ("'s", "’s") or is_verb(tokens, index + 1):
        return False
    if _has_article(tokens[index]):
        return False
    owned = bool(before) and (before[-1] in ("'", "’") or before[-1].endswith(("'s", "’s", "s'", "s’")))
    return owned or (any(word in _ARTICLES for word in before[-2:]) and before[-1] not in lexicon.PREPOSITIONS)


def _qualifies(tokens: tuple[Token, ...], index: int, before: list[str]) -> bool:
    """ "allows Sunday opening hours", "Halloween-themed": a name of a day that only qualifies the next word."""
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or not tokens[index].text[0].isupper():
        return False
    if after.text == "-" and after.start == tokens[index].end:
        return True
    if not before or before[-1] in _NO_NOUN or tokens[index - 1].kind != TokenKind.WORD:
        return False
    noun = after.kind == TokenKind.WORD and after.text.islower() and after.lower not in _NOT_NOUNS and not is_verb(tokens, index + 1)
    return noun and is_verb(tokens, index - 1)


def _has_article(token: Token) -> bool:
    """ "the summer of 1999" brings its own article."""
    return token.lower.startswith(("the ", "this ", "that "))
