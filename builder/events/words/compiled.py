"""Patterns that are made of words."""

import re
from functools import lru_cache


@lru_cache(maxsize=1 << 11)  # nouns and names come again; what `re` itself remembers is soon full of other patterns
def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression, made once while it is in use. Raises re.error for what is none."""
    return re.compile(pattern)
