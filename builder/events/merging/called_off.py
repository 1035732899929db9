"""Whether an event is that another one, which was planned, does not come as planned."""

import re

from builder.events.event import DatedEvent, Status

_OFF = re.compile(
    r"\b(?:call(?:ed|s|ing)? off|cancel(?:l?ed|s|l?ing)?|scrap(?:ped|s|ping)|abandon(?:ed|s|ing)|abort(?:ed|s|ing)|scrub(?:bed|s|bing)"
    r"|(?:did|does|do|would|will) not (?:take place|go ahead)|postpon(?:ed|es|ing)|put(?:s|ting)? off|delay(?:ed|s|ing)|push(?:ed|es)? back"
    r"|reschedul(?:ed|es|ing)|adjourn(?:ed|s|ing)|(?:was|were|been|being) (?:put back|brought forward))\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:threaten\w*|urg\w+|calls? (?:for|to)|ask\w*|want\w*|consider\w*|refus\w+|den(?:y|ies|ied)|not be|(?<!will )(?<!to )be|never|attempts?"
    r"|(?-i:may)|might|could)\b",  # "postponed to May" is no doubt
    re.IGNORECASE,
)
# What is only wished for: "asked that it be called off".
_WISHED = re.compile(
    r"\b(?:ask|urg|demand|propos|suggest|request|recommend)\w{0,9}\b.{0,120}(?<!will )(?<!would )(?<!to )\bbe\b", re.IGNORECASE | re.DOTALL
)


def called_off(event: DatedEvent) -> bool:
    """Whether the event's headline says that something is called off, or put off to another day; not that somebody would have it so."""
    told = event.status != Status.DENIED and bool(_OFF.search(event.title)) and not _NOT.search(event.title)
    return told and not _WISHED.search(event.text)
