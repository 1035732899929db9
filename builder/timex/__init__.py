"""Temporal expressions: `tag(text, published)` finds and resolves them."""

from builder.timex.tag import tag
from builder.timex.timex import Anchor, Timex, TimexType

__all__ = ["Anchor", "Timex", "TimexType", "tag"]
