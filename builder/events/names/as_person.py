"""Whether what stands beside a name, and the name's own shape, tell that it is a person's."""

import re
from functools import lru_cache

from builder.events.gazetteers.gazetteer import HILLS, NAMELIKE, OCCUPATIONS, ORGANISATION_WORDS, ORGANISATIONS, PLACE_WORDS, SURNAMES, THINGS
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.places import places
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import Run
from builder.events.words import lexicon

_OCCUPATION = "(?:" + "|".join(map(re.escape, sorted(OCCUPATIONS))) + "|President|Minister|Chancellor|Governor|Senator)"
_WORDS = r"(?:(?:the|an?|its|their|his|her|then|former|[a-z]{2,15}(?:-[a-z]{2,15})?|[A-Z]\w{1,20}(?:['’]s)?)\s+){0,4}?"
_AFTER_PERSON = re.compile(
    rf"\s*(?:,\s+(?:\d{{1,3}},|aged \d|who\b(?! (?:are|were|have|(?:take|took|play|make) their)\b)"
    rf"|{_WORDS}{_OCCUPATION}\b|one of (?:[\w’']{{1,20}}\s+){{0,4}}?{_OCCUPATION}s\b)"
    r"|who\b|\((?:born|age|aged|\d\d)\b"
    r"|(?:tweeted|died|resigned|is (?:already )?in (?:prison|jail|custody))\b"
    r"|(?:was (?:born|arrested|elected|appointed|sentenced|jailed|convicted|shot))\b)"
)
_OWN = re.compile(
    r"['’]s (?:(?:late|former|own|first|last|second|elder|eldest|younger|youngest|only|personal) )?"
    r"(?:death|wife|husband|widow|widower|sons?|daughters?|children"
    r"|mother|father|parents|brothers?|sisters?|lawyers?|attorneys?|doctor|physician|career|poems?|novels?|paintings?|birthday"
    r"|funeral|body|birth|childhood|marriage|girlfriend|boyfriend|fiancée?|predecessor|successor|resignation"
    r"|visit|speech|testimony|arrest|lifetime|biography|memoirs?|autobiography)\b"
    r"|['’]s (?:[a-z]{3,12} |[A-Z][a-z]{3,10} |“[A-Z][a-z]{3,20}” |\d{1,2}[a-z]{2} ){0,3}"
    r"(?:symphon(?:y|ies)|opera|concerto|sonata|masterpiece|requiem|Symphony|Concerto|Sonata|Requiem|Prelude)\b"
)
_UNDERGONE = re.compile(
    r"\b(?:killing|manslaughter|death|murder|arrest|assassination|shooting|trial|conviction|resignation|extradition|poisoning|impeachment|inauguration|execution"
    r"|nomination|widow|wife|son|daughter|brother|sister) of $"
)
# What one word does that nobody but a person does.
_LIVES = re.compile(
    r" (?:died|wrote|composed|painted|sang|married|testified|recalled|tweeted|was (?:born|buried|jailed|arrested|sentenced|widowed))\b|, \d\d,"
)
_SPEAKER = re.compile(r": ?[“”\"]")  # "Ada: “We met …"
_DASHED = re.compile(rf" (?:--|–|—) an? (?:[a-z-]{{2,15}} ){{0,2}}{_OCCUPATION}\b")
_RULE_OF = re.compile(r"\b(?:government|presidency|regime|leadership|administration|reign) of $")
_PREFIXED = re.compile(r"(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O['’])[A-Z]")
_PLACING = frozenset("a an the in from at former".split())
_WHO = re.compile(r",? who (?:is|was|has|had|also|then|used|once|later|never|[a-z]{3,12}ed|came|went|left|led|ran|wrote|won|took|made)\b")
_WORK_OF = re.compile(
    r"\b(?:(?:music|works?|paintings?|songs|symphonies|sculptures|poems|plays|operas) (?:of|by)|(?:composed|painted|sculpted|choreographed) by) $"
)
# What has a name of its own, but is nobody.
_NAMED_THING = re.compile(r"\b(?:ship|vessel|boat|steamer|horse|album|single|song|film|movie|novel|programme|series|show|tour|musical)[ “\"'‘]+$")
_NICKNAMED = ("King of ", "Queen of ", "Prince of ", "Princess of ")  # "of Pop"
_AMONG = re.compile(r"\b(?:stars|artists|singers|musicians|composers|writers|actors|celebrities|poets|painters) (?:such as|like|including) $")
# What a programme or a paper tells of people whom it brings.
_DOES = re.compile(
    r" (?:continues|presents|talks|joins|explores|celebrates|performs|investigates|tells|asks|hosts|introduces|returns|reveals|meets|visits|hears"
    r"|looks|speaks|sings|chats|admits|discovers|recalls|remembers|reflects|directs|conducts|stars|writes)\b"
)
_AFTER_SPEAKER = re.compile(r",?\s+(?:said|told|added|says|wrote|testified|argued|recalled|believes|thinks)\b")
_BEFORE_SPEAKER = re.compile(r"[”\"'’,]\s*(?:said|added|wrote|says)\s+$")
_INDUSTRY = re.compile(
    r"\b(?:gas|oil|steel|coal|energy|power|chip|drug|car|software|games?|food|copper|gold|property|vaccine|phone|wine|tea)"
    r" (?:producer|developer|publisher|owner|model|trainer) $"
)
_RELATED = frozenset("successor predecessor challenger co-defendant".split())
_LIVING = (" young ", " late ", " legendary ", " veteran ", " elderly ", " jailed ", " disgraced ")
_LEADING = re.compile(r"\b(?:in|at|near|via|called|named|titled|the|The|an?)[ “”\"'‘’]+$")  # to a place, or to what has no name of its own
_STANDS = re.compile(r" for (?:vice[ -])?(?:president|mayor|governor|prime minister|chancellor|senator)\b")
_PARTICLES = frozenset("de da do dos del della di du van der den von ter bin ibn al el".split())
_NOBLE = frozenset("van der von den ter bin ibn".split())
_NO_ARABS = frozenset(
    "ahrar ain ansar bab beit bir burj dar deir dera hayat harakat jabal jabhat jaish jaysh jisr kafr karm khan liwa maarat mashaa masharia nahr qasr"
    " ras sharm souk tahrir tal tel tell umm wadi".split()
)
_INITIAL = re.compile(r"(?:[A-Z]\.){1,3}$")
NO_PART = frozenset("named called versus featuring presents".split())  # of titles, and of nobody
_ROMAN = re.compile(r"[IVX]{1,5}$")
_NO_SURNAMES = THINGS - SURNAMES
_OFFICES = OCCUPATIONS - NAMELIKE
_NO_GIVEN = ORGANISATION_WORDS | (PLACE_WORDS - HILLS)
_FIRST_OF_PLACES = frozenset(
    "Ain Bad Bir Ciudad Costa Deir El Fort Kota La Las Los Monte New Nova Port Punta San Santa São Tel Tell Villa Vila".split()
)
_LONGEST_NAME = 4  # words of a person's


