"""The site made again and again: only what a change touches is worked on."""

from collections.abc import Callable
from pathlib import Path

from builder.gather import Gathered, gather
from builder.live.site import Site
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
        self._keys: dict[str, bytes] = {}  # path → key, of the site of the last time
        self._site = Site({})
        self._last: tuple[bytes, Gathered, Site | None] | None = None

    def make(self, content: Path, wishes: Wishes, track: Track) -> tuple[Gathered, Site | None]:
        """What the content folder comes to, and the site of it: None where settings or edits are broken, the very site of the last time where nothing
        has changed since.

        Of each template one page is made, so that what is wrong with it is told; the rest is left until somebody asks for it. Raises ContentError
        where the folder or a template cannot be used.
        """
        seen = survey(content)
        if self._last and seen.inputs and self._last[0] == seen.inputs:
            return self._last[1:]
        self._last = None
        gathered = gather(content, wishes, track, self._memory, seen)
        site = self._anew(gathered, content, seen.made_by) if gathered.sound else None
        self._last = seen.inputs, gathered, site
        return gathered, site

    def _anew(self, gathered: Gathered, content: Path, made_by: bytes) -> Site:
        makers: dict[str, Callable[[], bytes]] = {}
        keys: dict[str, bytes] = {}
        first: dict[str, str] = {}  # template → path
        for making in makings(gathered.timeline, content, made_by):
            makers[making.path] = making.make
            if making.template:
                keys[making.path] = making.key
                first.setdefault(making.template, making.path)
        # Only what was made is kept: a maker of before would keep the whole chronology of before.
        site = Site(makers, {path: page for path, page in self._site.made().items() if keys.get(path) and keys[path] == self._keys.get(path)})
        for path in first.values():
            site[path]
        self._site, self._keys = site, keys
        return site
