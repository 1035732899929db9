"""A headline in the words of its own day, not in those of the day of publication."""

import re

from builder.events.gazetteers.given_names import given_names
from builder.temporal.interval import Interval

_NAME = r"[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){0,4}"
_LATE = re.compile(rf"\b[Tt]he late (?P<who>{_NAME})")
_ASIDE = re.compile(rf"^The (?:former|most recent|latest) (?:[\w’'-]{{1,20}} ){{0,7}}[\w’'-]{{1,20}}, (?P<name>{_NAME}), (?=[a-z])")
_NEXT = re.compile(
    r"^The (?:following|next|subsequent|ensuing) (?=(?:general |presidential |parliamentary )?elections? (?:saw|brought|gave|was|were)\b)"
)
_OFFICE = r"(?P<office>president|prime minister|governor|mayor|chancellor|premier|senator|speaker|king|queen|pope)"
_HOLDER = re.compile(
    rf"^(?:The )?(?:(?i:now-former|former|now) )?(?i:{_OFFICE}) (?P<name>{_NAME}) "
    r"(?=(?:was|is|were|took|began|becomes?|became)\b(?P<deed>[^,;]{0,60}))"
)
_TIMES = re.compile(
    r"\b(twice|(?:two|three|four|five|several) times),? in (?:1[5-9]|20)\d\d(?:,? (?:and )?(?:again )?(?:in )?(?:1[5-9]|20)\d\d){1,4}"
)
_YEAR = 365


def as_then(title: str, sentence: str, day: Interval | None, published: int | None) -> str:
    """Of a deed of years ago "Ada Berg joined" for "The former nurse, Ada Berg, joined" and "served Ole Moe" for "served the late Ole Moe"; of any
    "Ada Berg became mayor" for "Mayor Ada Berg became mayor", and "was elected" for "was elected twice" in two years."""
    times = _TIMES.search(sentence) if " times" in title or " twice" in title else None
    title = title.replace(f" {times[1]}", "", 1) if times is not None else title
    title = _HOLDER.sub(lambda found: _unheld(found, sentence), title)
    if day is None or published is None or published - day.end < _YEAR:
        return title
    bare = _NEXT.sub("The ", _ASIDE.sub(r"\g<name> ", _LATE.sub(_alive, title)))
    return bare[:1].upper() + bare[1:]


def _alive(found: re.Match[str]) -> str:
    """ "the late Ada Berg" by her name; not "the late Roman walls"."""
    return found["who"] if any(word in given_names() for word in found["who"].split()[:-1]) else found.group()


def _unheld(found: re.Match[str], sentence: str) -> str:
    """The name alone where the deed is how the office came, or it came later."""
    office = re.escape(found["office"].lower())
    came = re.search(
        rf"\b(?:elected|sworn in|appointed|named|inaugurated|crowned|becomes?|became) (?:as )?(?:the )?{office}\b", found["deed"].lower()
    )
    later = re.search(rf"\b(?:until|before) (?:he|she) (?:became|was (?:elected|appointed|sworn in)) (?:as )?(?:the )?{office}\b", sentence.lower())
    return f"{found['name']} " if came or later else found.group()
