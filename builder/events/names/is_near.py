"""Whether an article has a full name near a sentence, or often."""

from builder.articles.article import Article, Sentence

_NEAR, _OFTEN = 12, 4  # sentences; times


def is_near(article: Article, sentence: Sentence, name: str) -> bool:
    """Whether the few sentences before, the title or the article's opening have the name in full, or it comes often."""
    near = article.sentences[max(0, sentence.index - _NEAR)].start
    opening = article.sentences[min(_NEAR, len(article.sentences) - 1)].end
    told = article.text.find(name, near, sentence.end) >= 0 or article.text.find(name, 0, opening) >= 0 or name in article.title
    return told or article.text.count(name) >= _OFTEN
