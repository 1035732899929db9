"""What reports are compared by: words, names, numbers and deeds, those that date left out."""

import re
from dataclasses import dataclass

from builder.events import lexicon
from builder.events.deeds import deeds
from builder.events.event import DatedEvent
from builder.events.rare_numbers import rare_numbers
from builder.events.stems import stems

_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]{2,60}")
_STEM = 6  # letters: "Ukraine" and "Ukrainian", "missile" and "missiles" are then one


@dataclass(frozen=True, slots=True)
class Profile:
    """Stems are the first six letters of a word in lower case. `title` and `text` hold stems, numbers among them; `numbers` those of the title
    and `rare` those of the text that few happenings share; `names` the stems of capitalised words; `deeds` what the title tells of and `told`
    what the text does."""

    title: frozenset[str]
    text: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    rare: frozenset[str]
    people: frozenset[str]
    places: frozenset[str]
    deeds: frozenset[int]
    told: frozenset[int]


def profile(event: DatedEvent) -> Profile:
    """The event's profile, from its title, its text without the words that date it, and the names already found in it."""
    source = next((each for each in event.sources if each.sentence == event.text), event.sources[0])
    text = source.sentence[: source.start] + " " + source.sentence[source.end :] if source.sentence == event.text else event.text
    title, body = stems(event.title), stems(text)
    return Profile(
        title=title,
        text=body | title,
        names=_names(text),
        numbers=frozenset(stem for stem in title if stem[0].isdigit()),
        rare=rare_numbers(text),
        people=frozenset(name.split()[-1].lower() for name in event.people),
        places=frozenset(name.lower() for name in event.places),
        deeds=deeds(title),
        told=deeds(body),
    )


def _names(text: str) -> frozenset[str]:
    """The stems of a text's capitalised words, its first word too unless it is a common one."""
    words = (found.group() for found in _WORD.finditer(text))
    return frozenset(word.lower()[:_STEM] for word in words if word[0].isupper() and word.lower() not in lexicon.UNTELLING)
