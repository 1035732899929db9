"""Runs of capitalised words: what may be a name."""

import re
from collections.abc import Iterator, Set
from functools import lru_cache

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.gazetteer import JOINING, ORGANISATION_WORDS, ORGANISATIONS, SHORT_BODIES, TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.places import places
from builder.events.names.apart import apart
from builder.events.names.cast import Run
from builder.events.names.is_opener import is_opener
from builder.events.names.is_title_case import is_title_case
from builder.events.names.opens_clause import opens_clause
from builder.events.names.opens_sentence import opens_sentence
from builder.events.words import lexicon

_UPPER = "A-Z" + "".join(chr(code) for code in range(0xC0, 0x250) if chr(code).isupper())
# "People's Party", "Workers' Union", "King's College", "St Mary's Church": no owner, but part of the name.
_OWNED = (
    r"(?:(?:People|Women|Men|Children|King|Queen|Lloyd|McDonald|Christie)['’]s"
    r"|(?:(?:Work|Farm|Teach|Writ|Play|Own|Consum|Prison|Pension|Engine|Train|Lawy|Tax[Pp]ay|Soldi|Moth)ers|(?:Act|Doct|Edit|Direct)ors|Veterans)['’]"
    r"|[A-Z][a-z]{2,20}s['’](?= (?:Hall|Union|Party|Association|Conference|Federation|League|Club|Council|Hospital|Court|Park|Square"
    r"|Society|Institute|Guild)\b))"
)
_PART = (
    r"(?!(?:More|Fewer|Less) than\b)"  # where a caption ends
    r"(?:(?=[A-Z]\w{0,23}['’.])(?:(?:Moody|Sotheby|Macy|Sainsbury)['’]s|Lloyd['’]s of London"  # a cheap look before the dear ones
    r"|(?:[A-Z]\.){1,4}|(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Prof|Rev|St|Jr|Sr|Inc|Corp|Ltd|Co)\."
    rf"|{_OWNED}(?= [{_UPPER}])|(?:(?<=St )|(?<=St\. )|(?<=Saint ))[A-Z][a-z]{{2,20}}['’]s?(?= [{_UPPER}]| (?:church|chapel|school|hospital)\b))"
    rf"|(?:[aA]l-|el-|[DdLO]['’])?[{_UPPER}][\w&-]{{0,40}}(?:['’][a-z]{{3,20}}|\.(?:com|org|net)\b)?)"
)
_LINK = (
    r"(?: (?:of|of the|for|for the|de|da|do|dos|del|della|di|du|de la|van|van der|van den|von|von der|der|den|ter|bin|ibn|al|el|and|and the|&)"
    r"|(?:(?<=Commission)|(?<=Committee)|(?<=Conference)|(?<=Council)|(?<=Panel)|(?<=Centre)|(?<=Center)|(?<=Institute)) (?:on|on the)"
    r"|(?<=Against) the| [“\"][A-Z][a-z]{1,15}[”\"])"  # Ada “Addie” Berg
)
# "the 1st Fleet Command", "the 9th Circuit Court"
_NUMBERED = (
    r"(?:\d{1,3}(?:st|nd|rd|th) (?=(?:[A-Z][a-z]{1,20} ){0,2}(?:Command|Division|Brigade|Battalion|Regiment|Squadron|Fleet|Army|Corps|Circuit"
    r"|Infantry|Precinct|Parachute|Airborne)\b))?"
)
_OF_STATE = "|".join(
    f"(?<={word})"
    for word in (
        "Agriculture Commerce Defence Defense Education Energy Environment Finance Foreign Health Interior Justice Labor Labour Police State Tourism "
        "Trade Transport Transportation Treasury"
    ).split()
)
_RUN = re.compile(
    rf"(?=[{_UPPER}ade\d])(?<![\w'’-]){_NUMBERED}{_PART}(?:{_LINK}? {_PART}| \d\ders\b| \d\d(?= Project\b)"
    rf"|(?<=\b[A-Z]{{3}}) \d(?:\d? [A-Z][a-z]{{2,15}}|[A-Z][a-z]{{2,10}})\b){{0,9}}"
    r"(?:(?= \d)(?:(?<=R(?:adio|ADIO))|(?<=Channel)|(?<=Area)|(?<=Jackson)|(?<=Interstate)|(?<=Highway)|(?<=Route)) \d{1,3}\b(?: Live\b| LIVE\b)?)?"
    r"(?:(?= party)(?:(?<=Democratic)|(?<=Republican)|(?<=Labour)|(?<=Labor)|(?<=Conservative)|(?<=Liberal)|(?<=Green)|(?<=Communist)"
    r"|(?<=Socialist)) party\b|(?<=European) union\b)?"
    rf"(?:(?= [dm])(?:{_OF_STATE}) (?:department|ministry)\b)?"  # "the Commerce department"
)
# What a month's or a day's name follows.
_IN_MONTH = re.compile(
    r"(?:\b(?:in|on|since|until|till|by|from|to|of|last|next|this|early|mid|late|and|or|through|between|during|for|every|each|the|a|following)|\d\w{0,2})"
    r"[ -]$"
)
_GLANCE, _HEADS = 12, ("party", "department", "ministry", "union")  # code points before a name; what heads a name in small letters
_CALENDAR = frozenset(word.capitalize() for word in lexicon.DATING_WORDS) | frozenset(
    (
        "A.M. AEST AM BST CEST CET COVID-19 CST Christmas Covid-19 Earth Easter EDT EST GMT Halloween I IST JST MDT MST PDT PM P.M. PST UTC Feb Apr "
        "Jun Jul Aug Sep Sept Oct Nov Dec Ramadan Eid Hanukkah Diwali Thanksgiving Passover Lent Pentecost Grammy Grammys Emmy Emmys Oscars"
    ).split()
)
_LED = re.compile(
    r"-(?:majority|dominated|sponsored|led|based|backed|born|controlled|held|owned|run|style|funded|trained|educated|allied|occupied|era|made|listed|wide|side|like)$"
)
_MONTHS_AND_NAMES = frozenset("April August Day June May".split())  # "Theresa May"
_NO_NAMES, _LARGE = lexicon.STOP_WORDS | lexicon.COMMANDS | {"unlike"}, TITLES | ORGANISATIONS
_NAMED_FOR_DAYS = frozenset("Island Islands Times Telegraph Mirror Show Herald Post Express".split())  # "Easter Island", "Sunday Times"
_ARTICLES, _NO_LAST = frozenset("The A An".split()), frozenset("No The It Also Some Both Nearly Almost Photograph".split())
_SINCE = frozenset("Former Then Ex Late Quote".split())  # "Quote Ada Berg", whose words stand beside a page's text
# No name begins with these, nor goes on with them: where it seems to, a clause begins, and a full stop was forgotten.
_CLAUSE_WORDS = frozenset(
    (
        "after although and are as at because before but by could despite did does during even every for from had has have he her his how however "
        "if in is it its my nor of on or our she should since so some than that their them there these they this those though to until was we were "
        "what when where whether which while who whose why with would you your"
    ).split()
)
_INSIDE = _CLAUSE_WORDS - frozenset("after and of as at before by every for from in on than to who with it some her so".split())


