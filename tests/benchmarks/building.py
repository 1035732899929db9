"""Building beside Hugo: processor time and memory, cold, with nothing changed, with one article changed, and at twice the size.

    python -m tests.benchmarks.building [--articles N] [--jsonl FILE] [--hugo PATH] [--work DIR] [--twice]
    python -m tests.benchmarks.building --kill N [--articles M]

Both make a site of the same articles, Hugo with a page each, a list of all and its feeds, which is less than half of what ours makes. Processor
time is user and system, of all children; memory is the most that all processes of a build had at once (Linux). `--kill` ends N builds at random
moments and looks whether each left a whole site. Hugo is the program, or `hugo` of the package of that name.
"""

import argparse
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from tests.benchmarks.building_articles import building_articles

_EVERY = 0.2  # seconds between two looks at the memory
_KB = 1024
_HUGO = {
    "hugo.toml": 'baseURL = "https://example.org/"\ntitle = "News"\n',
    "layouts/baseof.html": (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>'
        '<body>{{ block "main" . }}{{ end }}</body></html>'
    ),
    "layouts/single.html": (
        '{{ define "main" }}<h1>{{ .Title }}</h1><p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> '
        '{{ .Params.publisher }}</p>{{ .Content }}<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}'
        '{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}'
    ),
    "layouts/list.html": (
        '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Site.RegularPages }}<li><time>{{ .Date.Format "2006-01-02" }}</time> '
        '<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Summary }}</li>{{ end }}</ul>{{ end }}'
    ),
}


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of processor time, seconds by the clock, megabytes at most, and the last line that was said."""

    cpu: float
    clock: float
    megabytes: float
    said: str


def main() -> None:
    """Print the table, or how the killed builds ended."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--jsonl", type=Path, help="articles (id, title, date, publisher, text) instead of those made up")
    parser.add_argument("--hugo", help="the program; without it there is nothing beside ours")
    parser.add_argument("--work", type=Path, help="a folder to work in, kept; else a temporary one")
    parser.add_argument("--twice", action="store_true", help="also twice as many articles")
    parser.add_argument("--kill", type=int, default=0, metavar="N", help="end N builds instead of measuring any")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        work = asked.work or Path(scratch)
        work.mkdir(parents=True, exist_ok=True)
        os.environ["XDG_CACHE_HOME"] = str(work / "cache")  # nobody's own memory
        if asked.kill:
            _kill(work, asked.kill, asked.articles, asked.jsonl)
        else:
            _measure(work, asked.articles, asked.jsonl, asked.hugo, twice=asked.twice)


def _articles(count: int, jsonl: Path | None) -> Iterable[Mapping[str, str]]:
    if jsonl is None:
        return building_articles(count)
    with jsonl.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in islice(lines, count)]


