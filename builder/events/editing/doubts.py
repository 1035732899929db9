"""Events that an editor should look at, and why."""

from collections.abc import Callable
from dataclasses import dataclass

from builder.events.event import DatedEvent, Disagreement, Status
from builder.events.timeline import Timeline
from builder.events.words import lexicon
from builder.temporal.granularity import Granularity
from builder.wording.dates_in_words import day_in_words
from builder.wording.tables import PLAIN
from builder.wording.tongue_of import tongue_of


@dataclass(frozen=True, slots=True)
class Doubt:
    """An event, why it is doubtful in one line, and how much that matters, 0 to 1."""

    event: DatedEvent
    why: str
    weight: float


def doubts(timeline: Timeline) -> tuple[Doubt, ...]:
    """The doubtful events, what matters most first; those that an editor has seen to are left out."""
    newest = max((article.publication.day.toordinal() for article in timeline.articles if article.publication), default=None)
    found = (_doubt(event, newest) for event in (*timeline.events, *timeline.undated) if not event.checked)
    return tuple(sorted((each for each in found if each), key=lambda each: (-each.weight, each.event.id)))


def _doubt(event: DatedEvent, newest: int | None) -> Doubt | None:
    reasons = [(weight, why) for weight, reason in _REASONS if (why := reason(event, newest))]
    if not reasons:
        return None
    return Doubt(event, "; ".join(why for _, why in reasons), max(weight for weight, _ in reasons) * event.importance)


def _undated(event: DatedEvent, newest: int | None) -> str:
    return "" if event.interval else f"no date is known ({event.sources[0].because})"


def _disputed(event: DatedEvent, newest: int | None) -> str:
    return "; ".join(map(_sides, event.disagreements))


def _sides(one: Disagreement) -> str:
    sides = (f"{side.value} ({len(side.sources)} report{'' if len(side.sources) == 1 else 's'})" for side in one.values)
    return f"its reports differ on the {one.what}: {', '.join(sides)}"


def _overdue(event: DatedEvent, newest: int | None) -> str:
    late = event.status == Status.PLANNED and event.interval is not None and newest is not None and event.interval.end <= newest
    if not late or event.followed_by:
        return ""
    return f"it was planned, and no article up to {day_in_words(newest or 0, tongue_of(PLAIN))} tells whether it came"


def _inexact(event: DatedEvent, newest: int | None) -> str:
    """ "About noon" leaves no doubt about the day."""
    rough = event.interval is not None and event.approximate and event.interval.granularity >= Granularity.DAY
    return f"its date is not exact ({event.sources[0].because})" if rough else ""


def _unnamed(event: DatedEvent, newest: int | None) -> str:
    return "somebody claims it, and it is not known who" if event.status == Status.CLAIMED and not event.claimed_by else ""


def _headless(event: DatedEvent, newest: int | None) -> str:
    first = event.title.partition(" ")[0]
    return f"its headline leaves open who “{first}” is" if first.lower() in lexicon.SUBJECT_PRONOUNS else ""


# How much a doubt weighs beside the event's importance, and what it is about.
_REASONS: tuple[tuple[float, Callable[[DatedEvent, int | None], str]], ...] = (
    (1.0, _undated),
    (1.0, _disputed),
    (0.6, _inexact),
    (0.5, _headless),
    (0.4, _overdue),
    (0.3, _unnamed),
)
