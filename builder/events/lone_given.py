"""Given names that stand by themselves: somebody's, where they do what people do."""

import re
from collections.abc import Mapping, Sequence

from builder.events.cast import NameKind, Run
from builder.events.given_names import given_names
from builder.events.lexicon import IRREGULAR_PAST
from builder.events.places import places
from builder.events.towns import towns

_NEXT = re.compile(r"(['’]s )?(?:,? who |[ ](?:also |then |later |never |still |now )?)?([a-z]{2,20})\b")
_IS = frozenset("is was has had does did will would".split())
_MARRIED = re.compile(
    r"\b(?:married|marries|marrying|divorced|befriended|loved|adopted|joins|chats (?:to|with)|talks to|interviews|wife|husband|son|daughter) $"
)


def lone_given(text: str, runs: Sequence[Run], kinds: Mapping[str, NameKind], small: frozenset[str]) -> dict[str, NameKind]:
    """Name → PERSON, for the given names without a kind in `kinds` that somewhere in the article do or have something, or are married. `small` are
    words that the text writes in small letters too."""
    alone = {run.name for run in runs if len(run.words) == 1 and kinds[run.name] == NameKind.OTHER} & given_names()
    alone -= towns() | places() | {name for name in alone if name.lower() in small}
    if not alone:
        return {}
    for run in runs:
        if len(run.words) > 1 and kinds[run.name] != NameKind.PERSON:
            alone.difference_update(run.words)  # "Hurricane Ada … Ada turned"
    return {run.name: NameKind.PERSON for run in runs if run.name in alone and _is_somebody(text, run)}


def _is_somebody(text: str, run: Run) -> bool:
    after = _NEXT.match(text, run.end)
    word = after.group(2) if after else ""
    acts = word in _IS or word in IRREGULAR_PAST or word.endswith("ed") or (word.endswith("s") and not word.endswith("ss"))
    owns = after is not None and after.group(1) is not None
    return owns or acts or _MARRIED.search(text, max(0, run.start - 20), run.start) is not None
