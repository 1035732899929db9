"""Whose parliament, court or army a headline tells of."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import ONE_PLACE, places
from builder.events.words.length import LENGTH

_FAR = 30_000  # code points of an article
_BODIES = (
    r"(?:Senate|Parliament|House of Representatives|Supreme Court|National Assembly|Legislative Assembly|Election Commission|Electoral Commission"
    r"|Health Ministry|Ministry of Health|Defen[cs]e Ministry|Foreign Ministry|Air Force|Navy|Coast Guard"
    r"|senate|parliament|supreme court|election commission|electoral commission|health ministry|government|military|army|navy)"
)
_BARE = re.compile(rf"(?:(?P<the>\b[Tt]he )|^|(?<= (?:by|of|to|in) ))(?P<body>{_BODIES})\b(?![-’']|,? (?:of|in|for|officials?)\b| [A-Z])")
_US = re.compile(r"^(?:US|U\.S\.|USA|U\.S\.A\.) ")
_PLACE = r"(?:[A-Z][\w.’-]{0,20} ){0,2}[A-Z][\w.-]{0,20}"
_GOES_ON = r"(?!-| [A-Z]| (?:candidate|seat|race|run|election|hearing|committee|building|minority|majority)\b)"


def body_placed(title: str, article: Article, sentence: Sentence) -> str:
    """ "The Lund Senate met" for "The Senate met", "Norway’s army left" for "The army left", where the article tells of one such from the first, and
    of no other; as it was where the title names that place, or would grow too long."""
    found = _BARE.search(title)
    if found is None or (found["the"] is None and found["body"] != "Parliament"):
        return title
    body = found["body"]
    told = re.compile(rf"\b(?:(?P<led>{_PLACE})(?P<own>[’']s)? )?{body}\b(?:{_GOES_ON}|(?= of))(?: of (?P<the>the )?(?P<of>{_PLACE}))?")
    mentions = list(told.finditer(f"{article.title}\n{article.text[: min(_FAR, sentence.end)]}"))
    named = _whole(mentions[0], body) if mentions else None
    if named is None or {other[0] for each in mentions if (other := _whole(each, body))} != {named[0]}:
        return title
    place, whole = named[0], _US.sub("United States ", named[1])
    lead = "" if whole.startswith(place + "’s") else "the " if found.start() else "The "
    longer = f"{title[: found.start()]}{lead}{whole}{title[found.end() :]}"
    return longer if place not in title and len(longer) <= LENGTH else title


def _whole(found: re.Match[str], body: str) -> tuple[str, str] | None:
    """The place, and the body with it."""
    for led in _ends(found["led"] or ""):
        if led in places() or (" " not in led and is_people(led) and not found["own"]):
            return ONE_PLACE.get(led, led), f"{led}’s {body}" if found["own"] else f"{led} {body}"
    of = found["of"] or ""
    while of and of not in places():
        of = of.rpartition(" ")[0]
    return (ONE_PLACE.get(of, of), f"{body} of {found['the'] or ''}{of}") if of else None


def _ends(words: str) -> list[str]:
    """ "In New York": that, and "New York", "York"."""
    parts = words.split(" ")
    return [" ".join(parts[i:]) for i in range(len(parts))]
