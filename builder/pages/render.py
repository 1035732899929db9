"""The whole site, in memory."""

from collections.abc import Mapping
from pathlib import Path

from builder.events.timeline import Timeline
from builder.pages.makings import makings


def render(timeline: Timeline, overrides: Path | None) -> Mapping[str, bytes]:
    """Relative POSIX path → bytes, for every file of the site, in the order of paths. As `makings`."""
    return dict(sorted((making.path, making.make()) for making in makings(timeline, overrides)))
