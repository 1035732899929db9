"""The baseline that a chronology is measured against: days that most documents mention, and the sentences nearest what is told of them.

Candidates for a day are the sentences dated to it and the first five undated sentences of the articles published that day or the next. Both are
averaged as words weighted by rarity, the vocabulary they have in common is kept, and the sentences nearest that centroid are taken.
"""

import math
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from builder.articles.article import Article
from builder.timex.tag import tag
from builder.timex.timex import TimexType

Vector = dict[str, float]
Mention = tuple[str, frozenset[int]]  # a sentence and the days it names

_LEADING = 5  # sentences
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_STOP = frozenset(
    "the a an of to in on at for and or but is are was were be been being has have had it its he she his her they their that this with as by from "
    "not who which said says will would after before also about more than into over out up one".split()
)


def baseline(
    articles: Iterable[Article], days: int, sentences: int, span: tuple[int, int] | None = None, tagged: dict[str, list[Mention]] | None = None
) -> dict[int, list[str]]:
    """Day → its sentences, for the `days` days, inside `span` where one is given, that most articles mention; at most `sentences` a day.

    `tagged` keeps what was found in an article for the next timeline of the same topic.
    """
    kept = tagged if tagged is not None else {}
    documents, mentioned, beside = Counter[int](), defaultdict[int, list[str]](list), defaultdict[int, list[str]](list)
    everything: list[str] = []
    for article in articles:
        if article.id not in kept:
            kept[article.id] = _mentions(article)
        found = kept[article.id]
        everything += [text for text, _ in found]
        documents.update({day for _, named in found for day in named})
        for text, named in found:
            for day in named:
                mentioned[day].append(text)
        if article.publication:
            leading = [text for text, named in found if not named][:_LEADING]
            for day in (article.publication.day.toordinal(), article.publication.day.toordinal() - 1):
                beside[day] += leading
    known = [day for day in documents if span is None or span[0] <= day <= span[1]]
    rarity = _rarity(everything)
    best = sorted(known, key=lambda day: (-documents[day], day))[:days]
    return {day: _nearest(mentioned[day], beside[day], rarity, sentences) for day in sorted(best)}


def _mentions(article: Article) -> list[Mention]:
    published = article.publication.day if article.publication else None
    starts = [sentence.start for sentence in article.sentences]
    named: list[set[int]] = [set() for _ in starts]
    spans = [(sentence.start, sentence.end) for sentence in article.sentences]
    for timex in tag(article.text, published, article.language, spans):
        interval = timex.interval
        if timex.type in (TimexType.DATE, TimexType.TIME) and interval is not None and interval.end - interval.start == 1:
            named[bisect_right(starts, timex.start) - 1].add(interval.start)
    return [(article.slice(sentence), frozenset(days)) for sentence, days in zip(article.sentences, named, strict=True)]


def _words(text: str) -> list[str]:
    return [word for found in _WORD.findall(text) if (word := found.lower()) not in _STOP]


def _rarity(texts: Sequence[str]) -> Vector:
    counts = Counter(word for text in texts for word in set(_words(text)))
    return {word: 1 + math.log(len(texts) / count) for word, count in counts.items()}


def _nearest(mentioned: list[str], beside: list[str], rarity: Vector, sentences: int) -> list[str]:
    told, near = _mean(mentioned, rarity), _mean(beside, rarity)
    middle = {word: told[word] + near[word] for word in told if word in near} if told and near else told or near
    ranked = sorted({*mentioned, *beside}, key=lambda text: (-_product(_vector(text, rarity), middle), text))
    return ranked[:sentences]


def _mean(texts: list[str], rarity: Vector) -> Vector:
    total: Vector = defaultdict(float)
    for text in texts:
        for word, weight in _vector(text, rarity).items():
            total[word] += weight / len(texts)
    return total


def _vector(text: str, rarity: Vector) -> Vector:
    found = {word: count * rarity[word] for word, count in Counter(_words(text)).items()}
    length = math.sqrt(sum(weight * weight for weight in found.values()))
    return {word: weight / length for word, weight in found.items()} if length else {}


def _product(one: Vector, other: Vector) -> float:
    return sum(weight * other[word] for word, weight in one.items() if word in other)
