"""The words of a headline as they are printed."""

import re
from functools import lru_cache

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.dates.dating import Dating
from builder.events.gazetteers.given_names import given_names
from builder.events.headlines.tidied import tidied
from builder.events.headlines.without_dates import without_dates
from builder.events.words import lexicon
from builder.languages.english_words import WEEKDAYS

_OPENS = lexicon.PREPOSITIONS | lexicon.COORDINATORS
_DASHES = frozenset("—–")
_OWNS = ("'s", "’s")
_NEAR_DAYS = ("last night", "next ", "this ", "yesterday", "today", "tomorrow", "tonight", *WEEKDAYS)
_OWN_DAYS = (*_NEAR_DAYS, "last ", "previous ", "the previous ")
_ARTICLES = frozenset("a an the my our your his her its their".split())
_NO_OWNERS = frozenset("than early late".split())  # "colder than yesterday's storm"
_BROUGHT = 3  # tokens from the verb to the place: "on 25 June 1854"
_NAME = 5  # tokens
_OF_OWN_DAY = re.compile(r"(?<!before)(?<!after) (?:today|tomorrow|yesterday)$", re.IGNORECASE)  # "until noon | tomorrow"


def written(parse: Parse, wanted: list[int], dating: Dating) -> str:
    """The words of the tokens `wanted`, by their indexes, as one line: dates and parentheses dropped, spaces and marks tidied."""
    return _written(parse, tuple(wanted), dating)


@lru_cache(maxsize=256)  # the same words are measured where a headline grows, is cut, and is told
def _written(parse: Parse, wanted: tuple[int, ...], dating: Dating) -> str:
    kept = without_dates(parse, [*wanted], dating)
    if len(kept) > 1 and parse.tokens[kept[0]].kind == TokenKind.QUOTE and parse.tokens[kept[0]].text[0].isalnum():
        kept.pop(0)  # the end of a quotation that another sentence began
    while kept and (parse.tokens[kept[-1]].kind == TokenKind.MARK or _hangs(parse, kept[-1])):
        kept.pop()
    times = [place for place, index in enumerate(kept[:-2]) if parse.tokens[index].kind == TokenKind.TIME]
    days = {kept[place]: _instead(parse, kept[place]) for place in times if _owns(parse, kept[place : place + 3], dating)}
    pieces: list[str] = []
    for place, index in enumerate(kept):
        token = parse.tokens[index]
        adjacent = place > 0 and kept[place - 1] == index - 1
        gap = parse.sentence[parse.tokens[index - 1].end : token.start] if adjacent else " "
        ends = place + 1 < len(kept) and kept[place + 1] != index + 1
        if not (token.lower in _DASHES and ends):
            gap = " in " if not adjacent and place and _is_birthplace(parse, kept[place - 1], index) else gap
            told = _OF_OWN_DAY.sub("", token.text) if token.kind == TokenKind.TIME and token.start == dating.start else token.text
            gap, text = ("", "") if index - 1 in days else (gap, days.get(index, told))
            pieces += [gap if place else "", text.lower() if place and index == 0 and text not in given_names() else text]
    return tidied("".join(pieces))


def _owns(parse: Parse, beside: list[int], dating: Dating) -> bool:
    """ "yesterday's | launch", "Monday's | vote", where the entry's own day says when; not "last year's | winner" of another year, nor
    "Monday's | and Tuesday's". `beside` are three token indexes."""
    time, mark, thing = (parse.tokens[i] for i in beside)
    before = parse.tokens[beside[0] - 1] if beside[0] else None
    if mark.lower not in _OWNS or beside[1] != beside[0] + 1 or thing.kind not in (TokenKind.WORD, TokenKind.QUOTE):
        return False
    named = before is not None and before.text[0].isupper() and before.kind == TokenKind.WORD and before.lower not in _OPENS
    named = named or (beside[0] > 0 and time.text.split()[0] in ("Today", "Yesterday", "Tomorrow"))  # a newspaper
    near = time.lower.startswith(_OWN_DAYS if time.start == dating.start else _NEAR_DAYS)
    loose = thing.lower not in lexicon.COORDINATORS and not thing.text[0].isdigit() and (before is None or before.lower not in _NO_OWNERS)
    return near and loose and not named and not any(letter.isdigit() for letter in time.text)


def _instead(parse: Parse, index: int) -> str:
    """What stands for such a day: nothing behind "a" or "his"."""
    return "" if index and parse.tokens[index - 1].lower in _ARTICLES else "the"


def _is_birthplace(parse: Parse, born: int, index: int) -> bool:
    """ "was born 25 June 1854 | Vik": without the day, Vik were her name."""
    timed = 2 <= index - born <= _BROUGHT and parse.tokens[index - 1].kind == TokenKind.TIME and parse.tokens[index].text[0].isupper()
    if not timed or parse.tokens[index].lower == "aged":
        return False
    near = [token.lower for token in parse.tokens[max(0, born - _NAME) : born + 1]]
    named = parse.tokens[born].text[0].isupper() and "married" in near  # "married Ada Berg in 1854 | Vik"
    return near[-1] in ("born", "died", "buried") or named


def _hangs(parse: Parse, index: int) -> bool:
    """The preposition of an "in which" that was left out."""
    after = parse.tokens[index + 1].lower if index + 1 < len(parse.tokens) else ""
    return after in ("which", "whom") and parse.tokens[index].lower in lexicon.PREPOSITIONS
