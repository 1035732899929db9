"""Whether a date told earlier stands there in passing, so that what a later sentence counts is counted from another one."""

from builder.temporal.meaning import Shift
from builder.timex.is_quoted import is_quoted
from builder.timex.mention import Mention
from builder.timex.reading import Reading
from builder.timex.timex import Anchor, Timex, TimexType

_CLOSE = 110  # code points before a date that may say it is in passing
_BEHIND = 20  # … behind it


def is_in_passing(timex: Timex, mention: Mention, reading: Reading) -> bool:
    """True in "with the toll rising to 22 on Monday", "a suit filed by Ada Berg on Sunday"; where `mention` says "that day", also of "today" in words
    quoted from another day; where not, in "the 3 May agreement is void"; where it is a time of day, in "by reports on Saturday"."""
    if _counts_on(mention):
        return False
    text, cues = reading.text, reading.cues
    before = text[max(0, timex.start - _CLOSE) : timex.start]
    if cues.aside.search(before):
        return True
    if cues.same.match(text, mention.start):
        deictic = timex.anchor == Anchor.PUBLICATION and timex.text.islower() and not any(map(str.isdigit, timex.text))
        return deictic and is_quoted(text, timex.start) and not is_quoted(text, mention.start)
    if _is_of_thing(timex, before, reading):
        return True
    return timex.type != TimexType.TIME and mention.sense is not None and mention.sense.clock != "" and cues.telling.search(before) is not None


def _is_of_thing(timex: Timex, before: str, reading: Reading) -> bool:
    thing = reading.cues.thing.match(reading.text, timex.end, timex.end + _BEHIND)
    return thing is not None and reading.cues.of_thing.search(before) is not None


def _counts_on(mention: Mention) -> bool:
    """ "Two days later": rather from a thing of long ago than from the news."""
    meaning = mention.sense.meaning if mention.sense else None
    return isinstance(meaning, Shift) and abs(meaning.offset) > 1
