"""A sentence near the head of an article that tells no event of a day yet."""

from dataclasses import dataclass

from builder.articles.article import Article, Sentence


@dataclass(frozen=True, slots=True)
class Opening:
    """`because` is the reason of the report of the same article that names the day; empty where the day is that of its publication."""

    article: Article
    sentence: Sentence
    because: str = ""

    @property
    def text(self) -> str:
        """The sentence, verbatim."""
        return self.article.slice(self.sentence)
