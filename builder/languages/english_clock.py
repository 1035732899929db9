"""English: times of day."""

from builder.languages.language import Base, Rule, Sense
from builder.languages.senses import clock_text, time_of_day


def _clock(hour: int, minute: int | None, meridiem: str | None, base: Base = Base.MENTION) -> Sense | None:
    told = clock_text(hour, minute, meridiem)
    return time_of_day(told, base) if told else None


_MERIDIEM = {"MO": "a", "AF": "p", "EV": "p"}


CLOCK = (
    # -- times of day
    Rule("{hour}[:.]{minute} ?{meridiem}(?: ?{zone})?", lambda h, m, mer, _z: _clock(h, m, mer)),
    Rule("{hour} ?{meridiem}(?: ?{zone})?", lambda h, mer, _z: _clock(h, None, mer)),
    Rule("{hour}:{minute}(?: ?{zone}| (?:hours|h)\\b)?(?![:\\d])", lambda h, m, _z: _clock(h, m, None)),
    Rule("{hour}:{minute}:[0-5]\\d(?: ?{zone})?", lambda h, m, zone: _clock(h, m, None) if zone else None),  # without a zone a race's time
    Rule("([01]\\d|2[0-3])([0-5]\\d) ?(?:GMT|UTC|hours)", lambda h, m: _clock(int(h), int(m), None)),
    Rule("{number} o['’]clock(?: in the {daypart})?", lambda n, part: _clock(n, None, _MERIDIEM.get(part)) if n <= 12 else None),
    Rule("noon|midday|midnight", None),
    Rule("(?:at|around|about|by|before|after) (?:noon|midday)", lambda: time_of_day("12:00")),
    Rule("(?:at|around|about|by|before|after) midnight", lambda: time_of_day("24:00")),
)  # fmt: skip
