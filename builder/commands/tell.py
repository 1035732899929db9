"""Faults on standard error, in the order a reader mends them."""

import sys
from collections import Counter
from collections.abc import Iterable

from builder.errors import Fault, Severity

_MOST_ALIKE = 20  # times that one file is told the same; a file of a million lines has a million of them


def tell(faults: Iterable[Fault], *, strict: bool = False) -> int:
    """Print every fault once, sorted by place; returns the exit code: 1 where there is an error, or under `strict` any fault, else 0."""
    told = sorted(set(faults))
    alike: Counter[tuple[str, str]] = Counter()
    for fault in told:
        alike[fault.path, fault.what] += 1
        if alike[fault.path, fault.what] > _MOST_ALIKE:
            continue
        warning = "warning: " if fault.severity is Severity.WARNING else ""
        sys.stderr.write(_tame(f"{fault.path}:{fault.line}:{fault.column}: {warning}{fault.what}; {fault.mend}") + "\n")
    for (path, what), number in alike.items():
        if number > _MOST_ALIKE:
            sys.stderr.write(_tame(f"{path}: {number - _MOST_ALIKE:,} more times: {what}") + "\n")
    return 1 if any(strict or fault.severity is Severity.ERROR for fault in told) else 0


def _tame(line: str) -> str:
    """A file name or an article may hold characters that a terminal obeys: show them instead."""
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in line)
