"""Places that a headline only counts or points at: "the two countries", "these ports"."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.countries import countries
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.words.length import ROOM

_COUNTRIES = frozenset("countries nations".split())
_BOTH = re.compile(
    r"\b(?:(?:the|these|those|both) two|both|these|those) (?:neighbouring |neighboring )?"
    r"(countries|nations|states|cities|towns|villages|ports|islands|airports|provinces|regions|republics)\b"
    r"(?! (?:that|which|where|of|in|on|at|with)\b)"
    r"(['’](?!\w))?",
    re.IGNORECASE,
)
_AND = re.compile(r",? and (?:in |the |on )?")
_LISTED = re.compile(r", (?:in |the )?")
_NEAR = 3  # sentences back
_TWO = 2


def places_counted(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with "Larchland and Oakland" for "the two countries" or "these ports", where the nearest words that name such places name two, side by
    side; as it was where it names one of them, or would grow too long."""
    found = _BOTH.search(title)
    at = re.compile(rf"\b{found.group(1)}\b").search(article.text, sentence.start, sentence.end) if found is not None else None
    if found is None or at is None:
        return title
    land = found.group(1).lower() in _COUNTRIES
    for index in range(sentence.index, max(-1, sentence.index - 1 - _NEAR), -1):
        each = article.sentences[index]
        places = [mention for mention in cast.within(each.start, min(each.end, at.start())) if mention.kind == NameKind.PLACE]
        places = [mention for mention in places if (mention.name in countries()) == land]
        if each.heading != sentence.heading or len({mention.name for mention in places}) == 1:
            return title
        if places:
            words = _two(article.text, places, land)
            longer = f"{title[: found.start()]}{words}{'’s' if found.group(2) else ''}{title[found.end() :]}"
            return longer if words and len(longer) <= ROOM and not any(mention.name in title for mention in places) else title
    return title


def _two(text: str, places: list[Mention], land: bool) -> str:
    """Both names, in the order told; of what is no country the last two that stand side by side, and are no more than two."""
    names = list(dict.fromkeys(each.name for each in places))
    joined = len(places) >= _TWO and _AND.fullmatch(text, places[-2].end, places[-1].start) is not None
    alone = not any(_LISTED.fullmatch(text, each.end, places[-2].start) for each in places[:-2])
    return " and ".join(names[-2:]) if (len(names) == _TWO if land else joined and alone) else ""
