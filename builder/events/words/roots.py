"""Words cut so that the forms of one verb or noun agree."""

import re
from functools import lru_cache

from builder.events.words import lexicon

# The first of a row stands for the others, whose ending does not lead to it.
_ROWS = (
    "begin began begun",
    "break broke broken",
    "bring brought",
    "build built rebuild rebuilt",
    "buy bought",
    "choose chose chosen",
    "come came",
    "drive drove driven",
    "fall fell fallen",
    "fight fought",
    "fly flew flown flight flights",
    "give gave given",
    "go went gone",
    "hold held",
    "lead led",
    "leave left",
    "lose lost loss",
    "make made",
    "meet met meeting",
    "pay paid",
    "play plays",
    "ride rode ridden",
    "rise rose risen",
    "run ran",
    "sell sold sale",
    "send sent",
    "shoot shot",
    "sing sang sung",
    "sink sank sunk",
    "sit sat",
    "speak spoke spoken speech",
    "stand stood",
    "steal stole stolen",
    "strike struck stricken",
    "swear swore sworn",
    "take took taken",
    "teach taught",
    "win won winning",
    "withdraw withdrew withdrawn",
    "write wrote written",
)
_IRREGULAR = {word: row.split()[0] for row in _ROWS for word in row.split()}
_WORD = re.compile(r"[^\W_]{2,60}")
_ENDINGS = ("ing", "ed", "es", "s", "e")
_SHORTEST = 3  # letters of a root


def roots(words: str) -> frozenset[str]:
    """The roots of the telling words of a text; letters and figures alone make words."""
    return frozenset(_root(word) for word in _WORD.findall(words.lower()) if word not in lexicon.UNTELLING)


@lru_cache(maxsize=1 << 16)
def _root(word: str) -> str:
    """ "opening", "opened" and "opens" are "open"; "planned" is "plan" and "cancelled" "cancel"; "launches" and "launched" are "launch"."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > _SHORTEST + 1:
        return word[:-3] + "y"
    ends = (each for each in _ENDINGS if word.endswith(each) and len(word) - len(each) >= _SHORTEST and not word.endswith(("ss", "us")))
    stem = word.removesuffix(next(ends, ""))
    if len(stem) > _SHORTEST and stem[-1] == stem[-2]:
        stem = stem[:-1]
    return _IRREGULAR.get(stem, stem)
