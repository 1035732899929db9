"""How much of the builder the tests run, room by room: a table, and an error where it is too little.

    python -m coverage json --quiet -o - | python -m tests.covered

Lines and branches are told apart: a sum of both would let many lines hide few branches.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePath

LEAST = 95.0  # per cent, of lines and of branches alike
_COUNTS = ("covered_lines", "num_statements", "covered_branches", "num_branches")


def covered(report: dict) -> tuple[str, bool]:
    """The table of a report of `coverage json`, and whether it is enough."""
    rooms: defaultdict[str, list[int]] = defaultdict(lambda: [0] * len(_COUNTS))
    for name, file in report["files"].items():
        parts = PurePath(name).parts
        for room in (parts[1] + "/" if len(parts) > 2 else "(files)", "all"):
            rooms[room] = [before + file["summary"][count] for before, count in zip(rooms[room], _COUNTS, strict=True)]
    lines = [f"{'room':12}{'lines':>8}{'of':>8}{'%':>8}{'branches':>12}{'of':>8}{'%':>8}"]
    for room in sorted(rooms, key=lambda room: (room == "all", room)):
        run, there, taken, forks = rooms[room]
        lines.append(f"{room:12}{run:8,}{there:8,}{_share(run, there):8.1f}{taken:12,}{forks:8,}{_share(taken, forks):8.1f}")
    run, there, taken, forks = rooms["all"]
    return "\n".join(lines), there > 0 and min(_share(run, there), _share(taken, forks)) >= LEAST


def _share(part: int, whole: int) -> float:
    return 100.0 * part / whole if whole else 100.0


def main(lines: Iterable[str]) -> int:
    """0 where enough is covered, 1 where not."""
    table, enough = covered(json.loads("".join(lines)))
    print(table)
    if not enough:
        print(f"less than {LEAST:.0f} % of the lines or of the branches", file=sys.stderr)
    return 0 if enough else 1


if __name__ == "__main__":
    sys.exit(main(sys.stdin))
