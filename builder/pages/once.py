"""Markup that several pages have in common."""

from collections.abc import Callable
from typing import Any

from markupsafe import Markup


def once() -> Callable[[Callable[..., Markup], object], Markup]:
    """A function for templates: ``once(macro, row)`` is ``macro(row)``, worked out the first time and remembered for that very row."""
    kept: dict[tuple[str, int], tuple[object, Markup]] = {}  # with the row, whose number is its own as long as it is held

    def remembered(macro: Any, row: object) -> Markup:
        key = (macro.name, id(row))
        if key not in kept:
            kept[key] = (row, macro(row))
        return kept[key][1]

    return remembered
