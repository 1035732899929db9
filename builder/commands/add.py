"""`add`: saved pages, addresses, feeds and web archives → seeds."""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from builder.articles.article import Article
from builder.articles.as_seed import as_seed
from builder.articles.assemble import assemble
from builder.articles.known_by import known_by
from builder.articles.manuscript_of import manuscript_of
from builder.articles.slug import slug
from builder.commands.known import known
from builder.commands.misuse import Misuse
from builder.commands.offer import Offer
from builder.commands.offered import offered
from builder.commands.tell import tell
from builder.config import Settings
from builder.errors import Fault, Severity
from builder.load_settings import load_settings

_LONGEST_NAME = 60  # letters of a file's name that come of the title
_MOST_OF_A_NAME = 1000  # seeds of one day and title
_DATE_LINE = 3  # of a seed


@dataclass(frozen=True, slots=True)
class _Counts:
    added: int = 0
    there: int = 0


def add(arguments: argparse.Namespace) -> int:
    """Write each article as a seed of its own and print its path; returns the exit code. A seed that is there is never written over.

    An article whose address or text a seed has already is told, and left.
    """
    folder: Path = arguments.seeds
    if folder.exists() and not folder.is_dir():
        raise Misuse(f"--seeds {folder}: that is no folder; name a folder")
    offers = [(argument, offered(argument)) for argument in arguments.sources]  # wrong usage is told before anything is written
    settings, _ = load_settings(folder)  # what is wrong in them is for `check` to tell
    there = known(folder)
    counts, faults = _Counts(), []
    for _, found in offers:
        counts, told = _take(found, folder, settings, there, counts)
        faults += told
    code = tell(faults)
    sys.stderr.write(f"{counts.added:,} added, {counts.there:,} there already, {sum(f.severity is Severity.ERROR for f in set(faults)):,} not read\n")
    return code


def _take(found: Iterable[Offer | Fault], folder: Path, settings: Settings, there: dict[str, Path], counts: _Counts) -> tuple[_Counts, list[Fault]]:
    faults: list[Fault] = []
    for offer in found:
        if isinstance(offer, Fault):
            faults.append(offer)
            continue
        article, doubts = assemble(offer.manuscript, settings)
        text = as_seed(article)
        held, _ = manuscript_of("seed.md", ".md", text)
        if not held:
            faults.append(Fault(offer.origin, 1, 1, "there is no article in it, only what a web page puts around one", "give another page"))
            continue
        keys = known_by(offer.manuscript) | known_by(held)
        if seed := next((there[key] for key in keys if key in there), None):
            what = f"it holds {offer.origin} already, by its {keys[next(key for key in keys if key in there)]}; it was left as it is"
            faults.append(Fault(seed.as_posix(), 1, 1, what, "remove it first to import that anew", Severity.WARNING))
            counts = replace(counts, there=counts.there + 1)
            continue
        path = _write(folder, _name(article), text)
        there.update(dict.fromkeys(keys, path))
        counts = replace(counts, added=counts.added + 1)
        sys.stdout.write(f"{path.as_posix()}\n")
        faults += [Fault(path.as_posix(), _DATE_LINE, 1, doubt.what, doubt.mend, doubt.severity) for doubt in doubts]
    return counts, faults


def _name(article: Article) -> str:
    name = slug(article.title)
    if len(name) > _LONGEST_NAME:
        name = name[:_LONGEST_NAME].rpartition("-")[0] or name[:_LONGEST_NAME]
    return f"{article.publication.day}-{name}" if article.publication else name


def _write(folder: Path, name: str, text: str) -> Path:
    """Under the first name that is free."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, _MOST_OF_A_NAME + 1):
        path = folder / (f"{name}.md" if number == 1 else f"{name}-{number}.md")
        try:
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except FileExistsError:
            continue
        return path
    raise Misuse(f"{folder / name}.md and {_MOST_OF_A_NAME - 1} names like it are there already; clear the folder")
