"""What the scripts of the pages weigh and how long they take, in a real Chromium.

    python -m tests.benchmarks.searching SEEDS [--events 200 1000 10000] [--chromium FILE]

The events of the seeds are told again, some days later each time, until there are enough of them; words told twice compress too well, so the
weight of the index is that of the seeds as they are. CPU is the main thread's, in milliseconds, and holds on a busy machine; `longest` is the
longest task, which does not.
"""

import argparse
import gzip
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice
from pathlib import Path

from playwright.sync_api import CDPSession, Page, sync_playwright

from builder.events.event import DatedEvent
from builder.events.timeline import Timeline
from builder.gather import gather
from builder.pages.render import render
from builder.work.wishes import Wishes

QUERIES = ("e", "president", '"united states" election')
SCRIPTS = ("timeline", "search", "share")
_APART = 11  # days between one telling and the next
_WATCH = """
globalThis.longest = 0;
new PerformanceObserver(list => list.getEntries().forEach(one => { longest = Math.max(longest, one.duration); }))
  .observe({ type: "longtask", buffered: true });
"""
_ASK = "query => { const q = document.getElementById('q'); q.value = query; q.dispatchEvent(new Event('input', { bubbles: true })); }"


def main() -> None:
    """Print the weights, and a line for each number of events and each thing that is done."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("seeds", type=Path)
    options.add_argument("--events", type=int, nargs="+", default=(200, 1000, 10_000))
    options.add_argument("--chromium", default=shutil.which("chromium") or shutil.which("google-chrome"))
    given = options.parse_args()
    timeline = gather(given.seeds, Wishes(), lambda items, *_: items).timeline
    _weigh(timeline)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=given.chromium, args=["--no-sandbox"])
        for number in given.events:
            index = _site(replace(timeline, events=tuple(islice(_again(timeline), number)), undated=()), Path(folder, str(number)))
            page = browser.new_page()
            page.add_init_script(_WATCH)
            _measure(page, index, number)
            page.close()


def _weigh(timeline: Timeline) -> None:
    files = render(timeline, None)
    events = len(timeline.events) + len(timeline.undated)
    index = len(gzip.compress(files["search-index.js"]))
    print(f"index: {index:,} bytes gzip for {events:,} events, {index / events:.0f} each")
    for path in sorted(files):
        if path.endswith(".js") and path.removeprefix("assets/").split(".")[0] in SCRIPTS or path == "embed.html":
            print(f"{path}: {len(gzip.compress(files[path])):,} bytes gzip")
    frames = sorted(len(gzip.compress(held)) for path, held in files.items() if path.startswith("embed/"))
    print(f"a frame of one event: {frames[len(frames) // 2]:,} bytes gzip in the middle, {frames[-1]:,} at most")


def _again(timeline: Timeline) -> Iterator[DatedEvent]:
    """The events over and over; all ids are different, and each telling is later than the one before."""
    span = timeline.events[-1].interval.end - timeline.events[0].interval.start  # type: ignore[union-attr]
    for time in count():
        for event in timeline.events:
            if event.interval and event.interval.end - event.interval.start == 1:
                days = time * (_APART if span > 10_000 else span)
                interval = replace(event.interval, start=event.interval.start + days, end=event.interval.end + days)
                yield replace(event, id=f"{event.id}-{time}", ids=(), interval=interval, follows=(), followed_by=())


def _site(timeline: Timeline, folder: Path) -> Path:
    timeline = replace(timeline, events=tuple(sorted(timeline.events, key=lambda event: event.interval.start if event.interval else 0)))
    for path, contents in render(timeline, None).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(contents)
    return folder / "index.html"


def _measure(page: Page, index: Path, number: int) -> None:
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    page.goto(index.as_uri())
    spent = _tell(page, session, f"{number:,} events: the page", 0)
    page.locator("#q").focus()
    spent = _tell(page, session, "the search made ready", spent)
    for query in QUERIES:
        page.evaluate(_ASK, query)
        spent = _tell(page, session, f"searched for {query}", spent)
    page.locator("summary", has_text="Status").click()
    _tell(page, session, "a list opened", spent)


def _tell(page: Page, session: CDPSession, what: str, before: float) -> float:
    page.wait_for_timeout(1500)
    metrics = {row["name"]: row["value"] for row in session.send("Performance.getMetrics")["metrics"]}
    spent = float(metrics["TaskDuration"]) * 1000
    print(f"{what:>40}: CPU {spent - before:5.0f}, longest {page.evaluate('Math.round(longest)'):4}")
    page.evaluate("longest = 0")
    return spent


if __name__ == "__main__":
    main()
