"""What happened, where a title tells it by a verb: "bus crash" of "Bus crashes near Lund"."""

import re

from builder.events.words import lexicon

_SOMEBODY = (
    r"(?:people|teenagers?|students?|officers?|men|man|wom[ae]n|boys?|girls?|child(?:ren)?|mayor|minister|guards?|tourists?|journalists?|protesters?)"
)
# Subjects and verbs → the noun. What has a subject of small letters keeps it: "apartment building collapse".
_DEEDS = (
    (re.compile(r"(?P<what>\w[a-z-]{2,20}(?: [a-z-]{3,20}){0,3}) crash(?:es|ed)(?= )"), "crash"),
    (re.compile(r"(?P<what>\w[a-z-]{2,20}(?: [a-z-]{3,20}){0,3}) collapse[sd](?= )"), "collapse"),
    (re.compile(r"(?P<what>\w[a-z-]{2,20}(?: [a-z-]{3,20}){0,3}) derail(?:s|ed)(?= )"), "derailment"),
    (re.compile(r"(?P<what>\w[a-z-]{2,20}(?: [a-z-]{3,20}){0,3}) explode[sd](?= )"), "explosion"),
    (re.compile(r"\b(?:[Gg]unm[ae]n|shooters?|attackers?|soldiers?|students?|man) opens? fire\b"), "shooting"),
    (re.compile(rf"\b{_SOMEBODY} (?:\w{{2,12}}ly )?shot\b"), "shooting"),
    (re.compile(r"\bshot (?:dead|and killed|to death)\b"), "shooting"),
    (re.compile(r"\bstabbed\b"), "stabbing"),
    (re.compile(r"\b[Bb]ombs? kills?\b"), "bombing"),
    (re.compile(r"\bcatch(?:es)? fire\b"), "fire"),
)
_NO_NOUNS = (
    lexicon.STOP_WORDS
    | lexicon.PREPOSITIONS
    | lexicon.IRREGULAR_PAST
    | lexicon.PRESENT
    | lexicon.SAYING
    | frozenset("era old new small big case economy market deal".split())
)
_MANY = re.compile(r"(?<![us])s$")  # no "bus" or "press"
_LEADS = re.compile(r" (?:in|into|at|near|off|on|outside) (?:the )?")
_LONGEST = 40  # code points
_FARTHEST = 300  # code points of a title


def deed_told(title: str, name: str, start: int, *, alone: bool) -> str:
    """ "Lund bus crash" of "Bus crashes in Lund", "Lund shooting" of "Gunman opens fire in Lund"; "" where nothing of the kind is told, or of
    many, or where it is not `alone`, the title's one place, and the verb does not lead to its `start`."""
    for pattern, noun in _DEEDS:
        if found := pattern.search(title, 0, _FARTHEST):
            if not alone and not _LEADS.fullmatch(title, found.end(), max(start, found.end())):
                return ""
            what = _thing(found["what"], opens=found.start() == 0) if "what" in pattern.groupindex else ""
            text = f"{name} {what}{noun}"
            return text if what is not None and len(text) <= _LONGEST else ""
    return ""


def _thing(words: str, *, opens: bool) -> str | None:
    """ "apartment building " of "near apartment building"; None for what is no single thing: "talks"."""
    kept: list[str] = []
    for place, word in reversed(list(enumerate(words.split()))):
        small = word.lower() if opens and not place else word
        if not small.islower() or "-" in small or small in _NO_NOUNS or small.endswith(("ed", "ing", "ly")) or _MANY.search(small):
            break
        kept.insert(0, small)
    return f"{' '.join(kept[-2:])} " if kept else None
