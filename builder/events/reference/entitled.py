"""The article's own title, where it tells what the article's opening sentence tells."""

import re

from builder.articles.article import Article, BlockKind, Sentence
from builder.events.words import lexicon
from builder.events.words.stems import stems

_SHORTEST, _LONGEST = 4, 100  # words; code points
_OPENING = 6  # words of a sentence that may open an article
_LONGISH, _FULL = 70, 90  # code points of a headline that may have been cut; of one that is long enough
_SAME, _FITS, _MOST = 0.5, 0.34, 0.8  # of the telling words of the title
_FEWEST = 2  # telling words that both have
_OPEN_WHO = lexicon.SUBJECT_PRONOUNS | frozenset("this that these those his her its their of".split())
_TWO_THINGS = re.compile(r"[,;]")
_NO_HEADLINE = re.compile(r"[?…|]|\.{3}|\binterview|\b(?:live|update)s?:|^(?:how|why|what|who|in pictures|opinion|analysis)\b", re.IGNORECASE)


def entitled(headline: str, article: Article, sentence: Sentence) -> str:
    """`headline`, or the title of the article where the sentence opens it, the headline is long or open in whom it means, and the title tells the
    same."""
    if not _is_opening(article, sentence):
        return headline
    title = " ".join(article.title.split()).rstrip(". ")
    short = len(title.split()) >= _SHORTEST and len(title) <= _LONGEST and not title.isupper()
    said = any(article.slice(each).startswith(title[: _LONGEST // 2]) for each in article.sentences[: sentence.index + 1])  # made from a sentence
    named = article.publisher and article.publisher in title  # "… speaks to the Leeds Post"
    fits = short and not said and not named and not _NO_HEADLINE.search(title) and _tells(title, headline, article.slice(sentence))
    return title if fits else headline


def _is_opening(article: Article, sentence: Sentence) -> bool:
    """Whether only headings, furniture and a line for the date stand before it."""
    for before in article.sentences[: sentence.index]:
        block = article.blocks[before.block]
        if not block.furniture and block.kind != BlockKind.HEADING and len(article.slice(before).split()) >= _OPENING:
            return False
    return True


def _tells(title: str, headline: str, text: str) -> bool:
    """Whether the headline has most of the words of the title; where it is poor many do, or those of its sentence."""
    words = stems(title)
    shared = len(words & stems(headline))
    poor = len(headline) > _FULL or headline.split(" ", 1)[0].lower() in _OPEN_WHO
    told = len(words & stems(text))
    if not poor and (_TWO_THINGS.search(title) or (len(headline) <= _LONGISH and told < _MOST * len(words))):
        return False
    enough = shared >= (_FITS if poor else _SAME) * len(words) or (poor and told >= len(words) - 1)
    return shared >= _FEWEST and enough
