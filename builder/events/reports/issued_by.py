"""Who issued an article that is a statement or an open letter."""

import re

_TITLE = re.compile(
    r"(?:(?:an? |the )?(?:joint |full |official |written |press )?statement|open letter) (?:by|from) ([^:;,–—|]{3,60}+)$", re.IGNORECASE
)
_JOINS = {"And": "and", "Of": "of", "The": "the", "For": "for"}


def issued_by(title: str) -> str:
    """ "Ada and Ole Berg" for the title "STATEMENT BY ADA AND OLE BERG"; empty for one of another kind."""
    found = _TITLE.match(" ".join(title.split()))
    who = found.group(1).strip() if found else ""
    return " ".join(_JOINS.get(word, word) for word in who.title().split()) if who.isupper() else who
