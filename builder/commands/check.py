"""`check`: everything that is wrong or doubtful, all at once, nothing written."""

import argparse
import sys

from builder.commands.tell import tell
from builder.commands.track import track
from builder.gather import Wishes, gather


def check(arguments: argparse.Namespace) -> int:
    """Tell every fault; returns the exit code."""
    gathered = gather(arguments.seeds, Wishes(jobs=arguments.jobs), track)
    code = tell(gathered.faults)
    articles, events = gathered.timeline.articles, gathered.timeline.events
    undated = sum(article.publication is None for article in articles)
    sys.stderr.write(
        f"articles: {len(articles):,}; without a publication date: {undated:,}; events: {len(events):,}; faults: {len(set(gathered.faults)):,}\n"
    )
    return code
