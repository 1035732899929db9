"""`build`: seeds/ → site/."""

import argparse
import os
import sys
import time
from pathlib import Path

from builder.build import Built
from builder.build import build as make
from builder.commands.misuse import Misuse
from builder.commands.tell import tell
from builder.commands.track import track
from builder.work.cache_folder import cache_folder
from builder.work.memory import Memory
from builder.work.wishes import Wishes


def build(arguments: argparse.Namespace) -> int:
    """Make the site; returns the exit code."""
    _refuse(arguments.seeds, arguments.out)
    began = time.monotonic()
    wishes = Wishes(jobs=arguments.jobs, base_url=arguments.base_url)
    memory = Memory(None if arguments.no_cache else cache_folder())
    try:
        built = make(arguments.seeds, arguments.out, wishes, track, strict=arguments.strict, memory=memory, waiting=lambda: _wait(arguments.out))
    finally:
        memory.close()
    code = tell(built.faults, strict=arguments.strict)
    sys.stderr.write(_summary(built, arguments.out, time.monotonic() - began))
    return code


def _refuse(seeds: Path, out: Path) -> None:
    """A site's folder is replaced as a whole, so the seeds must not stand in it, nor it among the seeds."""
    kept, replaced = (Path(os.path.realpath(folder)) for folder in (seeds, out))  # where links lead in a circle, resolve() gives up
    if kept == replaced or replaced in kept.parents or kept in replaced.parents:
        raise Misuse(f"--out {out} and --seeds {seeds} lie one in the other; name two separate folders")


def _wait(out: Path) -> None:
    sys.stderr.write(f"waiting for another build of {out.as_posix()}/ to end\n")


def _summary(built: Built, out: Path, seconds: float) -> str:
    """`12 articles, 40 events → site/ (…)`: what it came to, and what was done for it."""
    counts = f"{_count(built.articles, 'article')}, {_count(built.events, 'event')}"
    if not built.done:
        return f"{counts}; nothing was written\n"
    parts = [
        f"{_count(built.reused, 'article')} known from before" if built.reused else "",
        f"{_count(built.reports, 'report')} found" if built.reports != built.events else "",
        f"{len(built.changed):,} of {_count(built.files, 'file')} written" if built.changed or built.removed else "nothing has changed",
        f"{len(built.removed):,} removed" if built.removed else "",
        f"{seconds:.1f} s",
    ]
    look = f"; {_count(built.doubtful, 'event')} to look over: `check` lists" if built.doubtful else ""
    return f"{counts} → {out.as_posix()}/ ({', '.join(filter(None, parts))}){look}\n"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
