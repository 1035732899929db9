"""A build does what is needed and no more, and what it leaves is always what a fresh build gives."""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from builder.build import build
from builder.work import memory as remembering
from builder.work.memory import FILE, Memory
from builder.work.wishes import Wishes

ROOT = Path(__file__).parent.parent
TEXTS = {
    "fire": "A fire destroyed the mill at Ulverham on Monday. It was built in 1821.",
    "flood": "Floods reached the library in Quarrford on 3 May 2015, and 12 families left their homes.",
    "vote": "The council approved the new bridge on Tuesday. Work will begin in March.",
}


def _seeds(folder: Path, **texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(f"---\ntitle: The {name}\ndate: 2024-01-0{len(name)}\n---\n{text}\n", "utf-8")
    return folder


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def _fresh(seeds: Path, folder: Path, **wishes: str) -> dict[str, bytes]:
    """What a build gives that remembers nothing."""
    shutil.rmtree(folder, ignore_errors=True)
    build(seeds, folder, Wishes(**wishes))
    return _bytes(folder)


class _Place:
    """Seeds, a site and a memory of it."""

    def __init__(self, folder: Path) -> None:
        self.seeds, self.out, self.cache, self.other = _seeds(folder / "seeds", **TEXTS), folder / "site", folder / "cache", folder / "fresh"

    def build(self, *, strict: bool = False, **wishes: str):
        memory = Memory(self.cache)
        try:
            built = build(self.seeds, self.out, Wishes(**wishes), strict=strict, memory=memory)
        finally:
            memory.close()
        if built.done:
            assert _bytes(self.out) == _fresh(self.seeds, self.other, **wishes)
        return built


@pytest.fixture
def place(tmp_path: Path) -> _Place:
    return _Place(tmp_path)


def test_where_nothing_has_changed_nothing_is_done(place: _Place, monkeypatch: pytest.MonkeyPatch) -> None:
    first = place.build()
    assert (first.articles, first.reused, first.done) == (3, 0, True) and len(first.changed) == first.files
    monkeypatch.setitem(sys.modules, "builder.gather", None)  # which would be needed for anything more
    memory = Memory(place.cache)
    again = build(place.seeds, place.out, Wishes(), memory=memory)
    memory.close()
    assert (again.articles, again.events, again.reused, again.changed, again.removed) == (3, first.events, 3, (), ())


# What is done to the seeds, how many articles are then known from before, and some of what is written.
CHANGES = {
    "an article": (lambda seeds: _seeds(seeds, fire="A fire destroyed the forge at Ulverham on Monday."), 2, {"articles/fire.html", "timeline.json"}),
    "a new article": (lambda seeds: _seeds(seeds, rain="It rained on Friday."), 3, {"articles/rain.html", "index.html"}),
    "all articles but one, whose title is the site's": (
        lambda seeds: [(seeds / f"{name}.txt").unlink() for name in ("flood", "vote")],
        1,
        {"articles/fire.html", "404.html"},
    ),
    "the date of an article": (
        lambda seeds: (seeds / "fire.txt").write_text((seeds / "fire.txt").read_text().replace("2024-01-04", "2024-02-29")),
        2,
        {"articles/fire.html", "timeline.json", "timeline.ics"},
    ),
    "an article less": (lambda seeds: (seeds / "fire.txt").unlink(), 2, {"timeline.json", "index.html"}),
    "the title": (lambda seeds: (seeds / "timeline.toml").write_text('title = "Other"'), 3, {"index.html", "articles/flood.html", "404.html"}),
    "the language": (lambda seeds: (seeds / "timeline.toml").write_text('language = "en-GB"'), 0, {"index.html"}),
    "an edit": (
        lambda seeds: (seeds / "edits.toml").write_text(
            '[[add]]\ndate = "2024-01-03"\ntitle = "New"\nsource = "fire"\nsentence = "It was built in 1821."\n'
        ),
        3,
        {"index.html"},
    ),
    "a template": (lambda seeds: _put(seeds / "templates/404.html", "<p>lost</p>"), 3, {"404.html"}),
    "a style": (lambda seeds: _put(seeds / "static/print.css", "p { color: red }"), 3, {"index.html", "articles/fire.html"}),
}


def _put(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text, "utf-8")


@pytest.mark.parametrize("change", CHANGES)
def test_what_has_changed_is_done_anew_and_nothing_else_written(place: _Place, change: str) -> None:
    do, reused, some = CHANGES[change]
    place.build()
    before = {path: path.stat().st_mtime_ns for path in place.out.rglob("*") if path.is_file()}
    do(place.seeds)
    built = place.build()
    assert built.reused == reused and set(built.changed) >= some
    after = {path: path.stat().st_mtime_ns for path in place.out.rglob("*") if path.is_file()}
    assert {path.relative_to(place.out).as_posix() for path in after if before.get(path) != after[path]} == set(built.changed)
    assert {path.relative_to(place.out).as_posix() for path in before if path not in after} == set(built.removed)
    assert place.build().changed == ()


def test_reports_become_one_event_and_fall_apart_again(place: _Place) -> None:
    """Each build is the same to the byte as one that remembers nothing, and the last as the first."""
    apart, first = place.build().events, _bytes(place.out)
    _seeds(place.seeds, flops=TEXTS["flood"])
    one = place.build()
    assert (one.events, one.articles) == (apart, 4)
    _seeds(place.seeds, flops="The mill at Orlov was sold on 12 May 2019.")
    assert place.build().events == apart + 1
    (place.seeds / "flops.txt").unlink()
    assert place.build().events == apart and _bytes(place.out) == first


def test_what_was_asked_for_otherwise_is_done_otherwise(place: _Place) -> None:
    place.build()
    assert "sitemap.xml" in place.build(base_url="https://example.org/").changed
    assert "sitemap.xml" in place.build().changed
    (place.seeds / "good.pdf").touch()
    faults = place.build().faults
    assert len(faults) == 1 and place.build().faults == faults, "told again though nothing was done"
    assert place.build(strict=True).done is False
    assert place.build(strict=True).done is False


@pytest.mark.parametrize("touched", ["index.html", "articles/fire.html", ".timeline-files", "timeline.json"])
@pytest.mark.parametrize("how", ["changed", "gone", "of the same length"])
def test_what_somebody_did_to_the_site_is_mended(place: _Place, touched: str, how: str) -> None:
    place.build()
    file = place.out / touched
    if how == "gone" and touched != "timeline.json":  # which tells that the folder is a site
        file.unlink()
    elif how == "of the same length" and touched != "timeline.json":
        file.write_bytes(b"#" * file.stat().st_size)
    else:
        file.write_bytes(file.read_bytes() + b"\n")
    assert touched in place.build().changed


def test_a_clone_has_no_memory_and_gives_the_same(place: _Place, tmp_path: Path) -> None:
    place.build()
    (place.seeds / "fire.txt").unlink()
    shutil.rmtree(place.cache)
    shutil.copytree(place.out, tmp_path / "clone")
    place.out = tmp_path / "clone"
    (place.out / "CNAME").write_text("news.example")
    built = build(place.seeds, place.out, Wishes())
    assert "articles/fire.html" in built.removed and (place.out / "CNAME").read_text() == "news.example"
    (place.out / "CNAME").unlink()
    assert _bytes(place.out) == _fresh(place.seeds, place.other)


def _of_other_rules(cache: Path) -> None:
    """What another version would have put down under our keys: no value of ours."""
    memory = Memory(cache)
    base = memory._base
    keys = [key for (key,) in base.execute("SELECT key FROM kept").fetchall()]
    memory.remember(dict.fromkeys(keys, b"\x81\xa5other\xa4form"))
    memory.close()


RUINED = {
    "cut": lambda cache: (cache / FILE).write_bytes((cache / FILE).read_bytes()[:9000]),
    "noise": lambda cache: (cache / FILE).write_bytes(random.Random(1).randbytes(50_000)),
    "of another version": _of_other_rules,
    "gone": shutil.rmtree,
    "no folder": lambda cache: (shutil.rmtree(cache), cache.write_bytes(b"mine")),
}


@pytest.mark.parametrize("ruin", RUINED.values(), ids=RUINED)
def test_a_ruined_memory_costs_time_only(place: _Place, ruin) -> None:
    place.build()
    ruin(place.cache)
    assert place.build().done
    _seeds(place.seeds, rain="It rained on Friday.")
    ruin(place.cache) if place.cache.is_dir() else None
    assert "articles/rain.html" in place.build().changed


def test_a_memory_that_can_only_be_read_costs_time_only(place: _Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.build()
    connect = remembering.sqlite3.connect
    monkeypatch.setattr(remembering.sqlite3, "connect", lambda name, timeout: connect(f"file:{name}?mode=ro", uri=True, timeout=timeout))
    _seeds(place.seeds, rain="It rained on Friday.")
    assert [place.build().reused for _ in range(2)] == [3, 3]


def test_lines_are_known_one_by_one(tmp_path: Path) -> None:
    place = _Place(tmp_path)
    lines = [{"id": f"a{number}", "date": "2024-01-02", "text": f"The pump at well {number} failed on Monday."} for number in range(5)]
    (place.seeds / "wells.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    place.build()
    lines[2]["text"] = "The pump at well 2 was mended on Monday."
    (place.seeds / "wells.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    built = place.build()
    assert (built.articles, built.reused) == (8, 7)


def _command(place: _Place) -> list[str]:
    return [sys.executable, "-m", "builder", "build", "--seeds", str(place.seeds), "--out", str(place.out), "--jobs", "1"]


def test_builds_killed_at_random_leave_a_whole_site_each(place: _Place) -> None:
    """The whole command, ended by the system at a moment of its choice; `test_write` tries every step of the writing."""
    versions = [{"fire": "A fire destroyed the forge at Ulverham on Monday."}, {"fire": TEXTS["fire"], "rain": "It rained on Friday."}]
    whole = []
    for version in versions:
        for file in place.seeds.glob("*.txt"):
            file.unlink()
        _seeds(place.seeds, **version)
        whole.append(_fresh(place.seeds, place.other))
    began = time.monotonic()
    subprocess.run(_command(place), cwd=ROOT, check=True, capture_output=True, timeout=120)
    took, chance = time.monotonic() - began, random.Random(6)
    for number in range(6):
        for file in place.seeds.glob("*.txt"):
            file.unlink()
        _seeds(place.seeds, **versions[number % 2])
        process = subprocess.Popen(_command(place), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ})
        time.sleep(chance.uniform(0.3, 1.1) * took)
        process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        process.wait(60)
        assert _bytes(place.out) in whole
    assert place.build().done


def test_two_builds_at_once_give_one_whole_site(place: _Place) -> None:
    running = [subprocess.Popen(_command(place), cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    told = [process.communicate(timeout=120)[1] for process in running]
    assert [process.returncode for process in running] == [0, 0], told
    assert _bytes(place.out) == _fresh(place.seeds, place.other)
    assert {path.name for path in place.out.parent.iterdir()} <= {"seeds", "site", "fresh"}
