"""Whether a headline alone leaves open of what it tells."""

import re
from collections.abc import Iterable

from builder.events import lexicon
from builder.events.gazetteer import TITLES

_HIS = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_EVERYWHERE = re.compile(r"\b(?:world|worldwide|global|globally|international|countries|nations)\b")
_POINTS = frozenset("the this that these those it its they their both other another".split())
# What "the" stands before although nothing was named: there is but one.
_ONE = frozenset(
    "world public internet web sun moon earth universe sky media press streets hospital end beginning first last only most least best worst"
    " largest biggest highest lowest oldest youngest country city state region area scene phone neck head".split()
)
_AGAIN = re.compile(
    r"(?:An? (?:earlier|later|similar|second|third|fourth|further|separate|subsequent|follow-up)|The (?:same|next|other|second|third)) [a-z]"
)
_AFTER = r"(?:was|were|is|are|had|has|have|will|would|could|to|in|at|on|until|after|before|when|while|by|from|as|and|for)"
_THE = re.compile(rf"\b(?:the|these|those) ((?:[a-z-]{{2,20}} ){{0,2}}?)([a-z-]{{3,20}})(?= {_AFTER}\b|$|,)")
_VERBS = "|".join(sorted(lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES))
_SUBJECT = re.compile(
    rf"The (?:(?:[a-z-]{{1,20}}|[\d,.-]{{1,9}}) ){{0,3}}?[a-z-]{{2,20}}(?:[’']s |s[’'] | (?:[a-z]{{1,20}}ed|[a-z]{{2,20}}ly|{_VERBS})[ ,])"
)
_NO_NAMES = lexicon.DATING_WORDS | TITLES | frozenset("house senate congress parliament committee council court government cabinet".split())
_OWNED = re.compile(r"[’']s$|,$")


def is_open(headline: str, names: Iterable[str], places: Iterable[str], before: str, *, news: bool) -> bool:
    """True where the headline names nothing, or points to what was named before: "The club signed two players", "Divers reached the wreck".

    `names` are those of its event, `places` the places among them, `before` is what the article tells before it, in small letters. `news` says
    whether it is of about the time of the article: what is older may have been elsewhere, so only what points leads there.
    """
    if _HIS.search(headline) or _EVERYWHERE.search(headline):
        return False
    first, _, rest = headline.partition(" ")
    points = first.lower() in _POINTS and not (first.isupper() and len(first) > 1) and rest.partition(" ")[0] not in _ONE
    if not _names(headline, names):
        return points or news
    if (points and (first.lower() != "the" or _SUBJECT.match(headline))) or _AGAIN.match(headline):
        return True
    told = (each for each in _THE.finditer(headline) if not {*each.group(1).split(), each.group(2)} & _ONE)
    placed = any(re.search(rf"{re.escape(place)}(?! [A-Z])", headline) for place in places)  # no "Bergen Council"
    return news and not placed and any(re.search(rf"\b{re.escape(each.group(2))}\b", before) for each in told)


def _names(headline: str, names: Iterable[str]) -> bool:
    """Whether a name is in it: a capital inside it, or a first word that is one."""
    first, *rest = headline.split(" ")
    own = {word for name in names for word in name.split(" ")}
    bare = _OWNED.sub("", first)
    called = bare in own or (len(bare) > 1 and not bare[1:].islower() and bare[0].isalpha())
    return called or any(word.lstrip("“\"'‘(")[:1].isupper() and _OWNED.sub("", word).lower() not in _NO_NAMES for word in rest)
