"""Whether a noun is many by its form."""

import re

from builder.events.words import lexicon

_BY_FORM = re.compile(r"people|police|children|(?!specimen|regimen|abdomen|acumen|omen|amen|yemen)[\w-]{0,20}men")
_NO_ENDS = ("ss", "us", "is", "’s", "'s", "series", "news")  # of words that end in "s" and are no plurals


def is_plural(word: str) -> bool:
    """True of "mills", "children" and "fishermen"; not of "series", "loss" and "was"."""
    word = word.lower()
    ends = word.endswith("s") and not word.endswith(_NO_ENDS) and word not in lexicon.STOP_WORDS
    return ends or _BY_FORM.fullmatch(word) is not None
