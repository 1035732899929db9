"""Whether a headline tells a deed and not what it was about: "Ada Berg withdrew", "The court heard arguments"."""

import re

from builder.events.topics.topic import Topic

_BEHIND = r"(?:on|in|at|by|via|to (?:the (?:press|public|media|court|jury)|reporters)|from (?:both|the two|two) |because|due to|after|before|when)"
_ENDS = rf"(?=$|,| {_BEHIND}\b)"
_A = r"(?:(?:an?|the|his|her|its|their|two|several|some|more) )?(?:(?!of\b)[a-z-]{3,20} ){0,2}"
_SAID = (
    r"(?:statements?|press release|news release|press conference|news conference|speech|announcements?|arguments|choice|decision|verdict|ruling"
    r"|details|invitation|email|letter|complaint|petition|appeal|lawsuit|motion|opinion|comments|remarks|results|findings|answer|response"
    r"|testimony|evidence)"
)
_SAYS = (
    r"(?:issued?|issues|releases?|released|publish(?:es|ed)?|ma[dk]es?|gave|gives?|post(?:s|ed)?|deliver(?:s|ed)?|hears?|heard|announce[sd]?"
    r"|file[sd]?|sen[dt]|sends|submit(?:s|ted)?|received?|receives|hold|held|reache[sd])"
)
_EMPTY = re.compile(rf"\b{_SAYS} {_A}{_SAID}{_ENDS}")
# These leave open of what, or from what.
_LEFT = re.compile(
    r"\b(?:withdrew|withdraws|dropped out|drops out|pulled out|stepped aside|followed suit|conceded"
    rf"|(?:took|takes|won|wins) (?:first|second|third) (?:place|prize)|(?:was|were) (?:eliminated|disqualified|shortlisted)"
    rf"|suspects? in custody){_ENDS}"
)
# These leave open for whom.
_MOURNS = re.compile(
    r"\b(?:tributes|days? of (?:[a-z]{3,20} )?mourning|(?:memorial|funeral) services?|condolences|vigils?|anniversary)"
    rf"(?=$|,| (?:{_BEHIND}|continue[sd]?|will|were|was|have|had|are|is)\b)"
)
_DEATH = r"(?:death|passing|murder|killing)\b"
_HIS = re.compile(r"(?:He|She|They)\b")
# Of such news everything is about the person.
_VICTIM = re.compile(r"\b(?:dead|dies|died|killed|murdered|shot|stabbed|poisoned|missing|kidnapped|abducted|arrested)\b")


def is_wanting(headline: str, topic: Topic, title: str, opening: str = "") -> bool:
    """Of a headline with the empty word at its end, or before where and when; before it the article's `topic` tells what it was about, but
    a person only where the article's `title` says what happened to him, or its `opening` that he died for whom are the tributes."""
    if _HIS.match(headline):
        return False
    if topic.person and _MOURNS.search(headline) and _is_mourned(topic.name.rpartition(" ")[2], f"{title}\n{opening}"):
        return True
    return bool(_EMPTY.search(headline) or _LEFT.search(headline)) and (not topic.person or bool(_VICTIM.search(title)))


def _is_mourned(surname: str, text: str) -> bool:
    """ "Berg's sudden death", "a year from her death", "the death of the singer Ada Berg", "Berg died"."""
    name = re.escape(surname)
    ways = (
        rf"(?:{name}[’']s|[Hh]is|[Hh]er) (?:\w{{3,12}} )?{_DEATH}",
        rf"{_DEATH} of (?:[\w’'-]{{1,20}} ){{0,5}}{name}\b",
        rf"{name},? (?:has |had )?die[sd]\b",
    )
    return any(re.search(each, text) for each in ways)
