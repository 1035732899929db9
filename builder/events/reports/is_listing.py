"""Whether an article lists what is on."""

import re
from itertools import islice

from builder.articles.article import Article

_CREDIT = re.compile(r"\b(?:Presenter|Producer|Director|Reader|Narrator|Writer|Editor)s?/[A-Z]")
_SLOT = re.compile(r"\b\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.? ?)?[-–—] ?\d{1,2}[.:]\d\d ?[ap]\.?m\.? [A-Z]{2}")  # "7.00 - 9.00 pm RADIO LEEDS"
# Each with what it cannot be without, which is soon looked for.
_MARKS = ((_CREDIT, re.compile("/[A-Z]")), (_SLOT, re.compile(r"m\.? [A-Z]{2}")))
_FEWEST = 5  # of either


def is_listing(article: Article) -> bool:
    """Whether credits as broadcasters print them, or hours with the names of stations, come again and again in it."""
    return any(sum(1 for _ in islice(mark.finditer(article.text), _FEWEST)) == _FEWEST for mark, part in _MARKS if part.search(article.text))
