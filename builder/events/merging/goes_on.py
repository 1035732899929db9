"""Whether two reports of one article tell one thing after another, on one day."""

import re

from builder.events.event import DatedEvent, Source
from builder.events.words.senses import senses

_SAME_DAY = re.compile(
    r"(?:(?:on )?(?:the|that) (?:very )?same (?:day|night|morning|afternoon|evening)|that (?:day|night|morning|afternoon|evening)"
    r"|(?:later|earlier) (?:in the|on that|on the same|that|the same) (?:day|night|morning|afternoon|evening))$",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"(?:also|separately|elsewhere|meanwhile),?(?: on| in| at)? $", re.IGNORECASE)  # "Also on | Friday"
_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))?(?: ?([ap])\.?m\b)?", re.IGNORECASE)
_HALF_DAY = 12 * 60
_NEAR = 20  # minutes: "at about 5" may be "at 5:10"
_RETOLD = 0.75  # of a headline's words


def goes_on(event: DatedEvent, rival: DatedEvent) -> bool:
    """True where both name an hour and not the same, or where one is dated by "the same day", "that night" or "later in the day", or by what follows
    "Also on", which tell of something else than was told, unless its headline only says the other again. Symmetric."""
    if _at_other_hours(event, rival):
        return True
    later = any(_is_further(each.sources[0]) for each in (event, rival))
    return later and not _is_retold(senses(event.title), senses(rival.title))


def _is_further(source: Source) -> bool:
    return bool(_SAME_DAY.match(source.expression) or _FURTHER.fullmatch(source.sentence[: source.start]))


def _is_retold(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) >= _RETOLD * min(len(one), len(other))


def _at_other_hours(event: DatedEvent, rival: DatedEvent) -> bool:
    one, other = (_minute(each.sources[0].expression) for each in (event, rival))
    return one is not None and other is not None and abs(one - other) > _NEAR


def _minute(expression: str) -> int | None:
    """Of the day, where an hour is named: with its minutes, or with "am" or "pm"."""
    found = _CLOCK.search(expression)
    if found is None or not (found[2] or found[3]):
        return None
    hour = int(found[1]) % 12 * 60 + _HALF_DAY * (found[3].lower() == "p") if found[3] else int(found[1]) * 60
    return hour + int(found[2] or 0)
