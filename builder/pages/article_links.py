"""Articles as a list of links."""

from collections.abc import Iterable

from builder.articles.article import Article
from builder.pages.ground import Ground
from builder.pages.language_tag import language_tag
from builder.pages.places import article_path
from builder.pages.view import Link
from builder.pages.wording import day_words, say


def article_links(ground: Ground, articles: Iterable[Article], root: str) -> tuple[Link, ...]:
    """A link for each, with its outlet as `note`, its publication date and how many events it tells of. `root` leads to the site's root."""
    return tuple(_link(article, ground.told.get(article.id, 0), root) for article in articles)


def _link(article: Article, events: int, root: str) -> Link:
    day = day_words(article.publication.day) if article.publication else say("not published")
    language = language_tag(article.language)
    return Link(article.title, root + article_path(article.id), note=article.publisher, when=day, count=say("events", events), language=language)
