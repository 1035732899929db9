"""The command line: argv → command → exit code."""

import argparse
import atexit
import gc
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from builder import __version__
from builder.commands.arguments import base_url, count, day, port
from builder.commands.misuse import Misuse
from builder.commands.outside import outside
from builder.commands.tell import tell
from builder.errors import ContentError


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of a command; `rest` goes to argparse as it is."""

    names: tuple[str, ...]
    means: str
    rest: Mapping[str, Any] = field(default_factory=dict)


_PROCESSORS = getattr(os, "process_cpu_count", os.cpu_count)() or 1
_FOLDER: dict[str, Any] = {"metavar": "DIR", "type": Path}
_SEEDS = Option(("--seeds",), "the content folder (default: seeds)", {**_FOLDER, "default": Path("seeds")})
_OUT = Option(("--out",), "the folder the site is written to (default: site)", {**_FOLDER, "default": Path("site")})
_JOBS = Option(("--jobs",), "processes to work in (default: one a processor)", {"metavar": "N", "type": count, "default": _PROCESSORS})

# Nearly nothing we make is a circle: looking for circles as often as Python does by default costs a tenth of a build.
SELDOM = (1_000_000, 20, 50)

COMMANDS: dict[str, tuple[str, tuple[Option, ...]]] = {
    "build": (
        "make the site; what runs when no command is named",
        (
            _SEEDS,
            _OUT,
            Option(("--strict",), "write nothing where anything is wrong, warnings too", {"action": "store_true"}),
            _JOBS,
            Option(("--no-cache",), "do everything anew, whatever earlier builds found; the site is the same", {"action": "store_true"}),
            Option(("--base-url",), "the site's public address, over the setting base_url", {"metavar": "URL", "type": base_url, "default": ""}),
        ),
    ),
    "serve": (
        "build into memory, serve that on 127.0.0.1, and follow every change",
        (
            _SEEDS,
            Option(("--port",), "the port (default: 8000); 0 is any that is free", {"metavar": "N", "type": port, "default": 8000}),
            _JOBS,
        ),
    ),
    "tag": (
        "mark the dates and times in a text",
        (
            Option(("files",), "text files; - or none is standard input", {"metavar": "FILE", "nargs": "*"}),
            Option(("--batch",), "read JSON Lines, answer each line with one", {"action": "store_true"}),
            Option(("--published",), "the day the text was published, as 2025-07-10", {"metavar": "DATE", "type": day}),
            Option(("--language",), "the language of the text (default: en)", {"metavar": "CODE", "default": "en"}),
            Option(("--format",), "table (default), jsonl (default with --batch) or timeml", {"choices": ("table", "jsonl", "timeml")}),
        ),
    ),
    "export": (
        "write the chronology as data, without pages",
        (
            Option(("--format",), "which data format", {"required": True, "choices": ("json", "jsonl", "csv", "ics", "atom", "timelinejs")}),
            _SEEDS,
            Option(("--key-dates",), "mark the events of the N most important days", {"metavar": "N", "type": count}),
            Option(("--key-sentences",), "mark at most M events a day", {"metavar": "M", "type": count}),
            _JOBS,
            Option(("-o", "--output"), "the file to write (default: standard output)", {"metavar": "FILE", "type": Path}),
        ),
    ),
    "check": (
        "tell everything that is wrong or doubtful in the seeds, write nothing",
        (
            _SEEDS,
            _JOBS,
            Option(("--strict",), "exit 1 where anything is wrong, warnings too", {"action": "store_true"}),
            Option(("--format",), "edits (default), json, or github for a workflow", {"choices": ("edits", "json", "github"), "default": "edits"}),
        ),
    ),
    "new": ("begin a new seed with its front matter", (Option(("title",), "the article's title", {"metavar": "TITLE"}), _SEEDS)),
    "add": (
        "import saved pages, folders of them, addresses, feeds and web archives (WARC) as seeds",
        (Option(("sources",), "a file, a folder or a web address", {"metavar": "FILE-OR-URL", "nargs": "+"}), _SEEDS),
    ),
    "init": (
        "begin a timeline of your own in a new folder",
        (Option(("folder",), "the folder: a new or an empty one", {"metavar": "DIR", "type": Path}),),
    ),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 fine, 1 faults in what was given, 2 wrong usage, 130 interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    try:
        code = _run(_parse(list(sys.argv[1:] if argv is None else argv)))
    except BrokenPipeError:
        # Whoever read our output has left (`| head`): nothing to say, and nobody to say it to.
        _abandon_output()
        return 141
    except KeyboardInterrupt:
        return 130
    return code


def _parse(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("timeline-builder", description="News articles in, a chronology website out.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)
    for name, (means, options) in COMMANDS.items():
        command = commands.add_parser(name, help=means, description=f"{means[0].upper()}{means[1:]}.", allow_abbrev=False)
        for option in options:
            command.add_argument(*option.names, help=option.means, **option.rest)
    bare = not argv or (argv[0].startswith("-") and argv[0] not in ("-h", "--help", "--version"))
    arguments = parser.parse_args(["build", *argv] if bare else argv)
    if arguments.command == "tag" and arguments.batch and arguments.format == "table":
        parser.error("--batch writes jsonl or timeml, not a table")
    return arguments


def _run(arguments: argparse.Namespace) -> int:
    gc.set_threshold(*SELDOM)
    atexit.register(gc.freeze)  # what is left goes with the process: nothing need be looked through
    try:
        # Late, so that --help and `tag` do not wait for what only a build needs.
        command = getattr(import_module(f"builder.commands.{arguments.command}"), arguments.command)
        code = int(command(arguments))
        sys.stdout.flush()
        return code
    except ContentError as error:
        return tell(error.faults) or 1
    except Misuse as error:
        sys.stderr.write(f"timeline-builder {arguments.command}: {error}\n")
        return 2
    except BrokenPipeError:
        raise
    except OSError as error:
        sys.stderr.write(f"{outside(error)}\n")
        _abandon_output()
        return 1


def _abandon_output() -> None:
    """What could not be written shall not be tried once more, and told once more, as the program ends."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
