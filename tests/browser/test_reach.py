"""What a reader reaches who hears the page, has only a keyboard, or holds it on paper."""

import pytest

CONTROLS = "a[href], button, input, select, textarea, summary, [tabindex='0']"
SEEN = """() => {
  const one = document.activeElement, style = getComputedStyle(one);
  return [one === document.body ? '' : one.dataset.tabbed ||= String(document.querySelectorAll('[data-tabbed]').length),
          one.matches(':focus-visible') && (style.outlineStyle !== 'none' || one.closest('svg') !== null)];
}"""


def _heard(page):
    """Of every event in the browser's accessibility tree: its roles with their names, in order."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}

    def below(node):
        yield node.get("role", {}).get("value"), node.get("name", {}).get("value", ""), node.get("ignored", False)
        for child in node.get("childIds", ()):
            if child in by_id:
                yield from below(by_id[child])

    items = [list(below(node)) for node in nodes if node.get("role", {}).get("value") == "listitem" and not node.get("ignored")]
    return [[(role, name) for role, name, ignored in item if not ignored] for item in items if any(role == "heading" for role, _, _ in item)]


def test_each_event_is_heard_with_headline_date_status_and_sources(server, open_page):
    page = open_page()
    page.goto(f"{server}a-repository/index.html")
    shown = page.evaluate(
        """[...document.querySelectorAll('.event')].map(one => ({
          title: one.querySelector('h3 a').textContent, date: [...one.querySelectorAll('.date *')].map(part => part.textContent),
          status: [...one.querySelectorAll('.status')].map(part => part.textContent),
          sources: [...one.querySelectorAll('.meta:first-of-type > .source, blockquote + .meta > .source')].length}))"""
    )
    heard = _heard(page)
    assert len(heard) == len(shown) == 18
    for event, read in zip(shown, heard, strict=True):
        words = " ".join(" ".join(name for role, name in read if role == "StaticText").split())
        assert [role for role, _ in read if role == "heading"] == ["heading"], event
        links = [name for role, name in read if role == "link"]
        assert len(links) > event["sources"] >= 1, event
        for part in (*event["date"], *event["status"]):
            assert " ".join(part.split()) in words, (event, words)


@pytest.mark.parametrize("path", ["a-repository/index.html", "a-repository/articles/harbour-bridge.html", "chapters/index.html"])
def test_tab_reaches_every_control_and_shows_where_it_is(server, open_page, path):
    page = open_page()
    page.goto(server + path)
    wanted = page.evaluate(
        "all => [...document.querySelectorAll(all)].filter(one => one.checkVisibility({visibilityProperty: true}) && !one.disabled).length",
        CONTROLS,
    )
    reached = 0
    for _ in range(wanted + 5):
        page.keyboard.press("Tab")
        name, seen = page.evaluate(SEEN)
        if name == "":
            break
        assert seen, page.evaluate("document.activeElement.outerHTML.slice(0, 300)")
        reached += 1
    missed = """all => [...document.querySelectorAll(all)].filter(one => one.checkVisibility() && !one.dataset.tabbed)
      .map(one => one.outerHTML.slice(0, 99))"""
    assert reached >= wanted, page.evaluate(missed, CONTROLS)


def test_paper_holds_every_event_and_the_addresses_of_its_sources(server, open_page):
    page = open_page()
    page.goto(f"{server}many/index.html")
    page.emulate_media(media="print")
    unseen = """selector => [...document.querySelectorAll(selector)].filter(one => !one.checkVisibility({contentVisibilityAuto: true}) ||
      !one.getClientRects().length).length"""
    assert page.locator(".event").count() == 240
    for selector in (".event h3", ".event blockquote", ".event .source", ".event .address", ".event .why"):
        assert page.evaluate(unseen, selector) == 0, selector
    assert page.locator("nav:visible, form:visible, button:visible, dialog:visible").count() == 0
    assert page.pdf().count(b"/Type /Page\n") >= 20
