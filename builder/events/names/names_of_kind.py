"""What an article names of a kind: its parties, its companies."""

import re
from collections.abc import Iterator

from builder.articles.article import Article
from builder.events.names.cast import Cast, NameKind
from builder.events.names.is_vague import is_vague
from builder.events.words.compiled import compiled

# One sense each, the first being what a headline calls it.
_KINDS = (
    "event convention festival conference fair exhibition concert",
    "network broadcaster corporation channel",
    "promotion wrestling",
    "concert gig",
    "program programme documentary show film",
    "programme program documentary show film",
    "documentary programme program show film",
    "show programme program documentary",
    "book memoir novel",
    "group band trio quartet",
    "band group trio quartet",
    "bill act",
)
_VEHICLES = (
    "ship vessel boat ferry tanker freighter",
    "vessel ship boat ferry tanker freighter",
    "aircraft flight plane jet airliner helicopter",
    "plane flight aircraft jet airliner",
    "train express",
)
_ONE_WORD = (
    "party committee council court commission agency university college school convention festival airline bank hospital hotel mosque museum"
    " ministry department club league association union foundation institute tribunal assembly parliament consulate embassy administration government"
    " system treaty act law airport station stadium cathedral bridge prison mine volcano device place tour rally base"
    " album film study theory operation project mission campaign ceremony tournament championship"
)
_OF_KIND = {row.split()[0]: tuple(row.split()) for row in (*_KINDS, *_VEHICLES, *_ONE_WORD.split())} | {"convention": ("convention", "event")}
NAMED = frozenset(_OF_KIND)
VEHICLES = frozenset(row.split()[0] for row in _VEHICLES)
CRAFT = frozenset(word for row in _VEHICLES for word in row.split()) - {"flight", "express"}
_ON_WATER = frozenset(("ship", "vessel"))
_DAY = r"\w{3,6}day\b|\d"
SHIPS = frozenset("MV MS MT SS HMS USS RMS HMCS HMAS INS".split())  # before the name of a ship
_ONE = frozenset(("Solar System",))  # there is but one, and "the system" is another
_ASIDE = 60  # code points behind a name in which it may say what it is
_LEADS = re.compile(r"^(?:The|A|An|But|And|In|As) ")
_CLOSES = (",", ".", ";")  # "their new band, Larks, played"
_LED = ("the", "The", "'s", "’s")  # "the Appeal Court" of "Lund's Appeal Court"
# "founded as the Oak Party": it has another name now.
FORMER = re.compile(
    r"\b(?:(?:founded|formed|established|created|launched|known|called|named) (?:in \d{4} )?as|formerly|previously|originally)(?: the)? [“\"]?$"
)
_NAME = r"(?:[A-Z][\w&-]{0,30}|\d{1,4})"


def names_of_kind(article: Article, cast: Cast, noun: str, start: int, end: int) -> Iterator[str]:
    """What code points [start, end) name that is a `noun`: "the Larch Party", "the University of Leeds", "the Berg administration", "Larks" of
    "Larks, a rock band" or "the band called Larks"; with "the" where the article has it."""
    kind = "|".join(_OF_KIND[noun])
    said = compiled(rf"(?:, an?| (?:is|was) (?:an?|the|one of the)) (?:[\w’'-]{{1,20}} ){{0,4}}(?:{kind})\b(?!-)")
    beside = compiled(rf"\b(?:{kind})(?:(?: [\w’'-]{{1,20}}){{0,10}},? (?:called|named|dubbed))?(?P<aside>,)? (?:the )?[“\"]?$")
    for mention in cast.within(start, end):
        whole = _is_named_so(mention.name, _OF_KIND[noun])
        led = beside.search(article.text, start, mention.start)
        by = led is not None and (not led["aside"] or article.text[mention.end : mention.end + 1] in _CLOSES)
        whole = mention.name.partition(" ")[0] in SHIPS if noun in _ON_WATER else whole and noun not in VEHICLES
        told = whole or by or said.match(article.text, mention.end, min(end, mention.end + _ASIDE))
        if mention.kind != NameKind.PERSON and mention.name not in _ONE and told and not FORMER.search(article.text, start, mention.start):
            yield _led(article, mention.name if whole else _itself(mention.name, article.title))
    if noun in VEHICLES:
        yield from _vehicles(article, noun, start, end)
    else:
        yield from _by_words(article.text, noun, start, end)


def _by_words(text: str, noun: str, start: int, end: int) -> Iterator[str]:
    """ "the Berg administration", "the HR 4 stellar system"; "the Larch Party" of "the Larch Party Convention"."""
    kind = "|".join(_OF_KIND[noun]) if noun == "event" else noun  # what is no name by itself
    for found in compiled(rf"\b(?:{_NAME} ){{1,4}}(?:[a-z]{{4,12}} )?(?:{kind})\b(?!-)").finditer(text, start, end):
        words = _LEADS.sub("", found.group()).split()
        opens = found.start() == start and found.group().count(" ") == 1  # "Oil company"
        former = FORMER.search(text, start, found.start())
        if len(words) > 1 and not words[0].islower() and not opens and not former and not any(is_vague(word) for word in words[:-1]):
            yield f"the {' '.join(words)}"
    for found in compiled(rf"\b([A-Z][\w’'-]{{1,30}} {noun.capitalize()}) [A-Z]").finditer(text, start, end):
        if not is_vague(found.group(1).partition(" ")[0]):
            yield f"the {found.group(1)}"


def _vehicles(article: Article, noun: str, start: int, end: int) -> Iterator[str]:
    """ "The Larch Air passenger flight", "Larch Air Flight 12"; "MV Larch" of "the cargo ship MV Larch". No "Danish cargo ship"."""
    text, kind = article.text, "|".join(_OF_KIND[noun])
    for found in compiled(rf"\b((?:{_NAME} ){{1,4}}(?:[a-z]{{4,12}} )?(?i:{kind}))( \d{{1,4}})?\b(?!-| [A-Z])").finditer(text, start, end):
        name, number = _LEADS.sub("", found.group(1)), found.group(2) or ""
        if sum(word[0].isupper() for word in name.split()) > 1:
            yield name + number if number else _as_titled(f"the {name}", article.title)
    if noun in _ON_WATER:
        for found in compiled(rf"\b(?:{kind}) [“\"]?((?:(?!{_DAY}){_NAME} ){{0,3}}(?!{_DAY}){_NAME})").finditer(text, start, end):
            yield found.group(1)


def _as_titled(name: str, title: str) -> str:
    """ "The Larch Express" of "the Lund-Moe Larch Express", where the title has but that."""
    words = name.removeprefix("the ").split()
    return next((f"the {end}" for at in range(len(words) - 1) if (end := " ".join(words[at:])) in title), name)


def _is_named_so(name: str, kind: tuple[str, ...]) -> bool:
    first, _, last = name.lower().rpartition(" ")
    return bool(first) and (last in kind or name.lower().startswith(tuple(f"{each} of " for each in kind)))


def _itself(name: str, title: str) -> str:
    """ "Lund Days" of "Lund Hall for Lund Days", where that is in the title."""
    behind = name.partition(" for ")[2]
    return behind if behind and behind in title else name


def _led(article: Article, name: str) -> str:
    return f"the {name}" if any(f"{led} {name}" in article.text for led in _LED) else name
