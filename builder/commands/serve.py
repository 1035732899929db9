"""`serve`: the site as it will be, in a browser that follows every change."""

import argparse
import signal
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from types import FrameType

from builder.commands.misuse import Misuse
from builder.commands.outside import outside
from builder.commands.tell import tell
from builder.commands.track import track
from builder.errors import ContentError, Fault
from builder.gather import gather
from builder.live.bench import Bench
from builder.live.preview import Preview
from builder.live.server import Server
from builder.live.warm import warm
from builder.live.watched import watched
from builder.load_settings import load_settings
from builder.work.cache_folder import cache_folder
from builder.work.memory import Memory
from builder.work.wishes import Wishes


def serve(arguments: argparse.Namespace) -> int:
    """Build into memory, serve that on 127.0.0.1, build again at every change; returns the exit code when it is interrupted."""
    preview, memory = Preview(), Memory(cache_folder())
    bench = Bench(memory)
    if not arguments.seeds.is_dir():
        gather(arguments.seeds, Wishes())  # which tells what it is instead
    with _server(arguments.port, preview) as server:
        signal.signal(signal.SIGTERM, _interrupt)  # ended by another program: as if by Ctrl-C
        serving = threading.Thread(target=server.serve_forever, daemon=True)
        try:
            wishes = Wishes(jobs=arguments.jobs, base_url=server.address)
            _build(arguments.seeds, wishes, bench, preview)
            serving.start()
            sys.stderr.write(f"{server.address} follows {arguments.seeds.as_posix()}/ until you press Ctrl-C\n")
            threading.Thread(target=warm, args=(load_settings(arguments.seeds)[0],), daemon=True).start()
            for _ in watched(arguments.seeds):
                _build(arguments.seeds, wishes, bench, preview)
        except KeyboardInterrupt:
            sys.stderr.write("\n")
        finally:
            preview.end()
            memory.close()
            if serving.is_alive():
                server.shutdown()
    return 0


def _server(port: int, preview: Preview) -> Server:
    try:
        return Server(port, preview, tell)
    except (OSError, OverflowError) as error:
        raise Misuse(f"port {port} cannot be used ({error}); give another with --port, or 0 for any that is free") from error


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _build(content: Path, wishes: Wishes, bench: Bench, preview: Preview) -> None:
    """Whatever is wrong is told here and on the page, and the site of before stays."""
    began = time.monotonic()
    counts = ""
    files: Mapping[str, bytes] | None = None
    faults: tuple[Fault, ...] = ()
    try:
        gathered, files = bench.make(content, wishes, track)
        faults = gathered.faults
        if files is not None:
            counts = f"articles: {len(gathered.timeline.articles):,}; events: {len(gathered.timeline.events):,}"
    except ContentError as error:
        faults = (*faults, *error.faults)
    except OSError as error:  # a file that goes while it is read; the next change mends it
        faults = (*faults, Fault(str(error.filename or content), 1, 1, outside(error), "make it readable"))
    changed = preview.show(files, faults)
    tell(faults)
    if changed:
        sys.stderr.write(f"{counts or 'the site stays as it was'}; {time.monotonic() - began:.1f} s\n")
