"""Those whom an event's headline names and its sentence calls "he", "the party" or "there"."""

import re
from dataclasses import replace

from builder.events.event import DatedEvent
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import NameKind
from builder.events.names.family_name import family_name
from builder.events.names.name_index import Named, NameIndex

_WHICH = re.compile(r",? (?:which|who|whose|where|when) ")
_ASIDE = re.compile(r", (?:an?|the) [^,.;]{1,80} who(?:se)? $")  # "Ole Berg, an aide of Ada Lund who"
_AT = re.compile(r",? where $")
_SHARES = re.compile(
    r"\b(?:(?:involved in|took part in|caused|survived) (?:an?|the) (?:[\w'’-]{1,20} ){1,4}which"
    r"|(?:wrote|composed|created|designed|choreographed) (?:[\w'’-]{1,20} ){1,6}for (?:[\w'’-]{1,20} ){0,2}[\w'’-]{1,20},? (?:who|which)"
    r"|(?:is|was) (?:an?|the|one) (?:[a-z]{1,10} ){0,3}?(?:pseudonym|nickname|pen name|stage name|alias) of\b[^.;]{1,80} who) $"
)
_FEW = 2  # words of a headline, the first and the last


def also_named(event: DatedEvent, known: NameIndex) -> DatedEvent:
    """With those of the `known` who stand in its headline, before whom its sentence names; where the headline tells of nothing but "the mill, | which
    closed in May", without the people and bodies that the sentence names before; without "Senate" where it has "the Lund Senate"."""
    told, without = known.within(event.title), _before_aside(event, known)
    ladies = {f"Ms {family_name(name)}" for name in event.people if not name.startswith("Ms ") and sex_of_name(name) is not False}
    told = tuple(each for each in told if each[0] not in ladies)
    without |= {(name, kind) for name in event.organisations for whole, kind in told if kind == NameKind.ORGANISATION and whole.endswith(f" {name}")}
    listed = ((NameKind.PERSON, event.people), (NameKind.PLACE, event.places), (NameKind.ORGANISATION, event.organisations))
    people, places, bodies = (
        tuple(dict.fromkeys([name for name, its in told if its == kind and name not in had] + [name for name in had if (name, kind) not in without]))
        for kind, had in listed
    )
    if (people, places, bodies) == (event.people, event.places, event.organisations):
        return event
    return replace(event, people=people, places=places, organisations=bodies)


def _before_aside(event: DatedEvent, known: NameIndex) -> set[Named]:
    """Those named only ahead of the "which" that the dated words and an end of the headline follow."""
    source = event.sources[0]
    openers = [found.end() for found in _WHICH.finditer(event.text, 0, source.start)] if source.sentence == event.text else []
    if not openers or _SHARES.search(event.text, 0, openers[-1]):
        return set()  # "Ada Berg caused the fire which | burnt down the mill"
    before, behind = (known.within(event.text[start:end]) for start, end in ((0, openers[-1]), (openers[-1], None)))
    last = before[-1] if before else ("", NameKind.OTHER)
    words = event.title.split(" ")
    ends = [words[:_FEW], words[-_FEW:]]
    if last[1] == NameKind.PERSON and not _ASIDE.search(event.text, 0, openers[-1]):
        ends.append(event.title.removeprefix(f"{last[0]} ").split(" ")[:_FEW])
    if not any(" ".join(each) in event.text[openers[-1] :] for each in ends):
        return set()
    meant = {last} if event.text.endswith(("who ", "whose "), 0, openers[-1]) or _is_at(last[0], event.text[: openers[-1]]) else set()
    others = any(kind == NameKind.PERSON for _, kind in known.within(event.title))  # else somebody may be "the singer"
    kinds = (NameKind.PERSON, NameKind.ORGANISATION) if others else (NameKind.ORGANISATION,)
    untold = {each for each in before if each[1] in kinds and not any(word.istitle() and word in event.title for word in each[0].split())}
    return untold - {*behind, *meant}


def _is_at(name: str, text: str) -> bool:
    """Whether the text goes from that name right on to "where"."""
    where = _AT.search(text)
    return bool(name) and where is not None and text[: where.start()].endswith(name.rpartition(" ")[2])
