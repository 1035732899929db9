"""Which event an edit speaks of."""

from builder.errors import Fault, Severity
from builder.events.editing.edits import Edit
from builder.events.editing.nearest import nearest
from builder.events.editing.register import Register
from builder.events.event import DatedEvent

_TITLE = 90  # code points of one in a message


def addressed(edit: Edit, name: str, events: Register) -> tuple[DatedEvent | None, Fault | None]:
    """The event that answers to `name`, an id in the edit; for the edit's own event any of its ids will do. Where none does, the one that it must
    mean, with a warning, or None and an error that says what it was and which is nearest."""
    for each in edit.names if name == edit.event else (name,):
        if found := events.get(each):
            return found, None
    was = edit.was if name == edit.event else ""
    near = nearest(name, was, events)
    what = f"no event answers to {name[:120]!r}" + (" any more" if was else "")  # without a note of it nobody knows that there was one
    words = name.rpartition("-")[0].replace("-", " ")
    what += f", which was “{was[:_TITLE]}”" if was else f", which would tell of “{words[:_TITLE]}”" if words else ""
    if near.event is None:
        mend = "none is like it: take the id from the address of its headline" if events.events else "there is no event at all"
        return None, edit.place.fault(what, f"{mend}; or take the edit out")
    shown = f"{near.event.date or 'undated'} “{near.event.title[:_TITLE]}”"
    if near.sure:
        mend = f'put "{near.event.id}" in its place'
        return near.event, edit.place.fault(f"{what}; taken for {shown}", mend, Severity.WARNING)
    return None, edit.place.fault(what, f'nearest is {shown}: put "{near.event.id}" in its place, or take the edit out')
