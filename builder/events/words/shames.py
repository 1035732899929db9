"""Whether words tell of a crime, a charge, a disgrace or a death: nobody may be named in them by mistake."""

import re

# Beginnings of words; a row a theme.
_SHAMEFUL = (
    "charg|arrest|detain|indict|convict|jail|prison|imprison|parol",
    "(?<!he )(?<!hey )(?<!it )releas|freed|sentenc|accus|alleg|suspect|guilt|plead|pled|prosecut|bail|custody|trial|court",
    "sued|fined|fraud|brib|corrupt|launder|embezzl|extort|blackmail|smuggl|traffick|forg(?:ed|ery)|perjur|lied|lying|cheat|dop(?:ed|ing)",
    "kill|murder|manslaughter|rape|assault|abus|attack|stab|shot|shoot|molest|harass|groom|tortur|kidnap|abduct|threaten|bomb|beat|hit|struck",
    "shell(?:ed|ing)|massacr|slaughter|behead|lynch|raid|ambush|bombard|ransack|pillag|plunder|torched|maim|mutilat|strangl|poison|genocid|hijack|invad",
    "stole|steal|theft|thie|rob|burgl|loot|vandal|arson|drug|drunk|overdos|crim|illegal|unlawful|terror",
    "die|death|dead|suicide|hanged|execut|drown|buried|infect|diagnos|injur|wound|unconscious|hospital",
    "sack|fired|dismiss|suspend|expel|resign|disgrac|bann|struck off|disqualif|divorc|impeach|deport|extradit|admit|confess|apolog|blam|deni",
)
# Names, and what only begins like them: "Robert", "Denise", "the executive", "freedom".
_HARMLESS = (
    "(?-i:Rob|Robert[aos]?|Roberts|Robertson|Robin|Robinson|Robson|Robbie|Denis|Denise|Deniece|Deniz|Bailey|Beatles?|Beatri(?:ce|x|z)|Beat(?:tie|ty))",
    "(?-i:Hitler|Hitchcock|Hitachi|Diego|Dietrich|Bannon|Bannerman|Bombay|Sackville|Crimean?|Court(?:e?n[ae]y))",
    r"freedoms?|executives?|pledg\w+|deadlines?|robust\w*|robot\w*|diesel|diets?|banners?|courtesy|courty\w+|courts?hip|stabl\w+|stabili\w+|rapeseed",
    r"(?:(?<=greatest )|(?<=biggest )|(?<=\bhis )|(?<=\bher )|(?<=\btheir ))hits",
    "hospitality|hitherto|accustomed|allegiances?",
)
_WORDS = re.compile(r"\b(?=(?:" + "|".join(_SHAMEFUL) + rf")\w{{0,12}}\b)(?!(?:{'|'.join(_HARMLESS)})\b)", re.IGNORECASE)


def shames(text: str) -> bool:
    """True where a word of the text is of the table. Too often is no harm: the pronoun then stays where it could have been a name."""
    return _WORDS.search(text) is not None
