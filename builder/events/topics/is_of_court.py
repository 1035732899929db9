"""Whether a headline tells of a trial and leaves open whose."""

import re
from collections.abc import Iterable

from builder.events.words import lexicon

_PROPER = r"(?:trial|hearing|jury|jurors|verdict|sentence|sentencing|testimony|prosecution|defen[cs]e|case|charges?)"
_COURT = re.compile(
    r"\b(?:trial|(?:preliminary|pre-?trial|court|bail|sentencing|next) hearings?|jury|jurors?|verdict|sentencing"
    r"|(?:opening|closing) (?:statements?|arguments|speech(?:es)?)|charges|testimony|testif(?:y|ies|ied|ying)|prosecution"
    r"|witnesses|courtroom|evidence)\b",
    re.IGNORECASE,
)
_THE = re.compile(rf"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:[a-z-]{{3,20}} ){{0,2}}?{_PROPER}\b(?! (?:of|against|in the (?:case|trial)) |[’'-])")
# Who testifies is not whose trial it is: "Ada Berg's testimony will continue".
_TESTIFIES = re.compile(
    r"\b(?:testimony|(?:continued?|continues|begins?|began|starts?|started|to|was|is) testify(?:ing)?)(?=$|[,.]| (?:will|is|was|has)\b)"
)
_CIVIL = re.compile(r"\b(?:civil|lawsuit|suit|sue[sd]?|estate|fund|custody|divorce|damages|libel|patent|inquest)\b")
_CAPITAL = re.compile(r"(?<=[\w,;] )[A-Z][\w’'-]+")


def is_of_court(headline: str, places: Iterable[str]) -> bool:
    """True for "Jury selection begins", "A hearing opened in Leeds", "Ada Berg’s son spoke at the trial" or "is to testify"; `places` are those of
    its event.

    What is between two parties has nobody accused.
    """
    if not _COURT.search(headline) or _CIVIL.search(headline):
        return False
    bare = headline
    for place in sorted(places, key=len, reverse=True):
        bare = bare.replace(place, "")
    named = any(word.lower() not in lexicon.DATING_WORDS for word in _CAPITAL.findall(bare))
    return not named or bool(_THE.search(headline) or _TESTIFIES.search(headline))
