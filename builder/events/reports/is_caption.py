"""Whether a sentence is a caption or a heading that ran into the next."""

import re

from builder.articles.article import Article, Sentence

_STOPPED = re.compile(r"[.!?…:;][\"'”’»)\]]{0,3}$")
_REACH = 8  # code points


def is_caption(article: Article, sentence: Sentence) -> bool:
    """True of the first of "Ada Berg denies it | The judge has ruled": on one line with the next, and no stop between."""
    if sentence.index + 1 >= len(article.sentences):
        return False
    after = article.sentences[sentence.index + 1]
    gap = article.text[sentence.end : after.start]
    return (
        after.block == sentence.block
        and "\n" not in gap
        and not _STOPPED.search(article.text[max(sentence.start, sentence.end - _REACH) : sentence.end])
    )
