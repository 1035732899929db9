"""What the head of an article is about."""

from itertools import islice

from builder.articles.article import Article
from builder.events.words.stems import stems

_OPENING = 5  # sentences


def head_words(article: Article) -> str:
    """The telling words of an article's title and first sentences, cut to stems: each once, in order, with a space between."""
    plain = (article.slice(sentence) for sentence in article.sentences if not article.blocks[sentence.block].furniture)
    return " ".join(sorted(stems(" ".join([article.title, *islice(plain, _OPENING)]))))
