"""Whose trial an article tells of."""

import re
from collections import Counter
from collections.abc import Collection, Container, Iterable, Mapping

from builder.articles.article import Article
from builder.events.gazetteers.gazetteer import CALLINGS

_FARTHEST = 50_000  # code points of an article
_TIMES = 2  # as often as anybody else
_CALLING = "|".join(sorted(map(re.escape, CALLINGS)))
_NAME = r"\b(?P<name>(?:[A-Z][\w-]{0,20}\.? ){0,3}[A-Z][\w-]{1,20})"
_WHOLE = r"(?![\w-]|[’']s| [A-Z])"  # no "trial of Ada Berg's doctor"
# Whom a small word before leads to is the subject only behind these: no "the man who stabbed Ada Berg was charged with".
_LED = rf"(?:\b(?P<led>(?!(?:{_CALLING}|that|and|but|when|after|before|as|while|since|because|where|if) )[a-z-]{{1,20}}+) )?"
_CALLED = rf"(?:(?:the |a |his |her |its |former ){{0,2}}(?:{_CALLING}),? )?"
_KIND = r"(?:criminal|manslaughter|fraud|corruption|bribery|perjury|first|second|new|own|long|upcoming|coming|forthcoming|pending|televised)"
_DID = (
    r"(?:(?:has |had )?(?:pleaded|pled)|pleads|to plead|(?:has |had )?denie[sd] (?:a |the )?(?:[a-z]{2,20} )?(?:charges?|manslaughter|murder)"
    r"|(?:goes|went|has gone|had gone|is|was|to go|will go) on trial"
    r"|(?:is |was |to |will |should |must |would )?(?:due to |expected to |set to )?stands? trial"
    r"|(?:is|was|were|has been|had been|being) (?:\w{2,20} )?"
    r"(?:charged with|convicted|acquitted|indicted|arraigned|tried for|sentenced to|found (?:not )?guilty)"
    r"|faces (?:a |up to |the )?(?:[\w-]{1,20} ){0,2}(?:years in|charges?))"
)
# How a text tells of somebody that the trial is his; "the Ada Berg trial" may be of her murderer.
_TRIED = (
    re.compile(rf"{_LED}{_NAME},? (?:who )?(?P<did>{_DID})\b"),
    re.compile(
        r"\b(?:(?:trial|conviction|sentencing|arraignment|prosecution|indictment) of|(?:trial|case|charges?|verdict|indictment) against|verdict on)"
        rf" {_CALLED}{_NAME}{_WHOLE}"
    ),
    re.compile(rf"{_NAME}(?:[’']s|(?<=s)[’']) (?:{_KIND} ){{0,2}}(?:trial|sentencing|conviction|acquittal|arraignment|defen[cs]e team)\b"),
)
# Whom a defence defends, where a text says no more.
_DEFENDED = (
    re.compile(
        rf"\b(?:[Dd]efen[cs]e (?:lawyers?|attorneys?|team|counsel) for|(?:[Ll]awyers?|[Aa]ttorneys?|[Bb]arristers?) defending)"
        rf" {_CALLED}{_NAME}{_WHOLE}"
    ),
)
_CLAUSE = 120  # code points before a name
_OF_ANOTHER = re.compile(r"\b(?:who|that|of|by|against|accused|kill\w*|murder\w*|attack\w*|shot|shoot\w*|stabb\w*)\b", re.IGNORECASE)
_TOLD = ("trial", "plea", "denie", "charge", "convict", "sentenc", "guilty", "acquit", "indict", "arraign")


def accused(article: Article, people: Mapping[str, Collection[str]]) -> str:
    """The full name of whose trial, charges or sentence it tells far more than of others'; "" where it tells of none or of several.

    `people` are surname → full names, of this article and others.
    """
    text = f"{article.title}\n{article.text[:_FARTHEST]}"
    if not any(word in text for word in _TOLD):
        return ""
    surname = next((found for ways in (_TRIED, _DEFENDED) if (found := _foremost(text, ways, people))), "")
    named = {name: len(re.findall(rf"\b{re.escape(name)}\b", text)) for name in people.get(surname, ())}
    return max(named, key=lambda each: (named[each], each)) if any(named.values()) else ""


def _foremost(text: str, ways: Iterable[re.Pattern[str]], people: Container[str]) -> str:
    found = (each for way in ways for each in way.finditer(text))
    surnames = (each["name"].rpartition(" ")[2] for each in found if not each.groupdict().get("led") and not _is_another(text, each))
    often = Counter(surname for surname in surnames if surname in people and not surname.isupper()).most_common(2)
    return often[0][0] if often and (len(often) < 2 or often[0][1] >= _TIMES * often[1][1]) else ""


def _is_another(text: str, found: re.Match[str]) -> bool:
    """ "The man who shot the singer Ada Berg was charged": who does it stands before the name, in the same clause."""
    before = text[max(0, found.start("name") - _CLAUSE) : found.start("name")]
    return "did" in found.groupdict() and bool(_OF_ANOTHER.search(re.split(r"[.;:\n]", before)[-1]))
