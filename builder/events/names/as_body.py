"""Whether what stands beside a name tells that it is an organisation's."""

import re

from builder.events.gazetteers.gazetteer import OCCUPATIONS, THINGS
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import Run
from builder.events.words.lexicon import STOP_WORDS

# What a body is called in small letters before its name, or behind it and a comma.
_BODY = (
    "company|firm|maker|retailer|supermarket|chain|carrier|airline|broadcaster|network|newspaper|tabloid|daily|weekly|magazine|journal|publisher"
    "|agency|bank|charity|non-profit|nonprofit|band|group|club|website|start-up|startup|manufacturer|carmaker|automaker|conglomerate|union|think tank"
    "|giant|insurer|contractor|brewer|developer|studio|label|producer|operator|provider|organisation|organization|party|militia|movement|coalition"
    "|consultancy|pollster|watchdog|regulator|university|foundation|team|channel|institute|subsidiary|ministry|corporation|consortium|faction|sect"
    "|duo|trio|boyband|promotion|supergroup|rockers|punks|troupe|outfit|platform|app|outlet|supplier|airlines|companies|charities|agencies|regiment|battalion|consulate|embassy|hospital|school|college"
    "|human rights cent(?:er|re)|research cent(?:er|re)|record label"
)
_SHORT = r"(?:(?!of\b|for\b|at\b|with\b)[a-z][a-z-]{1,20}\s+(?:-\s)?|[A-Z][\w-]{1,20}\s+){0,3}?"
_BODIES = frozenset(word + ending for word in _BODY.split("|") for ending in ("", "s"))
_NO_BODIES = frozenset(
    "developer producer operator provider publisher union giant label weekly daily".split()
)  # before two words, whose owner is told
_AFTER = re.compile(
    rf",\s+(?:an?|the|its|one of the)\s+{_SHORT}(?:{_BODY})s?\b"
    r"|(?:['’]s)?\s+(?:CEO|CFO|chief executive|spokes(?:man|woman|person|people)|shares|shareholders|headquarters|employees|subsidiary|board of"
    r"|executives?|newspaper|magazine|website|correspondent|reporters?|news agency|news channel|label"
    r"|stores?|supermarkets?|outlets?|branch|factory|stock price|diocese|archdiocese|passenger (?:flight|jet|plane)|[Ff]light \d|Inc\b|Corp\b|Ltd\b)"
)
_IS_ONE = re.compile(rf"\s+(?:is|are|was|were)\s+an?\s+{_SHORT}(?:{_BODY})(?=[,.;]| (?:that|which|who|from|in|based|with|formed|founded)\b)")
_BOTH = re.compile(rf"\b(?:{_BODY})s (?:[A-Z][\w’'-]{{1,20}},? ){{1,3}}and $")  # "the chains Vrana and"
_OF_BANDS = re.compile(
    r"(?:['’]s?)? (?:bass player|bassist|drummer|(?:lead )?guitarist|front ?man|lead singer|goalkeeper|striker|midfielder|defender)\b"
    r"|['’]s? (?:self-titled )?debut (?:album|LP|EP)\b"
    r"| (?:(?:was|were) )?(?:formed|founded) (?:in|by)\b| (?:(?:have|has) )?released their\b"
)
# "Vrana have won": British papers speak so of a team, a band, a company.
_MANY = re.compile(r"(?:(, who) (?:are|were|have|(?:take|took|play|make) their)\b| (?:have|are|were)\b)")
_INSIDE = re.compile(r"[a-z,] ")
_SEVERAL = frozenset("police people children women men media data news".split())
_MATCH = re.compile(
    r"\b(?:match|game|derby|clash|fixture|replay|semi-final|kick-off|tie|commentary of) (?:between|against)"
    r"(?: [A-Z][\w’'-]{1,20}){0,3}(?: and| versus)? $| versus $"
)
_PAPER = re.compile(r" (?:magazine|newspaper|news agency)\b")  # "Time magazine", however often the time is told
_BEAT = "(?:defeated|beat|beats|edged|thrashed|overcame|drew with|lost to)"
_WON = re.compile(rf" {_BEAT} (?:[A-Z][\w’'-]{{1,20}} ){{1,3}}(?:by )?\d")  # "Ulvika beat Kvitka 2-1"
_LOST = re.compile(rf"\b{_BEAT} $")
_SCORE = re.compile(r" (?:by )?\d")
# What only a body's initials are followed by, or follow: of other letters it would be odd.
_LETTERS_AFTER = re.compile(
    r"\s+(?:said|says|told|announced|reported|added|warned|estimated|confirmed|claimed|declined|agreed|voted|issued|launched|published|officials?"
    r"|agents?|members?|director|president|chief|chairman|spokes\w{3,6}|commissioner|leaders?|headquarters|study|broadcast|interview|poll|investigators?)\b"
)
_BY_RECORDS = re.compile(r" (?:records?|filings?|figures|data|rules)\b")  # "according to NTC records"
_LETTERS_BEFORE = frozenset("to told by at for joined from with between of and against".split())
_LEADS = frozenset("by for at from to".split())
_SPOKE = re.compile(r"\b(?:[Ss]peaking|spoke) to (?:the )?$")
_PLAYED = re.compile(r"\b(?:sessions?|sets?|gigs?|debut album|playlist) (?:from|by) (?:the )?$")
_SAYING = ("Project", "Initiative", "Archive", "Trust", "Programme")  # "the Vrana Project announced"
_MEMBER = re.compile(r" (?:MPs?|MEPs?|MSPs?|lawmakers?|candidates?)\b")
# "findings published on Thursday in Vranology"
_PRINTED = re.compile(
    r"\b(?:[Ff]indings?|[Ss]tud(?:y|ies)|[Pp]aper|[Rr]esearch|[Rr]esults|[Aa]rticle|[Mm]odel|[Aa]nalysis)\b(?: [a-z]{2,8}){0,2} published"
    r" (?:online )?(?:(?:on )?[A-Z][a-z]{2,5}day )?in (?:the )?(?:journals? )?$"
)
_COINED = re.compile(r"[A-Z][a-z]+[A-Z][A-Za-z]+")  # "VranWatch"
_ACCORDING = re.compile(r"\b[Aa]ccording to (?:[a-z’'-]{1,15} ){0,4}$")
_POLLED = re.compile(r" (?:average|poll|polls|survey|index|rankings?|data|figures|reported|announced|said)\b")
_WORKS = re.compile(r"\bwork(?:s|ed|ing)? (?:for|at) (?:the )?$")
_BY = re.compile(r"\b(?:issued|operated|manufactured|commissioned|marketed|insured|broadcast|distributed) by (?:the )?$")


