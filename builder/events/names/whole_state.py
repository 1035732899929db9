"""A state by its whole name."""

from builder.events.gazetteers.state_codes import SHORT_STATES, state_codes
from builder.events.names.cast import Run

_BEFORE, _BEHIND = (", ", "- "), (".", ",")


def whole_state(name: str, text: str, run: Run) -> str:
    """ "Texas" for the `name` "TX", "Louisiana" for "Venice, La.", but not for "La" of an opera; of every other place its name."""
    told = name not in SHORT_STATES or (text[run.end : run.end + 1] in _BEHIND and text[max(0, run.start - 2) : run.start] in _BEFORE)
    return state_codes().get(name, name) if told else name
