"""Where things are in the site: the addresses every page, feed and file agrees on.

All are relative to the site's root. Ids come from seeds, so nothing here trusts them: an article's id may be any text.
"""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from urllib.parse import quote, urlsplit

from builder.config import Settings
from builder.events.event import DatedEvent, Source
from builder.temporal.calendar import from_day
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval

INDEX = "index.html"
CARD = "card.png"
_KNOWN = 65_536  # addresses remembered, of each kind: a site tells them again and again
_SAFE_NAME = re.compile(r"[a-z0-9](?:[a-z0-9_-]|\.(?=[a-z0-9])){0,99}")
_UNSAFE = re.compile(r"[^a-z0-9]+")
_TAKEN = re.compile(r"index|con|prn|aux|nul|(?:com|lpt)[0-9]")  # the list of the names themselves, and what Windows takes for devices


@lru_cache(_KNOWN)
def article_path(article: str) -> str:
    """``articles/<id>.html``; an id that is no safe file name on every system is made one, with a digest that keeps it apart."""
    if _SAFE_NAME.fullmatch(article):
        return f"articles/{article}.html"
    digest = hashlib.sha256(article.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    slug = _UNSAFE.sub("-", article.lower())[:80].strip("-")
    return f"articles/{slug}-{digest}.html" if slug else f"articles/{digest}.html"


def sentence_anchor(index: int) -> str:
    """The id of a sentence in its article's page."""
    return f"s{index}"


def event_anchor(event: str) -> str:
    """The id of an event in the index; white space, which an id may not hold, becomes underscores."""
    return "e-" + re.sub(r"\s", "_", event)


def source_href(source: Source) -> str:
    """``articles/<id>.html#s12``: the sentence, marked, in its article's page."""
    return f"{article_path(source.article)}#{sentence_anchor(source.index)}"


def event_href(event: DatedEvent, homes: Mapping[str, str]) -> str:
    """``index.html#e-<id>``, ``years/2025.html#e-<id>``: the event where it is at home. `homes`: as `builder.pages.homes` gives them.

    A bare file name works from a folder, where "/" would list it.
    """
    return f"{homes[event.id]}{event_fragment(event)}"


def lasting_href(event: DatedEvent) -> str:
    """``index.html#e-<id>``: what the event is called for ever, whichever page it is on; the front page leads on from there."""
    return f"{INDEX}{event_fragment(event)}"


def event_fragment(event: DatedEvent) -> str:
    """``#e-<id>``: the way to the event within the index."""
    return _fragment(event.id)


@lru_cache(_KNOWN)
def _fragment(event: str) -> str:
    return f"#{quote(event_anchor(event), safe='')}"


def page_from(root: str, path: str) -> str:
    """The way from a page to `path`, where `root` leads to the site's root; "" from the front page to itself, which need not be loaded again."""
    return "" if path == INDEX and not root else root + path


def event_from(root: str, event: DatedEvent, homes: Mapping[str, str]) -> str:
    """`event_href` from a page, where `root` leads to the site's root."""
    return page_from(root, homes[event.id]) + event_fragment(event)


def absolute(settings: Settings, href: str) -> str:
    """The full address, or "" when the timeline does not know its own."""
    return settings.base_url + href if settings.base_url else ""


@lru_cache(_KNOWN)
def original(url: str) -> str:
    """The address of an original, or "" when it is not plainly on the web: only http and https with a host are ever linked."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return ""
    return quote(url.strip(), safe="!#$%&'()*+,/:;=?@[]~")


def day_anchor(interval: Interval) -> str:
    """The id of a heading: ``d-2025-07-10``, ``d-2025-07-01--2025-07-31-month``; a range told by its ends is kept apart from the unit it fills."""
    if interval.end - interval.start == 1:
        return f"d-{interval.earliest}"
    return f"d-{interval.earliest}--{interval.latest}-{'range' if interval.spanned else ''}{interval.granularity.word}"


def chapter_path(interval: Interval, number: int = 1) -> str:
    """``years/2025.html``, ``years/2025-07.html``, ``years/2025-07-09.html``, ``years/480-bc.html``, ``years/1960s.html``, ``years/1800-1899.html``.

    `number`: which of its pages, from 1.
    """
    (year, month, day), (last, _, _) = from_day(interval.start), from_day(interval.end - 1)
    named = {
        Granularity.CENTURY: f"{year}-{last}" if year > 0 else f"{1 - year}-{1 - last}-bc",
        Granularity.DECADE: f"{year // 10 * 10}s" if year > 0 else f"{1 - year}-{1 - last}-bc",
        Granularity.MONTH: f"{_year(year)}-{month:02d}",
        Granularity.DAY: f"{_year(year)}-{month:02d}-{day:02d}",
    }
    return f"years/{paged(named.get(interval.granularity, _year(year)), number)}.html"


def _year(year: int) -> str:
    return str(year) if year > 0 else f"{1 - year}-bc"


def undated_path(number: int = 1) -> str:
    """``undated.html``, ``undated.2.html``: the pages of what has no date in a large timeline."""
    return f"{paged('undated', number)}.html"


def about_path() -> str:
    """``about.html``."""
    return "about.html"


def articles_path(number: int = 1) -> str:
    """``articles.html``, ``articles.2.html``: the list of the articles."""
    return f"{paged('articles', number)}.html"


def names_path(kind: str, letter: str = "", number: int = 1) -> str:
    """``people/index.html``, ``people/index.letter-a.html``: a list of names, or its part under a letter."""
    return f"{kind}/index{f'.{letter}' if letter else ''}{f'.{number}' if number > 1 else ''}.html"


def paged_path(path: str, number: int) -> str:
    """The path of the page `number` of what begins at `path`."""
    return f"{paged(path.removesuffix('.html'), number)}.html"


def paged(name: str, number: int) -> str:
    """``name``, ``name.2`` …: names have no full stop in them, so none is another's second page."""
    return name if number == 1 else f"{name}.{number}"


def name_paths(kind: str, names: Iterable[str]) -> dict[str, str]:
    """Name → ``people/ada-marlow.html``; names whose letters come to the same, or to nothing, are told apart by a digest."""
    slugs = {name: _slug(name) for name in names}
    shared = Counter(slugs.values())
    alone = {name: slug if slug and shared[slug] == 1 else f"{slug or 'name'}.{_digest(name)}" for name, slug in slugs.items()}
    return {name: f"{kind}/{own}.html" for name, own in alone.items()}


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name[:200]).encode("ascii", "ignore").decode().lower()
    slug = _UNSAFE.sub("-", plain)[:60].strip("-")
    return f"{slug}-" if _TAKEN.fullmatch(slug) else slug


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
