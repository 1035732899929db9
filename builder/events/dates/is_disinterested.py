"""Whether who says a thing only passes on what happened: the press, figures, those who watch the weather and the earth."""

import re

from builder.events.gazetteers.given_names import given_names

_DATELINE = re.compile(r"^.{0,80}\) ?[-–—] ")  # "LEEDS (Reuters) - BP", of whom the bracket says nothing
_PARTY = re.compile(
    r"\b(?:state|official|officials|government|ministry|army|military|company|activists?|rebels?|opposition|spokes\w+|lawyers?|unconfirmed"
    r"|early|initial|secretary|police|social|family|family's|family’s|his|her|their)\b",
    re.IGNORECASE,
)
_HEAD = re.compile(r"^(.*?)(?: (?:of|in|by|from|at|on|for|to|quoted|citing|published|released|obtained|compiled|told|reporting)\b.*)?$")
_PRESS = re.compile(
    r"(?:^|\b)(?:Reuters|BBC|CNN|CNBC|AFP|ABC|NBC|CBS|PBS|NPR|AP|Associated Press|Al Jazeera|(?:ABC|NBC|CBS|Fox|Sky|BBC) News"
    r"|(?-i:[A-Z]\w+) (?-i:Times|Post|Journal|Herald|Tribune|Chronicle|Gazette|Mail|Globe|Telegraph)|(?-i:Guardian|Times|Post|Journal|Telegraph)"
    r"|newspapers?|correspondents?|news agency|broadcaster|media)(?:['’]s [\w ]+| newspaper| news agency| correspondents?)?$",
    re.IGNORECASE,
)
_PAPER = re.compile(r"([A-Z]\w+) (?:Times|Post|Mail|Globe|Herald|Journal)")
_REPORTS = re.compile(r"^(?:a (?:\w+ )?report|(?:(?:the|some|several|other|local|news|media|press|US|UK) ){0,3}reports)$", re.IGNORECASE)
_FIGURES = re.compile(r"\b(?:data|figures|statistics|records|census|(?:opinion )?polls?|surveys?)$", re.IGNORECASE)
_WATCH = re.compile(r"\b(?:Hurricane Cent(?:er|re)|Weather (?:Service|Bureau)|Met Office|Geological Survey|USGS|Meteorological \w+|meteorologists)$")


def is_disinterested(speaker: str) -> bool:
    """True for "ABC", "local reports", "data from Leeds University", "the National Weather Service"; `speaker` is the words for who says it. False
    for the press of a state, and for what is called unconfirmed."""
    words = _DATELINE.sub("", speaker)
    if words.lower().startswith("told "):
        return False  # whom it was told
    head = _HEAD.match(words)
    name = head[1] if head else words
    if _PARTY.search(words if not _REPORTS.match(name) or " citing " not in words else name):
        return False
    if (paper := _PAPER.fullmatch(name)) and paper[1] in given_names():
        return False  # "Emily Post"
    told = _REPORTS.match(name) and words[len(name) :].split(" ")[1:2] in ([], ["citing"])
    return bool(told or _PRESS.search(name) or _FIGURES.search(name) or _WATCH.search(name))
