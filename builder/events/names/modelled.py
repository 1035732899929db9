"""What a model takes names for that nothing else tells the kind of."""

from collections.abc import Iterable

from builder.events.gazetteers.is_people import is_people
from builder.events.names.cast import Kind, NameKind, Run
from builder.events.names.named_spans import Span

# Label → kind, and the fewest words of a name it is believed for: of single words models call too many
# a place. What they call an organisation is wrong more often than what the rules miss.
_LABELS = {
    "PERSON": (NameKind.PERSON, 1),
    "PER": (NameKind.PERSON, 2),
    "GPE": (NameKind.PLACE, 1),
    "LOC": (NameKind.PLACE, 2),
    "FAC": (NameKind.PLACE, 2),
}
_SURE = 1  # any clear sign in the article stands over it


def modelled(runs: Iterable[Run], spans: Iterable[Span]) -> dict[int, Kind]:
    """Where a run begins → its kind, for the runs that a span of a known label ends with and covers whole, title or not."""
    found = {end: (start, *_LABELS[label]) for start, end, label in spans if label in _LABELS}
    told: dict[int, Kind] = {}
    if not found:
        return told
    for run in runs:
        for owned in ("", "'s", "’s"):  # some models count it in
            start, kind, fewest = found.get(run.end + len(owned), (run.start + 1, NameKind.OTHER, 1))
            if start <= run.start and len(run.words) >= fewest and not is_people(run.words[0]):
                told[run.start] = kind, _SURE
    return told
