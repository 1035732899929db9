"""What a web page says of its article: JSON-LD, then meta tags, then <time>; for the date at last htmldate, with the clue it went by."""

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html  # type: ignore[import-untyped]

from builder.articles.clean import clean
from builder.articles.manuscript import Told

# Field of Told: names of meta tags (name, property or itemprop), best first.
_META = {
    "date": (
        "article:published_time og:article:published_time og:published_time datepublished date.published publish_date publish-date publication_date "
        "pubdate parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date dcterms.date citation_publication_date date"
    ),
    "title": "og:title twitter:title dc.title parsely-title headline title",
    "author": "author article:author parsely-author dc.creator byl sailthru.author twitter:creator",
    "publisher": "og:site_name application-name dc.publisher publisher twitter:site",
    "url": "og:url twitter:url parsely-link",
    "language": "og:locale language content-language dc.language",
}
_JSON_LD = {"date": "datePublished", "title": "headline", "author": "author", "publisher": "publisher", "url": "url", "language": "inLanguage"}
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2,4}))?")
_WEB = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_MOST_JSON = 1_000_000  # code points of one JSON-LD block
_MOST_NODES = 2000
_LONGEST = 300  # code points of a value


def metadata(source: str) -> Told:
    """The title, author, publisher, address, language and publication date that a page's own markup tells, empty where it does not."""
    tree = _tree(source)
    if tree is None:
        return Told()
    known: dict[str, str] = {}
    evidence = ""
    for field, value, clue in (_lang(tree), *_json_ld(tree), *_meta(tree), *_elements(tree)):
        good = _good(field, value)
        if good and field not in known:
            known[field] = good
            evidence = clue if field == "date" else evidence
    if "date" not in known and (guessed := _guessed(tree)):
        known["date"], evidence = guessed
    return Told(**known, evidence=evidence)  # type: ignore[arg-type]  # the fields above are text


def _tree(source: str) -> html.HtmlElement | None:
    try:
        return html.document_fromstring(source.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8", recover=True))
    except (etree.LxmlError, ValueError):  # nothing in it
        return None


def _good(field: str, value: object) -> str:
    if not isinstance(value, str):
        return ""
    value = " ".join(clean(value[: 4 * _LONGEST]).split())[:_LONGEST]
    if field == "url" or (field == "author" and "://" in value):
        return value if field == "url" and _WEB.fullmatch(value) else ""
    if field == "language":
        found = _LANGUAGE.fullmatch(value)
        return "-".join(part for part in found.groups() if part) if found else ""
    return value.lstrip("@") if field in ("author", "publisher") else value


def _lang(tree: html.HtmlElement) -> tuple[str, object, str]:
    """First of all: og:locale is often left at its default."""
    return "language", tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"), ""


def _json_ld(tree: html.HtmlElement) -> Iterator[tuple[str, object, str]]:
    for script in tree.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() != "application/ld+json" or len(script.text or "") > _MOST_JSON:
            continue
        try:
            nodes = list(_nodes(json.loads(script.text or "")))
        except (ValueError, RecursionError):
            continue
        for node in nodes:
            if isinstance(node.get("datePublished"), str) or isinstance(node.get("headline"), str):
                for field, key in _JSON_LD.items():
                    yield field, _name(node.get(key)), f"JSON-LD datePublished “{node.get(key)}”"


def _nodes(held: Any) -> Iterator[dict[str, Any]]:
    waiting = [held]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting.extend(
                value for key, value in node.items() if key in ("@graph", "mainEntity", "mainEntityOfPage") and isinstance(value, dict | list)
            )
        elif isinstance(node, list):
            waiting.extend(node[:_MOST_NODES])


def _name(value: Any) -> object:
    if isinstance(value, list):
        return ", ".join(name for one in value[:20] if isinstance(name := _name(one), str) and name)
    return value.get("name") if isinstance(value, dict) else value


def _meta(tree: html.HtmlElement) -> Iterator[tuple[str, object, str]]:
    told: dict[str, tuple[str, str]] = {}
    for tag in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = (tag.get(attribute) or "").lower()
            if name and tag.get("content"):
                told.setdefault(name, (tag.get("content"), f'<meta {attribute}="{name}" content="{tag.get("content")[:60]}">'))
    for field, names in _META.items():
        yield from ((field, *told[name]) for name in names.split() if name in told)


def _elements(tree: html.HtmlElement) -> Iterator[tuple[str, object, str]]:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            yield "url", link.get("href"), ""
    times = [time for time in tree.iter("time") if time.get("datetime")]
    for time in sorted(times, key=lambda time: not (time.get("itemprop") == "datePublished" or time.get("pubdate") is not None)):
        yield "date", time.get("datetime"), f'<time datetime="{time.get("datetime")[:60]}">'
    for heading in (*tree.iter("h1"), *tree.iter("title")):
        yield "title", "".join(heading.itertext()), ""


def _guessed(tree: html.HtmlElement) -> tuple[str, str] | None:
    """htmldate's date; the clue is the first place that spells it, for htmldate does not tell."""
    import htmldate  # late: slow to load

    found = htmldate.find_date(tree, extensive_search=False, original_date=True, min_date="1990-01-01", max_date="2099-12-31")
    if not found:
        return None
    year, month, day = found.split("-")
    spelled = re.compile(rf"{year}\D?{month}\D?{day}|0?{int(day)}\D{{1,12}}{year}|0?{int(day)}\D0?{int(month)}\D{year}")
    for element in tree.iter(etree.Element):
        for words in (element.text or "", *element.attrib.values()):
            if spelled.search(words[:500]):
                return found, f"<{element.tag}> “{' '.join(words[:80].split())}”"
    return found, "the page's markup"
