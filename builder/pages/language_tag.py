"""The language of a text, as HTML may be told it."""

import re

_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", re.IGNORECASE)


def language_tag(language: str) -> str:
    """The tag if it is one (BCP 47, roughly), else ""."""
    return language if _TAG.fullmatch(language) else ""
