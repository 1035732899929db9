"""What the reports of an event differ on, as the page says it."""

from collections.abc import Iterator, Sequence

from builder.events.event import DatedEvent, Disagreement, Value
from builder.pages.view import Difference, Link, Report, Side
from builder.temporal.read_edtf import read_edtf
from builder.wording.dates_in_words import interval_in_words
from builder.wording.tongue import Tongue

_MOST = 3  # outlets that are named for one side
_WORDS = {"date": "differ on date", "number": "differ"}


def differences(event: DatedEvent, reports: Sequence[Report], tongue: Tongue) -> tuple[Difference, ...]:
    """The event's disagreements; `reports` are its sources, in order. Outlets go with their dates where their names alone do not part the sides."""
    return tuple(_difference(one, reports, tongue) for one in event.disagreements)


def _difference(one: Disagreement, reports: Sequence[Report], tongue: Tongue) -> Difference:
    outlets = [{reports[index].outlet for index in side.sources} for side in one.values]
    dated = sum(map(len, outlets)) != len(set().union(*outlets))
    words = tongue.say(_WORDS.get(one.what, "differ on"), what=one.what)
    return Difference(words, tuple(_side(side, reports, dated, one.what, tongue) for side in one.values))


def _side(side: Value, reports: Sequence[Report], dated: bool, what: str, tongue: Tongue) -> Side:
    links = tuple(dict.fromkeys(_links(side, reports, dated)))
    value = side.value
    if what == "date" and (read := read_edtf(value)):
        value = interval_in_words(read[0], tongue)
    return Side(value, links[:_MOST], tongue.say("more outlets", len(links) - _MOST) if len(links) > _MOST else "")


def _links(side: Value, reports: Sequence[Report], dated: bool) -> Iterator[Link]:
    """One for each outlet, or for each outlet and day."""
    told: set[tuple[str, str]] = set()
    for report in (reports[index] for index in side.sources):
        when = report.published if dated else ""
        if (report.outlet, when) not in told:
            told.add((report.outlet, when))
            yield Link(report.outlet, report.href, when=when)
