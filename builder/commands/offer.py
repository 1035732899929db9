"""An article that may become a seed."""

from collections.abc import Iterator
from dataclasses import dataclass

from builder.articles.manuscript import Manuscript
from builder.errors import Fault


@dataclass(frozen=True, slots=True)
class Offer:
    """An article, and what of it to show to the user: a path or an address."""

    manuscript: Manuscript
    origin: str


Offers = Iterator[Offer | Fault]  # with a fault for each thing that cannot be read
