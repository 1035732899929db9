"""Where what is remembered lies."""

from pathlib import Path

from platformdirs import user_cache_path


def cache_folder() -> Path:
    """The user's own folder for such things (`~/.cache/news-timeline-builder` on Linux), not made yet. It may be removed at any time; nothing of it
    lies beside the seeds, so that no checkout is littered and nobody else's memory is ever trusted."""
    return user_cache_path("news-timeline-builder", appauthor=False)
