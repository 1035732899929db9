"""A saved page's elements without what would be taken for its article, or hides it."""

import re
from collections.abc import Iterable

from lxml import etree, html  # type: ignore[import-untyped]

_NAMES = ("id", "class", "data-component", "data-testid")
_LONGEST = 300  # code points of a name that are looked at
# Who asks for consent writes more words than many an article.
_CONSENT = re.compile(
    r"(?:^|[\s_-])(?:cookie-?(?:banner|bar|consent|notice|wall|law|dialog|modal|policy)|consent|gdpr|onetrust|didomi|usercentrics|truste"
    r"|cookiebot|qc-cmp\d?|sp_message|cmp|privacy-?(?:banner|dialog|modal|manager))(?:$|[\s_-])",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:by-?line|kicker|eyebrow|rubric|overline|(?:video|audio)(?:-?player)?|player|gallery|slideshow|links?-block|related|promo"
    r"|pull-?quote|social|rights|caption)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST_ASIDE = 300  # code points of its words: a longer one may be the article
_PARTS = frozenset("div span p ul ol section aside figcaption small header footer nav h2 h3 h4 h5 h6 iframe".split())
_NOTE = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡])[\])]?")


def cleared(tree: html.HtmlElement) -> html.HtmlElement:
    """The tree itself, changed: dialogs that ask for consent, players, bylines and the like taken out, tables that only lay a page out made into
    plain blocks, paragraphs inside one that nobody closed set free, and the numbers of footnotes dropped."""
    holding = _holding(tree)
    for element in list(tree.iter(etree.Element)):
        if element in holding or element.getparent() is None:
            continue
        if element.tag in ("font", "center"):
            element.drop_tag()
        elif _asks(element) or _stands_aside(element) or (element.tag == "sup" and _NOTE.fullmatch(_words(element, 9))):
            element.drop_tree()
    for table in [table for table in tree.iter("table") if _lays_out(table)]:
        _unlay(table)
    for paragraph in list(tree.iter("p")):
        _set_free(paragraph)
    return tree


def _holding(tree: html.HtmlElement) -> set[html.HtmlElement]:
    """What holds the article's heading, or says that it holds the article."""
    holding: set[html.HtmlElement] = set()
    for element in tree.iter("h1", "article", "main", "body"):
        while element is not None and element not in holding:
            holding.add(element)
            element = element.getparent()
    return holding


def _names(element: html.HtmlElement) -> str:
    return " ".join(element.get(name) or "" for name in _NAMES)[:_LONGEST]


def _asks(element: html.HtmlElement) -> bool:
    is_dialog = element.get("role") in ("dialog", "alertdialog") or element.get("aria-modal") == "true"
    return is_dialog or element.tag in ("dialog", "amp-consent") or bool(_CONSENT.search(_names(element)))


def _stands_aside(element: html.HtmlElement) -> bool:
    return element.tag in _PARTS and bool(_ASIDE.search(_names(element))) and len(_words(element, _LONGEST_ASIDE + 1)) <= _LONGEST_ASIDE


def _words(element: html.HtmlElement, most: int) -> str:
    """As many code points of its words as are asked for."""
    found = ""
    for text in element.itertext():
        found = f"{found}{text}".lstrip()
        if len(found) > most:
            break
    return found.strip()[:most]


def _lays_out(table: html.HtmlElement) -> bool:
    """A cell with a paragraph or another table in it holds a part of a page, no figure."""
    inner: Iterable[html.HtmlElement] = (found for cell in table.iter("td") for found in cell.iter("p", "table", "h1"))
    return next(iter(inner), None) is not None and next(table.iter("th"), None) is None


def _unlay(table: html.HtmlElement) -> None:
    for part in table.iter("table", "tbody", "thead", "tfoot", "tr", "td"):
        part.tag = "div"
        part.attrib.clear()


def _set_free(paragraph: html.HtmlElement) -> None:
    """Its paragraphs brought behind it, with all that follows the first of them."""
    children = list(paragraph)
    first = next((at for at, child in enumerate(children) if child.tag == "p"), len(children))
    for child in reversed(children[first:]):
        paragraph.addnext(child)  # the words behind it go along
