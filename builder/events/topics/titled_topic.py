"""What the title of an article says that it is about."""

import re
from collections.abc import Collection, Mapping
from itertools import takewhile

from builder.events.gazetteers.gazetteer import CALLINGS, PLACE_WORDS
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import ONE_PLACE, places
from builder.events.reference.blames import blames
from builder.events.topics.happening_told import happening_told
from builder.events.topics.only_tells import only_tells
from builder.events.topics.topic import Topic
from builder.events.words import lexicon
from builder.events.words.happenings import HAPPENINGS

_LABEL = 40  # code points of a "Leeds trial" before the colon of a title
_SITES = frozenset(
    "Airport Station Stadium Bridge Harbour Harbor Port Hotel Mall Park Prison Mosque Cathedral Tunnel Dam Mine".split()
)  # where things happen
_STEM = 5
_FURTHER = 3  # words behind a name
_PLACE = re.compile(rf" (?:{'|'.join(sorted(word.capitalize() for word in PLACE_WORDS - {'city'}))})(?![\w’'-]| [A-Z])")  # "Lund Airport"
_DATELINE = re.compile(r",? \((?:Reuters|AP|AFP|UPI|CNN|Xinhua)\)|(?<=[A-Z]) (?:--|–|—) ")  # behind where it was written
_VERBS = lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES | lexicon.PRESENT | lexicon.SAYING
_SMALL = _VERBS | lexicon.STOP_WORDS | lexicon.PREPOSITIONS
_CALLED = re.compile(r" (?P<words>(?:[\w-]{2,20} ){0,3})(?P<calling>[a-z]{3,20}) (?:[A-Z][\w’-]{1,20} )?")  # a given name that goes with the surname
_LISTED = re.compile(r"(?:, [A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20})?){1,6},? and (?=[A-Z])")  # "in Lund, Leeds and Oslo" is not of Lund
_JOINED = re.compile(r"[\w’']{1,20}(?:-[\w’']{1,20}){1,2}(?= )")  # "Berg-Lund debate", "pro-Berg rally"
_ORDINAL = re.compile(r"\b([Ff]irst|[Ss]econd|[Tt]hird|[Ff]inal) (?:[A-Z]{2,3} )?$")
_HELD = re.compile(r"[’']s (?P<name>[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){0,2}) \d{4}(?!\w)")  # "Leeds's Mill Fair 2019"
_DEALT = re.compile(
    r" [a-z]{2,20} (?:[\w-]{1,20} ){0,3}?(?P<what>(?!(?:the|new|record|major|big|out|with|for|from|over|his|her|its) )[a-z]{3,20} )?"
    r"(?P<deal>deal|agreement|accord|settlement|lawsuit|auction)(?![\w-])"
)
_NO_ENDS = ("s", "ed", "ing", "ly")
_NO_NOUNS = _SMALL | CALLINGS | lexicon.DATING_WORDS | frozenset("dead alive guilty ill back home free earlier later team camp side".split())


def titled_topic(title: str, counts: Mapping[str, int], people: Collection[str], bodies: Collection[str] = ()) -> Topic | None:
    """By the most told name in the title, by surname too; of two the first there; a "UK" or "Kenyan", and where it was written, only where there
    is no other; None without any.

    `counts` are names → how often they are told of, `people` those among them that are persons', `bodies` organisations', and any other.
    """
    words = title.replace("’s", "  ").replace("'s", "  ")  # as long as before
    found = {name: _found(name, words, person=name in people) for name in counts}
    able = {name: match for name, match in found.items() if match and not only_tells(title, *match.span())}
    if not able:
        return None
    name = min(
        able,
        key=lambda each: (bool(_DATELINE.match(title, able[each].end())), able[each].group() not in each, -counts[each], able[each].start(), each),
    )
    if blames(title) and any(each != name and {each, name} <= {*people} and able[each].span() == able[name].span() for each in able):
        return None  # a surname that two bear, and one is to blame
    name = next((each for each in sorted(able) if each in people and _leads_to(words, able[name].end(), able[each].start())), name)
    full = _PLACE.match(title, able[name].end()) if name not in people else None
    ends, called = (full.end(), name + full.group()) if full else (able[name].end(), name)
    others = {word for each in counts if each in people for word in each.split()} - set(name.split())
    person = name in people and not others & set(words.split())
    if label := _label(title, ends):
        return Topic(label, called, person)
    if name not in {*people, *bodies} and _LISTED.match(title, ends):
        return None
    if name in people:
        return _of_person(title, name, able, people, person=person)
    alone = _is_site(name, bodies) and all(_is_of(able[each], able[name], title, ends) for each in able if each not in people)
    return _of_thing(title, called, able[name].start(), ends, alone=alone, placed=_is_site(name, bodies))


def _is_site(name: str, bodies: Collection[str]) -> bool:
    return name not in bodies or name.rpartition(" ")[2] in _SITES


def _of_thing(title: str, called: str, start: int, ends: int, *, alone: bool, placed: bool) -> Topic:
    """ "Mill Fair 2019" of "Leeds's Mill Fair 2019", "Leeds mill fire", "Stabbing in Leeds" or "Leeds"."""
    if held := _HELD.match(title, ends):
        return Topic(held.group()[3:], held["name"], person=False)
    told = _further(title[ends:])
    there = happening_told(title, called, start, ends, alone=alone) if placed and not told else ""
    return Topic(there or called + told, called, person=False)


