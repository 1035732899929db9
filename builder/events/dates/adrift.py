"""Which expressions are counted from a day that the text does not tell."""

from bisect import bisect_right
from collections.abc import Sequence

from builder.articles.article import Article
from builder.temporal.granularity import Granularity
from builder.timex.timex import Anchor, Timex, TimexType

_FAR = 3  # sentences
_MEMORY = 12  # expressions
_THEN = "that "


def adrift(article: Article, timexes: Sequence[Timex], loose: bool) -> frozenset[int]:
    """The code points at which they begin: "that night", of which nothing tells when it was, and what is counted from it. `loose`: the article is
    many texts in one, as a listing of programmes or a page of letters, where what stands far off tells of something else."""
    sentences = [sentence.start for sentence in article.sentences]
    found = set[int]()
    placed = [each for each in timexes if each.interval is not None and each.type in (TimexType.DATE, TimexType.TIME)]
    for place, timex in enumerate(placed):
        counted = _counted_from(placed, place) if timex.anchor == Anchor.MENTION and place else None
        if _is_of_nothing(timex) or (counted is not None and _is_lost(sentences, counted, timex, found, loose)):
            found.add(timex.start)
    return frozenset(found)


def _counted_from(placed: Sequence[Timex], place: int) -> Timex:
    """The expression before `place` that its reason names, or else the one just before."""
    earlier = placed[max(0, place - _MEMORY) : place]
    return next((each for each in reversed(earlier) if " ".join(each.text.split()) in placed[place].because), earlier[-1])


def _is_of_nothing(timex: Timex) -> bool:
    fine = timex.interval is not None and timex.interval.granularity <= Granularity.DAY
    return fine and timex.anchor == Anchor.PUBLICATION and timex.text.lower().startswith(_THEN)


def _is_lost(sentences: Sequence[int], last: Timex, timex: Timex, found: set[int], loose: bool) -> bool:
    far = bisect_right(sentences, timex.start) - bisect_right(sentences, last.start) > _FAR
    return last.start in found or (loose and far)
