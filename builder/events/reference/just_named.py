"""Which of a kind an article named last before it says "the party"."""

import re

from builder.articles.article import Article, Sentence
from builder.events.names.cast import Cast
from builder.events.names.names_of_kind import FORMER, SHIPS, VEHICLES, names_of_kind
from builder.events.words.compiled import compiled

_LONGEST_SENTENCE = 1500
_FARTHEST, _NEAR = 30, 8  # sentences back
_NAME = r"[A-Z][\w&-]{0,30}\.?"
_ANOTHER = r"\b(?:[Aa]nother|[Ss]econd|[Oo]ther|[Dd]ifferent|[Ss]eparate|[Ee]ach|[Bb]oth|[Ee]ither) (?:[\w’'-]{1,20} ){0,2}"
_TOLD = frozenset("the The this This its Its their Their his His her that That".split())
_FORMER = re.compile(rf"{FORMER.pattern.removesuffix('$')}(?:{_NAME} ){{0,4}}$")
_OF_PEOPLE = r"(?:presidential |vice - presidential |congressional )?(?:candidate|nominee|activist|member|veteran|defector)\b"
_SAME = re.compile(r"\b(?:the|this|its|their) $", re.IGNORECASE)  # "the Court" is one told before


def just_named(article: Article, cast: Cast, sentence: Sentence, noun: str, start: int) -> str:
    """The `noun` named in the nearest sentence before code point `start` that names one, else in the title; one that is far must stand there too.

    Empty where that sentence names several, or where the sentence itself goes on to name one.
    """
    end = min(sentence.end, start + _LONGEST_SENTENCE)
    behind = names_of_kind(article, cast, noun, start, end)
    if any(not _is_somebodys(article.text[start:end], name.removeprefix("the ")) for name in behind):
        return ""
    told = _told(article, cast, noun, sentence, start)
    for index in sorted(told, reverse=True):
        each, end, names = article.sentences[index], min(article.sentences[index].end, start), told[index]
        if names or _has_another(article, noun, each.start, end, ""):
            name = next(iter(names.values()), "")
            near = sentence.index - index < _NEAR and each.heading == sentence.heading
            alone = len(names) == 1 and not _has_another(article, noun, each.start, end, name.removeprefix("the "))
            return name if alone and (near or _is_titled(name, article.title)) else ""
    return _in_title(article, noun)


def _is_somebodys(text: str, name: str) -> bool:
    """ "The party picked | Larch Party | candidate Ada Berg": told only of her, and nowhere else."""
    return text.count(name) == len(re.findall(rf"{re.escape(name)} {_OF_PEOPLE}", text)) > 0


def _is_titled(name: str, title: str) -> bool:
    first, _, rest = name.removeprefix("the ").partition(" ")
    return (rest if first in SHIPS else f"{first} {rest}".rstrip()) in title


def _told(article: Article, cast: Cast, noun: str, sentence: Sentence, start: int) -> dict[int, dict[str, str]]:
    """The names each sentence before code point `start` has: those it tells to be a `noun`, else those that another sentence does."""
    told = dict[int, dict[str, str]]()
    for index in range(sentence.index, max(-1, sentence.index - _FARTHEST), -1):
        each = article.sentences[index]
        if each.end - each.start > _LONGEST_SENTENCE:
            break
        told[index] = {name.lower(): name for name in names_of_kind(article, cast, noun, each.start, min(each.end, start))}
    known = {name.removeprefix("the "): name for names in told.values() for name in names.values()}
    for index, names in told.items():
        each = article.sentences[index]
        if not names:
            again = (known.get(mention.name) for mention in cast.within(each.start, min(each.end, start)))
            names.update({name.lower(): name for name in again if name})
    return told


def _has_another(article: Article, noun: str, start: int, end: int, name: str) -> bool:
    """Whether another is told of there: "another party", "Lund's School" beside the `name`."""
    text = article.text[start:end]
    if compiled(rf"{_ANOTHER}{noun}\b").search(text):
        return True
    if not name and any(each.group(1) not in _TOLD for each in compiled(rf"\b([\w’'-]{{1,20}}) {noun}\b(?!-)").finditer(text)):
        return True
    rest = text.replace(name, " ") if name else text
    return any(
        not _SAME.search(rest, 0, each.start()) and not _FORMER.search(rest, 0, each.start())
        for each in compiled(rf"(?<=[\w’'] ){noun.capitalize()}\b").finditer(rest)
    )


def _in_title(article: Article, noun: str) -> str:
    """The Larch Party, of "Larch Party picks Berg"; Ada Rose, of "Cargo ship Ada Rose sinks"."""
    found = {each.group(1) for each in compiled(rf"\b((?:{_NAME} ){{1,3}}{noun.capitalize()})\b(?! of\b)").finditer(article.title)}
    ship = re.search(rf"\b{noun} ((?:{_NAME} )?{_NAME})", article.title) if noun in VEHICLES else None
    if ship is not None and ship.group(1) in article.text:
        return ship.group(1)
    name = next(iter(found)) if len(found) == 1 else ""
    while name and f"the {name}" not in article.text:  # without "U.S." or the verb of the title
        name = name.partition(" ")[2]
    return f"the {name}" if " " in name else ""
