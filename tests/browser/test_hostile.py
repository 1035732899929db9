"""Hostile articles, file names and edits by the whole road: content folder, build, pages in a real browser."""

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest

from builder.build import build
from builder.work.wishes import Wishes
from tests.browser.vectors import ELEMENTS, LINKS, VECTORS, WORDS

LONGEST = 280  # what an edit may hold
SAID = ("title = {text}", "text = {text}", "claimed_by = {text}", "people = [{text}]", "places = [{text}]", "organisations = [{text}]")
EDIT = ("[[edit]]", "event = {event}", "because = {text}", *SAID)
ADD = ("[[add]]", "date = {date}", 'source = "https://example.org/minutes"', "sentence = {text}", "publisher = {text}", "because = {text}", *SAID)
EXAMINED = """() => {  // what no page of ours has
  const never = /^(iframe|object|embed|img|image|base|form|math|video|audio|style|frameset|plaintext|animate)$/i;
  const sized = /^(contain-intrinsic-size: auto [0-9]+rem;)?$/;  // what the search sets
  const runs = one => one.localName === 'script' && !one.src && one.type !== 'application/ld+json';
  const found = [];
  for (const one of document.querySelectorAll('*')) {
    if ((never.test(one.localName) && one.id !== 'filters') || runs(one)) found.push(one.outerHTML);
    for (const {name, value} of one.attributes) {
      if (/^(on|srcdoc$)/i.test(name) || (name === 'style' && !sized.test(value))) found.push(`${name}=${value}`);
      if (!/^(href|src)$/.test(name) || one.rel === 'icon') continue;
      if (!/^(https?|file):$/.test(new URL(value, document.baseURI).protocol)) found.push(value);
    }
  }
  return found;
}"""


def _written(folder: Path) -> None:
    """An article for each vector, in each of the formats by turns; a vector with a letter that a file name cannot hold has it replaced."""
    for number, text in enumerate(VECTORS):
        other, link = VECTORS[(number * 7 + 3) % len(VECTORS)], LINKS[number % len(LINKS)]
        name = "".join("_" if letter in "/\0" else letter for letter in text)[:40]
        head = {"title": text, "date": "2025-07-10", "author": text, "publisher": other, "url": link, "tags": [text, other]}
        body = (
            f"Anna {text} Berg closed the harbour bridge on {1 + number % 28} June 2025. {text}\n\n{other} The council of {text} voted yesterday.\n"
        )
        body = re.sub(r"[\x00-\x08\x0e-\x1f]", "", body)  # a file that holds these is no text, and refused
        if number % 3 == 2:
            body = f"<html><head><title>{text}</title></head><body><article><h1>{text}</h1>\n<p>{body}</p></article></body></html>"
            (folder / f"2025-07-10 {number} {name}.html").write_text(body, "utf-8")
        else:
            suffix = ("md", "txt")[number % 3]
            (folder / f"{number} {name}.{suffix}").write_text(f"---\n{json.dumps(head, ensure_ascii=False)}\n---\n{body}", "utf-8")


def _toml(text: str) -> str:
    return json.dumps(" ".join(text.split())[:LONGEST], ensure_ascii=False).replace("\x7f", "")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> Path:
    """A site of hostile articles, whose events are edited, with events added by hand and settings, all hostile."""
    content, out = tmp_path_factory.mktemp("seeds"), tmp_path_factory.mktemp("sites") / "hostile"
    _written(content)
    assert build(content, out, Wishes()).done
    events = json.loads((out / "timeline.json").read_bytes())["events"]
    edits = []
    for number, text in enumerate(VECTORS):
        day = {"date": f'"2024-{1 + number // 28:02}-{1 + number % 28:02}"', "text": _toml(text)}
        edits += [line.format(**day) for line in ADD]
        if number < len(events):
            edits += [line.format(event=_toml(events[number]["id"]), **day) for line in EDIT]
    (content / "edits.toml").write_text("\n".join(edits), "utf-8")
    settings = {"title": ELEMENTS[11], "description": ELEMENTS[0], "author": ELEMENTS[18]}
    (content / "timeline.toml").write_text("".join(f"{name} = {json.dumps(text)}\n" for name, text in settings.items()), "utf-8")
    assert build(content, out, Wishes()).done
    return out


def _pages(folder: Path) -> list[Path]:
    """Every page but the many of one kind that are built alike: of those one in six."""
    pages = sorted(folder.rglob("*.html"))
    alike = [page for page in pages if page.parent.name in ("embed", "people", "places", "organisations") and page.name != "index.html"]
    return sorted({*pages} - {*alike}) + alike[::6]


def test_every_vector_is_in_the_chronology(hostile):
    whole = json.loads((hostile / "timeline.json").read_bytes())
    assert len(whole["articles"]) == len(VECTORS)
    titles = [event["title"] for event in whole["events"]]
    assert [text for text in ELEMENTS if not any(" ".join(text.split())[:30] in title for title in titles)] == []


@pytest.mark.parametrize("policed", [True, False], ids=["policy", "no policy"])
def test_hostile_texts_do_nothing(hostile, open_page, policed):
    """With the policy nothing even tries; without it there is still nothing that could."""
    page = open_page(viewport={"width": 320, "height": 700}, bypass_csp=not policed)
    for path in _pages(hostile)[:: 6 if policed else 2]:
        page.goto(path.as_uri())
        assert page.title() != "owned", path
        assert page.url.startswith(path.as_uri()), path
        assert page.evaluate(EXAMINED) == [], path
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path
    assert page.said == []
    assert [asked for asked in page.asked if not asked.startswith((hostile.as_uri(), "data:,"))] == []


def test_hostile_addresses_do_nothing(hostile, open_page):
    """What is searched for, filtered by and jumped to comes out of the address, which is anybody's."""
    page = open_page(viewport={"width": 320, "height": 700}, bypass_csp=True)
    for number, text in enumerate((*ELEMENTS[::4], *LINKS[:2], *WORDS[:6])):
        words = quote(text, safe="")
        page.goto(f"{(hostile / 'index.html').as_uri()}?q={words}&person={words}&status={words}&from={words}#{words}")
        page.locator("#q").focus()
        page.wait_for_timeout(40)
        assert page.title() != "owned", number
        assert page.evaluate(EXAMINED) == [], number
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, number
    assert page.said == []
    assert [asked for asked in page.asked if not asked.startswith((hostile.as_uri(), "data:,"))] == []
