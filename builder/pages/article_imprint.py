"""What the link to an article is known again by, before it is made."""

from builder.articles.article import Article
from builder.pages.ground import Ground


def article_imprint(ground: Ground, article: Article) -> tuple[object, ...]:
    """All that `article_links` makes a link of, beside what the whole site has in common."""
    day = article.publication.day if article.publication else None
    return article.id, article.title, article.publisher, day, article.language, ground.told.get(article.id, 0)
