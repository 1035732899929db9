"""The languages that have rules, by their BCP 47 primary tag."""

from builder.languages.english import ENGLISH
from builder.languages.language import Language

LANGUAGES: dict[str, Language] = {"en": ENGLISH}
