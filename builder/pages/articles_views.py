"""The list of the articles, where they are too many for the front page."""

from collections.abc import Iterator, Sequence
from functools import partial

from builder.articles.article import Article
from builder.pages.article_imprint import article_imprint
from builder.pages.article_links import article_links
from builder.pages.ground import Ground
from builder.pages.index_view import FEW_ARTICLES
from builder.pages.page_view import ArticlesPage
from builder.pages.places import articles_path
from builder.pages.unmade import Unmade
from builder.pages.view import Link

_SHEET = 500  # articles


def articles_views(ground: Ground) -> Iterator[tuple[str, Unmade]]:
    """The path of each of its pages and its contents, an `ArticlesPage`; none for few articles."""
    articles = ground.timeline.articles
    if len(articles) <= FEW_ARTICLES:
        return
    of = -(-len(articles) // _SHEET)
    for number in range(1, of + 1):
        here = articles[(number - 1) * _SHEET : number * _SHEET]
        decides = len(articles), number, [article_imprint(ground, article) for article in here]
        yield articles_path(number), Unmade(decides, partial(_page, ground, here, number, of))


def _page(ground: Ground, here: Sequence[Article], number: int, of: int) -> ArticlesPage:
    say = ground.tongue.say
    return ArticlesPage(
        title=say("article list"),
        kicker=(say("articles", len(ground.timeline.articles)), *((say("page of", number, all=of),) if of > 1 else ())),
        articles=article_links(ground, here, ""),
        previous=_link(ground, number - 1) if number > 1 else None,
        next=_link(ground, number + 1) if number < of else None,
    )


def _link(ground: Ground, number: int) -> Link:
    return Link(ground.tongue.say("page", number, title=ground.tongue.say("article list")), articles_path(number))
