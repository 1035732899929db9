"""The rules of a language."""

from builder.languages.language import Language
from builder.languages.primary import primary
from builder.languages.table import LANGUAGES


def rules_of(tag: str) -> Language | None:
    """What is known of the language of a BCP 47 tag, of whatever country; None where it has no rules."""
    return LANGUAGES.get(primary(tag))
