"""Of what an anniversary is."""

import re

from builder.articles.article import Article
from builder.events.names.cast import Cast, NameKind
from builder.events.words.length import ROOM

_BARE = re.compile(
    r"\b(?:the|its|their) (?:(?:first|second|third|one-year|\w{3,9}th|\d{1,3}(?:st|nd|rd|th)) )?anniversary\b(?! (?:of|party|concert|edition)\b)"
)
_OF = re.compile(
    r"\banniversary of ((?:[\w’'-]{1,25} ){0,4}?(?:death|birth|murder|killing|assassination|attacks?|bombings?|shootings?|massacre|disaster|crash"
    r"|fire|earthquake|tsunami|flood|invasion|war|coup|revolution|uprising|independence|launch|opening|founding|landing|collapse|explosion|spill)"
    r"(?: of (?:the )?[A-Z][\w’'-]{1,25}(?: [A-Z][\w’'-]{1,25}){0,2})?)\b"
)
_FAR = 30_000  # code points: farther on nothing is looked for


def anniversary(title: str, article: Article, cast: Cast) -> str:
    """`title` with "of Ada Berg's death" behind a bare "the anniversary", where the article tells of one alone."""
    bare = _BARE.search(title)
    if bare is None:
        return title
    told = {_in_full(article.text, cast, found.start(1), found.end(1)) for found in _OF.finditer(article.text, 0, _FAR)}
    longer = f"{title[: bare.end()]} of {next(iter(told))}{title[bare.end() :]}" if len(told) == 1 else title
    return longer if len(longer) <= ROOM else title


def _in_full(text: str, cast: Cast, start: int, end: int) -> str:
    for mention in cast.within(start, end):
        if mention.kind == NameKind.PERSON:
            return text[start : mention.start] + mention.name + text[mention.end : end]
    return text[start:end]
