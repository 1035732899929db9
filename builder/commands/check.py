"""`check`: everything that is wrong or doubtful, all at once, nothing written."""

import argparse
import sys
from collections import Counter

from builder.commands.tell import tell
from builder.commands.track import track
from builder.errors import Fault, Severity
from builder.gather import Wishes, gather


def check(arguments: argparse.Namespace) -> int:
    """Tell every fault; returns the exit code."""
    gathered = gather(arguments.seeds, Wishes(jobs=arguments.jobs), track)
    code = tell(gathered.faults)
    articles, events = gathered.timeline.articles, gathered.timeline.events
    undated = sum(article.publication is None for article in articles)
    sys.stderr.write(f"articles: {len(articles):,}; without a publication date: {undated:,}; events: {len(events):,}; {_counted(gathered.faults)}\n")
    return code


def _counted(faults: tuple[Fault, ...]) -> str:
    counts = Counter(fault.severity for fault in set(faults))
    return ", ".join(f"{counts[severity]:,} {severity}{'' if counts[severity] == 1 else 's'}" for severity in Severity)
