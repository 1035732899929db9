"""The languages that have words for the pages, by BCP 47 tag: one with a country stands over the one without."""

from collections.abc import Mapping

from builder.wording.english.american import AMERICAN
from builder.wording.english.words import ENGLISH
from builder.wording.tongue import Words

PLAIN = "en"  # spoken where a language has no words of its own
TABLES: Mapping[str, Mapping[str, Words]] = {
    PLAIN: ENGLISH,
    "en-CA": AMERICAN,
    "en-PH": AMERICAN,
    "en-US": AMERICAN,
}
