"""The list of the articles, where they are too many for the front page."""

from collections.abc import Iterator

from builder.pages.article_links import article_links
from builder.pages.ground import Ground
from builder.pages.index_view import FEW_ARTICLES
from builder.pages.page_view import ArticlesPage
from builder.pages.places import articles_path
from builder.pages.view import Link

_SHEET = 500  # articles


def articles_views(ground: Ground) -> Iterator[tuple[str, ArticlesPage]]:
    """The path and the contents of each of its pages; none for few articles."""
    articles, say = ground.timeline.articles, ground.tongue.say
    if len(articles) <= FEW_ARTICLES:
        return
    of = -(-len(articles) // _SHEET)
    for number in range(1, of + 1):
        page = ArticlesPage(
            title=say("article list"),
            kicker=(say("articles", len(articles)), *((say("page of", number, all=of),) if of > 1 else ())),
            articles=article_links(ground, articles[(number - 1) * _SHEET : number * _SHEET], ""),
            previous=_link(ground, number - 1) if number > 1 else None,
            next=_link(ground, number + 1) if number < of else None,
        )
        yield articles_path(number), page


def _link(ground: Ground, number: int) -> Link:
    return Link(ground.tongue.say("page", number, title=ground.tongue.say("article list")), articles_path(number))
