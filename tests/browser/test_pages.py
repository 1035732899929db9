"""The site in a real browser."""

import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from axe_core_python.sync_playwright import Axe

from tests.pages.sample import sample

PHONE = {"viewport": {"width": 390, "height": 844}}
ARTICLES = ("articles/harbour-bridge.html", "articles/nasty.html")
PAGES = ("index.html", *ARTICLES)
KINDS = (  # a page of each kind, in the sites that `conftest` makes
    "a-repository/index.html",
    "a-repository/articles/harbour-bridge.html",
    "a-repository/people/the-city-engineer.html",
    "a-repository/outlets/the-strait-herald.html",
    "a-repository/about.html",
    "chapters/index.html",
    "chapters/years/2025.html",
    "chapters/people/index.html",
    "chapters/undated.html",
    "rtl/index.html",
)
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}


def visible(page, selector):
    """Whether the first such element is on the screen, and nothing lies over its first line."""
    return page.evaluate(
        """selector => {
          const one = document.querySelector(selector), box = one.getClientRects()[0];
          if (!box || box.top < 0 || box.top + 4 > innerHeight) return false;
          const over = document.elementFromPoint(box.left + Math.min(8, box.width / 2), box.top + Math.min(8, box.height / 2));
          return one.contains(over) || over.contains(one);
        }""",
        selector,
    )


def test_every_source_link_lands_on_its_marked_sentence(site, open_page):
    page = open_page()
    page.goto(f"{site}index.html")
    links = page.eval_on_selector_all("a.source", "all => all.map(one => one.href)")
    assert len(links) == sum(len(event.sources) for event in (*sample().events, *sample().undated))
    for link in links:
        page.goto(link)
        assert page.evaluate("document.querySelector('mark:target')?.id") == link.split("#")[1]
        assert visible(page, "mark:target"), link
    assert page.said == []


def test_every_marked_sentence_leads_back_to_its_event(site, open_page):
    page = open_page()
    for path in ARTICLES:
        page.goto(site + path)
        for link in page.eval_on_selector_all("a.back", "all => all.map(one => one.href)"):
            page.goto(link)
            assert page.locator(".event:target").count() == 1, link
    assert page.said == []


def test_a_reader_without_scripts_reads_it_all(site, open_page):
    page = open_page(java_script_enabled=False)
    page.goto(f"{site}index.html")
    assert page.locator(".event").count() == 18
    page.locator(".event summary").first.click()
    assert page.locator(".reports li").first.is_visible()
    page.locator("a.source").first.click()
    assert page.locator("mark:target").is_visible()


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_refused_run_or_fetched_from_elsewhere(site, open_page, path):
    page = open_page()
    page.goto(site + path)
    title = page.title()
    page.wait_for_timeout(50)
    assert page.said == []
    assert all(asked.startswith((site, "data:")) for asked in page.asked)
    assert page.title() == title != "owned"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(252, 251, 248)"  # the sheet is there
    runs = "script:not([src], [type='application/ld+json']), img, iframe, object, [onload], [onerror], [style]"
    assert page.locator(runs).count() == 0


def test_the_policy_stops_what_might_get_through(site, open_page):
    page = open_page()
    page.goto(f"{site}index.html")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"document.title=1\"><p style=\"color:red\" id=t>')")
    page.wait_for_timeout(50)
    assert page.title() != "1"
    assert page.evaluate("getComputedStyle(document.querySelector('#t')).color") != "rgb(255, 0, 0)"


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}, PHONE], ids=["light", "dark", "phone"])
@pytest.mark.parametrize("path", KINDS)
def test_axe_finds_nothing(server, open_page, options, path):
    page = open_page(**options, bypass_csp=True)
    page.goto(server + path)
    found = Axe().run(page, options=RULES)["violations"]
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found] == []


