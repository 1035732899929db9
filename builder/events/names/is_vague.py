"""Whether a word before a noun does not tell which."""

from builder.events.words import lexicon

_VAGUE = frozenset(
    "former late young top local many several novel deadly current recent ongoing major big large small worst biggest largest entire whole whose"
    " particular severe serious specific certain actual mysterious possible potential global worldwide international national".split()
)
_NO_TELLING = _VAGUE | lexicon.UNTELLING | lexicon.PRESENT | lexicon.IRREGULAR_PAST


def is_vague(word: str) -> bool:
    """True of "new" and "said" before "outbreak", false of "measles" and "Lund"."""
    return word.lower() in _NO_TELLING or (word.islower() and word.endswith(("ed", "ly", "ing", "est")))
