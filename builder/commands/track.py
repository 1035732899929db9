"""A progress bar where someone is watching a long run."""

import sys
from collections.abc import Iterable

from builder.gather import Found

_WORTH_A_BAR = 50  # articles; fewer are done before a bar is drawn


def track(found: Iterable[Found], total: int) -> Iterable[Found]:
    """The same items in the same order, with a bar on standard error where that is a terminal."""
    if total < _WORTH_A_BAR or not sys.stderr.isatty():
        return found
    from rich.console import Console
    from rich.progress import track as bar

    return bar(found, "Looking for dates", total, console=Console(stderr=True), transient=True)
