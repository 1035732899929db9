"""`export`: the chronology as data, no pages."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from builder.commands.misuse import Misuse
from builder.commands.tell import tell
from builder.commands.track import track
from builder.gather import gather
from builder.pages.exports import EXPORTS
from builder.pages.survey import survey
from builder.work.cache_folder import cache_folder
from builder.work.memory import Memory
from builder.work.wishes import Wishes


def export(arguments: argparse.Namespace) -> int:
    """Write the chronology in the format asked for; returns the exit code. Broken settings write nothing."""
    wishes = Wishes(arguments.jobs, key_dates=arguments.key_dates, key_sentences=arguments.key_sentences)
    memory = Memory(cache_folder())
    try:
        gathered = gather(arguments.seeds, wishes, track, memory)
    finally:
        memory.close()
    if gathered.sound:
        _put(EXPORTS[arguments.format](survey(gathered.timeline)), arguments.output)
    return tell(gathered.faults)


def _put(text: str, output: Path | None) -> None:
    """To standard output, or whole to a file: a run that is cut short leaves the old one as it was."""
    if output is None:
        sys.stdout.write(text)
        return
    if output.is_dir() or not output.parent.is_dir():
        raise Misuse(
            f"-o {output} is a folder; name a file" if output.is_dir() else f"-o {output}: there is no folder {output.parent}; make it first"
        )
    handle, name = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(output)
    finally:
        Path(name).unlink(missing_ok=True)
