"""English words near a date that say which way it looks: what is to come, what is past, what is close at hand."""

import re

_BE = "(?:is|are|was|were|be|been)"

# Narrow on purpose: a modal somewhere in the sentence says little; "due to … on Monday" says much.
FUTURE = re.compile(
    rf"""\b(?:will(?!\ have) | shall | ['’]ll | won['’]t
    | {_BE}\ (?:due|set|scheduled|planned|expected|slated|supposed|likely|going)\ (?:to|for|on)
    | (?:plans?|planned|planning|intends?|hopes?|aims?|expects?|vow(?:s|ed)?|promis(?:e|es|ed)|agreed|prepar(?:es?|ing)|wants?|ready)\ (?:to|for)
    | (?:is|are|was|were)\ to\ (?!the\b) | until | till | by | upcoming | ahead\ of | scheduled\ for | due\ (?:on|for) | anticipated\ to
    | (?<!prior\ )(?<!up\ )(?<!due\ )(?<!according\ )to\ \Z
    | starting | beginning | effective | would | postponed\ to | moved\ to)(?:\b|\Z)""",
    re.IGNORECASE | re.VERBOSE,
)
PAST = re.compile(
    r"""\b(?:was|were|had|did|said|told|has|have|been|became|began|came|went|left|took|made|gave|won|lost|fell|rose|met|held|hit|led|sent|saw|got
    |killed|shot|found|ran|fled|struck|broke|wrote|spoke|stood|paid|sold|set|put|let|cut|fired|after|last|since|late|earlier|\w{3,}ed)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# A zone behind a weekday is given by a writer elsewhere on the same day or the next: the day is yesterday, today or tomorrow.
NEAREST = re.compile(r"\W{0,2}(?:local time|[AE]EST|AEDT|ACST|AWST|NZST|NZDT|JST|IST|[PMCE][SD]T|GMT|UTC|BST|CET|CEST)\b")
