"""Whether an event of a page of letters, or of programmes, leaves open whom it is of."""

import re

from builder.events import lexicon
from builder.events.event import DatedEvent
from builder.events.people_words import MEN, WOMEN

_FINITE = lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES
# "He left", "By 1863 he had left", "One of them left", "These include Ada Berg".
_OPEN = re.compile(
    r"(?:(?:In|By|At|On|After) [^,]{1,30}? (?=(?:he|she|they)\b))?"
    r"(?:[Hh]e|[Ss]he|[Tt]hey|It|His|Her|Its|Their|My|Our|We|I|Also|Plus|Both|This|That|These|Those|There|One of|Some(?:body|one)?)\b"
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
# The rest of a sentence that a full stop in it has cut: "Lledrod) he left", "and left", "1604 came to Leeds", "Jan. 1792, in Leeds".
_REST = re.compile(r"\W{0,3}[^()\n]{0,60}\)|\W{0,3}(?:[a-z]{3,20}\b|\d|[A-Z][a-z]{2}\.? \d{4}\b)")


def is_of_nobody(event: DatedEvent, letters: bool) -> bool:
    """True where the headline begins with a pronoun or a verb; in `letters` also where it begins with a kinsman without a name, tells of the letter
    itself or of what its writer only supposes, or where the sentence is the rest of another: news to none but the writer's own family."""
    first = event.title.split(" ", 1)[0].lower()
    bare = first in _FINITE or (first.endswith("ed") and event.title.split(" ", 1)[-1][:1].islower())
    if bare or _OPEN.match(event.title) or not letters:
        return bool(bare or _OPEN.match(event.title))
    told = _LETTER.search(event.title) or _DOUBTED.search(event.title)
    return bool(told or _KIN.match(event.title) or _REST.match(event.text))
