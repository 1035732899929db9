"""What HTML may be told of a language."""

import re

_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}", re.IGNORECASE)
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "ha-arab", "he", "khw", "ks", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi"})


def language_tag(language: str) -> str:
    """The tag if it is one (BCP 47, roughly), else ""."""
    return language if _TAG.fullmatch(language) else ""


def direction(language: str) -> str:
    """``rtl`` or ``ltr`` for a language we know the direction of; ``auto`` for none at all."""
    tag = language_tag(language).lower()
    if not tag:
        return "auto"
    return "rtl" if tag.split("-")[0] in _RIGHT_TO_LEFT or tag in _RIGHT_TO_LEFT else "ltr"
