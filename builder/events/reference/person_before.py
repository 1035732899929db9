"""The person named right before a verb."""

import re
from collections.abc import Sequence

from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Mention, NameKind
from builder.events.words import lexicon

_LINKS = lexicon.PREPOSITIONS | lexicon.COORDINATORS
_CALLED = re.compile(r"\s*(?:identified|named|known) as\s*")  # "The driver, identified as Ole Berg, was"
_OWNED = re.compile(r"[’']s?\b|[’'](?=\s)")
_ASIDE = re.compile(r"\s?(?:,.*,|\(.*\)|[–—-].*[–—-]|)\s?(?:\w+ly|also|then|later|first|still|now|himself|herself|)\s?", re.DOTALL)


def person_before(text: str, start: int, verb: int, named: Sequence[Mention]) -> str:
    """Who of the `named` stands right before code point `verb` of `text`, be it ahead of an aside, in the sentence that begins at `start`.

    Empty for an owner, for one of two, and behind a preposition.
    """
    people = [each for each in named if each.end <= verb and (each.kind == NameKind.PERSON or sex_of_name(f"{each.name} -") is not None)]
    for each in people:
        between, lead = text[each.end : verb], re.split(r"[,;:]", text[start : each.start])[-1]
        called = _CALLED.fullmatch(lead) is not None
        led = not called and set(lead.lower().split()) & _LINKS
        between = "" if called and between.strip() == "," else between
        if _ASIDE.fullmatch(between) and not _OWNED.match(between) and not led:
            return each.name
    return ""
