"""How far each article is about what the others are about."""

from collections import Counter
from collections.abc import Iterable
from itertools import islice

from builder.articles.article import Article
from builder.events.stems import stems

_OPENING = 5  # sentences
_ENOUGH = 0.5  # of what the article in the middle shares


def relevance(articles: Iterable[Article]) -> dict[str, float]:
    """Article id → 0 to 1: in how many articles the words of its title and first sentences are found, on average. 1 where in half as many as those
    of the article in the middle, or more; in proportion where in fewer: what is about something else."""
    words = {article.id: stems(_opening(article)) for article in articles}
    counts = Counter(word for found in words.values() for word in found)
    shared = {name: sum(counts[word] for word in found) / len(found) for name, found in words.items() if found}
    if not shared:
        return dict.fromkeys(words, 1.0)
    enough = _ENOUGH * sorted(shared.values())[len(shared) // 2]
    return {name: min(1.0, shared.get(name, enough) / enough) for name in words}


def _opening(article: Article) -> str:
    plain = (article.slice(sentence) for sentence in article.sentences if not article.blocks[sentence.block].furniture)
    return " ".join([article.title, *islice(plain, _OPENING)])
