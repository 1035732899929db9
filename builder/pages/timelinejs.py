"""The chronology for TimelineJS 3."""

from typing import Any

from markupsafe import escape

from builder.events.event import DatedEvent
from builder.pages.encode import encode
from builder.pages.event_words import event_words
from builder.pages.ground import Ground
from builder.pages.provenance import provenance
from builder.pages.site_title import site_title
from builder.temporal.calendar import from_day
from builder.wording.dates_in_words import day_in_words


def timelinejs(ground: Ground) -> str:
    """``{"title", "events"}``. TimelineJS puts texts into its page as HTML, so they are escaped here; undated events have no place in it."""
    timeline = ground.timeline
    about = timeline.settings.description or ground.tongue.say("description")
    return encode(
        {
            "title": {"text": {"headline": _html(site_title(ground)), "text": _html(about)}},
            "events": [_slide(event, ground) for event in timeline.events if event.interval],
        },
        indent=1,
    )


def _slide(event: DatedEvent, ground: Ground) -> dict[str, Any]:
    assert event.interval is not None  # the caller chose it by its interval
    one_day = event.interval.end - event.interval.start == 1
    end = {} if one_day else {"end_date": _date(event.interval.end - 1)}
    return {
        "unique_id": f"e-{event.id}",
        "start_date": _date(event.interval.start),
        **end,
        "display_date": _html(event_words(event, ground.tongue)),
        "text": {"headline": _html(event.title), "text": _text(event, ground)},
        "group": ground.tongue.say(f"filter {event.status.value}"),
    }


def _date(day: int) -> dict[str, int]:
    year, month, date = from_day(day)
    return {"year": year if year > 0 else year - 1, "month": month, "day": date}  # TimelineJS counts 1 BC as the year -1


def _text(event: DatedEvent, ground: Ground) -> str:
    lines = [f"<p>{_html(event.text)}</p>"]
    for source in event.sources:
        told = provenance(source, ground.articles)
        name = told.publisher or told.title
        label = f"{name}, {day_in_words(told.published.toordinal(), ground.tongue)}" if told.published else name
        credit = f'<a href="{_html(told.url)}">{_html(label)}</a>' if told.url else _html(label)
        lines.append(f"<p>{credit}: {_html(source.because)}</p>")
    return "".join(lines)


def _html(text: str) -> str:
    return str(escape(text))
