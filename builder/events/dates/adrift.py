"""Which expressions are counted from a day that the text does not tell."""

from bisect import bisect_right
from collections.abc import Sequence

from builder.articles.article import Article
from builder.temporal.granularity import Granularity
from builder.timex.timex import Anchor, Timex, TimexType

_FAR = 3  # sentences
_THEN = "that "


def adrift(article: Article, timexes: Sequence[Timex], loose: bool) -> frozenset[int]:
    """The code points at which they begin: "that night", of which nothing tells when it was, and what is counted from it. `loose`: the article is
    many texts in one, as a listing of programmes or a page of letters, where what stands far off tells of something else."""
    sentences = [sentence.start for sentence in article.sentences]
    found = set[int]()
    last: Timex | None = None
    for timex in timexes:
        if timex.interval is None or timex.type not in (TimexType.DATE, TimexType.TIME):
            continue
        if _is_of_nothing(timex) or (timex.anchor == Anchor.MENTION and last is not None and _is_lost(sentences, last, timex, found, loose)):
            found.add(timex.start)
        last = timex
    return frozenset(found)


def _is_of_nothing(timex: Timex) -> bool:
    fine = timex.interval is not None and timex.interval.granularity <= Granularity.DAY
    return fine and timex.anchor == Anchor.PUBLICATION and timex.text.lower().startswith(_THEN)


def _is_lost(sentences: Sequence[int], last: Timex, timex: Timex, found: set[int], loose: bool) -> bool:
    far = bisect_right(sentences, timex.start) - bisect_right(sentences, last.start) > _FAR
    return last.start in found or (loose and far)
