"""Doubtful events as edits to paste."""

import json
from collections.abc import Iterator, Sequence

from builder.events.editing.doubts import Doubt
from builder.events.event import DatedEvent

_LISTED = 20  # doubtful events: as many as somebody settles at a sitting; the next ones come when these are settled
_NAMES = 3  # ids of one event
_LONGEST = 240  # code points of a sentence


def as_edits(doubtful: Sequence[Doubt]) -> str:
    """TOML that changes nothing as it stands, but that the events are listed no more; empty where nothing is doubtful."""
    return "".join(_edits(doubtful))


def _edits(doubtful: Sequence[Doubt]) -> Iterator[str]:
    if doubtful:
        more = f"; {_LISTED} of {len(doubtful):,}" if len(doubtful) > _LISTED else ""
        yield f"# Doubtful events, what matters most first{more}. Look at each, and paste into edits.toml what you have settled.\n"
    for doubt in doubtful[:_LISTED]:
        yield _edit(doubt)


def _edit(doubt: Doubt) -> str:
    event = doubt.event
    places = dict.fromkeys(source.origin.url if source.origin else source.article for source in event.sources)
    why, sentence, told = _line(doubt.why), _short(_line(event.text)), _short(_line(", ".join(places)))
    was = f"{event.date or 'undated'} {_short(event.title)}"
    return (
        f"\n# {why[:1].upper()}{why[1:]}.\n# {told}: {sentence}\n"
        f"[[edit]]\nevent = {_called(event)}\nwas = {_quoted(was)}\n"
        "checked = true  # all is well; if not, take this line out, and the # before what you set right\n"
        + "".join(f"# {line}\n" for line in _fields(event))
    )


def _called(event: DatedEvent) -> str:
    """Its id; of an event with several reports some more, so that the edit outlives the one that gave it."""
    further = [name for name in event.ids if name != event.id][: _NAMES - 1]
    return f"[{', '.join(map(_quoted, (event.id, *further)))}]" if further else _quoted(event.id)


def _fields(event: DatedEvent) -> tuple[str, ...]:
    """What most often is set right, as it stands now."""
    dated = f"date = {_quoted(event.date)}" if event.interval else 'date = "2025-07-04"'
    return dated, f"title = {_quoted(event.title)}", f'status = "{event.status}"', "hide = true"


def _quoted(text: str) -> str:
    return json.dumps(_line(text), ensure_ascii=False)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(" ")[0] + " …"


def _line(text: str) -> str:
    """On one line, and without what TOML forbids or a terminal obeys."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in " ".join(text.split()))
