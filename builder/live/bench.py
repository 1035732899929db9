"""The site made again and again: only what a change touches is worked on."""

from collections.abc import Mapping
from pathlib import Path

from builder.gather import Gathered, gather
from builder.pages.makings import makings
from builder.work.memory import Memory
from builder.work.survey import survey
from builder.work.untracked import Track
from builder.work.wishes import Wishes


class Bench:
    """Remembers the pages of the last time; what articles give is in `memory`."""

    def __init__(self, memory: Memory) -> None:
        """Nothing is made yet."""
        self._memory = memory
        self._pages: dict[str, tuple[bytes, bytes]] = {}  # path → key, contents

    def make(self, content: Path, wishes: Wishes, track: Track) -> tuple[Gathered, Mapping[str, bytes] | None]:
        """What the content folder comes to, and the site of it: relative path → bytes, None where settings or edits are broken.

        Raises ContentError where the folder or a template cannot be used.
        """
        seen = survey(content)
        gathered = gather(content, wishes, track, self._memory, seen)
        if not gathered.sound:
            return gathered, None
        made: dict[str, tuple[bytes, bytes]] = {}
        for making in makings(gathered.timeline, content, seen.made_by):
            key, contents = self._pages.get(making.path, (b"", b""))
            made[making.path] = (making.key, contents if making.key and making.key == key else making.make())
        self._pages = made
        return gathered, {path: contents for path, (_, contents) in sorted(made.items())}
