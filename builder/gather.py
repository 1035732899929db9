"""Everything before the pages: settings, seeds, the events of each article, the chronology."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from builder.articles.accept import accept
from builder.articles.parcel import Parcel
from builder.articles.parcels import parcels
from builder.config import Settings
from builder.errors import Fault, Severity
from builder.events.chronology import chronology
from builder.events.editing.edits import NO_EDITS
from builder.events.harvest import Harvest
from builder.events.timeline import Timeline
from builder.events.words.numeral import Count
from builder.load_edits import load_edits
from builder.load_settings import load_settings
from builder.work.harvests import harvests
from builder.work.known_lists import known_lists
from builder.work.memory import Memory
from builder.work.survey import Survey
from builder.work.untracked import Track, untracked
from builder.work.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Gathered:
    """The chronology and every fault met on the way. `sound` is False where the settings are broken, the edits cannot be
    read, or errors left no article at all.

    `reports` is how many events the articles told before those of one happening were merged, `reused` how many articles were known from an earlier
    run; `lasting` is False where another run on the same files might give something else: one changed while it was read, or was given up.
    """

    timeline: Timeline
    faults: tuple[Fault, ...]
    sound: bool
    reports: int = 0
    reused: int = 0
    lasting: bool = True


def gather(content: Path, wishes: Wishes, track: Track = untracked, memory: Memory | None = None, seen: Survey | None = None) -> Gathered:
    """The chronology of the content folder `content`. A bad article costs only itself; its faults come back with the others'.

    What earlier runs found is taken from `memory`, and what this one finds put down there. `seen`: what the folder holds, where that is known.

    Raises ContentError where the folder cannot be read at all.
    """
    memory = memory or Memory(None)
    with known_lists(memory):
        return _gathered(content, wishes, track, memory, seen)


def _gathered(content: Path, wishes: Wishes, track: Track, memory: Memory, seen: Survey | None) -> Gathered:
    settings, setting_faults = _settings(content, wishes)
    packed, file_faults = (seen.packed, seen.faults) if seen else parcels(content)
    found, reused = harvests(packed, settings, wishes.jobs, memory, track)
    reading = accept(zip(packed, (each.unpacked for each in found), strict=True), file_faults)
    taken = _taken(found, {id(article) for article in reading.articles})
    events = tuple(chain.from_iterable(each.events for each in taken.values()))
    named = {article: each.named for article, each in taken.items()}
    heads = {article: each.head for article, each in taken.items() if each.head}
    edits, edit_faults = load_edits(content)
    known = edits or NO_EDITS, named, heads, dict(chain.from_iterable(map(_counted, taken.values())))
    merging = (chronology(settings, reading.articles, events, wishes.key_dates, wishes.key_sentences, *known) for _ in range(1))
    (timeline,) = track(merging, None, "Merging reports")
    article_faults = chain(reading.faults, *(each.told for each in taken.values()))
    faults = (*setting_faults, *edit_faults, *timeline.unmet, *(_below(content, fault) for fault in article_faults))
    sound = not setting_faults and edits is not None and (bool(reading.articles) or not _errors(faults))
    return Gathered(timeline, faults, sound, len(events), reused, all(map(_lasts, packed, found)))


def _settings(content: Path, wishes: Wishes) -> tuple[Settings, tuple[Fault, ...]]:
    settings, faults = load_settings(content)
    return (replace(settings, base_url=wishes.base_url) if wishes.base_url else settings), faults


def _taken(found: Iterable[Harvest], accepted: set[int]) -> dict[str, Harvest]:
    """Article id → what it gives, for the articles that have their place."""
    return {each.unpacked.article.id: each for each in found if each.unpacked.article and id(each.unpacked.article) in accepted}


def _counted(found: Harvest) -> Iterator[tuple[tuple[str, int, int], tuple[Count, ...]]]:
    """What the sentences of its events count, by what `counts` takes."""
    places = ((source.sentence, source.start, source.end) for event in found.events for source in event.sources)
    return zip(places, found.counted, strict=False)  # an article that was given up has none


def _lasts(parcel: Parcel, found: Harvest) -> bool:
    return found.whole and found.unpacked.digest == parcel.digest


def _below(content: Path, fault: Fault) -> Fault:
    """Articles name their file from the content folder on; whoever mends it stands outside."""
    return replace(fault, path=(content / fault.path).as_posix()) if fault.path != str(content) else fault


def _errors(faults: Iterable[Fault]) -> bool:
    return any(fault.severity is Severity.ERROR for fault in faults)
