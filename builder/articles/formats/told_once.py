"""What the lines of one file tell, once."""

from collections.abc import Iterable

from builder.errors import Fault, Severity

_MOST_FAULTS = 100  # of one file: nobody reads more, and a file of millions of bad lines must not fill the memory


def told_once(lines: Iterable[tuple[Fault, ...]]) -> tuple[Fault, ...]:
    """The faults of a file's lines up to a number, and then how many more there are. A warning of the same words is told once."""
    faults: list[Fault] = []
    unknown: set[str] = set()
    untold = 0
    for wrong in lines:
        new = [fault for fault in wrong if fault.severity == Severity.ERROR or fault.what not in unknown]
        unknown.update(fault.what for fault in new[:_MOST_FAULTS] if fault.severity == Severity.WARNING and len(unknown) < _MOST_FAULTS)
        untold += len(new) if len(faults) >= _MOST_FAULTS else 0
        faults.extend(new if len(faults) < _MOST_FAULTS else ())
    if untold:
        last = faults[-1]
        faults.append(Fault(last.path, last.line + 1, 1, f"{untold} more things are wrong further down", "mend those above first"))
    return tuple(faults)
