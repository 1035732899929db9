"""What is shown while somebody works on a timeline, and the news of it to every page that is open."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Condition

from builder.errors import Fault


@dataclass(frozen=True, slots=True)
class Shown:
    """A site as it now stands: relative path → bytes, and what is wrong with it. `stamp` is another one whenever either is."""

    stamp: str
    files: Mapping[str, bytes]
    faults: tuple[Fault, ...]


class Preview:
    """The site of the last build that made one; one thread builds, many read."""

    def __init__(self) -> None:
        """Nothing is shown yet."""
        self._changed = Condition()
        self._run = secrets.token_hex(4)  # a page that outlived another run is not taken for one of this run
        self._number = 0
        self._ended = False
        self._shown = Shown(self._run, {}, ())

    def show(self, files: Mapping[str, bytes] | None, faults: tuple[Fault, ...]) -> bool:
        """Show `files`, or those of before where they are None, and `faults`; whether it is another site than it was, or has other faults."""
        with self._changed:
            files = self._shown.files if files is None else files
            if files is self._shown.files and faults == self._shown.faults:
                return False
            self._number += 1
            self._shown = Shown(f"{self._run}-{self._number}", files, faults)
            self._changed.notify_all()
            return True

    def blame(self, files: Mapping[str, bytes], faults: tuple[Fault, ...]) -> bool:
        """Show `faults` too, which were met while a file of `files` was made; whether any is new. None is where another site stands by now."""
        with self._changed:
            known = self._shown.faults
            return files is self._shown.files and self.show(None, (*known, *(fault for fault in dict.fromkeys(faults) if fault not in known)))

    def now(self) -> Shown:
        """What is shown."""
        return self._shown

    def other_than(self, stamp: str, seconds: float) -> Shown | None:
        """What is shown as soon as it is not that of `stamp`; None where nothing changes in so many seconds, or where all has ended."""
        with self._changed:
            self._changed.wait_for(lambda: self._ended or self._shown.stamp != stamp, seconds)
            return None if self._ended or self._shown.stamp == stamp else self._shown

    def end(self) -> None:
        """Let go of everybody who waits."""
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    @property
    def ended(self) -> bool:
        """Whether the preview is over."""
        return self._ended
