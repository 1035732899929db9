"""A site of which only what is looked at need be made."""

from collections.abc import Callable, Iterator, Mapping


class Site(Mapping[str, bytes]):
    """Relative path → bytes; a file is made the first time it is asked for."""

    def __init__(self, makers: Mapping[str, Callable[[], bytes]]) -> None:
        """`makers`: path → what makes the file."""
        self._makers = makers
        self._made: dict[str, bytes] = {}

    def __getitem__(self, path: str) -> bytes:
        """Raises KeyError where there is no such file."""
        if path not in self._made:
            self._made[path] = self._makers[path]()
        return self._made[path]

    def __contains__(self, path: object) -> bool:
        """Without making it."""
        return path in self._makers

    def __iter__(self) -> Iterator[str]:
        """The paths."""
        return iter(self._makers)

    def __len__(self) -> int:
        """How many files there are."""
        return len(self._makers)
