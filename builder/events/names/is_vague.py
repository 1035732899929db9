"""Whether a word before a noun does not tell which."""

from builder.events.words import lexicon
from builder.languages.english_words import SMALL, TENS

_VAGUE = frozenset(
    "controversial historic popular famous violent massive huge giant fatal fresh similar related strong powerful intense tough strict key main brief"
    " short long rare successful independent official formal joint additional alternative various numerous open special ordinary sweeping landmark"
    " dramatic tragic terrible brutal bloody peaceful so-called unprecedented immediate full total complete further extra separate final previous"
    " earlier early initial original upcoming annual daily weekly yearly public private whole present second third fourth fifth old good bad great"
    " better best worse worst right wrong real true only single lone rapid sudden likely unlikely average high low higher lower simple easy hard"
    " difficult common usual normal basic general overall multiple apparent heavy shaky greedy choppy temporary interim known well ever"
    " profile quarter dozen million billion percent mile ton half up down out off back away part seasonal greatest"
    " former late young top local many several novel deadly current recent ongoing major big large small worst biggest largest entire whole whose"
    " particular severe serious specific certain actual mysterious possible potential global worldwide international national".split()
)
_NO_TELLING = _VAGUE | frozenset((*SMALL, *TENS)) | lexicon.UNTELLING | lexicon.PRESENT | lexicon.IRREGULAR_PAST
_ENDS = ("ed", "ly", "ing", "est", "-scale", "-old", "-term", "-level", "-profile", "-ever", "-day", "-year")


def is_vague(word: str) -> bool:
    """True of "new", "large-scale" and "said" before "outbreak", false of "measles" and "Lund"."""
    return word.lower() in _NO_TELLING or (word.islower() and word.endswith(_ENDS))
