"""What is counted from the publication day, and which way "this week" looks from there."""

from builder.temporal.calendar import weekday
from builder.temporal.meaning import BACK, FORWARD, NEAREST
from builder.temporal.this_week import ThisWeek
from builder.timex.cued import cued
from builder.timex.mention import Mention
from builder.timex.reading import Anchoring, Reading
from builder.timex.timex import Anchor

_MONDAY, _SUNDAY = 0, 6


def of_publication(mention: Mention, sentence: int, reading: Reading) -> Anchoring:
    """Of what is counted from the publication: back; "this week" on a Sunday forward, where the sentence says what is to come, and on a Monday to
    the week that is over, where it is "earlier" or leads what was."""
    today = reading.today
    if today is None or mention.sense is None or not isinstance(mention.sense.meaning, ThisWeek):
        return Anchoring(Anchor.PUBLICATION if today else Anchor.UNRESOLVED, today, BACK)
    cue, past = cued(mention, sentence, reading)
    day = weekday(today.start)
    if day == _SUNDAY and reading.cues.present.match(cue):
        return Anchoring(Anchor.PUBLICATION, today, FORWARD, cue)
    if day != _MONDAY:
        return Anchoring(Anchor.PUBLICATION, today, BACK)
    leads = not reading.text[sentence : mention.start].strip()
    over = mention.sense.mod == "START" or (leads and past)
    return Anchoring(Anchor.PUBLICATION, today, NEAREST if over and not cue else BACK)
