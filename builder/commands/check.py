"""`check`: everything that is wrong or doubtful, all at once, nothing written."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from builder.commands.as_annotations import as_annotations
from builder.commands.as_edits import as_edits
from builder.commands.as_report import as_report
from builder.commands.tell import tell
from builder.commands.track import track
from builder.errors import ContentError, Fault, Severity
from builder.events.editing.doubts import doubts
from builder.gather import Gathered, gather
from builder.pages.dead_links import dead_links
from builder.pages.render import render
from builder.work.cache_folder import cache_folder
from builder.work.memory import Memory
from builder.work.wishes import Wishes


def check(arguments: argparse.Namespace) -> int:
    """Tell every fault on standard error, give the doubtful events on standard output as edits to paste into `edits.toml`; returns the exit code.

    ``--format json`` gives both as one object on standard output, ``github`` as annotations of a workflow.
    """
    memory = Memory(cache_folder())
    try:
        gathered = gather(arguments.seeds, Wishes(jobs=arguments.jobs), track, memory)
    finally:
        memory.close()
    faults = tuple(sorted({*gathered.faults, *_of_pages(gathered, arguments.seeds)}))
    timeline, doubtful = gathered.timeline, doubts(gathered.timeline)
    code = tell(faults if arguments.format == "edits" else (), strict=arguments.strict)
    if arguments.format == "edits":
        sys.stdout.write(as_edits(doubtful))
    elif arguments.format == "json":
        sys.stdout.write(as_report(timeline, faults, doubtful))
    else:
        sys.stdout.write(as_annotations(faults, doubtful))
    undated = sum(article.publication is None for article in timeline.articles)
    counts = (
        f"articles: {len(timeline.articles):,}; without a publication date: {undated:,}; events: {len(timeline.events) + len(timeline.undated):,}"
    )
    counts += f"; doubtful: {len(doubtful):,}" if doubtful else ""
    sys.stderr.write(f"{counts}; {_counted(faults)}\n")
    return code or int(any(arguments.strict or fault.severity is Severity.ERROR for fault in faults))


def _of_pages(gathered: Gathered, content: Path) -> tuple[Fault, ...]:
    """What is wrong with the pages: templates that cannot be used, and links that lead nowhere."""
    if not gathered.sound:
        return ()
    try:
        return dead_links(render(gathered.timeline, content))
    except ContentError as error:
        return error.faults


def _counted(faults: tuple[Fault, ...]) -> str:
    counts = Counter(fault.severity for fault in faults)
    return ", ".join(f"{counts[severity]:,} {severity}{'' if counts[severity] == 1 else 's'}" for severity in Severity)
