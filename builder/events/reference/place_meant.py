"""Which place an article means by "the city" or "the African nation"."""

import re
from collections import Counter
from collections.abc import Iterator

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.countries import countries
from builder.events.gazetteers.gazetteer import PLACE_WORDS
from builder.events.gazetteers.places import CITIES, ONE_PLACE, STATES, places
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import Cast, NameKind
from builder.events.words import lexicon

_COUNTRIES = frozenset("country nation commonwealth".split())
_TOWNS = frozenset("city town capital".split())
_STATES = frozenset("state province".split())
PLACE_NOUNS = _COUNTRIES | _TOWNS | _STATES
_NEAR = 3  # sentences back
_LONGEST_SENTENCE = 600
_FAR = 20_000  # code points: farther nothing is looked for
_AT = r"\b(?:in|at|to|from|near|of|around|across|outside) "
_IN = re.compile(r"\b(?:[Ii]n|[Aa]t|[Nn]ear|city of|town of) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
_THE = re.compile(r"^United |(?:Republic|Islands|Emirates|Netherlands|Philippines|Bahamas|Maldives|Gambia)$")
_RUN = re.compile(r"[A-Z][\w’'-]*\.?(?: [A-Z][\w’'-]*)*")
_OWNS = re.compile(r" (?:state|commonwealth|territory|city|capital|province) ")  # "the US state of Alabama" tells of Alabama
_TITLE, _LONGEST_PLACE = 300, 5  # code points; words
_WATER = re.compile(r"\b(?:Gulf|Bay|Strait|Straits|Sea|Isle|Port) of [A-Z]\w+")  # which is no country
_OWNED = re.compile(r"[’']s?$")


def place_meant(article: Article, cast: Cast, sentence: Sentence, noun: str, start: int) -> str:
    """The one place of that kind, "the United States" with its article, that the title, the sentence and those just before it name ahead of code
    point `start`, or which the title names and the text most often; empty where they name none or several, or where the sentence is of elsewhere."""
    near = [each for each in article.sentences[max(0, sentence.index - _NEAR) : sentence.index + 1] if each.end - each.start <= _LONGEST_SENTENCE]
    if sentence not in near:
        return ""
    mentions = (each for part in near for each in cast.within(part.start, min(part.end, start)) if each.kind == NameKind.PLACE)
    named = [_one(each.name) for each in mentions if not _OWNS.match(article.text, each.end)]
    behind = [_one(each.name) for each in cast.within(start, sentence.end) if each.kind == NameKind.PLACE]
    told = Counter(_one(each.name) for each in cast.within(0, _FAR) if each.kind == NameKind.PLACE and _is_kind(_one(each.name), noun))
    titled = {*(_one(name) for name in _titled(article.title)), *(name for name in told if name in article.title)}
    of_kind = {name for name in (*named, *behind, *titled) if _is_kind(name, noun)}
    name = next(iter(of_kind)) if len(of_kind) == 1 else ""
    if not name or (noun in _TOWNS and _is_elsewhere(article.text[sentence.start : start], name)):
        return ""
    if name not in named and (name not in titled or told.most_common(1)[:1] != [(name, told[name])]):
        return ""
    sure = name in places() or name in titled or re.search(rf"{_AT}{re.escape(name)}\b", article.text[near[0].start : start])
    return f"the {name}" if sure and _THE.search(name) else name if sure else ""


def _is_elsewhere(before: str, name: str) -> bool:
    """ "In Lund a speaker said …": of a place whose kind is not known."""
    named = (each.group(1) for each in _IN.finditer(before))
    return any(each not in name and _one(each) not in countries() | STATES and each.lower() not in lexicon.DATING_WORDS for each in named)


def _one(name: str) -> str:
    return ONE_PLACE.get(name, name)


def _titled(title: str) -> Iterator[str]:
    """The places that the title names, as far as a table has them."""
    for run in _RUN.findall(_WATER.sub(" ", title[:_TITLE])):
        words = _OWNED.sub("", run).split(" ")
        parts = (" ".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, min(i + _LONGEST_PLACE, len(words)) + 1))
        yield from (part for part in parts if part in places())


def _is_kind(name: str, noun: str) -> bool:
    if noun in _COUNTRIES:
        return name in countries()
    if noun in _STATES:
        return name in STATES
    built = name.rpartition(" ")[2].lower() in PLACE_WORDS - {"city"}
    town = name in towns() and name not in CITIES
    return (name in CITIES and noun != "town") or (town and not built and name not in countries() | STATES)
