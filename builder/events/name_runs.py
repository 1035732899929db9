"""Runs of capitalised words: what may be a name."""

import re
from collections.abc import Iterator

from builder.articles.article import Article, Sentence
from builder.events import lexicon
from builder.events.cast import Run
from builder.events.gazetteer import (
    JOINING,
    NAMELIKE,
    OCCUPATIONS,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    PARTS_OF_TITLES,
    PLACE_OPENERS,
    PLACE_WORDS,
    SURNAMES,
    THINGS,
    TITLES,
)
from builder.events.given_names import given_names
from builder.events.is_people import is_people
from builder.events.places import places

_UPPER = "A-Z" + "".join(chr(code) for code in range(0xC0, 0x250) if chr(code).isupper())
_PART = (
    r"(?:(?:[A-Z]\.){1,4}|(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Prof|Rev|St|Jr|Sr|Inc|Corp|Ltd|Co)\."
    rf"|(?:al-|el-|[DdLO]['’])?[{_UPPER}][\w&-]{{0,40}}(?:['’][a-z]{{3,20}})?)"
)
_LINK = r"(?: (?:of|of the|for|for the|de|da|do|dos|del|della|di|du|de la|van|van der|van den|von|von der|der|den|ter|bin|ibn|al|el|and|and the|&))"
_RUN = re.compile(rf"(?<![\w'’-]){_PART}(?:{_LINK}? {_PART}){{0,8}}")
_NUMBERED = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_CALENDAR = frozenset(word.capitalize() for word in lexicon.DATING_WORDS) | frozenset(
    (
        "A.M. AEST AM BST CEST CET COVID-19 CST Christmas Covid-19 Earth Easter EDT EST GMT Halloween I IST JST MDT MST PDT PM P.M. PST UTC "
        "Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec "
    ).split()
)
_SPLITS = ("and", "of", "for")
_LED = ("-led", "-based", "-backed", "-born", "-controlled", "-held", "-owned", "-run", "-style")
_RULED = PLACE_OPENERS | {"kingdom", "emirates", "islands"}
_NO_SURNAMES = THINGS | ORGANISATION_WORDS | PLACE_WORDS
_OFFICES = TITLES | {"member", "members", "fellow"}
_MONTHS_AND_NAMES = frozenset("April August June May".split())  # "Theresa May"
_RULERS = frozenset("president minister governor mayor king queen prince princess emperor premier ambassador sheriff bishop archbishop".split())
_SINCE = frozenset("Former Then Ex Late".split())
_NO_NAMES = lexicon.STOP_WORDS | lexicon.COMMANDS
_LONGEST_NAME = 4  # words of a person's


def name_runs(article: Article, sentence: Sentence, small: frozenset[str]) -> Iterator[Run]:
    """The runs of one sentence, in order. `small` are words that the article writes in small letters too: a capital at a sentence's head
    tells nothing of them."""
    for found in _RUN.finditer(article.text, sentence.start, sentence.end):
        opens = not article.text[sentence.start : found.start()].strip(" “”\"'‘(*•-")
        for run in _cut(found.group(), found.start(), opens, small):
            yield from _apart(run)


def _cut(text: str, start: int, opens: bool, small: frozenset[str]) -> Iterator[Run]:
    """A run cut at words that belong to no name: a sentence's first word, days and months."""
    at, first, words = start, start, list[str]()
    for word in text.split(" "):
        named = word in _MONTHS_AND_NAMES and words and words[-1] in given_names()
        if (word in _CALENDAR and not named) or (not words and word.endswith(_LED)) or (opens and at == start and _is_no_name(word, small)):
            yield from _trimmed(first, words)
            words, first = [], at + len(word) + 1
        else:
            words.append(word)
        at += len(word) + 1
    yield from _trimmed(first, words)


def _is_no_name(word: str, small: frozenset[str]) -> bool:
    """A word that is only in capitals because it begins the sentence."""
    lower = word.lower()
    return lower in _NO_NAMES or (len(word) > 5 and word.endswith("ing")) or (lower in small and lower not in TITLES)


def _trimmed(first: int, words: list[str]) -> Iterator[Run]:
    """Without small words at its ends."""
    while words and words[-1] in JOINING:
        words = words[:-1]
    while words and (words[0] in JOINING or (words[0] in _SINCE and len(words) > 1)):
        first, words = first + len(words[0]) + 1, words[1:]
    if words:
        yield Run(first, tuple(words))


