"""The site made again and again: only what a change touches is worked on."""

from collections.abc import Callable
from functools import partial
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
        self._pages: dict[str, tuple[bytes, bytes]] = {}  # path → key, contents
        self._last: tuple[bytes, Gathered, Site | None] | None = None

    def make(self, content: Path, wishes: Wishes, track: Track) -> tuple[Gathered, Site | None]:
        """What the content folder comes to, and the site of it: None where settings or edits are broken, the very site of the last time where nothing
        has changed since.

        Pages are all made, so that what is wrong with a template is told; files are left until somebody asks for them. Raises ContentError where the
        folder or a template cannot be used.
        """
        seen = survey(content)
        if self._last and seen.inputs and self._last[0] == seen.inputs:
            return self._last[1:]
        self._last = None
        gathered = gather(content, wishes, track, self._memory, seen)
        site = self._site(gathered, content, seen.made_by) if gathered.sound else None
        self._last = seen.inputs, gathered, site
        return gathered, site

    def _site(self, gathered: Gathered, content: Path, made_by: bytes) -> Site:
        pages: dict[str, tuple[bytes, bytes]] = {}
        makers: dict[str, Callable[[], bytes]] = {}
        for making in makings(gathered.timeline, content, made_by):
            makers[making.path] = making.make
            if making.path.endswith(".html"):
                key, contents = self._pages.get(making.path, (b"", b""))
                contents = contents if making.key and making.key == key else making.make()
                pages[making.path] = making.key, contents
                makers[making.path] = partial(bytes, contents)
        self._pages = pages
        return Site(makers)