def as_person(text: str, run: Run, before: str, lowers: list[str]) -> int:
    """How surely the name at `run` of `text`, with the words `before` it, is a person's: 3 to 1 as the sign is clear, else 0."""
    words = run.words
    if not _may_be(words) or _NAMED_THING.search(before):
        return 0
    if before.endswith(" of ") and _UNDERGONE.search(before) and not is_people(words[0]) and run.name not in towns():
        return 2 if len(words) > 1 else 1
    if before.endswith(" of ") and _RULE_OF.search(before) and any(word in given_names() or is_surname(word) for word in words[1:]):
        return 2
    if _follows_occupation(before) and (len(words) > 1 or not _INDUSTRY.search(before)):
        return 3 if len(words) > 1 else 2
    if before.endswith(_NICKNAMED):
        return 0
    if len(words) == 1:
        return int(not is_people(words[0]) and _acts(text, run, before))
    if is_people(words[0]) or run.name in towns() or words[0] in places():
        return 0
    placed = before.endswith((" in ", " at ", " near ")) and run.name not in text[run.end :]
    if (not placed and _AFTER_PERSON.match(text, run.end)) or _is_given(words) or any(word in _NOBLE for word in words[1:]) or _is_arab(words):
        return 2
    if any(_INITIAL.match(word) for word in words[:-1]):
        return 2
    known = _is_of_family(words, lowers) and not _LEADING.search(before)
    return int(known or before.endswith(_LIVING) or _speaks(text, run, before) or bool(_STANDS.match(text, run.end) or _DOES.match(text, run.end)))


