"""Where texts that lost the line between them were run together."""

import re

from builder.events import lexicon

# "… stand trial A judge has ordered …": an article with a capital behind a word without one.
_BEGINS = re.compile(r"(?<![\w’'-])(?P<before>[a-z0-9][\w’'-]{0,40}[)”’]?) (?P<begins>(?:The|An?) (?=[\w“‘]))")
_GOES_ON = lexicon.STOP_WORDS | lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.SAYING | frozenset("called named titled entitled".split())
_NO_NOUN = lexicon.AUXILIARIES | lexicon.PREPOSITIONS | lexicon.COORDINATORS  # "hepatitis A has"


def run_together(text: str) -> int:
    """The code point at which the last of several texts run together begins: a headline or a caption and a sentence; 0 where it is one text."""
    start = 0
    for found in _BEGINS.finditer(text):
        following = text[found.end() :].split(maxsplit=1)[0].lower() if text[found.end() :].strip() else ""
        if found["before"].lower() not in _GOES_ON and following not in _NO_NOUN:
            start = found.start("begins")
    return start
