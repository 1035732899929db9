"""An article as a seed: its front matter, and its body in Markdown."""

import json
import re

from builder.articles.article import Article, Publication, PublishedFrom
from builder.articles.as_markdown import as_markdown

_PLAIN = re.compile(r"[^\W\d_](?:[\w ,.’();/“”–—-]|:(?! )|'){0,300}")
_ENDS_BADLY = re.compile(r"[:\s]$|\s#")
_WORDS_OF_YAML = ("null", "~", "true", "false", "yes", "no", "on", "off")
_ADDRESS = re.compile(r"https?://[\w.~/?=&%+,;@:-]+[\w/=-]")
_LONGEST_EVIDENCE = 100  # code points


def as_seed(article: Article) -> str:
    """The text of a `.md` file. What is not known has its line all the same, to be filled in; behind the date stands what gave it."""
    lines = (
        f"title: {_value(article.title)}",
        f"date: {_date(article.publication)}",
        f"author: {_value(article.author)}",
        f"publisher: {_value(article.publisher)}",
        f"url: {article.url if _ADDRESS.fullmatch(article.url) else _value(article.url)}",
        f"language: {article.language}",
    )
    return "---\n" + "".join(f"{line.rstrip()}\n" for line in lines) + "---\n\n" + as_markdown(article)


def _date(publication: Publication | None) -> str:
    if publication is None:
        return "# nothing tells it: write it like 2025-07-10"
    evidence = _printable(publication.evidence)
    evidence = evidence if len(evidence) <= _LONGEST_EVIDENCE else f"{evidence[:_LONGEST_EVIDENCE]}…"
    source = "" if publication.source is PublishedFrom.HTML_METADATA else f"{publication.source}: "
    return f"{publication.moment or publication.day}  # {source}{evidence}"


def _value(text: str) -> str:
    """As YAML, in quotation marks where it needs them."""
    text = _printable(text)
    if _PLAIN.fullmatch(text) and not _ENDS_BADLY.search(text) and text.lower() not in _WORDS_OF_YAML:
        return text
    return json.dumps(text, ensure_ascii=False) if text else ""


def _printable(text: str) -> str:
    """On one line, and without what YAML forbids."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in " ".join(text.split()))
