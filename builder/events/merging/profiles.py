"""The events that are to be compared, each by what it tells."""

from collections.abc import Callable, Iterable

from builder.events.event import DatedEvent
from builder.events.merging.candidates import Worded
from builder.events.merging.likeness import Told
from builder.events.merging.profile import Profile
from builder.events.merging.told_words import told_words


class Profiles(dict[str, Told]):
    """Event id → the event and its profile. That is made when it is first asked for, since most events have the words of no other; `words` has them
    all, with the words that they are looked up by, and `steps` those that tell of steps of a case or a life, with these."""

    def __init__(self, make: Callable[[DatedEvent, frozenset[str]], Profile], steps: Callable[[DatedEvent], frozenset[str]]) -> None:
        """`make` gives the profile of an event and its `told_words`, `steps` the steps that it tells of."""
        super().__init__()
        self._make, self._steps = make, steps
        self.words: dict[str, Worded] = {}
        self.steps: dict[str, Worded] = {}

    def take(self, events: Iterable[DatedEvent]) -> frozenset[str]:
        """From now on these, and no others; returns the ids of those that are new or were something else before."""
        before, known = self.words, {event.id: event for event in events}
        changed = frozenset(
            name for name, event in known.items() if name not in before or (before[name][0] is not event and before[name][0] != event)
        )
        for name in (*changed, *(before.keys() - known.keys())):
            self.pop(name, None)
            self.steps.pop(name, None)
        self.words = {name: (event, told_words(event)) if name in changed else before[name] for name, event in known.items()}
        self.steps.update((name, (known[name], found)) for name in changed if (found := self._steps(known[name])))
        return changed

    def __missing__(self, name: str) -> Told:
        """Raises KeyError for an event that is none of these."""
        event, words = self.words[name]
        self[name] = made = event, self._make(event, words)
        return made
