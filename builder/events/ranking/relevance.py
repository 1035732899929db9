"""How far each article is about what the others are about."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain

from builder.articles.article import Article
from builder.events.ranking.head_words import head_words

_ENOUGH = 0.5  # of what the article in the middle shares


def relevance(articles: Iterable[Article], heads: Mapping[str, str] | None = None) -> dict[str, float]:
    """Article id → 0 to 1: in how many articles the words of its title and first sentences are found, on average. 1 where in half as many as those
    of the article in the middle, or more; in proportion where in fewer: what is about something else.

    `heads`: article id → those words, as `head_words` has them; they are read where they are not told.
    """
    known = heads or {}
    words = {article.id: known[article.id] if article.id in known else head_words(article) for article in articles}
    apart = {name: found.split() for name, found in words.items() if found}
    counts = Counter(chain.from_iterable(apart.values()))
    shared = {name: sum(map(counts.__getitem__, each)) / len(each) for name, each in apart.items()}
    if not shared:
        return dict.fromkeys(words, 1.0)
    enough = _ENOUGH * sorted(shared.values())[len(shared) // 2]
    return {name: min(1.0, shared.get(name, enough) / enough) for name in words}
