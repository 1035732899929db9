"""People whom a headline calls by the surname or a given name, in full."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.names.is_near import is_near
from builder.events.words.length import BRIEF
from builder.events.words.shames import shames

_OFTEN = 3  # times that a given name alone tells of the same person
_JUST = 150  # code points
_LINK = re.compile(r"\b(?:[Dd]e|[Dd]i|[Dd]a|[Dd]el|[Vv]an|[Vv]on) $")
_LINKED, _GLANCE = 5, 10  # code points
_ENDS = re.compile(r" [JS]r\.?$")
_BEHIND = re.compile(r"(?:[\w’'.“\"/-]|\b(?:the|elder|younger) |[A-Z]\. )$")
_LED = re.compile(r"(?:[A-Z][\w.’'-]*,?|\b(?:de|da|di|van|von|bin|al|el)| -) $")
_GOES_ON = re.compile(r"[\w/-]| [A-Z&]| (?:family|administration|government)\b")
_COUPLE = re.compile(r" and [A-Z]")
_NO_NAMES = frozenset("Democrat Republican Both When While After Before As In At On For With Then".split())


def people_in_full(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with "Ada Berg" for the first "Berg", as the sentence means it; not for "President Berg", "the Berg family" or "Berg & Sons", and not
    where the headline would grow too long."""
    for mention in cast.within(sentence.start, sentence.end):
        if mention.kind != NameKind.PERSON:
            continue
        surname, full = _told(article.text, mention), mention.name
        if surname == full or surname not in title or full in title:
            continue
        given = " " not in surname and full.startswith(f"{surname} ") and _is_called(article.text, cast, mention)
        if not given and (not _is_short(surname, full) or (_is_guess(surname, full) and shames(title))):
            continue
        if sex_of_name(f"{surname} -") is not None and not is_near(article, sentence, full):
            continue  # "Bruce" may be another's given name
        at = _bare(surname, title, given)
        led = _LED.search(title, 0, at) if at > 0 else None
        if at >= 0 and (led is None or led.group().strip() in _NO_NAMES) and len(title) - len(surname) + len(full) <= BRIEF:
            title = title[:at] + full + title[at + len(surname) :]
    return title


def _bare(surname: str, title: str, given: bool) -> int:
    """Where the title first has the surname, or the `given` name, by itself; -1 where it has not."""
    at = title.find(surname)
    while at >= 0:
        end = at + len(surname)
        if not (_BEHIND.search(title, max(0, at - _GLANCE), at) or _GOES_ON.match(title, end) or (given and _COUPLE.match(title, end))):
            return at
        at = title.find(surname, at + 1)
    return -1


def _told(text: str, mention: Mention) -> str:
    """What the text calls them, with the "De" before it that is of the name."""
    link = _LINK.search(text, max(0, mention.start - _LINKED), mention.start)
    own = link is not None and f" {link.group().lower()}" in mention.name
    return text[link.start() if link is not None and own else mention.start : mention.end]


def _is_short(surname: str, full: str) -> bool:
    """Whether it is the name's end, or what else goes for it: "Park" of "Park Jin-ho", "Ada Maria" of "Ada Maria Berg", "De Moe" of "Ole de Moe",
    "Lunda" of "Ada Lunda Berg", who has two surnames."""
    if " " in surname:
        return full.startswith(f"{surname} ") or full.lower().endswith(f" {surname.lower()}")
    ahead = full.startswith(f"{surname} ") and "-" in full and surname not in given_names()
    middle = full.split()[1:-1] == [surname] and surname not in given_names()
    return ahead or middle or _is_last(surname, _ENDS.sub("", full))


def _is_last(surname: str, full: str) -> bool:
    """Also with two letters in the wrong order: "Sollnud" of "Ada Sollund"."""
    last = full.rpartition(" ")[2]
    return full.endswith(f" {surname}") or (len(last) == len(surname) and last[0] == surname[0] and sorted(last) == sorted(surname))


def _is_guess(surname: str, full: str) -> bool:
    """Whether it may be another's: "Calros" for Carlos."""
    return " " not in surname and not _ENDS.sub("", full).endswith(f" {surname}") and not full.startswith(f"{surname} ")


def _is_called(text: str, cast: Cast, mention: Mention) -> bool:
    """Whether the article calls that person so again and again, and nobody else, or told of them in full just before."""
    given, full = text[mention.start : mention.end], mention.name
    so = [each.name for each in cast.mentions if text[each.start : each.end] == given]
    others = {each.name for each in cast.mentions if each.name.startswith(f"{given} ") and not each.name.startswith(full)}
    often = len(so) >= _OFTEN and set(so) == {full} and not others
    just = [each.name for each in cast.within(max(0, mention.start - _JUST), mention.start) if each.name.startswith(f"{given} ")]
    return full in text and (often or (bool(just) and set(just) == {full}))
