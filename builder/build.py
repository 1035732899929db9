"""The straight line: seeds in, site out."""

from dataclasses import dataclass
from pathlib import Path

from builder.errors import Fault
from builder.events.timeline import Timeline
from builder.gather import Wishes, gather
from builder.pages.render import render
from builder.pages.write import write
from builder.work.harvests import Track


@dataclass(frozen=True, slots=True)
class Built:
    """What a build came to. `written` is False where nothing was touched: broken settings, or any fault when `strict`."""

    timeline: Timeline
    faults: tuple[Fault, ...]
    written: bool


def build(content: Path, out: Path, wishes: Wishes, track: Track, *, strict: bool = False) -> Built:
    """Make the site of the content folder `content` in the folder `out`.

    Raises ContentError, with nothing written, where the folder or a template cannot be used, and OSError where `out` cannot be written.
    """
    gathered = gather(content, wishes, track)
    written = gathered.sound and not (strict and gathered.faults)
    if written:
        write(render(gathered.timeline, content), out)
    return Built(gathered.timeline, gathered.faults, written)
