"""Whether a headline alone leaves open of what it tells."""

import re
from collections.abc import Collection, Iterable

from builder.events.gazetteers.gazetteer import TITLES
from builder.events.words import lexicon
from builder.events.words.happenings import HAPPENINGS

_HIS = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_EVERYWHERE = re.compile(r"\b(?:world|worldwide|global|globally|international|countries|nations)\b")
_POINTS = frozenset("the this that these those it its they their both other another such similar".split())
# Other of what, or like what, was told before, wherever it was.
_BESIDES = frozenset("other such similar".split())
# What "the" stands before although nothing was named: there is but one.
_ONE = frozenset(
    "world public internet web sun moon earth universe sky media press streets hospital end beginning first last only most least best worst"
    " largest biggest highest lowest oldest youngest place country city state region area scene phone neck head".split()
)
_AGAIN = re.compile(
    r"(?:An? (?:earlier|later|similar|second|third|fourth|further|separate|subsequent|follow-up)|The (?:same|next|other|second|third)) [a-z]"
    r"|[^“]*\ban earlier [a-z]"
)
_AFTER = r"(?:was|were|is|are|had|has|have|will|would|could|to|in|at|on|until|after|before|when|while|by|from|as|and|for)"
# What has no name: "criticised the move", "disclosed this matter".
_MATTER = (
    r"(?:move|decision|situation|matter|issue|announcement|incident|development|proposal|changes?|allegations?|claims|measures?|ruling|agreement|outbreak"
    r"|attack|tragedy|accident|violence)"
)
_REFERS = re.compile(rf"\b(?:the {_MATTER}(?=$|[,;.]| (?:an?|the|as|and|to be)\b)|(?:this|these|those) (?:[a-z-]{{3,20}} )?{_MATTER}\b)")
# Who are counted in it live where the article is of, whenever that was.
_LIVING = re.compile(r"\b(?:of|among) (?:the|its) (?:population|electorate|residents|inhabitants|households|voters)\b(?! (?:of|in)\b)")
# Who comes where something happened, or judges it.
_COMERS = re.compile(
    r"(?:The |An? )?(?:[A-Z][a-z]+ )?(?:(?!of\b)[a-z-]{2,20} ){0,2}?(?i:officers|police|firefighters|rescuers|emergency services|crews|paramedics"
    r"|investigators|detectives|prosecutors|witnesses|court|judge|jury|divers|medics|ambulances)(?! of\b)(?= [a-z])"
)
# What each country has its own of, whenever that was: "A bill was proposed".
_OF_STATE = re.compile(
    r"(?i:an?|the|several|general|local|parliamentary|legislative|new) (?:[a-z-]{3,20} )?(?:bill|law|decree|referendum|elections?|constitution)"
    r" (?:was|were) "
)
# These name themselves: "The 22nd amendment".
_COUNTED = re.compile(r"The \d{1,3}(?:st|nd|rd|th) [a-z]")
_HAPPENED = "|".join(sorted(HAPPENINGS))
_LATELY = re.compile(
    rf"\b(?:[A-Z][a-z]{{2,5}}day|[Yy]esterday)[’']s (?:[a-z-]{{3,20}} )?(?:{_HAPPENED})\b(?! (?:in|at|near|of|on)\b)"
)  # "Monday's attack"
_FIRST = re.compile(rf"(?:first|last|worst|largest|biggest) (?:{_HAPPENED})\b(?= (?:{_AFTER}|[a-z]{{2,20}}ly|[a-z]{{2,20}}ed|took|hit|came)\b)")
_THE = re.compile(rf"\b(?:the|this|these|those|such|both) ((?:[a-z-]{{2,20}} ){{0,2}}?)([a-z-]{{3,20}})(?= {_AFTER}\b| of [a-z]+ing\b|$|,)")
_VERBS = "|".join(sorted(lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES))
_SUBJECT = re.compile(
    rf"The (?:(?:[a-z-]{{1,20}}|[\d,.-]{{1,9}}(?:-[a-z-]{{1,20}})?) ){{0,3}}?[a-z-]{{2,20}}"
    rf"(?:[’']s |s[’'] | (?:[a-z]{{1,20}}ed|[a-z]{{2,20}}ly|{_VERBS})[ ,])"
)
_NO_NAMES = lexicon.DATING_WORDS | TITLES | frozenset("house senate congress parliament committee council court government cabinet".split())
_OWNED = re.compile(r"[’']s$|,$")
# What somebody does or is, though it has capitals: "An IT worker".
_TRADES = frozenset("IT TV PR HR PE AI PhD MBA CEO".split())


def is_open(headline: str, names: Iterable[str], who: Collection[str], places: Collection[str], before: str, *, news: bool, person: bool) -> bool:
    """True where the headline names nothing, or points to what was named before: "The club signed two players", "Divers reached the wreck".

    `names` are those of its event, `who` the people, `places` the places among them, `before` is what the article tells before it, in small letters.
    `news` says whether it is of about the time of the article: what is older may have been elsewhere, so only what points leads there; `person`
    whether the article is about one.
    """
    first, _, rest = headline.partition(" ")
    if _HIS.search(headline) or (_EVERYWHERE.search(headline) and first.lower() not in _BESIDES):
        return False
    points = (
        first.lower() in _POINTS
        and not (first.isupper() and len(first) > 1)
        and (rest.partition(" ")[0] not in _ONE or (news and bool(_FIRST.match(rest))))
        and (news or not _COUNTED.match(headline))
    )
    if not person and not any(place in headline for place in places) and _LIVING.search(headline):
        return True
    if not _names(headline, names):
        return points or news or (not person and bool(_OF_STATE.match(headline)))
    if news and ((not person and _REFERS.search(headline)) or _LATELY.search(headline) or _come(headline, (*who, *places))):
        return True
    if (points and (first.lower() != "the" or _SUBJECT.match(headline))) or _AGAIN.match(headline):
        return True
    told = (each for each in _THE.finditer(headline) if not {*each.group(1).split(), each.group(2)} & _ONE)
    placed = any(place in headline and re.search(rf"{re.escape(place)}(?! [A-Z])", headline) for place in places)  # no "Bergen Council"
    return news and not placed and any(each.group(2) in before and re.search(rf"\b{re.escape(each.group(2))}\b", before) for each in told)


def _come(headline: str, named: Iterable[str]) -> bool:
    """Whether police or a court acts, and it does not say where, or to whom."""
    found = _COMERS.match(headline)
    return found is not None and not any(name.rpartition(" ")[2] in headline[found.end() :] for name in named)


def _names(headline: str, names: Iterable[str]) -> bool:
    """Whether a name is in it: a capital inside it, or a first word that is one."""
    first, *rest = headline.split(" ")
    own = {word for name in names for word in name.split(" ")}
    bare = _OWNED.sub("", first)
    called = bare in own or (len(bare) > 1 and not bare[1:].islower() and bare[0].isalpha())
    return called or any(
        word.lstrip("“\"'‘(")[:1].isupper() and _OWNED.sub("", word).lower() not in _NO_NAMES for word in rest if word not in _TRADES
    )
