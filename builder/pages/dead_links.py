"""Links inside the site that lead nowhere."""

from collections.abc import Iterator, Mapping
from functools import partial
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from lxml import html  # type: ignore[import-untyped]

from builder.errors import Fault

_LINKS = {"a": "href", "link": "href", "script": "src", "img": "src", "source": "src", "iframe": "src", "area": "href"}
_MOST = 20  # of one page; more are told by one broken template anyhow


def dead_links(site: Mapping[str, bytes]) -> tuple[Fault, ...]:
    """A fault for each link of a page to a file, or to a place in a page, that the site does not hold. `site`: relative path → bytes.

    The place of a fault is the page's path in the site, line 1. ``404.html`` is passed over: its links are full addresses.
    """
    utf_8 = html.HTMLParser(encoding="utf-8")
    trees = {path: html.document_fromstring(page, utf_8) for path, page in site.items() if path.endswith(".html") and page.strip()}
    anchors = {path: {*tree.xpath("//@id"), *tree.xpath("//a/@name"), ""} for path, tree in trees.items()}
    return tuple(fault for path, tree in trees.items() if path != "404.html" for fault in _of_page(path, tree, site, anchors))


def _of_page(path: str, tree: html.HtmlElement, site: Mapping[str, bytes], anchors: Mapping[str, set[str]]) -> Iterator[Fault]:
    links = dict.fromkeys(str(value) for tag, name in _LINKS.items() for value in tree.xpath(f"//{tag}/@{name}"))
    dead = filter(partial(_is_dead, path, site=site, anchors=anchors), links)
    for link, _ in zip(dead, range(_MOST), strict=False):
        yield Fault(path, 1, 1, f"the link {link[:200]!r} leads nowhere", "correct the template it comes from, or remove the link")


def _is_dead(path: str, link: str, *, site: Mapping[str, bytes], anchors: Mapping[str, set[str]]) -> bool:
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        return True
    if parts.scheme or parts.netloc:
        return False
    to = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
    to = to if to in site else normpath(join(to, "index.html"))
    fragment = unquote(parts.fragment.split(":~:")[0])
    return to not in site or (to in anchors and fragment not in anchors[to] and fragment != "top")
