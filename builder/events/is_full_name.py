"""Whether a mention gives a person's name in full."""

from collections.abc import Set

from builder.events.cast import Mention, NameKind
from builder.events.gazetteer import HILLS, ORGANISATION_WORDS, PLACE_WORDS, SURNAMES, THINGS
from builder.events.lexicon import STOP_WORDS

_LINKS = frozenset(("of", "for", "and", "&"))
_NO_GIVEN = (THINGS - SURNAMES) | STOP_WORDS
_NO_PART = _NO_GIVEN | ORGANISATION_WORDS | (PLACE_WORDS - HILLS - SURNAMES)


def is_full_name(mention: Mention, surnames: Set[str]) -> bool:
    """Given name and surname; `surnames` are those of the article's people, with one of which an open name may end too."""
    words = mention.name.split()
    if len(words) < 2:
        return False
    known = mention.kind == NameKind.PERSON or (mention.kind == NameKind.OTHER and words[-1] in surnames and len(words) <= 4)
    return (
        known
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and not any(word.lower() in (_NO_PART if mention.kind == NameKind.OTHER else _NO_GIVEN) for word in words[:-1])
        and not _LINKS.intersection(words)
    )
