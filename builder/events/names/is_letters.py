"""Whether an article is a page of readers' letters."""

import re
from itertools import islice

from builder.articles.article import Article

_OPENS = re.compile(r"\b[A-Z][a-z]{1,15}: ?[“”\"](?=[A-Z])")  # "Ada: “I look for my uncle"
_MINE = re.compile(r"\b[Mm]y\b")
_FEWEST = 12  # of either


def is_letters(article: Article) -> bool:
    """Whether a name and a quotation open paragraph after paragraph, and their writers tell of what is theirs."""
    if article.text.count(":") < _FEWEST:
        return False
    return all(sum(1 for _ in islice(mark.finditer(article.text), _FEWEST)) == _FEWEST for mark in (_OPENS, _MINE))