def name_runs(
    article: Article, sentence: Sentence, small: frozenset[str], surnames: Set[str] = frozenset(), large: frozenset[str] = frozenset()
) -> Iterator[Run]:
    """The runs of one sentence, in order. `small` are words that the article writes in small letters too: a capital at a sentence's head
    tells nothing of them; `surnames` of its people are days and months else: "Day" of Doris Day; `large` have a capital elsewhere as well."""
    for found in _RUN.finditer(article.text, sentence.start, sentence.end):
        if article.text[found.end() : found.end() + 1] in ("$", "£", "€"):
            continue  # "US$30"
        printed = found.group() == "Time" and article.text.startswith(" magazine", found.end())
        if printed or (found.group() in surnames and not _is_month(article.text, *found.span())):
            yield Run(found.start(), (found.group(),))
            continue
        opens = opens_sentence(article.text, sentence.start, found.start())
        bare = opens and opens_clause(found.group(), article.text, found.end())
        if bare or is_opener(article.text, found.start(), found.end(), opens, large):
            continue
        known = opens and found.group().partition(" ")[0].lower() in small
        for run in _names(found.group(), opens, known):
            yield run.moved(found.start())


def _is_month(text: str, start: int, end: int) -> bool:
    return text[end + 1 : end + 2].isdigit() or _IN_MONTH.search(text, max(0, start - _GLANCE), start) is not None


