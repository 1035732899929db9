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
_COUNTRYS = rf"(?:(?:deputy |vice[- ])?(?:prime minister|president)|{_MINISTER}|premier|king|queen|sultan|emir)"
_OFFICE = rf"(?:{_COUNTRYS}|chancellor|governor|(?:lord )?mayor)"
_HELD = re.compile(
    r"(?P<who>(?:(?:[A-Z][\w’'.-]{1,20}|bin|al|de|van|von) ){1,5})(?:(?:had|has|also|later|first|again) )?"
    r"(?:becomes|became|(?:was|is|were) (?:(?:re-?)?elected|appointed|sworn in|named|crowned)(?: as)?|served as) "
    r"(?:an? |the )?(?:interim |acting )?"
    rf"(?P<office>(?i:{_OFFICE}))(?=$|[,;]| (?:after|in|on|following|when|by|under|from|until|for|with|before|because|at|again|and served)\b)"
)
_PLACE = r"(?:[A-Z][\w.’'-]{1,20})"
_THE = frozenset(("United Kingdom", "United States", "Netherlands", "Philippines", "UK", "US", "United Arab Emirates", "Czech Republic", "Bahamas"))
_KNOWN = {"U.S.": "US", "U.K.": "UK", "USA": "US", "U.S.A.": "US"}
_ROOT = 4  # letters that "Kenya" and "Kenyan" share
_FAR = 20_000  # code points of an article
_OWNED = re.compile(r"[’']s$")
_LONG = 4  # letters of a name


def office_of(title: str, article: Article, sentence: Sentence) -> str:
    """ "Ada Berg became finance minister of Kenya" for "Ada Berg became finance minister", where the article's title has her and that office there,
    or another that is the country's; as it was where the headline has the country or the sentence another."""
    found = _HELD.match(title)
    if found is None or not any(len(word) >= _LONG and word in article.title for word in found["who"].split()):
        return title
    office = re.escape(found["office"])
    ways = (office, _COUNTRYS) if re.fullmatch(_COUNTRYS, found["office"], re.IGNORECASE) else (office,)
    place = next((one for way in ways if (one := _place(way, article))), "")
    if not place or place in title or _is_elsewhere(article.slice(sentence), place):
        return title
    longer = f"{title[: found.end()]} of {'the ' if place in _THE else ''}{place}{title[found.end() :]}"
    return longer if len(longer) <= BRIEF else title


def _place(office: str, article: Article) -> str:
    """The one place that stands before the office in the article's title, or behind "of"."""
    told = {_KNOWN.get(each, each) for each in _owners(office, article)}
    return next(iter(told)) if len(told) == 1 else ""


def _owners(office: str, article: Article) -> Iterator[str]:
    for way in (rf"((?:{_PLACE} ){{1,3}})(?i:{office})\b", rf"\b(?i:{office})(?: {_PLACE}){{0,3}} of (?:the )?({_PLACE}(?: {_PLACE})?)"):
        for found in re.finditer(way, article.title):
            words = found[1].split()
            ends = words if way.startswith("((") else [" ".join(words[: len(words) - cut]) for cut in range(len(words))]
            yield from (place for each in ends if (place := _named(_OWNED.sub("", each), article)))


def _named(name: str, article: Article) -> str:
    """The name of the place, also of its people."""
    if name in countries() | STATES | CITIES or name in ONE_PLACE:
        return name
    text = article.text[:_FAR]
    near = [each for each in countries() if each[:_ROOT] == name[:_ROOT] and re.search(rf"\b{re.escape(each)}\b", text)] if is_people(name) else []
    return near[0] if len(near) == 1 else ""


def _is_elsewhere(text: str, place: str) -> bool:
    """Whether another country or state is told of."""
    words = re.findall(_PLACE, text)
    names = [*words, *(f"{one} {other}" for one, other in itertools.pairwise(words))]
    told = {ONE_PLACE.get(each, each) for each in names if each in countries() or each in STATES or each in ONE_PLACE}
    return bool(told - {ONE_PLACE.get(place, place)})
