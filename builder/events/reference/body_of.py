"""The body that speaks, of which "it said it would close" tells."""

import re

from builder.events.dates.is_disinterested import is_disinterested
from builder.events.gazetteers.gazetteer import CALLINGS, TITLES
from builder.events.words.people_words import AROUND, EITHER, MEN, WOMEN

_FOR = re.compile(r"spokes\w+ (?:for|of|from|at) (.+)$")
_OF = re.compile(r"(?!(?:[Aa]n?|[Tt]he|[Oo]ne) spokes)(?:[Aa]n? |[Tt]he |[Oo]ne )?(.+?) spokes\w+$")
_DATELINE = re.compile(r"\) ?(?:-|--|–|—) |(?:--|–|—) ")  # "HOUSTON (Reuters) - BP"
_PERSON = re.compile(rf"(?:{MEN}|{WOMEN}|{EITHER}|{AROUND}|\w+(?:man|woman|person))$", re.IGNORECASE)
_PAPERS = frozenset(
    "report reports study statement letter document documents paper papers survey poll lawsuit suit article indictment website source sources"
    " he she it they we i you who one him her them that this those these head boss chief leader owner member members".split()
)
_LONGEST = 6  # words


def body_of(speaker: str) -> str:
    """ "BP" of "BP", of "a spokesman for BP" and of "a BP spokesman"; empty for a person, for the press, and for papers, which tell
    of something else."""
    speaker = _DATELINE.split(speaker)[-1]
    if is_disinterested(speaker) or "(" in speaker or ")" in speaker:
        return ""
    found = _FOR.search(speaker) or _OF.match(speaker)
    words = (found.group(1) if found else speaker).split()
    head = words[-1].lower() if words else ""
    alone = next((place for place, word in enumerate(words) if word in ("of", "for", "from", "at", "in", "with")), len(words))
    heads = {head, words[alone - 1].lower() if alone else ""}
    person = any(each in CALLINGS | TITLES | _PAPERS or _PERSON.match(each) for each in heads)
    return "" if not words or len(words) > _LONGEST or person else " ".join(words)
