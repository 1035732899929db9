"""A progress bar where someone is watching a long run."""

import sys
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")

_WORTH_A_BAR = 50  # items; fewer are done before a bar is drawn


def track(items: Iterable[T], total: int | None, doing: str = "Working", /) -> Iterable[T]:
    """The same items in the same order, with a bar on standard error where that is a terminal; a bar without an end where the end is not known."""
    if (total is not None and total < _WORTH_A_BAR) or not sys.stderr.isatty():
        return items
    from rich.console import Console
    from rich.progress import track as bar

    return bar(items, doing, total, console=Console(stderr=True), transient=True)