def _apart(run: Run) -> Iterator[Run]:
    """ "Mr Tanaka of the Nordic Council" is a man and a council, "Rome and Paris" two places, "Ministry of Trade and Industry" one body."""
    words = run.words
    for place, word in enumerate(words):
        if word in _SPLITS and not _holds(words[:place], word):
            titled = word == "of" and all(each.lower() in _OFFICES or is_people(each) for each in words[:place])
            if not titled:
                yield from _titled(Run(run.start, words[:place]))
            rest = place + (2 if words[place + 1 : place + 2] == ("the",) else 1)
            behind = Run(run.start + len(" ".join(words[:rest])) + 1, words[rest:], ruled=titled and words[place - 1].lower() in _RULERS)
            yield from _ruled(behind, words[:place]) if titled else _apart(behind)
            return
    yield from _titled(run)


def _holds(lead: tuple[str, ...], word: str) -> bool:
    """Whether a name may go on with "of", "for" or "and": "Ministry of Trade and …", "Gulf of …", "Songs of …"."""
    lowers = [each.lower() for each in lead]
    if word == "and":
        linked = next((place for place, each in enumerate(lead) if each in ("of", "for")), 0)
        return bool(linked) and lowers[linked - 1] in ORGANISATION_WORDS and len(lead) - linked <= 4
    if lowers[-1] in ORGANISATION_WORDS or (word == "of" and lowers[-1] in _RULED and lowers != ["state"]):
        return True
    return word == "of" and len(lead) == 1 and lowers[0] not in TITLES and not is_people(lead[0])


def _ruled(run: Run, titles: tuple[str, ...]) -> Iterator[Run]:
    """ "Chief Executive of Hong Kong Carrie Lam": the place, and the person behind it."""
    for count in range(min(4, len(run.words) - 1), 0, -1):
        if " ".join(run.words[:count]) in places() and run.words[count] not in JOINING:
            place = Run(run.start, run.words[:count], ruled=True)
            yield place
            yield Run(place.end + 1, run.words[count:], frozenset(word.lower() for word in titles))
            return
    if any(word in _SPLITS for word in run.words):
        yield from _apart(run)
    elif not all(word.lower() in TITLES for word in run.words):
        yield run


def _titled(run: Run) -> Iterator[Run]:
    """The name without its title, and what stands before the title by itself: "FBI Director James Berg", "US President Ada Berg"."""
    words = run.words
    if all(word.lower() in TITLES for word in words) and (len(words) > 1 or words[0].lower() not in NAMELIKE):
        return
    last = next(
        (place for place in range(len(words) - 2, -1, -1) if words[place].lower() in OCCUPATIONS | PARTS_OF_TITLES and _is_title(words, place)), -1
    )
    first = last
    while first > 0 and words[first - 1].lower() in TITLES:
        first -= 1
    lead = words[: max(first, 0)]
    if lead:
        yield Run(run.start, lead)
    before = " ".join(words[: last + 1])
    yield from _placed(
        Run(run.start + len(before) + bool(before), words[last + 1 :], frozenset(word.lower() for word in words[len(lead) : last + 1]))
    )


def _placed(run: Run) -> Iterator[Run]:
    """ "Scotland Ada Berg", "BBC Ada Berg": two names that only stand together."""
    words = run.words
    for count in range(1, len(words) - 1):
        named = words[count] in given_names() and words[count + 1][0].isupper() and len(words) - count <= _LONGEST_NAME - 1
        if named and _is_known(" ".join(words[:count])) and not any(word.lower() in _NO_SURNAMES for word in words[count:]):
            lead = Run(run.start, words[:count])
            yield lead
            yield Run(lead.end + 1, words[count:])
            return
    yield run


def _is_title(words: tuple[str, ...], place: int) -> bool:
    """Whether the word at `place` is a title and what follows it a person."""
    after, lead = words[place + 1 :], words[:place]
    if words[place].lower() not in TITLES and (len(after) < 2 or not after[1][0].isupper()):
        return False
    if words[place] == "of" or len(after) > _LONGEST_NAME or set(after) <= _NUMBERED or "of" in after or after[0] in JOINING:
        return False
    if after[0].lower() in _NO_SURNAMES or any(word.lower() in _NO_SURNAMES - SURNAMES for word in after[1:]):
        return False
    known = not lead or " ".join(lead) in places() or all(_is_known(word) for word in lead)
    return known or words[place].lower() not in NAMELIKE


def _is_known(word: str) -> bool:
    return word.lower() in TITLES | ORGANISATION_WORDS | ORGANISATIONS | THINGS or word in places() or is_people(word) or word.isupper()