def _put(folder: Path, articles: Iterable[Mapping[str, str]]) -> int:
    """A Markdown file each, as both builders read it; returns the words."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    words = 0
    for article in articles:
        header = "".join(f"{name}: {json.dumps(article[name], ensure_ascii=False)}\n" for name in ("title", "date", "publisher") if article.get(name))
        (folder / f"{article['id']}.md").write_text(f"---\n{header}---\n{article['text']}\n", "utf-8")
        words += len(article["text"].split())
    return words


def _measure(work: Path, count: int, jsonl: Path | None, hugo: str | None, *, twice: bool) -> None:
    seeds, site = work / "seeds", work / "site"
    words = _put(seeds, _articles(count, jsonl))
    print(f"{count:,} articles of {words / count:.0f} words")
    for name, text in _HUGO.items() if hugo else ():
        (work / "hugo" / name).parent.mkdir(parents=True, exist_ok=True)
        (work / "hugo" / name).write_text(text, "utf-8")
    theirs = [hugo, "--quiet", "--source", str(work / "hugo"), "--contentDir", str(seeds), "--destination", str(work / "hugo-site")] if hugo else []
    ours = [sys.executable, "-m", "builder", "build", "--seeds", str(seeds), "--out", str(site)]
    for place in (site, work / "hugo-site", work / "cache"):
        shutil.rmtree(place, ignore_errors=True)
    for what in ("cold", "no change", "one article changed"):
        if what == "one article changed":
            _change(seeds)
        beside = _run(theirs) if theirs else None
        _row(what, _run(ours), beside)
    if twice:
        once = _run([*ours, "--no-cache"])
        _put(seeds, _articles(2 * count, jsonl))
        again = _run([*ours, "--no-cache"])
        print(f"{2 * count:,} articles: {again.cpu:.1f} s, {again.megabytes:.0f} MB; {again.cpu / once.cpu:.2f} times those of {count:,}")


def _change(seeds: Path) -> None:
    file = sorted(seeds.iterdir())[len(list(seeds.iterdir())) // 2]
    file.write_text(file.read_text("utf-8") + "\nThe ferry sank on 3 May 2011.\n", "utf-8")


def _row(what: str, ours: Cost, theirs: Cost | None) -> None:
    beside = f"; Hugo {theirs.cpu:.2f} s, {theirs.megabytes:.0f} MB: {ours.cpu / theirs.cpu:.2f} times its" if theirs else ""
    print(f"{what}: {ours.cpu:.2f} s of a processor ({ours.clock:.1f} s), {ours.megabytes:.0f} MB{beside}\n    {ours.said}", flush=True)


def _run(command: Sequence[str]) -> Cost:
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    most = [0.0]
    watching = threading.Thread(target=_watch, args=(process, most))
    watching.start()
    said = process.communicate()[1].strip().splitlines()
    watching.join()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode:
        sys.exit("\n".join(said))
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(cpu, time.monotonic() - began, most[0], said[-1] if said else "")


def _watch(process: "subprocess.Popen[str]", most: list[float]) -> None:
    while process.poll() is None:
        most[0] = max(most[0], sum(map(_held, _family(process.pid))) / _KB)
        time.sleep(_EVERY)


def _family(number: int) -> list[int]:
    """The process and all below it."""
    try:
        children = Path(f"/proc/{number}/task/{number}/children").read_text("ascii").split()
    except OSError:
        return []
    return [number, *(each for child in children for each in _family(int(child)))]


def _held(number: int) -> int:
    """KB, what is shared counted in parts."""
    try:
        lines = Path(f"/proc/{number}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _kill(work: Path, times: int, count: int, jsonl: Path | None) -> None:
    """Between two builds that end, every one is killed; the site is then one of the two, to the byte."""
    seeds, site = work / "seeds", work / "site"
    command = [sys.executable, "-m", "builder", "build", "--seeds", str(seeds), "--out", str(site)]
    articles = list(_articles(count, jsonl))
    versions = (articles, articles[: count * 4 // 5])
    whole: list[dict[str, bytes]] = []
    for version in versions:
        _put(seeds, version)
        shutil.rmtree(site, ignore_errors=True)
        subprocess.run([*command, "--no-cache"], check=True, capture_output=True)
        whole.append(_bytes(site))
    chance, took, left = random.Random(50), _run(command).clock, [0, 0]
    for number in range(times):
        _put(seeds, versions[number % 2])
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(chance.random() * took)
        process.kill()
        process.wait()
        found = _bytes(site)
        if found not in whole:
            sys.exit(f"build {number} left something else, in {_differing(found, whole[number % 2])} files")
        left[whole.index(found)] += 1
    _put(seeds, versions[0])
    subprocess.run(command, check=True, capture_output=True)
    same = "equals" if _bytes(site) == whole[0] else "IS NOT"
    print(f"{times} builds killed: {left[0]} left the one site whole, {left[1]} the other, none anything else; the build after {same} a fresh one")


def _differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> int:
    return sum(one.get(path) != other.get(path) for path in one.keys() | other.keys())


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


if __name__ == "__main__":
    main()
