"""Whether what stands beside a name tells that it is an organisation's."""

import re

from builder.events.cast import Run
from builder.events.gazetteer import OCCUPATIONS
from builder.events.given_names import given_names
from builder.events.lexicon import STOP_WORDS

# What a body is called in small letters before its name, or behind it and a comma.
_BODY = (
    "company|firm|maker|retailer|supermarket|chain|carrier|airline|broadcaster|network|newspaper|tabloid|daily|weekly|magazine|journal|publisher"
    "|agency|bank|charity|non-profit|nonprofit|band|group|club|website|start-up|startup|manufacturer|carmaker|automaker|conglomerate|union|think tank"
    "|giant|insurer|contractor|brewer|developer|studio|label|producer|operator|provider|organisation|organization|party|militia|movement|coalition"
    "|consultancy|pollster|watchdog|regulator|university|foundation|team|channel|institute|subsidiary|ministry|corporation|consortium|faction|sect"
    "|duo|trio|boyband|supergroup|troupe|outfit|platform|app|outlet|supplier|airlines|companies|charities|agencies|regiment|battalion|consulate|embassy|hospital|school|college"
)
_SHORT = r"(?:(?!of\b|for\b|at\b|with\b)[a-z][a-z-]{1,20}\s+|[A-Z][\w-]{1,20}\s+){0,3}?"
_BODIES = frozenset(word + ending for word in _BODY.split("|") for ending in ("", "s"))
_NO_BODIES = frozenset(
    "developer producer operator provider publisher union giant label weekly daily".split()
)  # before two words, whose owner is told
_AFTER = re.compile(
    rf",\s+(?:an?|the|its|one of the)\s+{_SHORT}(?:{_BODY})s?\b"
    r"|(?:['’]s)?\s+(?:CEO|CFO|chief executive|spokes(?:man|woman|person|people)|shares|shareholders|headquarters|employees|subsidiary|board of"
    r"|executives?|newspaper|magazine|website|correspondent|reporters?|news agency|news channel"
    r"|stores?|supermarkets?|outlets?|branch|factory|stock price|Inc\b|Corp\b|Ltd\b)"
)
# What only a body's initials are followed by, or follow: of other letters it would be odd.
_LETTERS_AFTER = re.compile(
    r"\s+(?:said|says|told|announced|reported|added|warned|estimated|confirmed|claimed|declined|agreed|voted|issued|launched|published|officials?"
    r"|agents?|members?|director|president|chief|chairman|spokes\w{3,6}|commissioner|leaders?|headquarters|study|broadcast|interview|poll|investigators?)\b"
)
_LETTERS_BEFORE = frozenset("to told by at for joined from with between of and against".split())
_BY = re.compile(r"\b(?:issued|operated|manufactured|commissioned|marketed|insured|broadcast|distributed) by (?:the )?$")


def as_body(text: str, run: Run, before: str, small: frozenset[str]) -> int:
    """How surely the name at `run` of `text`, with the words `before` it, is an organisation's: 2 by a clear sign, 1 for initials that act, else 0.
    `small` are words that the text writes in small letters too."""
    lower, ahead = run.words[-1].lower(), before.split()[-2:]
    if lower in OCCUPATIONS or (len(run.words) == 1 and (lower in small or lower in STOP_WORDS or run.words[0] in given_names())):
        return 0
    called = ahead[-1].rstrip(',“" ') if ahead else ""
    if _AFTER.match(text, run.end) or (called in _BODIES and not (called in _NO_BODIES and len(run.words) > 1)):
        return 2
    if "by" in ahead and _BY.search(before) and run.words[0] not in given_names():
        return 1
    word = run.words[0]
    if len(run.words) > 1 or not (word.isupper() and word.isalpha() and 3 <= len(word) <= 6):
        return 0
    led = len(ahead) > 1 and ahead[-1] == "the" and ahead[-2] in _LETTERS_BEFORE
    return 1 if led or _LETTERS_AFTER.match(text, run.end) else 0
