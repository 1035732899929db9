"""The expressions of a text that may date a happening."""

import re
from collections.abc import Iterator
from dataclasses import replace

from builder.articles.article import Article
from builder.timex.timex import Anchor, Timex, TimexType
from builder.wording.tongue import Tongue

# "Two days | before the accident, …" at the head of a sentence: there is a day, but nothing says which.
_FROM_A_DEED = re.compile(r"(\s+(?:before|after))\s+(?:the|his|her|its|their|this|that)\s+[a-z]{3,20},\s")
_REACH = 80  # code points behind the expression


def usable(article: Article, timexes: tuple[Timex, ...], tongue: Tongue) -> Iterator[Timex]:
    """Those on the calendar, in order, and those that mean a point in time that cannot be placed: for want of a date of the article, or because they
    are counted from a deed whose day is not told beside it. `tongue` is what reasons are told in."""
    heads = {sentence.start for sentence in article.sentences}
    for timex in timexes:
        if timex.type in (TimexType.DATE, TimexType.TIME):
            if timex.interval is not None or timex.anchor == Anchor.UNRESOLVED:
                yield timex
        elif timex.start in heads and (found := _FROM_A_DEED.match(article.text[timex.end : timex.end + _REACH])):
            words = timex.text + found[1]
            because = tongue.say("because no day", words=" ".join(words.split()), other="", day="")
            yield replace(timex, end=timex.end + len(found[1]), text=words, type=TimexType.DATE, anchor=Anchor.UNRESOLVED, because=because)
