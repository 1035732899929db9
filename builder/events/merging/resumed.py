"""Reports that only come back to a happening that their article has told."""

import re
from collections import defaultdict
from collections.abc import Iterable

from builder.events.event import DatedEvent, Source, Status
from builder.events.merging.goes_on import goes_on
from builder.events.merging.same_days import same_days

_NO_DEED = r"(?: (?:department|service|brigade|chief|engine|crew|truck|station|alarm|safety)s?\b)"
# What "the crash" is called, and how it was first told.
_ROWS = (
    (
        "crash crashes collision accident derailment",
        r"crash(?:ed|es|ing)?|collision|collid(?:ed|es|ing)|derail(?:ed|s|ment)|overturn(?:ed|s)|accident",
    ),
    ("fire blaze wildfire", rf"(?<!-)fire(?!-)(?!{_NO_DEED})|blaze|wildfire"),
    ("explosion blast bombing", r"explosion|explod(?:ed|es)|blast|bombing|bombed"),
    ("earthquake quake tremor", r"earthquake|quake|tremor"),
    ("attack attacks raid raids", r"attack(?:ed|s)?|strikes|air ?strikes?|raid(?:ed|s)?|assault"),
    ("shooting", r"shot|shooting|gunm[ae]n|opened fire"),
    ("stabbing", r"stabbed|stabbing"),
    ("landslide avalanche mudslide", r"landslide|avalanche|mudslide"),
    ("eruption", r"eruption|erupted"),
    ("launch liftoff", r"launch(?:ed|es)|lift(?:ed|s) off|blast(?:ed|s) off"),
    ("ceasefire truce", r"ceasefire|truce"),
)
_TOLD = {name: re.compile(rf"\b(?:{told})\b", re.IGNORECASE) for names, told in _ROWS for name in names.split()}
_HAPPENED = r"(?:happened|occurred|took place|started|began|broke out|struck|erupted|went off|proceeded|unfolded)"
# "The fire reportedly started", "According to the police, the attacks in Ulvika occurred", "yesterday's launch went ahead"; no second one.
_BARE = re.compile(
    r"(?:[^,“”\"]{1,60}, ){0,2}(?:the|[a-z]{4,9}['’]s) (?:(?!first|second|third|fourth|other|latest|last|next|previous|earlier|new)[a-z-]{3,20} )?"
    rf"(?P<what>{'|'.join(sorted(_TOLD, key=len, reverse=True))})(?: (?:at|in|on|of|near|outside) [^ ,;:]{{1,20}}(?: [^ ,;:]{{1,20}}){{0,3}})?"
    rf"(?: itself| reportedly| had| first){{0,2}} {_HAPPENED}\b",
    re.IGNORECASE,
)
# What stands before "crash" where it is no news: known already, or beside what is told.
_KNOWN = re.compile(r"\b(?:the|that|this|these|those|his|her|its|their|no|any)(?: [\w-]{1,20}){0,2} $|\bof (?:an? )?$", re.IGNORECASE)
_BESIDE = re.compile(
    r"\b(?:after|following|before|since|amid|despite|during|when|while|until|over|about|because|for|from|by an earlier|victims?|survivors?"
    r"|investigat\w{1,6})\b",
    re.IGNORECASE,
)


def resumed(events: Iterable[DatedEvent]) -> list[list[DatedEvent]]:
    """The events in groups, most of them alone; together are "The crash happened at 8 p.m." and the one report of that day in its article that told
    of a crash before."""
    known = list(events)
    bare = {event.id: found["what"].lower() for event in known if (found := _bare(event))}
    beside = _beside(known, {event.sources[0].article for event in known if event.id in bare})
    groups = {event.id: [event] for event in known}
    for event in known:
        if event.id in bare:
            told = [other for other in beside[event.sources[0].article] if other.id not in bare and _tells(other, event, bare[event.id])]
            if len(told) == 1:
                groups[told[0].id] += groups.pop(event.id)
    return list(groups.values())


def _bare(event: DatedEvent) -> re.Match[str] | None:
    plain = len(event.sources) == 1 and event.interval is not None and event.status != Status.PLANNED
    return _BARE.match(event.text) if plain else None


def _beside(events: Iterable[DatedEvent], articles: Iterable[str]) -> dict[str, list[DatedEvent]]:
    """Those of the articles that tell something bare → their events."""
    found: dict[str, list[DatedEvent]] = defaultdict(list, {name: [] for name in articles})
    for event in events:
        for name in {source.article for source in event.sources if source.article in found}:
            found[name].append(event)
    return found


def _tells(other: DatedEvent, event: DatedEvent, what: str) -> bool:
    """Whether the other told of it before, on its day and as new."""
    bare = event.sources[0]
    if other.status in (Status.PLANNED, Status.DENIED) or not same_days(other, event) or goes_on(other, event):
        return False
    return any(source.article == bare.article and source.index < bare.index and _is_news(source, what) for source in other.sources)


def _is_news(source: Source, what: str) -> bool:
    found = _TOLD[what].search(source.sentence)
    before = source.sentence[: found.start()] if found else ""
    return found is not None and not _KNOWN.search(before) and not _BESIDE.search(before)
