"""What came out of the content folder."""

from dataclasses import dataclass

from builder.articles.article import Article
from builder.errors import Fault


@dataclass(frozen=True, slots=True)
class Reading:
    """The articles in the order of their paths, drafts left out, and everything that is wrong or doubtful in the files."""

    articles: tuple[Article, ...]
    faults: tuple[Fault, ...]
