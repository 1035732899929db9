"""Whether a name in a title is only of who tells the news, or where he did."""

import re

_BEFORE = re.compile(r"(?:/|\b(?:By |Credit: |(?:[A-Z]\w{1,12} )?News,(?: [A-Z]\w{1,20},)? ))$")
_AFTER = re.compile(
    r" \|| - (?:AP|AFP|Reuters|Getty)\b"
    r"|(?:, [^:“”\"]{1,30})?: ?[“\"‘']"  # "Ada Berg, of the harbour: “We saw it”"
    r"|(?: of the [A-Z]\w{1,20})?,? (?:explains?|describes?|recalls?|reflects?|reports?|answers?|speaks?|talks?) (?!of\b)"
)


def only_tells(title: str, start: int, end: int) -> bool:
    """Of the name title[start:end]: "By Ada Berg", "Ada Berg explains how", "Ada Berg: “We saw it”"."""
    return bool(_BEFORE.search(title, 0, start) or _AFTER.match(title, end))
