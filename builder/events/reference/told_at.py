"""Where an article has the words that a headline does."""

from builder.articles.article import Article, Sentence
from builder.events.words.compiled import compiled


def told_at(words: str, article: Article, sentence: Sentence) -> int | None:
    """At which code point the `sentence` has `words`, a pattern that begins with a word, else the sentence before it has them last, as that is where
    the words for "it" or "his" come from; None where neither does."""
    pattern = compiled(rf"\b{words}")
    found = pattern.search(article.text, sentence.start, sentence.end)
    before = article.sentences[sentence.index - 1] if sentence.index and found is None else None
    found = found if before is None else next(reversed([*pattern.finditer(article.text, before.start, before.end)]), None)
    return found.start() if found is not None else None