def as_body(text: str, run: Run, before: str, small: frozenset[str]) -> int:
    """How surely the name at `run` of `text`, with the words `before` it, is an organisation's: 3 in a match or a journal, 2 by a clear sign, 1 by a
    weak one, else 0. `small` are words that the text writes in small letters too."""
    lower, ahead = run.words[-1].lower(), before.rsplit(None, 2)[-2:]
    if _is_printed(run, before) or (_plays(text, run, before) and lower not in OCCUPATIONS):
        return 3
    if (_PAPER.match(text, run.end) and run.words[0] not in given_names()) or before.endswith((" band ", " duo ", " trio ")):
        return 2  # "the band Ada"
    if lower in OCCUPATIONS or (len(run.words) == 1 and (lower in small or lower in STOP_WORDS or run.words[0] in given_names())):
        return 0
    called = ahead[-1].rstrip(',“" ') if ahead else ""
    if called == "movement" and before.endswith(", "):
        called = ""  # of a symphony
    if called in _BODIES and not (called in _NO_BODIES and len(run.words) > 1):
        return 2
    if _is_clear(text, run) or _is_told_by(run, before) or ("and" in ahead and _BOTH.search(before)):
        return 2
    if _is_doubled(text, run.words) or _OF_BANDS.match(text, run.end) or _is_the(text, run, small) or _are(text, run, before, ahead):
        return 1
    if _LEADS.intersection(ahead) and _is_led(run, before):
        return 1
    word = run.words[0]
    if len(run.words) > 1 or not (word.isupper() and word.isalpha() and 3 <= len(word) <= 6):
        return 0
    led = len(ahead) > 1 and ahead[-1] == "the" and ahead[-2] in _LETTERS_BEFORE
    recorded = ahead == ["to"] or ahead[-2:] == ["according", "to"] or ahead[-2:] == ["According", "to"]
    return 1 if led or _LETTERS_AFTER.match(text, run.end) or (recorded and _BY_RECORDS.match(text, run.end)) else 0