@lru_cache(maxsize=1 << 14)
def _names(text: str, opens: bool, known: bool) -> tuple[Run, ...]:
    """The runs in such words, with places counted from their beginning: who is named is named again. `opens`: a sentence begins with them,
    `known`: the article has the first in small letters too."""
    words = tuple(text.split(" "))
    if is_title_case(words):
        return (Run(0, words),)
    return tuple(run for whole in _cut(text, opens, known) for run in apart(whole))


def _cut(text: str, opens: bool, known: bool) -> Iterator[Run]:
    """A run cut at words that belong to no name: a sentence's first word, days and months, and a clause's where a full stop was forgotten."""
    at, first, words = 0, 0, list[str]()
    for word in text.split(" "):
        dated, heads = word in _CALENDAR, opens and at == 0
        named = (dated or heads) and _is_named(word, words, text[at + len(word) + 1 :].partition(" ")[0], heads)
        told_by = "-" in word and _LED.search(word)
        if told_by and words and word.count("-") == 1:
            words.append(word[: told_by.start()])  # "New York-based"
        elif told_by and word[0].isupper():
            yield from _trimmed(at, word[: told_by.start()].split("-"))  # "London-based"
        if (
            (dated and not named)
            or told_by
            or (word == "Born" and (heads or words))
            or (word.lower() in (_INSIDE if words else _CLAUSE_WORDS) and word[0].isupper() and not word[1:].isupper())
            or (heads and not named and _is_no_name(word, known))
        ):
            yield from _trimmed(first, words)
            words, first = [], at + len(word) + 1
        else:
            words.append(word.capitalize() if word in _HEADS or (words and _is_loud(words[-1], word)) else word)
        at += len(word) + 1
    yield from _trimmed(first, words)


def _is_loud(given: str, word: str) -> bool:
    """ "LUNDBERG" of "Ada LUNDBERG"."""
    if not word.isupper() or len(word) <= 3 or not word.isalpha() or given not in given_names():
        return False
    return word.lower() not in ORGANISATIONS and word.capitalize() not in places() and not set(word) <= set("IVX")


def _is_named(word: str, lead: list[str], behind: str, heads: bool) -> bool:
    """Whether a word that may be a day or a month, or one that `heads` a sentence, is a name's: "Theresa May", "Easter Island", "Nothing Nothing";
    `lead` and `behind` stand beside it."""
    person = bool(lead and lead[-1] in given_names()) or (heads and is_surname(behind))
    return (word in _MONTHS_AND_NAMES and person) or behind in _NAMED_FOR_DAYS or (heads and word == behind)


def _is_no_name(word: str, known: bool) -> bool:
    """A word that is only in capitals because it begins the sentence; `known` in small letters too."""
    lower = word.lower()
    if word.isupper() and len(word) > 1:
        return False
    return (
        lower in _NO_NAMES
        or (len(word) > 5 and word.endswith("ing"))
        or (len(word) > 4 and word.endswith("ly") and word not in given_names())
        or (known and lower not in _LARGE)
    )


def _trimmed(first: int, words: list[str]) -> Iterator[Run]:
    """Without small words at its ends."""
    while words and (
        words[-1] in JOINING
        or words[-1] == "on"  # "the Nordic Council on Friday"
        or (len(words) > 1 and words[-1] in _NO_LAST)
        or (len(words) > 2 and words[-1] == "A" and words[-2].lower() in ORGANISATION_WORDS)
    ):
        words = words[:-1]  # "the Rugby Union A grade"
    while words and (words[0] in JOINING or (len(words) > 1 and (words[0] in _SINCE or (words[0] in _ARTICLES and _is_placed(words))))):
        first, words = first + len(words[0]) + 1, words[1:]
    if words:
        yield Run(first, tuple(words))


def _is_placed(words: list[str]) -> bool:
    """ "A US judge", "The Houston clinic": where a caption ends, a sentence begins."""
    name = " ".join(words[1:])
    if words[0] == "The" and name.lower() in SHORT_BODIES:
        return True
    return (name in places() and f"The {name}" not in places()) or (words[0] != "The" and is_people(words[1]))
