"""The straight line: seeds in, site out."""

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from builder.articles.digest import digest
from builder.errors import ContentError, Fault
from builder.pages.held import held
from builder.pages.intact import intact
from builder.pages.kept import Kept, Written
from builder.work.memory import Memory
from builder.work.survey import Survey, survey
from builder.work.untracked import Track, untracked
from builder.work.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Built:
    """What a build came to. `done` is False where nothing was touched: broken settings, or any fault when `strict`.

    `reports` is how many events the articles told before those of one happening were merged, `reused` how many articles were known from an earlier
    build, `doubtful` how many events somebody should look at, `files` how many there are in the site, with the paths of those `changed` (written) and
    `removed`.
    """

    articles: int
    events: int
    reports: int
    reused: int
    doubtful: int
    faults: tuple[Fault, ...]
    done: bool
    files: int = 0
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Last:
    """The build before: the digest of all it was made from, what is known of its files, and what it came to."""

    inputs: bytes
    files: tuple[tuple[str, Kept], ...]
    built: Built


_NEVER = _Last(b"", (), Built(0, 0, 0, 0, 0, (), False))


def _nobody() -> None:
    pass


def build(
    content: Path,
    out: Path,
    wishes: Wishes,
    track: Track = untracked,
    *,
    strict: bool = False,
    memory: Memory | None = None,
    waiting: Callable[[], None] = _nobody,
) -> Built:
    """Make the site of the content folder `content` in the folder `out`; where nothing has changed since `memory` was told of a build, do nothing.

    While another build of `out` is under way it waits for that, after calling `waiting`.

    Raises ContentError, with nothing written, where the folder or a template cannot be used, or `out` cannot be written.
    """
    memory, out = memory or Memory(None), Path(os.path.abspath(out))  # resolve() would follow a link, which is to be refused
    key = digest(f"{os.path.realpath(content)}\n{os.path.realpath(out)}".encode("utf-8", "surrogateescape"))
    with _held(out, waiting) as workshop:
        seen, last = survey(content), _last(memory, key)
        inputs = _inputs(seen, content, wishes, strict)
        if inputs and inputs == last.inputs and intact(out, last.files):
            return replace(last.built, reused=last.built.articles, changed=(), removed=())
        built, files, lasting = _anew(content, out, workshop, wishes, track, memory, seen, dict(last.files), strict)
        if built.done:
            lasting = lasting and _inputs(survey(content, seen), content, wishes, strict) == inputs
            memory.remember({key: msgspec.msgpack.encode(_Last(inputs if lasting else b"", files, built))})
        return built


@contextlib.contextmanager
def _held(out: Path, waiting: Callable[[], None]) -> Iterator[Path]:
    with contextlib.ExitStack() as stack:
        try:
            workshop = stack.enter_context(held(out, waiting))
        except OSError as error:
            what = f"this folder cannot be written: {error.strerror or error}"
            raise ContentError(Fault(str(out), 1, 1, what, "mend that, or give another --out")) from error
        yield workshop


def _last(memory: Memory, key: bytes) -> _Last:
    held = memory.recall((key,)).get(key)
    try:
        return msgspec.msgpack.decode(held, type=_Last) if held else _NEVER
    except (msgspec.DecodeError, ValueError):
        return _NEVER


def _inputs(seen: Survey, content: Path, wishes: Wishes, strict: bool) -> bytes:
    """A digest of everything that decides what a build comes to; the number of processes does not."""
    return digest(seen.inputs + repr((str(content), replace(wishes, jobs=1), strict)).encode()) if seen.inputs else b""


Files = tuple[tuple[str, Kept], ...]


def _anew(
    content: Path, out: Path, workshop: Path, wishes: Wishes, track: Track, memory: Memory, seen: Survey, last: Mapping[str, Kept], strict: bool
) -> tuple[Built, Files, bool]:
    """What it came to, the files, and whether another build of the same would come to the same."""
    # Late: where nothing has changed nothing of this is needed.
    from builder.events.editing.doubts import doubts
    from builder.gather import gather
    from builder.pages.makings import makings
    from builder.pages.usable import usable
    from builder.pages.write import write

    usable(out)
    gathered = gather(content, wishes, track, memory, seen)
    timeline, done = gathered.timeline, gathered.sound and not (strict and gathered.faults)
    site = Written((), (), ())
    if done:
        site = write(track(makings(timeline, content, seen.made_by, memory), None, "Writing pages"), out, workshop, last)
    built = Built(
        articles=len(timeline.articles),
        events=len(timeline.events) + len(timeline.undated),
        reports=gathered.reports,
        reused=gathered.reused,
        doubtful=len(doubts(timeline)),
        faults=gathered.faults,
        done=done,
        files=len(site.files),
        changed=site.changed,
        removed=site.removed,
    )
    return built, site.files, gathered.lasting