def _is_told_by(run: Run, before: str) -> bool:
    """ "according to the analysts Vranov VranWatch"."""
    return any(_COINED.fullmatch(word) for word in run.words) and _ACCORDING.search(before) is not None


def _is_clear(text: str, run: Run) -> bool:
    """By what follows: "Vrana’s shares", "Liberal National MP", "Vrana Family faction"."""
    if len(run.words) > 1 and run.words[-1] in _SAYING and _LETTERS_AFTER.match(text, run.end):
        return True
    if len(run.words) == 1 and _COINED.fullmatch(run.name) and _POLLED.match(text, run.end):
        return True
    if len(run.words) > 1 and (text.startswith((" faction", " bus "), run.end) or (is_people(run.words[0]) and _MEMBER.match(text, run.end))):
        return True
    return _AFTER.match(text, run.end) is not None or _IS_ONE.match(text, run.end) is not None


def _is_printed(run: Run, before: str) -> bool:
    """Whether findings were published in it."""
    led = before.endswith(("in ", "the ", "journal ")) and _PRINTED.search(before) is not None
    return led and not (len(run.words) == 1 and run.name in towns())


def _is_led(run: Run, before: str) -> bool:
    """By what leads to it: "working for Vrana", "insured by Vrana", "a session from Vrana"."""
    if not before.endswith((" ", " the ")):
        return False
    made = _BY.search(before) is not None and run.words[0] not in given_names()
    word = run.words[0]
    spoke = len(run.words) == 1 and _SPOKE.search(before) is not None and word not in given_names() and not is_surname(word)
    return made or spoke or _WORKS.search(before) is not None or _PLAYED.search(before) is not None


def _is_doubled(text: str, words: tuple[str, ...]) -> bool:
    """ "Vranka Vranka": a band, and nobody who is called by half of it too."""
    word = words[0]
    if words != (word, word) or len(word) <= 3 or word in given_names() or is_surname(word) or word.lower() in THINGS:
        return False
    return text.count(word) == 2 * text.count(f"{word} {word}")


def _plays(text: str, run: Run, before: str) -> bool:
    """ "Ulvika beat Kvitka 2-1", "a match between Ulvika and Kvitka"."""
    if _WON.match(text, run.end) or (_SCORE.match(text, run.end) and _LOST.search(before)):
        return True
    matched = ("between " in before or "against " in before or before.endswith("versus ")) and _MATCH.search(before)
    return bool(matched or text.startswith(" versus ", run.end)) and not is_people(run.words[0])


def _is_the(text: str, run: Run, small: frozenset[str]) -> bool:
    """ "… of The Vranas": a band, or a paper, keeps its capital inside a sentence."""
    words, last = run.words, run.words[-1]
    return (
        words[0] == "The"
        and _INSIDE.match(text, max(0, run.start - 2), run.start) is not None
        and 2 <= len(words) <= 3
        and last.endswith("s")
        and last[0].isupper()
        and not is_people(last)
        and last not in given_names()
        and last.lower() not in small
        and THINGS.isdisjoint(word.lower() for word in words[1:])
    )


def _are(text: str, run: Run, before: str, ahead: list[str]) -> bool:
    """ "Vrana are a band", "The Vranas have won", "Vrana Oslo, who take their name", but no "Ada and Ole are", "Zhuks were"."""
    opened = bool(ahead) and ahead[-1] in ("the", "The")
    many = _MANY.match(text, run.end)
    if many is None or before.endswith((" and ", ", ", " & ", " or ")) or is_people(run.words[-1]):
        return False
    if many.group(1):
        return len(run.words) > 1 and not before.endswith(" of ") and run.words[0] not in given_names() and not is_surname(run.words[-1])
    if ahead and ahead[-1].isalpha() and ahead[-1].islower() and ahead[-1] not in STOP_WORDS and ahead[-1] not in _BODIES:
        return False  # "the sedative Vranam and … are"
    last = run.words[-1].lower()
    return (
        run.words[0] not in given_names()
        and last not in _SEVERAL
        and last not in THINGS
        and (not last.endswith("s") or (opened and len(run.words) > 1))
    )
