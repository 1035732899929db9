"""The article's own title, where it tells what the article's opening sentence tells."""

import re

from builder.articles.article import Article, BlockKind, Sentence
from builder.events.words import lexicon
from builder.events.words.stems import stems

_SHORTEST, _LONGEST = 4, 100  # words; code points
_OPENING = 6  # words of a sentence that may open an article
_LONGISH, _FULL, _TOO_LONG = 70, 90, 116  # code points of a headline that may have been cut; of one that is long enough, and too long
_SAME, _FITS, _BOTH, _MOST = 0.5, 0.3, 0.6, 0.8  # of the telling words of the title; _BOTH those of the headline and of its sentence together
_FEWEST = 2  # telling words that both have
_OPEN_WHO = lexicon.SUBJECT_PRONOUNS | frozenset("a an this that these those his her its their of".split())
_VAGUE = re.compile(r"\ban? (?:[a-z-]{3,20} ){0,2}[a-z-]{3,20}$")  # "revealed a deal", "will withdraw a proposed bill"
_TWO_THINGS = re.compile(r"[,;]")
_NO_HEADLINE = re.compile(r"[?…|]|\.{3}|\binterview|\b(?:live|update)s?:|^(?:how|why|what|who|by|in pictures|opinion|analysis)\b", re.IGNORECASE)
_NAME = re.compile(r"[A-Z][\w’'-]{2,}")
_SUBJECT = 4  # words of a headline


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
    shared, told, all_of_it = len(words & stems(headline)), len(words & stems(text)), len(words)
    vague = told >= _SAME * all_of_it and _VAGUE.search(headline) is not None and _shares_more(title, headline)
    if not (vague or _is_poor(headline)):
        if _TWO_THINGS.search(title):
            return False
        whole = told >= _MOST * all_of_it
        more = whole and _names_subject(title, headline) and _shares_more(title, headline)
        return shared >= (_FEWEST if more else max(_FEWEST, _SAME * all_of_it)) and (whole or len(headline) > _LONGISH)
    if ";" in title and len(headline) <= _FULL and told < _BOTH * all_of_it:
        return False  # another happening behind it
    fewest = 1 if vague or len(headline) > _TOO_LONG else _FEWEST
    return shared >= fewest and (shared >= _FITS * all_of_it or shared + told >= _BOTH * all_of_it)


def _is_poor(headline: str) -> bool:
    """Long, or open in whom it means."""
    return len(headline) > _FULL or headline.split(" ", 1)[0].lower() in _OPEN_WHO


def _names_subject(title: str, headline: str) -> bool:
    return any(name in title for name in _NAME.findall(" ".join(headline.split()[:_SUBJECT])))


def _shares_more(title: str, headline: str) -> bool:
    """Whether both have more than names: no "Ada Berg, who won a prize, dies" for "Ada Berg won a prize"."""
    plain = stems(" ".join(word for word in title.split() if not word[0].isupper()))
    return not plain or bool(plain & stems(headline))
