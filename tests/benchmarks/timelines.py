"""Our chronology and the baseline beside the timelines that journalists made of the same articles.

    python -m tests.benchmarks.timelines CORPUS --scorer FILE [--topics NAME …] [--span given free] [--each]

Each folder of CORPUS holds ``articles.jsonl`` (a seed) and ``timelines.json``: a list of ``{"outlet", "timeline": [{"date", "text": […]}]}``. FILE
is Python with ``evaluate(predicted, reference)``, both lists of ``{"date", "text"}``, which gives (precision, recall) for "date", "AR1" and "AR2".

Number of dates and of sentences a date are taken from each reference, as the literature does. With the span given, only the articles published
between the reference's first and last day are read; the baseline's days are kept inside it, too, ours are not. F1 is that of the mean precision and
the mean recall over the timelines. CPU seconds are ours, from the seed files, an article each, to the key events, all processes included: cold for
the first timeline of a topic; of the next, articles that the first had are remembered, as they are from run to run.
"""

import argparse
import gc
import importlib.util
import json
import resource
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from builder.articles.article import Article
from builder.cli import SELDOM
from builder.config import Settings
from builder.gather import gather
from builder.work.memory import Memory
from builder.work.wishes import Wishes
from tests.benchmarks.timelines_baseline import Mention, baseline
from tests.seeds import seeds

Entries = list[dict[str, Any]]
Scores = dict[str, tuple[float, float]]
Evaluate = Callable[[Entries, Entries], Scores]
_FIGURES = ("date", "AR1", "AR2")


@dataclass(frozen=True, slots=True)
class Task:
    """One reference timeline and what may be known of it."""

    topic: str
    name: str
    lines: tuple[tuple[int, str], ...]  # of articles.jsonl, with their numbers
    reference: Entries
    days: int
    sentences: int
    span: tuple[date, date] | None


def main() -> None:
    """Print a line a topic and system, and their averages, with the span given and not."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", type=Path)
    options.add_argument("--scorer", type=Path, required=True)
    options.add_argument("--topics", nargs="+", help="folders of the corpus; else all")
    options.add_argument("--span", nargs="+", choices=("given", "free"), default=("given", "free"))
    options.add_argument("--each", action="store_true", help="a line for each timeline as well")
    given = options.parse_args()
    gc.set_threshold(*SELDOM)  # as every command does
    evaluate = _evaluate(given.scorer)
    topics = [folder for folder in sorted(given.corpus.iterdir()) if (folder / "timelines.json").is_file()]
    wanted = [folder for folder in topics if not given.topics or folder.name in given.topics]
    for span in given.span:
        with tempfile.TemporaryDirectory() as place:
            memory = Memory(Path(place))
            _table(span, [task for folder in wanted for task in _tasks(folder, span == "given")], evaluate, memory, given.each)
            memory.close()


def _evaluate(file: Path) -> Evaluate:
    spec = importlib.util.spec_from_file_location("scorer", file)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{file} is no Python file")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    found: Evaluate = scorer.evaluate
    return found


def _tasks(folder: Path, spanned: bool) -> Iterator[Task]:
    lines = (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    published = [date.fromisoformat(json.loads(line)["date"][:10]) for line in lines]
    for row in json.loads((folder / "timelines.json").read_text(encoding="utf-8")):
        reference: Entries = row["timeline"]
        days = {date.fromisoformat(entry["date"][:10]) for entry in reference}
        first, last = min(days), max(days)
        within = tuple(each for each, day in zip(enumerate(lines), published, strict=True) if not spanned or first <= day <= last)
        each = max(1, round(sum(len(entry["text"]) for entry in reference) / len(days)))
        yield Task(folder.name, f"{folder.name}/{row['outlet']}", within, reference, len(days), each, (first, last) if spanned else None)


def _table(span: str, tasks: Sequence[Task], evaluate: Evaluate, memory: Memory, each: bool) -> None:
    found: dict[tuple[str, str], list[Scores]] = defaultdict(list)
    seconds: dict[str, float] = defaultdict(float)
    tagged: dict[str, dict[str, list[Mention]]] = defaultdict(dict)
    print(f"\nspan {span:5s}             {'baseline':^21s}  {'ours':^21s}  timelines  CPU s")
    for task in tasks:
        with tempfile.TemporaryDirectory() as place:
            for number, line in task.lines:
                Path(place, f"{number:06d}.jsonl").write_text(line, encoding="utf-8")
            began = _cpu()
            ours = _ours(Path(place), task, memory)
            took = _cpu() - began
            articles = seeds(Path(place), Settings()).articles
        pair = evaluate(_theirs(articles, task, tagged[task.topic]), task.reference), evaluate(ours, task.reference)
        seconds[task.topic] += took
        for system, scores in zip(("baseline", "ours"), pair, strict=True):
            found[task.topic, system].append(scores)
        if each:
            print(_line(f"  {task.name}", [pair[0]], [pair[1]], took), flush=True)
    for topic in dict.fromkeys(task.topic for task in tasks):
        print(_line(topic, found[topic, "baseline"], found[topic, "ours"], seconds[topic]))
    every = [[scores for (_, one), rows in found.items() if one == system for scores in rows] for system in ("baseline", "ours")]
    print(_line("all timelines", every[0], every[1], sum(seconds.values())))


def _ours(place: Path, task: Task, memory: Memory) -> Entries:
    days: dict[int, list[str]] = defaultdict(list)
    wishes = Wishes(key_dates=task.days, key_sentences=task.sentences)
    for event in gather(place, wishes, memory=memory).timeline.events:
        if event.key and event.interval is not None:
            days[event.interval.start].append(event.text)
    return _entries(days)


def _theirs(articles: Sequence[Article], task: Task, tagged: dict[str, list[Mention]]) -> Entries:
    span = (task.span[0].toordinal(), task.span[1].toordinal()) if task.span else None
    return _entries(baseline(articles, task.days, task.sentences, span, tagged))


def _entries(days: dict[int, list[str]]) -> Entries:
    return [{"date": date.fromordinal(day).isoformat(), "text": texts} for day, texts in sorted(days.items())]


def _line(name: str, theirs: Sequence[Scores], ours: Sequence[Scores], seconds: float) -> str:
    return f"{name:22s}  {_figures(theirs)}  {_figures(ours)}  {len(ours):9d}  {seconds:5.1f}"


def _figures(rows: Sequence[Scores]) -> str:
    means = [[sum(row[figure][side] for row in rows) / max(1, len(rows)) for side in (0, 1)] for figure in _FIGURES]
    return "  ".join(f"{2 * precision * recall / (precision + recall) if precision + recall else 0.0:.3f}" for precision, recall in means)


def _cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


if __name__ == "__main__":
    main()
