"""The expressions of a text that may date a happening."""

import re
from collections.abc import Iterator
from dataclasses import replace

from builder.articles.article import Article
from builder.events.dates.adrift import adrift
from builder.temporal.edtf import edtf
from builder.temporal.granularity import Granularity
from builder.timex.timex import Anchor, Timex, TimexType
from builder.wording.tongue import Tongue

# "Two days | before the accident, …" at the head of a sentence: there is a day, but nothing says which.
_FROM_A_DEED = re.compile(r"(\s+(?:before|after))\s+(?:the|his|her|its|their|this|that)\s+[a-z]{3,20},\s")
# "at 10.40 am | on the day of his death": the same.
_OF_A_DEED = re.compile(r"\s+(?:on the (?:day|eve|morning|afternoon|evening|night) )?of (?:the|his|her|its|their) [a-z]{3,20}\b")
# A round number; what was 10, 50 or 100 years ago is told of on the day.
_AGO = re.compile(r"(?:[2346789]0|1[1-46-9]0|twenty|thirty|forty|sixty|seventy|eighty|ninety) years ago", re.IGNORECASE)
# "Around the time of Berg's fall in | 1959": what is told is of about that year, and the fall of it.
_AROUND = re.compile(r"\b(?:around|about) the time of [^.;:!?]{1,60} in $", re.IGNORECASE)
_REACH = 80  # code points behind the expression


def usable(article: Article, timexes: tuple[Timex, ...], tongue: Tongue, loose: bool = False) -> Iterator[Timex]:
    """Those on the calendar, in order, and those that mean a point in time that cannot be placed: for want of a date of the article, or because they
    are counted from a day or a deed whose day is not told. `tongue` is what reasons are told in; `loose`: the article is many texts in one, and
    then there is no placing them either."""
    heads = {sentence.start for sentence in article.sentences}
    lost = adrift(article, timexes, loose)
    for timex in timexes:
        if loose and timex.start in lost:
            continue
        if timex.type in (TimexType.DATE, TimexType.TIME):
            if timex.interval is not None and (timex.start in lost or _is_of_a_deed(article, timex)):
                because = tongue.say("because no day", words=" ".join(timex.text.split()), other="", day="")
                yield replace(timex, interval=None, date=None, anchor=Anchor.UNRESOLVED, because=because)
            elif timex.interval is not None or timex.anchor == Anchor.UNRESOLVED:
                yield _rounded(article, _that_is_over(article, timex))
        elif timex.start in heads and (found := _FROM_A_DEED.match(article.text[timex.end : timex.end + _REACH])):
            words = timex.text + found[1]
            because = tongue.say("because no day", words=" ".join(words.split()), other="", day="")
            yield replace(timex, end=timex.end + len(found[1]), text=words, type=TimexType.DATE, anchor=Anchor.UNRESOLVED, because=because)


def _that_is_over(article: Article, timex: Timex) -> Timex:
    """ "Earlier this week", told on a Friday: not the days still to come."""
    day, week = article.publication.day.toordinal() if article.publication else None, timex.interval
    if week is None or day is None or week.granularity != Granularity.WEEK or not timex.text.lower().startswith("earlier this"):
        return timex
    over = replace(week, end=min(week.end, max(day, week.start + 1)))
    return replace(timex, interval=over, date=edtf(over, timex.approximate))


def _rounded(article: Article, timex: Timex) -> Timex:
    """ "160 years ago" is no year to rely on; nor is that of another deed about whose time something was."""
    if timex.interval is None or timex.approximate or timex.interval.granularity != Granularity.YEAR or timex.interval.spanned:
        return timex
    about = _AGO.fullmatch(timex.text) or _AROUND.search(article.text, max(0, timex.start - _REACH), timex.start)
    return replace(timex, approximate=True, date=edtf(timex.interval, True)) if about else timex


def _is_of_a_deed(article: Article, timex: Timex) -> bool:
    counted = timex.type == TimexType.TIME and timex.anchor != Anchor.NONE and "day" not in timex.text.lower()  # "Monday night" has its day
    return counted and _OF_A_DEED.match(article.text[timex.end : timex.end + _REACH]) is not None