@lru_cache(maxsize=1 << 14)
def _may_be(words: tuple[str, ...]) -> bool:
    """Whether the words alone leave it open that somebody is called so."""
    given, lowers = _is_given(words), [word.lower() for word in words]
    if given and len(words[-1]) > 3 and words[-1].isalpha() and words[-1].isupper() and not words[0].isupper() and lowers[-1] not in ORGANISATIONS:
        words = (*words[:-1], words[-1].capitalize())  # "Ada PREWITT"
    if any(_is_no_word(word) for word in words) or not NO_PART.isdisjoint(lowers) or len(words) > _LONGEST_NAME + 1 or "&" in words:
        return False
    if not all(word[0].isupper() or word[0] in '“"' or word in _PARTICLES or word.startswith(("al-", "el-")) for word in words):
        return False
    if any(word.lower() in lexicon.PREPOSITIONS and word[0].isupper() for word in words):
        return False  # "Hollywood To Bollywood"
    if words[-1] == "Co." or (len(words) == 2 and not given and _INITIAL.match(words[1])):
        return False  # "Chester Co.", "Vitamin C."
    opens = given or lowers[0] not in lexicon.STOP_WORDS  # "Will Smith"
    given = given or (len(words) == 3 and words[1] in given_names())
    return opens and not (_NO_SURNAMES if given else THINGS).intersection(lowers) and lowers[-1] not in _OFFICES


def _is_given(words: tuple[str, ...]) -> bool:
    """Several words, the first a given name: "Ada Berg", "Ada-Lee Berg"."""
    return len(words) > 1 and (words[0] in given_names() or ("-" in words[0] and words[0].partition("-")[0] in given_names()))


def _acts(text: str, run: Run, before: str) -> bool:
    """Whether one word alone does, has or made what only people do, have and make."""
    speaks = before[-1:] in ("", "\n") and _SPEAKER.match(text, run.end)
    after = speaks or _OWN.match(text, run.end) or _LIVES.match(text, run.end) or _DASHED.match(text, run.end)
    return bool(after or _does_as_one(text, run, before) or (before.endswith((" of ", " by ")) and _WORK_OF.search(before)) or _AMONG.search(before))


def _does_as_one(text: str, run: Run, before: str) -> bool:
    """ "Zhuk, who left", but no "a Marine who left", "from Ulvika who"."""
    if not _WHO.match(text, run.end) or not (is_surname(run.name) or _PREFIXED.match(run.name)) or run.name in places():
        return False
    last = before.rpartition("\n")[2].split(" ")[-2:][0]
    return last not in _PLACING and not last.endswith(("'s", "’s"))


def _is_of_family(words: tuple[str, ...], lowers: list[str]) -> bool:
    """ "Kvitka Sollund": a family name behind what is no other word."""
    return words[0] not in _FIRST_OF_PLACES and not _NO_GIVEN.intersection(lowers[:-1]) and is_surname(words[-1])


def _speaks(text: str, run: Run, before: str) -> bool:
    """Whether the name says something; in "the manager of Vremya Nova, said", it is not the last name that does."""
    after = _AFTER_SPEAKER.match(text, run.end) and not before.endswith((" of ", " at ", " from ", " for "))
    return bool(after or _BEFORE_SPEAKER.search(before))


def _follows_occupation(before: str) -> bool:
    """ "the novelist", "ex-mayor", "his brothers,"."""
    last = before.rpartition(" ")[0].rpartition(" ")[2].rpartition("\n")[2].rstrip(",").removeprefix("ex-").lstrip('“"(‘—')
    return before.endswith(" ") and (last in OCCUPATIONS or last in _RELATED or (last.endswith("s") and last[:-1] in OCCUPATIONS))


def _is_arab(words: tuple[str, ...]) -> bool:
    """ "Ziad al-Sharabi", but no "Deir al-Zour" and no "Ahrar al-Sham"."""
    return words[-1].lower().startswith("al-") and words[0].lower() not in _NO_ARABS


@lru_cache(maxsize=1 << 14)
def _is_no_word(word: str) -> bool:
    """ "UH", "U.S.S.": nobody is called that."""
    loud = not _ROMAN.match(word) and word.isupper() and "." not in word and len(word) > 1 and word not in given_names()
    return loud or word.startswith("U.S.")
