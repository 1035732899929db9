"""`build`: seeds/ → site/."""

import argparse
import os
import sys
from pathlib import Path

from builder.build import Built
from builder.build import build as make
from builder.commands.misuse import Misuse
from builder.commands.tell import tell
from builder.commands.track import track
from builder.gather import Wishes


def build(arguments: argparse.Namespace) -> int:
    """Make the site; returns the exit code."""
    _refuse(arguments.seeds, arguments.out)
    wishes = Wishes(jobs=arguments.jobs, base_url=arguments.base_url)
    built = make(arguments.seeds, arguments.out, wishes, track, strict=arguments.strict)
    code = tell(built.faults, strict=arguments.strict)
    sys.stderr.write(_summary(built, arguments.out))
    return code


def _refuse(seeds: Path, out: Path) -> None:
    """A site's folder is replaced as a whole, so the seeds must not stand in it, nor it among the seeds."""
    kept, replaced = (Path(os.path.realpath(folder)) for folder in (seeds, out))  # where links lead in a circle, resolve() gives up
    if kept == replaced or replaced in kept.parents or kept in replaced.parents:
        raise Misuse(f"--out {out} and --seeds {seeds} lie one in the other; name two separate folders")


def _summary(built: Built, out: Path) -> str:
    counts = f"{_count(len(built.timeline.articles), 'article')}, {_count(len(built.timeline.events), 'event')}"
    return f"{counts} → {out.as_posix()}/\n" if built.written else f"{counts}; nothing was written\n"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
