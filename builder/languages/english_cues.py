"""English words near a date that say which way it looks: what is to come, what is past, what is close at hand."""

import re
from collections.abc import Sequence

from builder.languages.language import Cues

_ADVERB = r"(?:(?:not|also|then|soon|now|still|probably|likely|reportedly)\ )?"
_VERB = r"(?!(?:an?|the|this|its|his|her|their)\b)(?:\w+ly\ )?\w+"  # "due to meet", but not "due to the storm"
_PLANS = r"plans?|planning|intends?|hopes?|aims?|expects?|vows?|promises?|prepares?|wants?"
_TO_DO = r"\ (?:to(?:\ be)?\ \w+|for\b)"

# The first words of a cue, and what follows. Narrow on purpose: a modal somewhere in the sentence says little; "due to … on Monday" says much.
# The verb goes with the cue, so that "will be paid" is not read as past for its "paid".
_AHEAD = (
    (r"(?<!the\ )(?<!his\ )(?<!her\ )will|shall|['’]ll|won['’]t|would|should", rf"\ {_ADVERB}(?:be\ |have\ (?:to\ )?)?{_ADVERB}(?:\w+ly\ )?\w+"),
    (
        "is|are|was|were|be|been",
        rf"""\ {_ADVERB}(?:due\ (?:out|back|in|by|at)\b
        | (?:due|set|scheduled|planned|expected|forecast|projected|slated|supposed|likely|going|anticipated|about|ready)
          \ (?:to(?:\ be)?\ {_VERB}|for\b|on\b))""",
    ),
    (
        "set|due|scheduled|slated|expected|anticipated|planned|ready|agreed|pledged|promised|vowed|threatened|hoping|preparing",
        rf"\ to\ (?:be\ )?{_VERB}",
    ),
    ("was|were|been", rf"\ (?:{_PLANS}){_TO_DO}"),
    (_PLANS, _TO_DO),
    ("planned", r"\ (?:an?|the|for)"),
    ("agreement|plan|deal|offer|bid|proposal|deadline|subpoenaed|summoned|ordered", r"\ \w*\ ?to\ \w+"),
    ("is|are|was|were", r"\ to\ (?:be\ )?(?!the\b)\w+"),
    ("to", r"\ be\ \w+ed"),
    (r"upcoming|scheduled\ for|payable", ""),
    (
        r"postponed|rescheduled|moved|delayed|extended|pushed|put\ (?:[^.;]{0,40}\ )?off|adjourned|deferred",
        r"\ [^.;]{0,60}?\bto\b",
    ),
)
_TOLD = (
    "was|were|had|did|said|told|has|have|been|became|began|came|went|left|took|made|gave|won|lost|fell|rose|met|held|hit|led|sent|saw|got"
    "|killed|shot|found|ran|fled|struck|broke|wrote|spoke|stood|paid|sold|set|put|let|cut|fired|after|last|since|late|earlier|brought|bought"
    "|announced|died|sued|drove|fought|grew|drew|threw|chose|rode|sank|taught"
)
_BEHIND = ((_TOLD, r"\b"), ("who|which|that|and|he|she|it|they|we|I", r"\ \w{3,}ed\b"))
_FIRST = re.compile(r"(?:\(\?<!\w+\\ \))*(?:\[([^]]+)\]|(\w))")


def _cue(ways: Sequence[tuple[str, str]]) -> re.Pattern[str]:
    """Any of `ways` from the beginning of a word. Only where one of their first letters stands are they tried: searching is four times as fast."""
    firsts = [match for words, _ in ways for word in words.split("|") if (match := _FIRST.match(word))]
    letters = "".join(sorted({letter for match in firsts for letter in match[1] or match[2].lower() + match[2].upper()}))
    tried = "|".join(f"(?:{_by_first_letter(words)}){behind}" for words, behind in ways)
    return re.compile(rf"(?-i:(?=[{letters}]))\b(?:{tried})", re.IGNORECASE | re.VERBOSE)


def _by_first_letter(words: str) -> str:
    """The words, each tried at its own first letter only."""
    alike: dict[str, list[str]] = {}
    for word in words.split("|"):
        alike.setdefault(word[0].lower() if word[0].isalpha() else "", []).append(word)
    others = alike.pop("", [])
    return "|".join([*(f"(?-i:[{first}{first.upper()}])(?:{'|'.join(word[1:] for word in some)})" for first, some in alike.items()), *others])


