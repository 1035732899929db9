"""The way a language is written."""

from builder.pages.language_tag import language_tag

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "ha-arab", "he", "khw", "ks", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi"})


def direction(language: str) -> str:
    """``rtl`` or ``ltr`` for a language we know the direction of; ``auto`` for none at all."""
    tag = language_tag(language).lower()
    if not tag:
        return "auto"
    return "rtl" if tag.split("-")[0] in _RIGHT_TO_LEFT or tag in _RIGHT_TO_LEFT else "ltr"
