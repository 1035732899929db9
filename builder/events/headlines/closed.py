"""Hyphens that have spaces around them, closed where they join one word."""

import re

from builder.events.words import lexicon
from builder.languages.english_words import SMALL, TENS

# Nobody means a dash behind the first, before the second, nor between a number and the third.
_FIRST = (
    "well long high low self co non pre post re mid vice multi semi anti pro ex inter micro trans bi tri ill best worst so cross short deep first "
    "second third once much full faux"
)
_LAST = (
    "based born led backed style owned controlled operated related funded wing old era like friendly run winning selling fated scale level profile "
    "traded listed rich prone largest less maker makers topper toppers rocker rockers goer goers winner winners holder holders"
)
_PARTICLE = "up off out down back ups offs outs ins"
_UNIT = (
    "year month week day hour minute second mile metre meter foot inch ton tonne acre man piece bedroom storey story part point page seat member "
    "date track gallon barrel time quarters thirds fifths"
)
_WORD = "[a-z]{2,20}"
_CLOSE = re.compile(  # " - " stands first, for that is soon looked for
    " - (?:"
    + "|".join(
        (
            rf"(?<=[A-Za-z\d] - )(?=(?:{_LAST.replace(' ', '|')})\b(?! by\b))",  # "the mill - owned by her - burnt"
            rf"(?<=[A-Za-z] - )(?=(?:{_PARTICLE.replace(' ', '|')})\b)",  # "rose to 260 - up from 26"
            *(rf"(?<=\b{word} - )(?=[A-Z])" for word in "anti pro pre post non mid ex trans".split()),
            *(rf"(?<=\b{word} - )(?={_WORD})" for word in _FIRST.split()),
            *(rf"(?<=\b{word} - )(?=(?:{_UNIT.replace(' ', '|')})\b)" for word in (*SMALL, *TENS)),
            rf"(?<=\d - )(?=(?:{_UNIT.replace(' ', '|')})\b)",
        )
    )
    + ")"
)
_CHAIN = re.compile(r"(?<=[A-Za-z])(?: - (?:on|upon|in|under|over|by|to|of|the|de|la|le|sur|y)){1,3} - (?=[A-Za-z])")  # "Roe - on - Sea"
_KNIGHT = re.compile(r"\b((?:Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Dr)(?: [A-Z][a-z]{1,20}){1,3}) - (?=[A-Z][a-z])")  # "Sir Ole Berg - Roe"
_LED = re.compile(rf"\b((?i:a|an|the|its|his|her|their) {_WORD}) - ({_WORD})(?= ({_WORD}))")
_NO_PARTS = lexicon.STOP_WORDS | lexicon.ADVERBS


def closed(text: str) -> str:
    """ "the four - year plan", "a pre - dawn raid" with their hyphens closed; "The mill - now a school - burnt" as it is."""
    if " - " not in text:
        return text
    text = _KNIGHT.sub(r"\1-", _CHAIN.sub(lambda found: found.group().replace(" ", ""), text))
    return _LED.sub(_joined, _CLOSE.sub("-", text))


def _joined(found: re.Match[str]) -> str:
    """Of "the oil - soaked birds" one word; not of "the oil - slightly less", "the film - named after her", "the towns - poor places"."""
    first, last, after = found.groups()
    one = last not in _NO_PARTS and not last.endswith(("ly", "ing")) and after not in _NO_PARTS and not first.endswith("s")
    return f"{first}-{last}" if one else found.group()
