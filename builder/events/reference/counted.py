"""Those whom a headline counts, by the names its sentence has for them."""

import re
from itertools import pairwise

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.words.length import ROOM

_NUMBERS = {"two": 2, "three": 3, "four": 4, "both": 2}
_COUNTED = re.compile(
    r"(?:All )?(Two|Three|Four|Both|two|three|four)((?: [a-z-]{3,16}){1,2}?)"
    r"(?= (?:[a-z]{2,20}ed|have|had|were|are|will|won|met|left|went|took|began|said|held)\b)"
)
_BOTH = re.compile(r"(?:Both|The two|The pair)(?= (?:[a-z]{2,20}ed|have|had|were|are|will|pleaded|got|took)\b)")
_TWO = re.compile(r"\b([Tt]wo (?:[\w-]{2,20} ){1,4})(?:was|were|have|had|are|will)\b")
_COUNTS = {word: number for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_ORDINALS = {word: number for number, word in enumerate("first second third fourth fifth sixth seventh".split(), 1)}
_APPEARED = "due|sold|published|released|recorded|written|filmed|printed|planned|expected"
_ONE_MORE = re.compile(
    rf"(?:A|The) ({'|'.join(_ORDINALS)})(?= (?:(?:is|was|will be|has been) (?:{_APPEARED})|appeared|followed|came out|will (?:follow|appear))\b)"
)
_MADE = re.compile(r"\b(?:wrote|written|authored|published|released|recorded|made|directed|produced|composed)\b")
_SO_MANY = re.compile(rf"\b(?:{'|'.join(_COUNTS)})\b", re.IGNORECASE)
_WORKS = re.compile(rf"\b((?i:{'|'.join(_COUNTS)})) (?:[a-z-]{{3,16}} )?(book|novel|album|film|song|play|poem)s?\b(?!['’-])")
_AND = re.compile(r",? and |, (?:and )?")


def counted(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "Ada Berg and Ole Lund left" for "Two members left" of a sentence that has "two members, Ada Berg and Ole Lund, left" or names just so many
    before a colon; "The two members were fined" for "Both were fined" behind a sentence about two,
    "A third book is due" for "A third is due" behind one on whoever has written two. Else `title`, as where it would grow too long."""
    if (more := _ONE_MORE.match(title)) is not None:
        return f"{more.group()}{_of_those(article, sentence, _ORDINALS[more.group(1)])}{title[more.end() :]}"
    both = _BOTH.match(title)
    if both is not None:
        told = _two(article, sentence)
        return f"The {told}{title[both.end() :]}" if told else title
    found = _COUNTED.match(title)
    if found is None:
        return title
    names = _names(article, cast, sentence, _NUMBERS[found.group(1).lower()], found.group(1) + found.group(2))
    whole = f"{', '.join(names[:-1])} and {names[-1]}{title[found.end() :]}" if names else ""
    return whole if names and len(whole) <= ROOM and not any(name in title for name in names) else title


def _two(article: Article, sentence: Sentence) -> str:
    """ "two plain officers": those whom the sentence before is about."""
    before = article.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.heading != sentence.heading or article.blocks[before.block].furniture:
        return ""
    found = _TWO.findall(article.slice(before))
    return found[0][0].lower() + found[0][1:].strip() if len(found) == 1 else ""


def _of_those(article: Article, sentence: Sentence, number: int) -> str:
    """ " book" of "has written three plain books", the only things that the sentence before counts, for the fourth or one of these."""
    before = article.sentences[sentence.index - 1] if sentence.index else None
    text = article.slice(before) if before is not None and before.heading == sentence.heading else ""
    found = _WORKS.findall(text) if _MADE.search(text) else []
    fits = len(found) == 1 == len(_SO_MANY.findall(text)) and _COUNTS[found[0][0].lower()] >= number - 1
    return f" {found[0][1]}" if fits else ""


def _names(article: Article, cast: Cast, sentence: Sentence, number: int, words: str) -> list[str]:
    """Exactly `number` names, all people or all places, in the words beside those counted: an aside behind them, or what stands before a colon."""
    text = article.slice(sentence)
    at = text.lower().find(words.lower())
    if at < 0:
        return []
    behind = re.compile(r"(?:,|:| --| –|—| —) ?([^;:–—]{5,160})(?:,|--|–|—)").match(text, at + len(words))
    colon = text.rfind(":", 0, at)
    span = behind.span(1) if behind is not None else (0, colon) if colon > 0 and not text[colon + 1 : at].strip("— Al") else None
    if span is None:
        return []
    start, end = sentence.start + span[0], sentence.start + span[1]
    for kind in (NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION):
        own = [each for each in cast.within(start, end) if each.kind == kind]
        names = list(dict.fromkeys(each.name for each in own))
        if len(names) == number == len(own) and _is_all(article, own, start, end):
            return names
        if kind != NameKind.PERSON and len(names) >= number and _side_by_side(article, own[:number]):
            return names[:number]  # places are blamed for nothing
    return []


def _is_all(article: Article, named: list[Mention], start: int, end: int) -> bool:
    """Whether nothing else stands there but commas and "and": no "friends of Ada Berg and Ole Lund", no "Ole Lund's killers"."""
    text = article.text
    return _side_by_side(article, named) and not text[start : named[0].start].strip() and not text[named[-1].end : end].strip()


def _side_by_side(article: Article, named: list[Mention]) -> bool:
    return all(_AND.fullmatch(article.text, one.end, other.start) for one, other in pairwise(named))
