"""What reports are compared by: words, names, numbers and deeds, those that date left out."""

import re
from dataclasses import dataclass

from builder.events import lexicon
from builder.events.deeds import deeds
from builder.events.event import DatedEvent

_WORD = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]{2,60}")
_COUNT = re.compile(
    r"(?:^|(?<=[\s(“\"]))(?P<before>[A-Z][\w.]{1,40} )?(?P<number>\d[\d,.]*\d)(?![\w%-])"
)  # after a capital it is part of a name: Boeing 707
_STEM = 6  # letters: "Ukraine" and "Ukrainian", "missile" and "missiles" are then one
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Profile:
    """Stems are the first six letters of a word in lower case. `title` and `text` hold stems, numbers among them; `numbers` those of the title
    and `rare` those of the text that few happenings share; `names` the stems of capitalised words; `deeds` what the title tells of and `told` what the text does."""

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
        names=names(text),
        numbers=frozenset(stem for stem in title if stem[0].isdigit()),
        rare=rare_numbers(text),
        people=frozenset(name.split()[-1].lower() for name in event.people),
        places=frozenset(name.lower() for name in event.places),
        deeds=deeds(title),
        told=deeds(body),
    )


def stems(text: str) -> frozenset[str]:
    """The telling words of a text, cut to stems."""
    words = (found.group().lower().rstrip(".,") for found in _WORD.finditer(text))
    return frozenset(word if word[0].isdigit() else word[:_STEM] for word in words if word not in lexicon.STOP_WORDS | lexicon.DATING_WORDS)


def names(text: str) -> frozenset[str]:
    """The stems of a text's capitalised words, its first word too unless it is a common one."""
    words = (found.group() for found in _WORD.finditer(text))
    return frozenset(word.lower()[:_STEM] for word in words if word[0].isupper() and word.lower() not in lexicon.STOP_WORDS | lexicon.DATING_WORDS)


def rare_numbers(text: str) -> frozenset[str]:
    """The numbers of three digits and more, years left out, and decimals: what few happenings share."""
    found = (each["number"].rstrip(".,") for each in _COUNT.finditer(text) if not each["before"])
    return frozenset(number for number in found if sum(c.isdigit() for c in number) >= 3 and not _YEAR.match(number) and not _is_round(number))


def _is_round(number: str) -> bool:
    """100, 500, 2,000: many happenings share them."""
    return len(number.replace(",", "").rstrip("0")) == 1
