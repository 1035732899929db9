"""Changes of files, as they happen."""

from collections.abc import Iterator
from pathlib import Path

from watchfiles import watch

from builder.pages.folders import folders

_STEP = 40  # milliseconds without a further change: what is written in several parts has then been written
_LONGEST = 400  # milliseconds: and when changes never cease, so often at least


def watched(content: Path) -> Iterator[None]:
    """Once for each lot of changes in the content folder, our templates and our static files; ends by KeyboardInterrupt.

    What editors write beside a file (swap files, copies) is no change.
    """
    ours = {folder for name in ("templates", "static") for folder in folders(name, None) if folder.is_dir()}
    for _ in watch(content, *sorted(ours), step=_STEP, debounce=_LONGEST, raise_interrupt=True):
        yield
