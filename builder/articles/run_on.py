"""Where a caption or a heading runs into the sentence behind it with no mark between."""

import re
from collections.abc import Iterator

from builder.articles.sentence_words import BRING_TITLES, LETTERED

_BEGINS = "An|His|Her|He|She|They|It|In|On|At|After|However|But|There|According|This|These|Those|When"
# A capital on a small word, and a small word behind it, is no name.
_RUN_ON = re.compile(
    rf"(?<![\w’'.-])(?:(?P<before>[a-z][\w’'-]{{1,40}}|(?:19|20)\d\d)[)”’'\"]{{0,2}} (?=(?:A|{_BEGINS}|The),? [a-z])"
    r"|[A-Z][a-z]{2,40} (?=The [a-z]))"
)
_WORDS = 4  # on each side
_FAR = 200  # code points to look for them in


def run_on(text: str, start: int, end: int) -> Iterator[int]:
    """The code points of the English sentence `text[start:end]` at which another begins: "Ada Berg denies it | The judge ruled". None behind "the"
    or "novel", behind which it may be a title, none for "vitamin A pills", and none with but a few words before it or behind."""
    since = start
    for found in _RUN_ON.finditer(text, start, end):
        at = found.end()
        before, behind = text[max(since, at - _FAR) : at].split(), text[at : min(end, at + _FAR)].split()
        title = (found["before"] or "").rstrip("'’") in (BRING_TITLES | LETTERED if text.startswith("A ", at) else BRING_TITLES)
        if len(before) >= _WORDS and len(behind) >= _WORDS and not title:
            yield at
            since = at
