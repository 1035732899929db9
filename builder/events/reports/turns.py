"""Who speaks where an article is the transcript of a conversation."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping

from builder.articles.article import Article, BlockKind

_FEWEST = 4  # turns of a conversation
_THICK = 4  # of whose paragraphs one in four, or more, opens a turn: in a page of letters the names stand far apart
_LABEL = re.compile(r"\(\((?P<marked>[^()]{1,60})\)\)|(?P<plain>[A-Z][\w.’'-]{0,30}(?: [A-Z][\w.’'-]{0,30}){0,3})(?=:\s)")


def turns(article: Article) -> Mapping[int, str]:
    """Sentence index → the label of whoever speaks; empty for an article that is no conversation.

    Whoever asks most of the questions is the reporter, whose sentences are not among them.
    """
    labels = _labels(article) if article.text.count(":") + article.text.count("((") >= _FEWEST else {}
    if len(labels) < _FEWEST or not 1 < len(set(labels.values())) <= len(labels) // 2 or not _is_thick(article, labels):
        return {}
    said, questions = dict[int, str](), Counter[str]()
    speaker = ""
    for sentence in article.sentences:
        block = article.blocks[sentence.block]
        speaker = "" if block.furniture or block.kind == BlockKind.HEADING else labels.get(sentence.index, speaker)
        if speaker:
            said[sentence.index] = speaker
            questions[speaker] += article.slice(sentence).rstrip().endswith("?")
    asker = min(questions, key=lambda label: (-questions[label], label))
    return {index: label for index, label in said.items() if label != asker}


def _is_thick(article: Article, labels: Mapping[int, str]) -> bool:
    blocks = [article.sentences[index].block for index in labels]
    return max(blocks) - min(blocks) < _THICK * len(set(blocks))


def _labels(article: Article) -> dict[int, str]:
    """Sentence index → label, where a paragraph opens with one that opens others too."""
    found = dict[int, tuple[str, bool]]()
    seen = defaultdict[str, int](int)
    opened = set[int]()
    for sentence in article.sentences:
        label = _LABEL.match(article.text, sentence.start, sentence.end)
        if label is not None and (sentence.block not in opened or label["marked"]):
            name = (label["marked"] or label["plain"]).strip()
            found[sentence.index] = name, bool(label["marked"])
            seen[name] += 1
        opened.add(sentence.block)
    return {index: name for index, (name, marked) in found.items() if marked or seen[name] > 1}
