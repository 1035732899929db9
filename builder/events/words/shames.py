"""Whether words tell of a crime, a charge, a disgrace or a death: nobody may be named in them by mistake."""

import re
from itertools import groupby
from operator import itemgetter

# Beginnings of words; a row a theme.
_SHAMEFUL = (
    "charg|arrest|detain|indict|convict|jail|prison|imprison|parol",
    "releas|freed|sentenc|accus|alleg|suspect|guilt|plead|pled|prosecut|bail|custody|trial|court",
    "sued|fined|fraud|brib|corrupt|launder|embezzl|extort|blackmail|smuggl|traffick|forged|forgery|perjur|lied|lying|cheat|doped|doping",
    "kill|murder|manslaughter|rape|assault|abus|attack|stab|shot|shoot|molest|harass|groom|tortur|kidnap|abduct|threaten|bomb|beat|hit|struck",
    "shelled|shelling|massacr|slaughter|behead|lynch|raid|ambush|bombard|ransack|pillag|plunder|torched|maim|mutilat|strangl|poison|genocid|hijack|invad",
    "stole|steal|theft|thie|rob|burgl|loot|vandal|arson|drug|drunk|overdos|crim|illegal|unlawful|terror",
    "die|death|dead|suicide|hanged|execut|drown|buried|infect|diagnos|injur|wound|unconscious|hospital",
    "sack|fired|dismiss|suspend|expel|resign|disgrac|bann|struck off|disqualif|divorc|impeach|deport|extradit|admit|confess|apolog|blam|deni",
)
# Names, and what only begins like them: "Robert", "Denise", "the executive", "freedom"; and what comes out: "it released a song".
_HARMLESS = (
    "(?-i:Rob|Robert[aos]?|Roberts|Robertson|Robin|Robinson|Robson|Robbie|Denis|Denise|Deniece|Deniz|Bailey|Beatles?|Beatri(?:ce|x|z)|Beat(?:tie|ty))",
    "(?-i:Hitler|Hitchcock|Hitachi|Diego|Dietrich|Bannon|Bannerman|Bombay|Sackville|Crimean?|Court(?:e?n[ae]y))",
    r"freedoms?|executives?|pledg\w+|deadlines?|robust\w*|robot\w*|diesel|diets?|banners?|courtesy|courty\w+|courts?hip|stabl\w+|stabili\w+|rapeseed",
    r"(?:(?<=greatest )|(?<=biggest )|(?<=\bhis )|(?<=\bher )|(?<=\btheir ))hits",
    r"(?:(?<=he )|(?<=hey )|(?<=it ))releas\w*",
    "hospitality|hitherto|accustomed|allegiances?",
)
# Those of one letter together, so that at a word few are tried.
_BY_LETTER = (
    f"{first}(?:{'|'.join(each[1:] for each in begins)})" for first, begins in groupby(sorted("|".join(_SHAMEFUL).split("|")), itemgetter(0))
)
_WORDS = re.compile(rf"\b(?=(?:{'|'.join(_BY_LETTER)})\w{{0,12}}\b)(?!(?:{'|'.join(_HARMLESS)})\b)", re.IGNORECASE)


def shames(text: str) -> bool:
    """True where a word of the text is of the table. Too often is no harm: the pronoun then stays where it could have been a name."""
    return _WORDS.search(text) is not None
