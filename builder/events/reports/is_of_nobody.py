"""Whether an event of a page of letters, or of programmes, leaves open whom it is of."""

import re

from builder.events.clauses.is_present import SHOWS
from builder.events.event import DatedEvent
from builder.events.reference.is_given_only import is_given_only
from builder.events.words import lexicon
from builder.events.words.people_words import MEN, WOMEN

_LEADS = lexicon.STOP_WORDS | {"always", "across", "towards"}
_OBJECTS = frozenset("out what how why the a an his her their".split())
_FINITE = lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES
# "He left", "By 1863 he had left", "One of them left", "These include Ada Berg".
_OPEN = re.compile(
    r"(?:(?:In|By|At|On|After) [^,]{1,30}? (?=(?:he|she|they)\b))?"
    r"(?:[Hh]e|[Ss]he|[Tt]hey|It|His|Her|Its|Their|My|Our|We|I|Also|Plus|Onwards|Both|This|That|These|Those|There|One of|Some(?:body|one)?)\b"
)
# "A relative left", "Relatives left", "An uncle left": no name behind it.
_KIN = re.compile(
    r"(?:(?:An?|The|One|Some|Several|Two|Three|Information about) )?(?:[a-z]{1,12}[ -]{1,3}){0,4}?"
    rf"(?i:relatives?|ancestors?|descendants?|(?:great|grand)[a-z]{{2,12}}|cousin|{MEN}|{WOMEN})s?\b(?![’'])(?! [A-Z(“])"
)
_LETTER = re.compile(
    r"\b(?:e-?mailed|responded|replied|wrote in|got in touch|got in contact|(?:sent|sends|posted|made|added|provided|gave|has)\b.{0,30}?"
    r" (?:response|reply|query|question|appeal|suggestion|information|request|lead|contact))\b"
)
_DOUBTED = re.compile(r"\b(?:I|[Ww]e) (?:think|believe|guess|suppose)\b|\b(?:state|appear|seem)s\b")
_KINDS = "band|group|duo|trio|quartet|play|album|single|song|concerto|piece|program(?:me)?|series|film|book|show|he"
# "The band reformed", "The first he had composed", and "Mercury - was released" of "the Mercury - nominated album".
_WORK = re.compile(rf"The (?:(?:first|second|third|last|new|same) )?(?:{_KINDS})s? (?=[a-z])(?!of\b|by\b|in\b|at\b)|\w+ - (?:was|were|is) ")
_GARBLED = re.compile(r";|\babt\b|\btrying to\b| [bd] \d{4}|^.{111}| \d{4} died| was also born there$")  # notes, and no sentence
# The rest of a sentence that a full stop in it has cut: "Lledrod) he left", "and left", "1604 came to Leeds", "Jan. 1792, in Leeds".
_REST = re.compile(r"\W{0,3}[^()\n]{0,60}\)|\W{0,3}(?:[a-z]{3,20}\b|\d|[A-Z][a-z]{2}\.? \d{4}\b)")


def is_of_nobody(event: DatedEvent, letters: bool) -> bool:
    """True where the headline begins with a pronoun or a verb, where the sentence is the rest of another, and where it tells what somebody does in
    a programme; in `letters` where it begins with a kinsman without a name or a given name alone, or tells of the letter itself or of what its writer
    only supposes."""
    first = event.title.split(" ", 1)[0].lower()
    bare = first in _FINITE or (first.endswith("ed") and event.title.split(" ", 1)[-1][:1].islower())
    if bare or _OPEN.match(event.title) or _REST.match(event.text):
        return True
    if not letters:
        return _presents(event.title)
    open_ = _KIN.match(event.title) is not None or is_given_only(event.title)
    return open_ or any(pattern.search(event.title) for pattern in (_LETTER, _DOUBTED, _GARBLED))


def _presents(title: str) -> bool:
    """ "Ada Berg retraces the steps", "The band split", "Find out why": whom or what it is about only the programme's own line tells."""
    words = [word for word in title.split(" ") if word not in lexicon.ADVERBS]
    if words[1:] and (SHOWS.match(words[0].lower()) or words[0].lower() in lexicon.COMMANDS) and words[1] in _OBJECTS:
        return True  # "Recounts what happened"
    told = any(word.lower() in _FINITE or word.endswith("ed") or SHOWS.match(word) for word in words)
    if _WORK.match(title) or ";" in title or not told:
        return True
    named = (place for place in range(1, len(words)) if words[place - 1][:1].isupper() and words[place].islower() and words[place] != "and")
    place = next((place for place in named if words[place - 1].lower() not in _LEADS), 0)
    full = place > 1 and words[place - 2][:1].isupper()
    return place > 0 and (full or words[place - 1][-1:] != "s") and SHOWS.match(words[place]) is not None and words[place] not in _LEADS
