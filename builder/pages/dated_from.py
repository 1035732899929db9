"""What told when an article was published."""

from builder.articles.article import Article, PublishedFrom
from builder.articles.endings import LINES

RECORD = "record"  # a line of JSON has no front matter, but fields
KINDS = (PublishedFrom.FRONT_MATTER.value, RECORD, *(kind.value for kind in PublishedFrom if kind is not PublishedFrom.FRONT_MATTER))


def dated_from(article: Article) -> str:
    """One of `KINDS`, which our words for it go by; empty where nothing told it."""
    if article.publication is None:
        return ""
    kind = article.publication.source
    return RECORD if kind is PublishedFrom.FRONT_MATTER and article.path.endswith(LINES) else kind.value
