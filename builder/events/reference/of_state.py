"""Which country's or state's parliament, court or government a headline tells of."""

import re
from collections.abc import Iterator

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.countries import countries
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import CITIES, ONE_PLACE, STATES
from builder.events.words.length import ROOM

_BODIES = r"(?:Senate|Parliament|Supreme Court|Constitutional Court|National Assembly|House of Representatives|House)"
_TOLD = re.compile(
    rf"(?:\b[Tt]he (?P<body>{_BODIES})|(?P<bare>^Parliament)|^(?P<forces>Government)(?= (?:forces|troops|soldiers)\b))(?![\w’'-]| of [A-Z]| [A-Z])"
)
_OF_STATE = re.compile(r"\b[Tt]he (?=state (?:senate|legislature|assembly|house|supreme court|government|parliament|budget)\b(?! of [A-Z]))")
_STATES = r"(?:state )?(?:senate|legislature|assembly|house|supreme court|government|lawmakers|senator)"
_ANY_STATE = re.compile(rf"(?<![\w.-])(?:{'|'.join(re.escape(each) for each in sorted(STATES, reverse=True))})(?!\w)")
_FAR = 20_000  # code points of an article
_ROOT = 4  # letters that "Syria" and "Syrian" share
_PLACE = re.compile(rf"(?<![\w.-])(?:{'|'.join(re.escape(each) for each in sorted(countries() | CITIES | ONE_PLACE.keys(), reverse=True))})(?!\w)")
_OWNED = re.compile(r"[’']s$")


def of_state(title: str, article: Article, sentence: Sentence) -> str:
    """`title` with "the Kenyan Senate" for "the Senate", where the article tells of that country's alone and its title names the country; as it was
    where it has that name, would grow too long, or the sentence or the one before is of another country or a great city."""
    found = _TOLD.search(title)
    if found is None:
        return _of_one_state(title, article)
    body = found["body"] or found["bare"] or "government"
    text = f"{article.title}\n{article.text[:_FAR]}"
    owners = list(dict.fromkeys(_owners(text, body)))
    whose = next((each for each in owners if not found["forces"] or is_people(each)), "")
    if (
        not whose
        or len({_one(each)[:_ROOT] for each in owners}) > 1
        or not _names(article.title, whose)
        or _names(title, whose)
        or _is_elsewhere(article, sentence, whose)
    ):
        return title
    start = found.end() - len(body)
    longer = f"{title[:start]}{whose} {title[start].lower() if found['forces'] else title[start]}{title[start + 1 :]}"
    return longer if len(longer) <= ROOM else title


def _of_one_state(title: str, article: Article) -> str:
    """ "The Ohio state senate" for "the state senate", where the article's title has that state, which is told with such a body, and
    the article no other."""
    found = _OF_STATE.search(title)
    states = {*_ANY_STATE.findall(article.title)} if found is not None else set[str]()
    if found is None or len(states) != 1 or _ANY_STATE.search(title):
        return title
    text = f"{article.title}\n{article.text[:_FAR]}"
    told = re.search(rf"\b{re.escape(next(iter(states)))}(?:[’']s)? (?i:{_STATES})\b", text)
    if told is None or {*_ANY_STATE.findall(text)} - states:
        return title
    longer = f"{title[: found.end()]}{next(iter(states))} {title[found.end() :]}"
    return longer if len(longer) <= ROOM else title


def _owners(text: str, body: str) -> Iterator[str]:
    """The places and peoples that stand before its name or behind "of"."""
    for way in (rf"((?:[A-Z][\w.’'-]{{1,20}} ){{1,3}}){body}\b", rf"\b{body} of (?:the )?([A-Z]\w{{2,20}}(?: [A-Z]\w{{2,20}})?)"):
        for found in re.finditer(way, text):
            words = _OWNED.sub("", found.group(1).rstrip()).split(" ")
            ends = (" ".join(words[at:]) for at in range(len(words)))
            yield from (each for each in ends if each in countries() | STATES or each in ONE_PLACE or is_people(each))


def _is_elsewhere(article: Article, sentence: Sentence, owner: str) -> bool:
    """Whether another country or a great city is named there, or such a country just before where the sentence has not the owner."""
    before = sentence if _names(article.slice(sentence), owner) else article.sentences[max(0, sentence.index - 1)]
    for found in _PLACE.finditer(article.text, before.start, sentence.end):
        place, near = found.group(), found.start() >= sentence.start
        if (near or place not in CITIES) and not _names(place, owner) and _one(place) != _one(owner):
            return True
    return False


def _names(text: str, owner: str) -> bool:
    """Whether it has the owner, by another name or as a people too."""
    return owner[:_ROOT] in text or any(
        re.search(rf"(?<!\w){re.escape(short)}(?!\w)", text) for short, place in ONE_PLACE.items() if place == _one(owner)
    )


def _one(name: str) -> str:
    return ONE_PLACE.get(name, name)
