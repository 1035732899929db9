"""How fast `tag` is, and how much memory it takes. Run it from the top folder of the project:

    python tests/benchmarks/tagging.py FOLDER

FOLDER holds plain English news, in any depth of folders: .txt, .jsonl with a "text" on each line, or TimeML (.tml, .xml). All is processor time
of one core. The first table has the speed when warm (best of three runs), the processor time of the whole command on a file of one line beside
that of the bare interpreter (median of five), and the most memory that `--batch` takes for a thousand and for ten thousand inputs. The second has
texts made to be slow, worst first, in seconds a megabyte; for the worst also how much longer a text four times as long takes (4 times, where the
time grows with the length and no faster).
"""

import datetime
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from builder.timex import tag  # noqa: E402 - found only now
from tests.benchmarks.tagging_hostile import HOSTILE  # noqa: E402

PUBLISHED = datetime.date(2025, 7, 10)
COMMAND = (sys.executable, "-m", "builder", "tag", "--published", PUBLISHED.isoformat())
SIZE = 20_000  # code points of a hostile text
WORST = 12  # hostile texts whose growth is looked at
RUNS = 5
LINE = "They met on Friday.\n"


def main(folder: Path) -> None:
    """Print both tables."""
    texts = list(_texts(folder))
    if not texts:
        sys.exit(f"{folder} holds no .txt, .jsonl, .tml or .xml with text in it")
    size = sum(len(text.encode()) for text in texts) / 1e6
    _row(f"warm, {size:.1f} MB in {len(texts):,} texts", f"{size / min(_warm(texts) for _ in range(3)):.2f} MB/s")
    with tempfile.TemporaryDirectory() as made:
        file = Path(made, "line.txt")
        file.write_text(LINE, "utf-8")
        _row("start-up of tag", f"{_start(*COMMAND, str(file)):.3f} s")
        _row("start-up of the bare interpreter", f"{_start(sys.executable, '-c', ''):.3f} s")
        for count in (1_000, 10_000):
            _row(f"--batch over {count:,} inputs, at most", f"{_peak(_batch(texts, count, Path(made, 'batch.jsonl'))):.1f} MB")
    print()
    slowest = sorted(((_seconds(piece, SIZE), piece) for piece in HOSTILE), reverse=True)
    for place, (seconds, piece) in enumerate(slowest):
        growth = f"four times as long: {_seconds(piece, SIZE * 4) / seconds:.1f} times" if place < WORST else ""
        _row(f"{piece!r:.40}", f"{seconds / SIZE * 1e6:.2f} s/MB", growth)


def _row(name: str, figure: str, remark: str = "") -> None:
    print(f"{name:<44}{figure:>14}  {remark}".rstrip(), flush=True)


def _texts(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*")):
        if file.suffix == ".txt":
            yield file.read_text("utf-8", "replace")
        elif file.suffix == ".jsonl":
            yield from filter(None, map(_text, file.read_text("utf-8", "replace").splitlines()))
        elif file.suffix in (".tml", ".xml"):
            found = ET.parse(file).getroot().find("TEXT")
            yield "" if found is None else "".join(found.itertext())


def _text(line: str) -> str:
    try:
        given = json.loads(line)
    except ValueError:
        return ""
    return str(given.get("text") or "") if isinstance(given, dict) else ""


def _warm(texts: list[str]) -> float:
    start = time.process_time()
    for text in texts:
        tag(text, PUBLISHED)
    return time.process_time() - start


def _seconds(piece: str, size: int) -> float:
    text = (piece * (size // len(piece) + 1))[:size]
    start = time.process_time()
    tag(text, PUBLISHED)
    return time.process_time() - start


def _start(*command: str) -> float:
    """Seconds of processor time of the whole command, system time included."""
    taken = []
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        taken.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return statistics.median(taken)


def _batch(texts: list[str], count: int, file: Path) -> Path:
    """So many inputs of a like length, from the corpus: only their number differs between two files."""
    long = [text[:2_000] for text in texts]
    with file.open("w", encoding="utf-8") as out:
        for number in range(count):
            out.write(json.dumps({"id": number, "text": long[number % len(long)]}) + "\n")
    return file


def _peak(file: Path) -> float:
    """Megabytes; measured by a process of its own, whose only child is the command."""
    ask = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    told = subprocess.run((sys.executable, "-c", ask, *COMMAND, "--batch", str(file)), cwd=ROOT, capture_output=True, text=True, check=True)
    return int(told.stdout) / (1024 if sys.platform != "darwin" else 1024**2)


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
