"""Headlines in the words of whoever tells: "Ada Berg: We proposed a bill"."""

import re
from dataclasses import replace

from builder.events.event import DatedEvent

_OURS = re.compile(r"(?:We|I|Our|My)\b(?![-.])")
_BODY = re.compile(r"(?:An?|The) ([A-Z][\w’'&. -]{2,60}) spokes(?:man|woman|person)$")
_DID = re.compile(r"We (were|was|have|had|[a-z]{3,20}ed)\b(?!.*\b(?:we|our|us|ours)\b)")  # what is told of "we" can be told of a body
_MANY = "Police"
_ESTIMATED = r"(?:Estimates|Figures|Reports) (?:by|from|of) (?:the )?{} (?:indicated?|suggest(?:ed)?|show(?:ed)?) (?:that )?(?=\S+ \S+ \S+)"
_SIDE = re.compile(r"(?:[Tt]he )?(?:[Pp]rosecut(?:ion|ors?)|[Dd]efen[cs]e(?: (?:team|lawyers?|attorneys?|counsel))?|[Jj](?:ury|urors))$")
_CAPITAL = re.compile(r" [“‘\"']?[A-Z]")
_LONGEST = 120  # code points of the whole
_NOBODY = frozenset("he she it they one".split())


def in_own_words(event: DatedEvent) -> DatedEvent:
    """With its claimer before a headline that begins with "We" or "I", so that a reader knows who is meant."""
    if event.claimed_by and (plain := _of_body(event) or _estimated(event) or _of_side(event)):
        return replace(event, title=plain)
    title = f"{event.claimed_by[:1].upper()}{event.claimed_by[1:]}: {event.title}"
    told = event.claimed_by and event.claimed_by.lower() not in _NOBODY and _OURS.match(event.title)
    return replace(event, title=title) if told and len(title) <= _LONGEST else event


def _of_body(event: DatedEvent) -> str:
    """ "Lund Police were called" of the "We were called" of a Lund Police spokesman; empty where it is no such."""
    body, did = _BODY.match(event.claimed_by), _DID.match(event.title)
    if body is None or did is None:
        return ""
    many = body[1].endswith(_MANY)
    verb = {"were": "were" if many else "was", "have": "have" if many else "has"}.get(did[1], did[1])
    return f"{body[1]} {verb}{event.title[did.end() :]}"


def _estimated(event: DatedEvent) -> str:
    """What estimates by the claimer say, as he stands beside the headline; empty where they say nothing."""
    found = event.title.startswith(("Estimates", "Figures", "Reports")) and re.match(_ESTIMATED.format(re.escape(event.claimed_by)), event.title)
    rest = event.title[found.end() :] if found else ""
    return rest[:1].upper() + rest[1:]


def _of_side(event: DatedEvent) -> str:
    """ "The prosecution said the harbour had lost a friend", of which the headline has but what was said; empty where it has a name, or tells of no
    side of a trial."""
    if _CAPITAL.search(event.title) or not _SIDE.match(event.claimed_by):
        return ""
    said = rf"\b{re.escape(event.claimed_by)} (?:said|argued|claimed|alleged|told the (?:court|jury)) (?:that )?(?i:{re.escape(event.title)})"
    found = re.search(said, event.text)
    return f"{found.group()[0].upper()}{found.group()[1:]}" if found else ""
