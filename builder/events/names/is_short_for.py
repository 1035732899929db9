"""Whether letters are a name's initials."""

import re
from collections.abc import Iterable

from builder.events.gazetteers.gazetteer import JOINING

_FIRMS = frozenset("company corporation corp inc limited ltd".split())


def is_short_for(letters: str, name: str) -> bool:
    """Whether the letters are the first ones of the name's words, the small ones counted or not."""
    words, wanted = name.replace("-", " ").split(), re.sub(r"[^a-z]", "", letters.lower())
    if len(wanted) < 2 or len(words) < 2:
        return False
    large = [word for word in words if word not in JOINING]
    firm = len(large) > 3 and large[-1].lower() in _FIRMS and _initials(large[:-1]) == wanted  # "LG&C" of "Lund Gas and Coal Company"
    return firm or wanted in (_initials(words), _initials(large)) or (len(large) > 1 and _initials(large[1:]) == wanted and len(wanted) > 2)


def _initials(words: Iterable[str]) -> str:
    return "".join(word[0].lower() for word in words)
