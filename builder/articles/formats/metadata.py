"""What a web page says of its article: JSON-LD, then meta tags, then what it shows; for the date at last htmldate, with the clue it went by."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from urllib.parse import urljoin

from lxml import etree, html  # type: ignore[import-untyped]

from builder.articles.clean import clean
from builder.articles.formats.linked_data import linked_data
from builder.articles.formats.shown import shown
from builder.articles.manuscript import Told
from builder.articles.spelled_date import spelled_date

# Field of Told: names of meta tags (name, property or itemprop), best first.
_META = {
    "date": (
        "article:published_time og:article:published_time og:published_time datepublished date.published publish_date publish-date publication_date "
        "pubdate parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date dcterms.date citation_publication_date date"
    ),
    "title": "og:title twitter:title dc.title parsely-title headline title",
    "author": "author article:author parsely-author dc.creator byl sailthru.author twitter:creator",
    "publisher": "og:site_name application-name dc.publisher publisher twitter:site",
    "url": "og:url twitter:url parsely-link mainentityofpage",
    "language": "og:locale language content-language dc.language",
}
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2,4}))?")
_WEB = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)
_PATH = re.compile(r"//[^/?#]+(?:/+[^/\s]|\?)")
_BY = re.compile(r"(?:words |written |story |text )?by\s+(?=\w)", re.IGNORECASE)
_LOGIN = re.compile(r"[a-z\d_.-]+|(?i:(?:staff|web|news|online|our)?\s?(?:staff|admin|administrator|editor|desk|reporter|writer|correspondent))")
# Of what stands where a name should: two words at least, and no label.
_SIGNED = re.compile(r"(?!(?:published|updated|posted|by|on|comments?|share)\b)[^\W\d_][^\d]{0,60}?\s[^\W\d_][^\d]{0,200}", re.IGNORECASE)
_MOST_DATES = 20  # that are tried: what is spelled in no known way is slow to give up
_LONGEST = 300  # code points of a value


def metadata(source: str) -> Told:
    """The title, author, publisher, address, language and publication date that a page's own markup tells, empty where it does not."""
    tree = _tree(source)
    if tree is None:
        return Told()
    known: dict[str, tuple[str, str]] = {}  # with the clue
    poor: dict[str, tuple[str, str]] = {}
    dates = 0
    for field, value, clue in chain((_lang(tree),), _canonical(tree), linked_data(tree), _meta(tree), shown(tree)):
        good = _good(field, value) if field not in known else ""
        dates += bool(good) and field == "date"
        if good and (field != "date" or dates <= _MOST_DATES):
            is_poor = _is_poor(field, str(value)) if field != "date" else not _is_read(good, known)
            (poor if is_poor else known).setdefault(field, (good, clue))
    if "author" not in known and (author := _signed(tree)):
        known["author"] = author, ""
    if "date" not in known and (guessed := _guessed(tree)):
        known["date"] = guessed
    told = {**poor, **known}
    return Told(**{field: value for field, (value, _) in told.items()}, evidence=told.get("date", ("", ""))[1])  # type: ignore[arg-type]  # text


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
    if field == "author":
        value = value[found.end() :] if (found := _BY.match(value)) else value
    return value.lstrip("@") if field in ("author", "publisher") else value


def _is_poor(field: str, value: str) -> bool:
    """What is taken only where nothing better is told: a login for a name, a front page for an address."""
    if field == "url":
        return not _PATH.search(value)
    return field in ("author", "publisher") and (value.startswith("@") or (field == "author" and _LOGIN.fullmatch(value) is not None))


def _is_read(date: str, known: Mapping[str, tuple[str, str]]) -> bool:
    try:
        spelled_date(date, (known.get("language", ("en",))[0], "en"))
    except ValueError:
        return False
    return True


def _lang(tree: html.HtmlElement) -> tuple[str, object, str]:
    """First of all: og:locale is often left at its default."""
    return "language", tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"), ""


def _meta(tree: html.HtmlElement) -> Iterator[tuple[str, object, str]]:
    told: dict[str, tuple[str, str]] = {}
    for tag in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = (tag.get(attribute) or "").lower()
            if name and tag.get("content"):
                told.setdefault(name, (tag.get("content"), f'<meta {attribute}="{name}" content="{tag.get("content")[:60]}">'))
    for field, names in _META.items():
        yield from ((field, *told[name]) for name in names.split() if name in told)


def _canonical(tree: html.HtmlElement) -> Iterator[tuple[str, object, str]]:
    """The address that the page calls its own, which has nothing in it of where a reader came from."""
    start = next((place.get("href") for place in tree.iter("base") if place.get("href")), "")
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical":
            try:
                yield "url", urljoin(start, link.get("href") or ""), ""
            except ValueError:
                continue


def _signed(tree: html.HtmlElement) -> str:
    """Who signs, by what trafilatura knows of how outlets mark it."""
    from trafilatura.metadata import extract_author  # late: half a second to load

    author = _good("author", (extract_author(tree) or "").replace("; ", ", "))
    return author if _SIGNED.fullmatch(author) else ""


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
