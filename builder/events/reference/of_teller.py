"""Who tells of himself: "Ole Berg said he expected a new mill"."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.gazetteer import CALLINGS
from builder.events.names.cast import Cast, NameKind

_SAID = (
    "said|says|added|announced|insisted|testified|explained|noted|stressed|argued|believes|thinks|hopes|wrote|recalled"
    "|told (?:reporters|the [A-Z][a-z]{1,15})"
)
_WHEN = r"(?: (?:on )?[A-Z][a-z]{2,5}day| (?:this|last|earlier) (?:this |last )?week| yesterday| today)?"
# These speak of others as well.
_FOR_OTHERS = re.compile(
    r"\b(?:lawyer|attorney|solicitor|barrister|spokes\w+|agent|publicist|manager|prosecutor|counsel|representative|police|officer|sheriff|detective"
    r"|inspector|doctor|coroner|judge|friend|mother|father|brother|sister|wife|husband|widow|son|daughter|biographer|reporter|correspondent)s?\b",
    re.IGNORECASE,
)


def of_teller(article: Article, cast: Cast, sentence: Sentence, speaker: str, pronoun: str) -> str:
    """The `speaker` whose saying `pronoun` follows at once in the sentence, by name or else as described ("the mill's owner"); empty where that may
    be another, as with those who speak for others."""
    text = article.slice(sentence)
    start = text.find(speaker) if speaker else -1
    end = start + len(speaker)
    said = re.compile(rf"(?:, [^,.;:“”]{{3,90}},)? (?:also |later |then )?(?:{_SAID}){_WHEN}(?: that)? {pronoun}\b")
    found = said.match(text, end) if start >= 0 else None
    if found is None or _FOR_OTHERS.search(text, start, found.end()) or _FOR_OTHERS.search(text, max(0, start - 20), start):
        return ""
    head = len(re.split(r" (?:at|of|from|with|in) ", speaker, maxsplit=1)[0])  # "Ole Berg at Lund Moe", a bank
    people = cast.names(sentence.start + start, sentence.start + start + head, NameKind.PERSON)
    woman = pronoun in ("she", "her")
    if people:
        return people[0] if len(people) == 1 and cast.sex(people[0], woman) == woman else ""
    return speaker if speaker.split()[-1] in CALLINGS else ""
