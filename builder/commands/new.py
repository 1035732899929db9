"""`new`: a seed with its front matter ready to fill in."""

import argparse
import datetime
import json
import sys

from builder.articles.slug import slug
from builder.commands.misuse import Misuse

_SEED = """---
title: {title}
date: {date}
author:
publisher:
url:
---

"""


def new(arguments: argparse.Namespace) -> int:
    """Write `<seeds>/<slug>.md` and print its path; returns the exit code. Nothing is ever overwritten."""
    title = " ".join(arguments.title.split())
    if not title:
        raise Misuse("the title is empty")
    path = arguments.seeds / f"{slug(title)}.md"
    try:
        arguments.seeds.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise Misuse(f"--seeds {arguments.seeds}: that is no folder, nor can it be made; name a folder") from None
    # The one place that asks what day it is: a seed begun today was most likely published today, and the writer sees the line.
    text = _SEED.format(title=json.dumps(title, ensure_ascii=False), date=datetime.date.today())  # noqa: DTZ011
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise Misuse(f"{path} is there already; choose another title") from None
    sys.stdout.write(f"{path.as_posix()}\n")
    return 0
