"""The sentence of an article that some words are of."""

import re
import unicodedata

from rapidfuzz import fuzz, process, utils

from builder.articles.article import Article, Sentence

_WORD = re.compile(r"\w+")
_ALIKE = 80  # per cent of letters: the same sentence, worded anew
_SAME = 100


def sentence_told(article: Article, words: str) -> tuple[Sentence | None, float]:
    """The sentence that has these words, or holds them, whatever its punctuation, with 100; else the likest and how alike it is, in per cent;
    None where none is alike enough to be the same."""
    wanted = _plain(words)
    texts = [_plain(article.slice(sentence)) for sentence in article.sentences]
    for sentence, text in zip(article.sentences, texts, strict=True):
        if wanted and f" {wanted} " in f" {text} ":
            return sentence, _SAME
    near = process.extractOne(wanted, texts, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=_ALIKE)
    return (article.sentences[near[2]], min(near[1], _SAME - 1)) if near else (None, 0)


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))