def _label(title: str, ends: int) -> str:
    """ "Leeds mill row" of "Leeds mill row: owners to appeal"."""
    label = title.partition(": ")[0]
    further = label[ends:].split()
    fits = ends <= len(label) < min(len(title), _LABEL) and (not further or (further[-1] in HAPPENINGS and not _VERBS & set(further)))
    return label if fits else ""


def _of_person(title: str, name: str, able: Mapping[str, re.Match[str]], people: Collection[str], *, person: bool) -> Topic:
    """ "Ada Berg estate", "Berg-Lund debate", "Ada Berg and Bo Lund" or "Ada Berg"."""
    start, ends = able[name].span()
    if owned := _owned(title, ends):
        return Topic(_dealt(name + owned, title[ends + len(owned) :]), name, person=False)
    joined = _JOINED.match(title, title.rfind(" ", 0, start) + 1)
    if joined and joined.end() > start and (told := _further(title[joined.end() :])):
        ordinal = _ORDINAL.search(title, 0, joined.start())
        text = (f"{ordinal.group(1)} " if ordinal else "") + joined.group() + told
        return Topic(text[0].upper() + text[1:], name, person=False)
    further = _further(title[ends:])
    beside = next((each for each in sorted(able) if each in people and _are_two(title, able[name], able[each])), "")
    two = f"{name} and {beside}" if beside and start < able[beside].start() else f"{beside} and {name}" if beside else ""
    if two and not further and len(two) <= _LABEL:
        return Topic(two, name, person=False)
    return Topic(name + further, name, person)


def _are_two(title: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """ "Berg, Lund end strike", "Ada Berg and Bo Lund"; but no "Berg wins, Lund says"."""
    between = title[min(one.end(), other.end()) : max(one.start(), other.start())]
    after = title[max(one.end(), other.end()) :].split(maxsplit=1)
    return between in (", ", " and ", " & ") and not (after and after[0] in lexicon.SAYING)


def _is_of(other: re.Match[str], found: re.Match[str], title: str, ends: int) -> bool:
    """Whether it is the same, or what it lies in: "Leeds, UK"; at `ends` its whole name does, as "Leeds Airport"."""
    near = title[min(ends, other.end()) : max(found.start(), other.start())]
    return other.start() < found.end() and found.start() < other.end() or near.startswith(", ") and len(near) == len(", ")


def _found(name: str, title: str, *, person: bool) -> re.Match[str] | None:
    """ "Bergen", "Ada Berg" or "Berg", "UK" for the United Kingdom, "Kenyan" for Kenya."""
    whole = name in title or not person
    way = name if whole else name.rpartition(" ")[2]
    short = [each for each, place in ONE_PLACE.items() if place == name]
    # Asked first whether it is there at all, for few names are, and each would be a pattern to compile.
    if way in title and (found := re.search(rf"(?<!\w){re.escape(way)}(?!\w)", title)):
        return found
    if any(each in title for each in short) and (found := re.search(rf"(?<!\w)(?:{'|'.join(map(re.escape, short))})(?!\w|…| [A-Z])", title)):
        return found  # no "US Coast Guard"
    if len(name) < _STEM or name[:_STEM] not in title or name not in places():
        return None
    return next((each for each in re.finditer(rf"\b{re.escape(name[:_STEM])}\w+", title) if is_people(each.group())), None)


def _leads_to(title: str, ends: int, start: int) -> bool:
    """Whether what stands before a person only says from where he is: "Leeds police officer Ada Berg"."""
    found = _CALLED.fullmatch(title, ends, start) if ends < start else None
    return found is not None and found["calling"] in CALLINGS and not _SMALL & set(found["words"].split())


def _owned(title: str, ends: int) -> str:
    """ " estate" of "Ada Berg estate sells house": what is called after a person."""
    words = title[ends : ends + _LABEL].split(" ")[1:] if title.startswith(" ", ends) else []
    nouns = list(takewhile(lambda word: word.isalpha() and word.islower() and not word.endswith(_NO_ENDS) and word not in _NO_NOUNS, words))
    count = next((at for at in range(1, _FURTHER) if at <= len(nouns) and at < len(words) and _acts(words[at])), 0)
    return "".join(f" {noun}" for noun in nouns[:count])


def _dealt(owned: str, rest: str) -> str:
    """ "Ada Berg estate music deal" of "Ada Berg estate" and " agrees record music deal"."""
    found = _DEALT.match(rest)
    text = f"{owned} {found['what'] or ''}{found['deal']}" if found else owned
    return text if len(text) <= _LABEL else owned


def _acts(word: str) -> bool:
    return word.islower() and (word.endswith(("s", "ed", "wn", "en")) or word in _VERBS | {"to"})


def _further(rest: str) -> str:
    """ " mill fire" of " mill fire kills two": what goes on behind a name as long as it leads to what happened there."""
    words = re.split(r"[,;:]", rest, maxsplit=1)[0].split(" ")[: _FURTHER + 1]
    last = next((place for place, word in enumerate(words) if place and word in HAPPENINGS), 0)
    plain = "open" not in words and all(word.replace("-", "").isalpha() and word.islower() and not word.endswith("ed") for word in words[1:last])
    return " ".join(words[: last + 1]) if not words[0] and plain and not (lexicon.STOP_WORDS | _VERBS) & set(words[1:last]) else ""
