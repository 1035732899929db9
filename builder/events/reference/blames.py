"""Whether words tell of what somebody is to blame for."""

import re

from builder.events.words.shames import shames

# What befalls somebody is no disgrace of theirs.
_SAD = re.compile(
    r"\b(?:died|death|dead|buried|funeral|hospitals?|hospitalized|diagnosed|injured|wounded|unconscious|resigned|resignation|divorced)\b",
    re.IGNORECASE,
)


def blames(text: str) -> bool:
    """True where a word of the text is a shame, other than a death, an illness and the like."""
    return shames(_SAD.sub("", text))
