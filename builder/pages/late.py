"""Values that are not made before they are asked for."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Late(Mapping[K, V]):
    """A mapping of which only what is looked at is made, and that once."""

    def __init__(self, makers: Mapping[K, Callable[[], V]], made: Mapping[K, V] | None = None) -> None:
        """`makers`: key → what makes its value. `made`: the values that are known."""
        self._makers = makers
        self._made: dict[K, V] = dict(made or {})

    def __getitem__(self, key: K) -> V:
        """Raises KeyError where there is no such key."""
        if key not in self._made:
            self._made[key] = self._makers[key]()
        return self._made[key]

    def made(self) -> dict[K, V]:
        """The values that were looked at."""
        return dict(self._made)

    def __contains__(self, key: object) -> bool:
        """Without making it."""
        return key in self._makers

    def __iter__(self) -> Iterator[K]:
        """The keys."""
        return iter(self._makers)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._makers)
