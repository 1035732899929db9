"""What a page's JSON-LD says of its article."""

import html
import json
from collections.abc import Iterator, Mapping
from typing import Any

from lxml.html import HtmlElement  # type: ignore[import-untyped]

# Field of Told: keys of a node, best first.
_KEYS = {
    "date": ("datePublished",),
    "title": ("headline",),
    "author": ("author",),
    "publisher": ("publisher",),
    "url": ("url", "mainEntityOfPage"),
    "language": ("inLanguage",),
}
_WITHIN = ("@graph", "mainEntity", "mainEntityOfPage")
_MOST_JSON = 1_000_000  # code points of one block
_MOST_NODES = 2000
_MOST_NAMES = 20

Node = Mapping[str, Any]


def linked_data(tree: HtmlElement) -> Iterator[tuple[str, object, str]]:
    """Field of `Told`, value and clue of each thing that the nodes with a headline or a date of publication say, articles before all else."""
    nodes = [node for script in tree.iter("script") for node in _nodes(_held(script))]
    named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and "name" in node}
    telling = (node for node in nodes if isinstance(node.get("datePublished"), str) or isinstance(node.get("headline"), str))
    for node in sorted(telling, key=lambda node: not _is_article(node)):
        for field, keys in _KEYS.items():
            for key in keys:
                value = _address(node.get(key)) if field == "url" else _name(node.get(key), named)
                yield field, html.unescape(value) if isinstance(value, str) else value, f"JSON-LD {key} “{value}”"


def _held(script: HtmlElement) -> object:
    kind = (script.get("type") or "").split(";")[0].strip().lower()
    text = script.text or ""
    if kind != "application/ld+json" or len(text) > _MOST_JSON:
        return None
    try:
        return json.loads(text, strict=False)  # line ends inside a headline are common, and forbidden
    except (ValueError, RecursionError):
        return None


def _nodes(held: object) -> Iterator[Node]:
    waiting = [held]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting.extend(value for key, value in node.items() if key in _WITHIN and isinstance(value, dict | list))
        elif isinstance(node, list):
            waiting.extend(node[:_MOST_NODES])


def _is_article(node: Node) -> bool:
    kinds = node.get("@type")
    return any(isinstance(kind, str) and kind.endswith(("Article", "Posting")) for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _name(value: object, named: Mapping[str, Node], deep: int = 0) -> object:
    """The name that a value is, has, or points at by its `@id`; of a list all names."""
    if isinstance(value, list) and deep < 2:
        return ", ".join(name for one in value[:_MOST_NAMES] if isinstance(name := _name(one, named, deep + 1), str) and name)
    if isinstance(value, dict):
        known = value if "name" in value else named.get(str(value.get("@id")), {})
        held = known.get("name")
        return held if isinstance(held, str) else _name(held, named, deep + 1) if deep < 2 and isinstance(held, list) else None
    return value


def _address(value: object) -> object:
    return value.get("@id") or value.get("url") if isinstance(value, dict) else value
