"""How well reports of one happening are made one event, and how the time of it grows.

    python -m tests.benchmarks.merging pairs FOLDER… [--half develop] [--wrong]
    python -m tests.benchmarks.merging scale [--counts 1000 10000 100000] [--crowded]

``pairs``: each FOLDER holds ``articles.jsonl`` (a seed) and has the name that ``merging_pairs.csv`` knows it by; its articles are merged on their
own. A row of that file is two spans of text, by article and code points of its ``text`` as the seed has it, whether they tell of one happening that a
chronology should list once, and whether the row was looked at while merging was made or set aside. A pair counts as one where an event has a
source in either span. Precision is of the pairs taken for one, recall of those that are one; "unheard" are pairs of which a side made no event.

``scale``: CPU seconds of merging happenings that never were (``merging_made_up.py``), at a constant number of events a day or, ``--crowded``, in
one year however many. The exponent says how the time grew with the number: 1 is in proportion, 2 with its square.
"""

import argparse
import csv
import json
import math
import re
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from builder.events.event import DatedEvent, Source
from builder.events.merging.merge import merge
from builder.gather import gather
from builder.wording.tongue_of import tongue_of
from builder.work.wishes import Wishes
from tests.benchmarks.merging_made_up import merging_made_up

_PAIRS = Path(__file__).parent / "merging_pairs.csv"
_HALVES = ("develop", "set aside")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two spans of text, each as its article's id and its words, and what a reader made of them."""

    folder: str
    spans: tuple[tuple[str, str], tuple[str, str]]
    same: bool
    half: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a pair: whether both sides are reports of one event, and whether both are reports at all."""

    pair: Pair
    merged: bool
    heard: bool


def main() -> None:
    """Print one of the two tables."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = options.add_subparsers(required=True, dest="kind")
    pairs = kinds.add_parser("pairs")
    pairs.add_argument("folders", nargs="+", type=Path)
    pairs.add_argument("--half", choices=_HALVES, help="else both")
    pairs.add_argument("--wrong", action="store_true", help="show the pairs that were judged wrongly, in full")
    scale = kinds.add_parser("scale")
    scale.add_argument("--counts", nargs="+", type=int, default=(1_000, 10_000, 100_000))
    scale.add_argument("--crowded", action="store_true")
    given = options.parse_args()
    if given.kind == "scale":
        _print_growth(given.counts, given.crowded)
    else:
        _print_pairs(given.folders, given.half, given.wrong)


def _print_growth(counts: Sequence[int], crowded: bool) -> None:
    print(f"{'events':>8s} {'articles':>8s} {'merged':>8s} {'CPU s':>7s} {'ms each':>8s} {'exponent':>8s}")
    before: tuple[int, float] | None = None
    for count in counts:
        articles, events = merging_made_up(count, 365 if crowded else count // 25 + 1)
        began = time.process_time()
        merged = len(merge(events, articles, tongue_of("en")))
        took = time.process_time() - began
        grown = f"{math.log(took / before[1]) / math.log(count / before[0]):8.2f}" if before else ""
        print(f"{count:8d} {len(articles):8d} {merged:8d} {took:7.2f} {1000 * took / count:8.3f} {grown}", flush=True)
        before = count, took


def _print_pairs(folders: Iterable[Path], half: str | None, wrong: bool) -> None:
    verdicts = [verdict for folder in folders for verdict in _verdicts(folder)]
    print(f"{'':10s} {'pairs':>6s} {'one':>5s} {'merged':>7s} {'unheard':>8s} {'precision':>10s} {'recall':>7s}")
    for each in _HALVES if half is None else (half,):
        mine = [verdict for verdict in verdicts if verdict.pair.half == each]
        _print_half(each, mine)
        for verdict in mine:
            if wrong and verdict.merged != verdict.pair.same:
                texts = "\n".join(f"    {article}: {text}" for article, text in verdict.pair.spans)
                print(f"  {'wrongly merged' if verdict.merged else 'missed'} in {verdict.pair.folder}\n{texts}")


def _print_half(name: str, verdicts: Sequence[Verdict]) -> None:
    same, merged = sum(each.pair.same for each in verdicts), sum(each.merged for each in verdicts)
    right, unheard = sum(each.merged and each.pair.same for each in verdicts), sum(not each.heard for each in verdicts)
    shares = f"{right / max(1, merged):10.3f} {right / max(1, same):7.3f}"
    print(f"{name:10s} {len(verdicts):6d} {same:5d} {merged:7d} {unheard:8d} {shares}")


def _verdicts(folder: Path) -> list[Verdict]:
    lines = (folder / "articles.jsonl").read_text(encoding="utf-8")
    texts = {row["id"]: row["text"] for row in map(json.loads, lines.splitlines())}
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "articles.jsonl").write_text(lines, encoding="utf-8")
        reports = _reports(gather(Path(place), Wishes()).timeline.events)
    return [_verdict(pair, reports) for pair in _pairs(folder.name, texts)]


def _pairs(folder: str, texts: dict[str, str]) -> list[Pair]:
    with _PAIRS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["corpus"] == folder]
    return [Pair(folder, (_span(row, "a", texts), _span(row, "b", texts)), row["same"] == "yes", row["half"]) for row in rows]


def _span(row: dict[str, str], side: str, texts: dict[str, str]) -> tuple[str, str]:
    article = row[f"id_{side}"]
    return article, texts[article][int(row[f"start_{side}"]) : int(row[f"end_{side}"])]


def _reports(events: Iterable[DatedEvent]) -> dict[str, list[tuple[Source, str]]]:
    """Article id → its sentences that are reports, each with the id of the event."""
    found: dict[str, list[tuple[Source, str]]] = defaultdict(list)
    for event in events:
        for source in event.sources:
            found[source.article].append((source, event.id))
    return found


def _verdict(pair: Pair, reports: dict[str, list[tuple[Source, str]]]) -> Verdict:
    one, other = (_events_in(text, reports.get(article, [])) for article, text in pair.spans)
    return Verdict(pair, bool(one & other), bool(one and other))


def _events_in(text: str, reports: Iterable[tuple[Source, str]]) -> set[str]:
    """The events with a report in the span: words are compared, because a reader of seeds may mend white space and quotation marks."""
    wanted = _words(text)
    return {name for source, name in reports if wanted in (told := _words(source.sentence)) or told in wanted}


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.lower()))} "


if __name__ == "__main__":
    main()