_FUTURE = _cue(_AHEAD)
_PAST = _cue(_BEHIND)
# May be a verb of the past or an adjective ("preferred shares"): too weak to end what "will" began.
_PARTICIPLE = re.compile(r"\b\w{3,}ed\b", re.IGNORECASE)
_BEFORE_FUTURE = re.compile(
    r"\b(?:until|till|as (?:soon|early) as|no later than|between now and|effective|starting|beginning|of record|due(?: on)?)\s+(?:the\s+)?\Z",
    re.I,
)
_BEFORE_DEADLINE = re.compile(r"\bby\s+\Z", re.I)
# A zone behind a weekday is given by a writer elsewhere on the same day or the next: the day is yesterday, today or tomorrow.
_NEAREST = re.compile(r"\W{0,2}(?:local time|[AE]EST|AEDT|ACST|AWST|NZST|NZDT|JST|IST|[PMCE][SD]T|GMT|UTC|BST|CET|CEST)\b")

# What was to come when it was said may have come by now: such a date is the nearest, not the next.
_FORESEEN = re.compile(r"(?:was|were|been|would|planned|expected|scheduled|set|due|anticipated|agreed|threatened)\b", re.IGNORECASE)
# A plan of today is no part of a story of long ago.
_PRESENT = re.compile(r"(?:will|shall|['’]ll|won['’]t|is|are|plans?|planning|intends?|hopes?|aims?|expects?|vows?|promises?|wants?)\b", re.I)

_BETWEEN = re.compile(r"(?<!\bmid)(?<!\bmid )\s?[-–—/]\s?|\s(?:to|and|through|until|till)\s", re.I)

_BESIDE = re.compile(r"\b([a-z]+)\s+(?:(?:on|late|early|in|last|over)\s+){0,2}(?:the\s+)?\Z")

_CLAUSE = re.compile(r"[,;:”\"]|''")

_SINCE = re.compile(r"\b(?:since|from|than|(?:dat(?:ing|es?|ed)|back) (?:back )?to)\s+\Z", re.I)

_TODAY = re.compile(r"(?:will|shall|['’]ll|won['’]t|is|are)\b", re.I)

_ENTRY = re.compile(r"\s?(?:[-–—]\s|:\s|\n)")

# "The 3 May agreement": an article in mid-sentence, and behind the date a noun.
_OF_THING = re.compile(r"(?<!\bat\s)(?<!\bin\s)(?<!\bduring\s)\b(?:the|its|his|her|their)\s\Z")
_THING = re.compile(
    r"\s(?!(?:and|or|to|in|at|on|of|by|for|with|from|as|than|when|while|where|which|who|that|after|before|until|during|near|is|was|were|had|has"
    r"|morning|afternoon|evening|night)\b)[a-z]{3}"
)
# "With the toll rising to 22 on Monday", "a suit filed by the council on Sunday".
_ASIDE = re.compile(
    r",\swith\s[^.,;:\n]{1,50}?\w\wing\b[^.,;:\n]{0,50}\Z"
    r"|(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bbe\s)\b[a-z]{3,}ed\sby\s[^.,;:\n]{1,50}\s(?:on|late|early)\s\Z"
)
_TELLING = re.compile(r"\b(?:reports?|statements?|according\sto\s[^.,;:\n]{1,30})\s(?:late\s|early\s)?(?:on\s)?\Z", re.I)
_SAME = re.compile(r"(?:later )?(?:that|the same|the very)\b", re.I)

CUES = Cues(
    future=_FUTURE,
    foreseen=_FORESEEN,
    present=_PRESENT,
    past=_PAST,
    participle=_PARTICIPLE,
    forward=_BEFORE_FUTURE,
    deadline=_BEFORE_DEADLINE,
    nearest=_NEAREST,
    between=_BETWEEN,
    beside=_BESIDE,
    clause=_CLAUSE,
    since=_SINCE,
    today=_TODAY,
    entry=_ENTRY,
    of_thing=_OF_THING,
    thing=_THING,
    aside=_ASIDE,
    telling=_TELLING,
    same=_SAME,
)
