"""Of which country somebody became president."""

import itertools
import re
from collections.abc import Iterator

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.countries import countries
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import CITIES, ONE_PLACE, STATES
from builder.events.words.length import BRIEF

_MINISTER = r"(?:prime|finance|foreign|defen[cs]e|health|interior) minister"
_CROWNED = "king|queen|sultan|emir"  # are called by the first of their names
_HEADS = "(?:prime minister|president)"
_COUNTRYS = rf"(?:(?:deputy |vice[- ])?(?:prime minister|president)|{_MINISTER}|premier|{_CROWNED})"
_OFFICE = rf"(?:{_COUNTRYS}|chancellor|governor|(?:lord )?mayor)"
_HELD = re.compile(
    r"(?P<who>(?:(?:[A-Z][\w’'.-]{1,20}|bin|al|de|van|von) ){1,5})(?:(?:had|has|also|later|first|again) )?"
    r"(?:becomes|became|(?:was|is|were) (?:(?:re-?)?elected|appointed|sworn in|named|crowned)(?: as)?|served as) "
    r"(?:an? |the )?(?:interim |acting )?"
    rf"(?P<office>(?i:{_OFFICE}))(?=$|[,;]| (?:after|in|on|following|when|by|under|from|until|for|with|before|because|at|again|and served)\b)"
)
_PLACE = r"(?:[A-Z][\w.’'-]{1,20})"
_PLACES = rf"({_PLACE}(?: {_PLACE}){{0,2}})"
_ONCE = r"(?:(?i:former |ex-|late ))?"
_NO_OTHER = r"(?<!\w-)(?<!(?i:vice|lord) )(?<!(?i:deputy|acting|shadow) )"
_BEFORE_PLACE = re.compile(r"(?:Former|The|Late|Ex) ")
_THE = frozenset(("United Kingdom", "United States", "Netherlands", "Philippines", "UK", "US", "United Arab Emirates", "Czech Republic", "Bahamas"))
_KNOWN = {"U.S.": "US", "U.K.": "UK", "USA": "US", "U.S.A.": "US"}
_ROOT = 4  # letters that "Kenya" and "Kenyan" share
_FAR = 20_000  # code points of an article
_OWNED = re.compile(r"[’']s$")
_ADDRESS = frozenset("mr mrs ms dr former the minister president premier king queen sultan emir chancellor governor mayor".split())


def office_of(title: str, article: Article, sentence: Sentence) -> str:
    """ "Ada Berg became president of Kenya" for "Ada Berg became president", where the article's title has that office beside her name; as it was
    where the headline has the country or the sentence another."""
    found = _HELD.match(title)
    if found is None:
        return title
    place = _place(found["who"].split(), found["office"], article)
    if not place or place in title or _is_elsewhere(article.slice(sentence), place):
        return title
    longer = f"{title[: found.end()]} of {'the ' if place in _THE else ''}{place}{title[found.end() :]}"
    return longer if len(longer) <= BRIEF else title


def _place(who: list[str], office: str, article: Article) -> str:
    """The one place that the article's title has with the office beside the name, for a minister with that of who was president later."""
    names = [" ".join(who[at:]) for at in range(len(who)) if at < len(who) - 1 or _is_only(who, article)]
    names += who[:1] if re.fullmatch(_CROWNED, office, re.IGNORECASE) and len(who) > 1 else []
    held = f"(?:{re.escape(office)}{f'|{_HEADS}' if re.fullmatch(_MINISTER, office, re.IGNORECASE) else ''})"
    told = {_KNOWN.get(each, each) for name in names for each in _owners(re.escape(name), held, article)}
    return next(iter(told)) if len(told) == 1 else ""


def _is_only(who: list[str], article: Article) -> bool:
    """Whether nobody else there has the surname."""
    text = f"{article.title}\n{article.text[:_FAR]}"
    others = {*re.findall(rf"\b([A-Z][\w’'.-]*) {re.escape(who[-1])}\b", text)} - {*who}
    return all(each.lower().strip(".") in _ADDRESS for each in others)


def _owners(name: str, office: str, article: Article) -> Iterator[str]:
    held = rf"{_NO_OTHER}\b(?i:{office})"
    for way in (
        rf"{held} of (?:the )?{_PLACES} {name}\b",
        rf"(?<!of )(?<!\w ){_PLACES}(?: city)? {_ONCE}(?i:{office}) {name}\b",
        rf"\b{name}, (?:the )?{_ONCE}(?i:{office}) of (?:the )?{_PLACES}(?=,|$)",
        rf"{held} {name} of (?:the )?{_PLACES}(?=,|$| [a-z])",
    ):
        for found in re.finditer(way, article.title):
            place = _named(_OWNED.sub("", _BEFORE_PLACE.sub("", found[1])), article)
            yield from [place] if place else []


def _named(name: str, article: Article) -> str:
    """The name of the place, also of its people."""
    if name in countries() | STATES | CITIES or name in ONE_PLACE:
        return name
    text = article.text[:_FAR]
    near = [each for each in countries() if each[:_ROOT] == name[:_ROOT] and re.search(rf"\b{re.escape(each)}\b", text)] if is_people(name) else []
    return near[0] if len(near) == 1 else ""


def _is_elsewhere(text: str, place: str) -> bool:
    """Whether another country, state or great city is told of."""
    words = [_OWNED.sub("", each) for each in re.findall(_PLACE, text)]
    names = [*words, *(each.rstrip(".") for each in words), *(f"{one} {other}" for one, other in itertools.pairwise(words))]
    told = {ONE_PLACE.get(each, each) for each in names if each in countries() | STATES | CITIES or each in ONE_PLACE}
    return bool(told - {ONE_PLACE.get(place, place)})
