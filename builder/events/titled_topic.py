"""What the title of an article says that it is about."""

import re
from collections.abc import Collection, Mapping
from itertools import takewhile

from builder.events import lexicon
from builder.events.gazetteer import CALLINGS, PLACE_WORDS
from builder.events.happenings import HAPPENINGS
from builder.events.is_people import is_people
from builder.events.only_tells import only_tells
from builder.events.places import ONE_PLACE, places
from builder.events.topic import Topic

_LABEL = 40  # code points of a "Leeds trial" before the colon of a title
_STEM = 5
_FURTHER = 3  # words behind a name
_PLACE = re.compile(rf" (?:{'|'.join(sorted(word.capitalize() for word in PLACE_WORDS - {'city'}))})(?![\w’'-]| [A-Z])")  # "Lund Airport"
_DATELINE = re.compile(r",? \((?:Reuters|AP|AFP|UPI|CNN|Xinhua)\)|(?<=[A-Z]) (?:--|–|—) ")  # behind where it was written
_VERBS = lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES | lexicon.PRESENT | lexicon.SAYING
_SMALL = _VERBS | lexicon.STOP_WORDS | lexicon.PREPOSITIONS
_CALLED = re.compile(r" (?P<words>(?:[\w-]{2,20} ){0,3})(?P<calling>[a-z]{3,20}) ")
_NO_ENDS = ("s", "ed", "ing", "ly")
_NO_NOUNS = _SMALL | CALLINGS | lexicon.DATING_WORDS | frozenset("dead alive guilty ill back home free earlier later team camp side".split())


def titled_topic(title: str, counts: Mapping[str, int], people: Collection[str]) -> Topic | None:
    """By the most told name in the title, by surname too; of two the first there; a "UK" or "Kenyan", and where it was written, only where there
    is no other; None without any.

    `counts` are names → how often they are told of, `people` those among them that are persons', and any other.
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
    name = next((each for each in able if each in people and _leads_to(words, able[name].end(), able[each].start())), name)
    ends, label = able[name].end(), title.partition(": ")[0]
    full = _PLACE.match(title, ends) if name not in people else None
    ends, called = (full.end(), name + full.group()) if full else (ends, name)
    others = {word for each in counts if each in people for word in each.split()} - set(name.split())
    person = name in people and not others & set(words.split())
    further = label[ends:].split()
    if ends <= len(label) < min(len(title), _LABEL) and (not further or (further[-1] in HAPPENINGS and not _VERBS & set(further))):
        return Topic(label, called, person)
    owned = _owned(title, ends) if name in people else ""
    return Topic(called + owned, called, person=False) if owned else Topic(called + _further(title[ends:]), called, person)


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


def _acts(word: str) -> bool:
    return word.islower() and (word.endswith(("s", "ed", "wn", "en")) or word in _VERBS | {"to"})


def _further(rest: str) -> str:
    """ " mill fire" of " mill fire kills two": what goes on behind a name as long as it leads to what happened there."""
    words = rest.split(" ")[: _FURTHER + 1]
    last = next((place for place, word in enumerate(words) if place and word in HAPPENINGS), 0)
    plain = all(word.isalpha() and word.islower() and not word.endswith("ed") for word in words[1:last])
    return " ".join(words[: last + 1]) if not words[0] and plain and not (lexicon.STOP_WORDS | _VERBS) & set(words[1:last]) else ""
