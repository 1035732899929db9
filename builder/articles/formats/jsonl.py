"""JSON Lines: one article a line, with the keys of front matter, `text`, and optionally `id`."""

from builder.articles.formats.json_line import json_line
from builder.articles.formats.told_once import told_once
from builder.articles.manuscript import Manuscript
from builder.errors import Fault


def jsonl(path: str, source: str) -> tuple[tuple[Manuscript, ...], tuple[Fault, ...]]:
    """The articles of a file, and a fault for every line that is none, up to a number. An unknown key is told once a file."""
    lines = [json_line(path, number, line) for number, line in enumerate(source.split("\n"), 1) if line.strip()]
    return tuple(manuscript for manuscript, _ in lines if manuscript), told_once(faults for _, faults in lines)
