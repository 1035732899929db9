"""Whether a mention gives a person's name in full."""

from collections.abc import Set
from functools import lru_cache

from builder.events.gazetteers.gazetteer import HILLS, ORGANISATION_WORDS, PLACE_WORDS, SURNAMES, THINGS
from builder.events.names.as_person import NO_PART
from builder.events.names.cast import Mention, NameKind
from builder.events.names.family_name import family_name
from builder.events.words.lexicon import STOP_WORDS

_LONGEST = 4  # words of what may be a person's name
_LINKS = frozenset(("of", "for", "and", "&"))
_NO_GIVEN = (THINGS - SURNAMES) | STOP_WORDS | NO_PART
_NO_PART = _NO_GIVEN | ORGANISATION_WORDS | (PLACE_WORDS - HILLS - SURNAMES)


def is_full_name(mention: Mention, surnames: Set[str]) -> bool:
    """Given name and surname; `surnames` are those of the article's people, with one of which an open name may end too."""
    if " " not in mention.name or mention.kind not in (NameKind.PERSON, NameKind.OTHER):
        return False
    sure = mention.kind == NameKind.PERSON
    return _may_be(mention.name, sure) and (sure or mention.name.split()[-1] in surnames)


@lru_cache(maxsize=1 << 14)
def _may_be(name: str, sure: bool) -> bool:
    """By its words alone; `sure`: it is known to be a person's."""
    words = name.split()
    return (
        len(words) > 1
        and (sure or len(words) <= _LONGEST)
        and words[0][0].isupper()
        and family_name(name)[0].isupper()
        and not any(word.lower() in (_NO_GIVEN if sure else _NO_PART) for word in words[:-1])
        and not _LINKS.intersection(words)
    )
