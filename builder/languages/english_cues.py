"""English words near a date that say which way it looks: what is to come, what is past, what is close at hand."""

import re

from builder.languages.language import Cues

_BE = "(?:is|are|was|were|be|been)"
_ADVERB = r"(?:(?:not|also|then|soon|now|still|probably|likely|reportedly)\ )?"

_VERB = r"(?!(?:an?|the|this|its|his|her|their)\b)(?:\w+ly\ )?\w+"  # "due to meet", but not "due to the storm"

# Narrow on purpose: a modal somewhere in the sentence says little; "due to … on Monday" says much. The verb goes with the cue, so that
# "will be paid" is not read as past for its "paid".
_FUTURE = re.compile(
    rf"""\b(?:(?:(?<!the\ )(?<!his\ )(?<!her\ )will|shall|['’]ll|won['’]t|would)\ {_ADVERB}(?:be\ |have\ (?:to\ )?)?{_ADVERB}(?:\w+ly\ )?\w+
    | {_BE}\ {_ADVERB}(?:due|set|scheduled|planned|expected|slated|supposed|likely|going|anticipated|about|ready)\ (?:to(?:\ be)?\ {_VERB}|for\b|on\b)
    | {_BE}\ {_ADVERB}due\ (?:out|back|in|by|at)\b
    | (?:set|due|scheduled|slated|expected|anticipated|planned|ready|agreed|pledged|promised|vowed|hoping|preparing)\ to\ (?:be\ )?{_VERB}
    | (?:(?:was|were|been)\ )?(?:plans?|planning|intends?|hopes?|aims?|expects?|vows?|promises?|prepares?|wants?)\ (?:to(?:\ be)?\ \w+|for\b)
    | planned\ (?:an?|the|for) | (?:agreement|plan|deal|offer|bid|proposal|deadline|subpoenaed|summoned|ordered)\ \w*\ ?to\ \w+
    | (?:is|are|was|were)\ to\ (?:be\ )?(?!the\b)\w+ | to\ be\ \w+ed
    | upcoming | scheduled\ for | payable
    | (?:postponed|rescheduled|moved|delayed|extended|pushed|put\ (?:[^.;]{{0,40}}\ )?off|adjourned|deferred)\ [^.;]{{0,60}}?\bto\b)""",
    re.IGNORECASE | re.VERBOSE,
)
_PAST = re.compile(
    r"""\b(?:was|were|had|did|said|told|has|have|been|became|began|came|went|left|took|made|gave|won|lost|fell|rose|met|held|hit|led|sent|saw|got
    |killed|shot|found|ran|fled|struck|broke|wrote|spoke|stood|paid|sold|set|put|let|cut|fired|after|last|since|late|earlier|brought|bought
    |announced|(?:who|which|that|and|he|she|it|they|we|I)\ \w{3,}ed)\b""",
    re.IGNORECASE | re.VERBOSE,
)
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
_FORESEEN = re.compile(r"(?:was|were|been|would|planned|expected|scheduled|set|due|anticipated|agreed)\b", re.IGNORECASE)
# A plan of today is no part of a story of long ago.
_PRESENT = re.compile(r"(?:will|shall|['’]ll|won['’]t|is|are|plans?|planning|intends?|hopes?|aims?|expects?|vows?|promises?|wants?)\b", re.I)

_BETWEEN = re.compile(r"(?<!\bmid)(?<!\bmid )\s?[-–—/]\s?|\s(?:to|and|through|until|till)\s", re.I)

_BESIDE = re.compile(r"\b([a-z]+)\s+(?:(?:on|late|early|in|last|over)\s+){0,2}(?:the\s+)?\Z")

_CLAUSE = re.compile(r"[,;:”\"]|''")

_SINCE = re.compile(r"\b(?:since|from|than|(?:dat(?:ing|es?|ed)|back) (?:back )?to)\s+\Z", re.I)

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
)
