"""The article's own title, where it tells what the article's opening sentence tells."""

import re

from builder.articles.article import Article, BlockKind, Sentence
from builder.events import lexicon
from builder.events.stems import stems

_SHORTEST, _LONGEST = 4, 90  # words; code points
_OPENING = 6  # words of a sentence that may open an article
_FITS = 0.34  # of the telling words of the title
_FEWEST = 2  # telling words that both have
_OPEN_WHO = lexicon.SUBJECT_PRONOUNS | frozenset("this that these those his her its their".split())
_NO_HEADLINE = re.compile(r"[?…|]|\.{3}|\binterview|\b(?:live|update)s?:|^(?:how|why|what|who|in pictures|opinion|analysis)\b", re.IGNORECASE)


def entitled(headline: str, article: Article, sentence: Sentence) -> str:
    """`headline`, or the title of the article where the sentence opens it, the headline is too long or open in whom it means, and the title tells the
    same."""
    open_who = headline.split(" ", 1)[0].lower() in _OPEN_WHO
    if (len(headline) <= _LONGEST and not open_who) or not _is_opening(article, sentence):
        return headline
    title = " ".join(article.title.split()).rstrip(". ")
    short = len(title.split()) >= _SHORTEST and len(title) <= min(_LONGEST, len(headline) - 1)
    own = not article.slice(sentence).startswith(title[: _LONGEST // 2])  # a title made from the sentence itself
    own = own and not (article.publisher and article.publisher in title)  # "… speaks to the Leeds Post"
    return title if short and own and not _NO_HEADLINE.search(title) and _tells(title, headline, article.slice(sentence)) else headline


def _is_opening(article: Article, sentence: Sentence) -> bool:
    """Whether only headings, furniture and a line for the date stand before it."""
    for before in article.sentences[: sentence.index]:
        block = article.blocks[before.block]
        if not block.furniture and block.kind != BlockKind.HEADING and len(article.slice(before).split()) >= _OPENING:
            return False
    return True


def _tells(title: str, headline: str, text: str) -> bool:
    """Whether most words of the title stand in the headline, or nearly all in its sentence."""
    words = stems(title)
    shared = len(words & stems(headline))
    return shared >= _FEWEST and (shared >= _FITS * len(words) or len(words & stems(text)) >= len(words) - 1)
