"""What a page shows of its article besides the text: headings, marks of microdata, <time>, the outlet's name at the top."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree, html  # type: ignore[import-untyped]

from builder.articles.dateline import dateline

_BETWEEN = re.compile(r"\s[|–—·-]\s|\s::\s|:\s")
_LABELLED = re.compile(r"(?:first )?(?:published|posted|issued|date)(?: on| at)?:? \D{0,14}\d", re.IGNORECASE)
_CHANGED = re.compile(r"(?:^|[\s_-])(?:updated|modified|dateModified)(?:$|[\s_-])", re.IGNORECASE)
_FRONT = re.compile(r"/|(?:https?:)?//[^/]{1,200}/?", re.IGNORECASE)
_NAME = r"[^\W\d_][\w.'’-]{0,20}"
_FULL_NAME = rf"(?=[^a-z]){_NAME}(?: (?=[^a-z]){_NAME}){{1,3}}"
_BYLINE = re.compile(rf"(?:(?:[Ww]ords|[Ss]tory|[Tt]ext|[Ww]ritten|[Rr]eport(?:ed)?) by|B[Yy]) (?P<name>{_FULL_NAME})(?=[.,|]|$)")
_OWNER = re.compile(r"(?:copyright|©|\(c\))[ ©,]{0,4}(?:\d{4}(?:\s?[-–]\s?\d{4})?,? )?(?:by )?(?P<name>[^.,|©]{2,60})", re.IGNORECASE)
_NO_OUTLET = frozenset("home homepage news menu logo index start back main search subscribe skip front page".split())
_LONGEST_OUTLET = 6  # words
_LONGEST_DATE = 60  # code points
_LONGEST_TEXT = 240
_MOST_MARKED = 20  # elements of one itemprop
_MOST_TEXTS = 5_000  # elements looked at


def shown(tree: html.HtmlElement) -> Iterator[tuple[str, object, str]]:
    """Field of `Told`, value and clue of each, best first."""
    for field, name in (("title", "headline"), ("author", "author"), ("publisher", "publisher")):
        marked = (element for element in tree.iter(etree.Element) if element.get("itemprop") == name)
        yield from ((field, _marked(element), "") for element in islice(marked, _MOST_MARKED))
    yield from _times(tree)
    yield from _printed(tree)
    titles = ["".join(heading.itertext()) for heading in (*tree.iter("h1"), *tree.iter("title"))]
    yield from (("title", title, "") for title in titles)
    yield from (("publisher", name, "") for name in (*_beside(tree), *_at_the_top(tree), *_at_the_foot(tree)))
    yield from (("author", found["name"], "") for _, words in _texts(tree) if (found := _BYLINE.match(words)))


def _marked(element: html.HtmlElement) -> str:
    """What an element with an `itemprop` says: the name inside it where it is a thing of its own."""
    named = next((inner for inner in element.iter(etree.Element) if inner is not element and inner.get("itemprop") == "name"), element)
    return named.get("content") or " ".join("".join(named.itertext()).split())


def _times(tree: html.HtmlElement) -> Iterator[tuple[str, object, str]]:
    """Those marked as the publication's first, those of a later change last."""
    times = [time for time in tree.iter("time") if time.get("datetime")]
    for time in sorted(times, key=_rank):
        yield "date", time.get("datetime"), f'<time datetime="{time.get("datetime")[:60]}">'


def _rank(time: html.HtmlElement) -> int:
    if time.get("itemprop") == "datePublished" or time.get("pubdate") is not None:
        return 0
    return 2 if _CHANGED.search(f"{time.get('itemprop') or ''} {time.get('class') or ''}"[:200]) else 1


def _printed(tree: html.HtmlElement) -> Iterator[tuple[str, object, str]]:
    """ "Published 5 March 2023, 14:05"."""
    for tag, words in _texts(tree):
        if len(words) <= _LONGEST_DATE and _LABELLED.match(words) and (found := dateline(words)):
            yield "date", found.moment.text or found.moment.day.isoformat(), f"<{tag}> “{words}”"


def _texts(tree: html.HtmlElement) -> Iterator[tuple[str, str]]:
    """The names of elements with the words that they begin with, up to a length."""
    for element in islice(tree.iter(etree.Element), _MOST_TEXTS):
        if element.text and element.tag not in ("script", "style"):
            yield element.tag, " ".join(element.text[:_LONGEST_TEXT].split())


def _beside(tree: html.HtmlElement) -> Iterator[str]:
    """What the page's title has before or behind its headline: "Ice road opens - Kvarn Mail"."""
    heading = " ".join(next(("".join(each.itertext()) for each in tree.iter("h1")), "").split())
    title = " ".join(next(("".join(each.itertext()) for each in tree.iter("title")), "").split())
    if heading and title != heading:
        for rest in (title.removeprefix(heading), title.removesuffix(heading)):
            parts = [part.strip() for part in _BETWEEN.split(rest) if part.strip()] if rest != title else []
            yield from (part for part in parts[-1:] if len(part.split()) <= _LONGEST_OUTLET)


def _at_the_foot(tree: html.HtmlElement) -> Iterator[str]:
    """Who has the copyright, where the page's title names the same: "Copyright 2003 The Moorland Echo"."""
    title = " ".join(next(("".join(each.itertext()) for each in tree.iter("title")), "").split())
    for _, words in _texts(tree):
        owner = _OWNER.match(words)
        if owner and owner["name"].strip() in title:
            yield owner["name"].strip()


def _at_the_top(tree: html.HtmlElement) -> Iterator[str]:
    """The name that leads to the outlet's front page."""
    for link in tree.iter("a"):
        if _FRONT.fullmatch(link.get("href") or ""):
            pictures = (picture.get("alt") or "" for picture in link.iter("img"))
            words = " ".join("".join(link.itertext()).split()) or next(pictures, "")
            names = words.split()
            if 0 < len(names) <= _LONGEST_OUTLET and words[:1].isupper() and not {name.lower() for name in names} <= _NO_OUTLET:
                yield words
