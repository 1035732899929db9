"""By what words for a person reports name somebody."""

import re
from collections.abc import Iterable, Iterator

from builder.events.merging.person_words import person_words

_BEFORE = re.compile(r"(?P<role>[^\W\d_][\w-]{1,20})\.?,? (?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? |[Dd]octor )?\Z")
_TITLED = re.compile(r"\b(?:Dr|Doctor)\.? \Z")
_REACH = 40  # code points before a name


def roles(people: Iterable[str], text: str) -> Iterator[tuple[str, str]]:
    """Names with the senses of such words that stand before them: "doctor" of "his physician, Ada Berg" and of "Dr Berg"."""
    for name in people:
        for called in {name, name.rpartition(" ")[2]}:
            at = text.find(called)
            if at > 0:
                before = text[max(0, at - _REACH) : at]
                if _TITLED.search(before):
                    before = f"{before} doctor "
                if found := _BEFORE.search(before):
                    yield from ((name, role) for role in person_words((found["role"].lower(),)))
