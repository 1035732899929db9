"""Articles as a list of links."""

from collections.abc import Iterable

from builder.articles.article import Article
from builder.pages.ground import Ground
from builder.pages.language_tag import language_tag
from builder.pages.places import article_path
from builder.pages.view import Link
from builder.wording.dates_in_words import day_in_words


def article_links(ground: Ground, articles: Iterable[Article], root: str) -> tuple[Link, ...]:
    """A link for each, with its outlet as `note`, its publication date and how many events it tells of. `root` leads to the site's root."""
    return tuple(_link(ground, article, root) for article in articles)


def _link(ground: Ground, article: Article, root: str) -> Link:
    tongue = ground.tongue
    return Link(
        article.title,
        root + article_path(article.id),
        note=article.publisher,
        when=day_in_words(article.publication.day.toordinal(), tongue) if article.publication else tongue.say("not published"),
        count=tongue.say("events", ground.told.get(article.id, 0)),
        language=language_tag(article.language),
    )