@pytest.mark.parametrize("path", [*KINDS, "a-repository/articles/nasty.html"])
def test_no_page_is_wider_than_its_window(server, open_page, path):
    page = open_page(bypass_csp=True)
    page.goto(server + path)
    for width in (320, 390, 700, 900, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
    page.set_viewport_size({"width": 640, "height": 800})
    page.add_style_tag(content="html { font-size: 200% }")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640, "200 % text"


@pytest.mark.parametrize("options", [{}, PHONE], ids=["wide", "phone"])
def test_nothing_covers_what_has_the_focus(server, open_page, options):
    page = open_page(**options)
    page.goto(f"{server}many/index.html")
    page.evaluate("document.querySelectorAll('.event')[150].querySelector('a').focus()")
    for key in ["Tab"] * 6 + ["Shift+Tab"] * 12:
        page.keyboard.press(key)
        assert page.evaluate(
            """() => {
              const box = document.activeElement.getClientRects()[0];
              const over = document.elementFromPoint(box.left + 3, box.top + 3);
              return document.activeElement.contains(over);
            }"""
        )


@pytest.mark.parametrize("options", [{}, PHONE], ids=["wide", "phone"])
def test_a_far_event_of_a_long_page_is_reached_by_its_address(server, open_page, options):
    page = open_page(**options)
    page.goto(f"{server}many/index.html#e-pier-230")
    page.wait_for_timeout(100)
    assert visible(page, "#e-pier-230 h3")


def test_the_headings_of_a_long_page_are_seen(server, open_page):
    """What a browser may skip while it is off the screen, it also cuts off at its edges."""
    page = open_page()
    page.goto(f"{server}many/index.html")
    page.locator(".day h2 .large").first.scroll_into_view_if_needed()  # how far down it begins is a matter of the fonts
    assert visible(page, ".day h2 .large")


def test_on_paper_all_is_open_and_addresses_are_written_out(server, open_page):
    page = open_page()
    page.goto(f"{server}a-repository/index.html")
    page.emulate_media(media="print")
    assert page.locator(".address").first.is_visible()
    assert not page.locator(".rail").is_visible()
    assert page.evaluate("document.querySelector('.reports li').getBoundingClientRect().height") > 0


@pytest.mark.parametrize("path", KINDS)
def test_nothing_moves_while_a_page_loads(server, open_page, path):
    page = open_page()
    page.goto(server + path)
    shift = """() => new Promise(done => {
      let sum = 0;
      new PerformanceObserver(list => list.getEntries().forEach(one => sum += one.value)).observe({type: 'layout-shift', buffered: true});
      setTimeout(() => done(sum), 100);
    })"""
    assert page.evaluate(shift) == 0


def test_every_link_leads_to_a_page_and_to_what_it_names_there(site, open_page):
    page = open_page(java_script_enabled=False)
    told = """() => [
      [...document.querySelectorAll('a[href], link[href]')].map(one => new URL(one.getAttribute('href'), document.baseURI).href),
      [...document.querySelectorAll('[id]')].map(one => one.id)
    ]"""
    ids, wanted, waiting = {}, set(), [f"{site}index.html"]
    while waiting:
        address = waiting.pop()
        if address in ids:
            continue
        page.goto(address)
        links, ids[address] = page.evaluate(told)
        for link in (link for link in links if link.startswith(site)):
            wanted.add(link)
            if link.partition("#")[0].endswith(".html"):
                waiting.append(link.partition("#")[0])
    assert len(ids) > 10
    for link in wanted:
        address, _, fragment = link.partition("#")
        if address in ids:
            assert not fragment or unquote(fragment) in ids[address], link
        else:
            assert Path(unquote(urlsplit(address).path)).is_file() if site.startswith("file:") else page.request.get(address).ok, link


def test_the_same_events_in_the_same_order_with_and_without_scripts(site, open_page):
    read = "[...document.querySelectorAll('.event h3')].map(one => one.textContent.trim())"
    for path, number in (("index.html", 18), ("people/the-city-engineer.html", 1), ("outlets/the-strait-herald.html", 11)):
        with_scripts, without = open_page(), open_page(java_script_enabled=False)
        with_scripts.goto(site + path)
        without.goto(site + path)
        assert with_scripts.evaluate(read) == without.evaluate(read)
        assert without.locator(".event").count() == number


@pytest.mark.parametrize("path", [f"a-repository/{ARTICLES[0]}", f"rtl/{ARTICLES[0]}"])
def test_the_days_of_an_article_stand_in_its_margin_or_before_the_sentence(server, open_page, path):
    box = "selector => { const one = document.querySelector(selector).getClientRects()[0]; return [one.left, one.right, one.top, one.bottom] }"
    page = open_page()
    page.goto(server + path)
    left, right, top, bottom = page.evaluate(box, ".prose .back")
    sentence = page.evaluate(box, "#s1")
    assert 0 <= left < right < sentence[0]
    assert top < sentence[3]
    assert bottom > sentence[2]
    page.set_viewport_size(PHONE["viewport"])
    assert page.evaluate(box, ".prose .back")[1] <= page.evaluate(box, "#s1")[0]


def test_right_to_left_is_a_mirror(server, open_page):
    page = open_page()
    page.goto(f"{server}rtl/index.html")
    heading, event = (page.locator(selector).first.bounding_box() for selector in (".day h2 .large", ".event h3"))
    assert heading["x"] >= event["x"] + event["width"]


@pytest.mark.parametrize("path", ["chapters/years/2025.html", "a-repository/outlets/the-strait-herald.html"])
def test_on_paper_there_is_nothing_that_is_only_for_moving_about(server, open_page, path):
    page = open_page()
    page.goto(server + path)
    page.emulate_media(media="print")
    assert page.locator(".address").first.is_visible()
    for selector in ("nav.site", ".rail", ".neighbours", "nav.density", ".filters", ".tools"):
        assert not any(one.is_visible() for one in page.locator(selector).all()), selector
    assert page.locator(".event h3").last.is_visible()


def test_a_reader_who_hears_the_page_is_told_date_headline_status_and_source(server, open_page):
    page = open_page()
    page.goto(f"{server}a-repository/index.html")
    heard = page.locator("#e-cracks").aria_snapshot()
    for part in (
        'heading "Cracks found in the western pier" [level=3]',
        "around 12 May 2025",
        "claimed by the union",
        'link "Dock Gazette, 11 July 2025"',
        "Why this date: ‘Around 12 May’, read on Friday 11 July 2025",
    ):
        assert part in re.sub(r"\s+", " ", re.sub(r"(paragraph|strong|time|text|mark|blockquote):|^ *- ", " ", heard, flags=re.MULTILINE)), (
            part,
            heard,
        )
