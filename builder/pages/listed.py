"""The events as pages list them."""

from collections.abc import Mapping
from dataclasses import dataclass

from builder.pages.view import Row


@dataclass(frozen=True, slots=True)
class Listed:
    """`rows`: event id → its row, for pages a folder down. `imprints`: event id → a digest of the event and of all else that its row comes of."""

    rows: Mapping[str, Row]
    imprints: Mapping[str, bytes]
