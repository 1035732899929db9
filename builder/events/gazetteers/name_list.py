"""Long lists of names that are worked out of what packages hold."""

from collections.abc import Callable, Iterable


class NameList:
    """The names that a function gives, asked for when they are first needed and once a process; or as an earlier run worked them out, where that is
    told before. For the head of such a function, which then gives this list."""

    def __init__(self, work_out: Callable[[], frozenset[str]]) -> None:
        """`work_out` gives the names, the same ones whenever it is asked."""
        self._work_out = work_out
        self.known: frozenset[str] | None = None

    def __call__(self) -> frozenset[str]:
        """The names."""
        if self.known is None:
            self.known = self._work_out()
        return self.known

    def tell(self, names: Iterable[str]) -> None:
        """What an earlier run worked out."""
        self.known = frozenset(names)
