"""Feeds: RSS, RDF and Atom by way of feedparser, which reads broken ones too, and JSON Feed."""

import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from builder.articles.clean import clean
from builder.articles.formats.fragment import fragment
from builder.articles.formats.text import text
from builder.articles.manuscript import Manuscript, Page, Told
from builder.articles.without_trackers import without_trackers

_LONGEST = 300  # code points of a value
_WEB = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_DATES = (("published", "feed, published"), ("updated", "feed, dated"))
_JSON_DATES = (("date_published", "JSON Feed, date_published"), ("date_modified", "JSON Feed, date_modified"))


def feed(data: bytes, path: str) -> tuple[Manuscript, ...] | None:
    """The articles of a feed in its order, with what it tells of them; None where the bytes are no feed. An entry without words is there where it
    has an address."""
    found = _json(data, path) if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else _xml(data, path)
    if found is None:
        return None
    return tuple(manuscript for manuscript in found if manuscript.page.told.url or not manuscript.page.wordless)


def _xml(data: bytes, path: str) -> Iterator[Manuscript] | None:
    import feedparser  # type: ignore[import-untyped]  # late: few commands read feeds

    # Given bytes in a file, never a text: a text that looks like an address would be fetched. What it carries is made safe by our own reader.
    parsed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    if not parsed.version and not parsed.entries:
        return None
    around = parsed.feed
    return (_entry(entry, around, path) for entry in parsed.entries)


def _entry(entry: Mapping[str, Any], around: Mapping[str, Any], path: str) -> Manuscript:
    contents = [*entry.get("content", ()), entry.get("summary_detail") or {}]
    body = max(contents, key=lambda content: len(content.get("value") or ""))
    source = entry.get("source") or {}
    known = {
        "title": _plain(entry.get("title")),
        "author": _plain((entry.get("author_detail") or {}).get("name") or entry.get("author")),
        "publisher": _plain(source.get("title") or around.get("title")),
        "url": entry.get("link"),
        "language": body.get("language") or around.get("language"),
    }
    page = _page(body.get("value"), body.get("type") == "text/plain")
    return _manuscript(path, page, known, _dated(entry, _DATES))


def _json(data: bytes, path: str) -> Iterator[Manuscript] | None:
    try:
        held = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not (isinstance(held, dict) and isinstance(held.get("items"), list) and "jsonfeed.org" in str(held.get("version"))[:200]):
        return None
    return (_item(item, held, path) for item in held["items"] if isinstance(item, dict))


def _item(item: Mapping[str, Any], around: Mapping[str, Any], path: str) -> Manuscript:
    authors = item.get("authors") or [item.get("author")]
    names = [author.get("name") for author in authors[:20] if isinstance(author, dict)] if isinstance(authors, list) else []
    known = {
        "title": _plain(item.get("title")),
        "author": _plain(", ".join(name for name in names if isinstance(name, str))),
        "publisher": _plain(around.get("title")),
        "url": item.get("url") or item.get("external_url"),
        "language": item.get("language") or around.get("language"),
    }
    marked = item.get("content_html")
    page = _page(marked, False) if marked else _page(item.get("content_text") or item.get("summary"), True)
    return _manuscript(path, page, known, _dated(item, _JSON_DATES))


def _page(body: object, plain: bool) -> Page:
    words = clean(body) if isinstance(body, str) else ""
    return text(words[:1_000_000]) if plain else fragment(words)


def _plain(value: object) -> str:
    """A line of words: feeds put markup into titles."""
    if not isinstance(value, str):
        return ""
    return " ".join(" ".join(piece.text for piece in fragment(clean(value[: 10 * _LONGEST])).pieces).split())[:_LONGEST]


def _dated(entry: Mapping[str, Any], names: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    for name, called in names:
        value = entry.get(name)
        if isinstance(value, str) and value.strip():
            value = " ".join(clean(value[:_LONGEST]).split())
            return value, f"{called} “{value[:60]}”"
    return "", ""


def _manuscript(path: str, page: Page, known: Mapping[str, object], dated: tuple[str, str]) -> Manuscript:
    said = {name: clean(value).strip()[: _LONGEST * 7] if isinstance(value, str) else "" for name, value in known.items()}
    said["url"] = without_trackers(said["url"]) if _WEB.fullmatch(said["url"]) else ""
    said["language"] = said["language"].replace("_", "-") if _LANGUAGE.fullmatch(said["language"].replace("_", "-")) else ""
    told = Told(
        said["title"],
        date=dated[0],
        evidence=dated[1],
        **{name: said[name] for name in ("author", "publisher", "url", "language")},  # type: ignore[arg-type]
    )
    return Manuscript(path, 1, Told(), Page(page.pieces, told, page.tangled))
