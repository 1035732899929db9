"""What the scripts of the pages do, in a real browser, from a folder and from a server."""

import re
from contextlib import suppress
from dataclasses import replace

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Error

from builder.pages.render import render
from tests.browser.test_pages import PHONE, RULES, visible
from tests.pages.sample import HOSTILE, long, many, sample

NAMES = ("__proto__", "constructor", HOSTILE[1], 'Ada “O’Neil” "Q" & Sons\'', "Émile Łukasiewicz", "\u202eevil")
LOAD = re.compile(r"search|share")


def _named():
    """The sample with awkward names, an older id, and a sentence that is searched for."""
    events = list(sample().events)
    for number, name in enumerate(NAMES):
        events[number] = replace(events[number], people=(name, NAMES[-2]))
    events[1] = replace(events[1], ids=(events[1].id, "an-older-one"))
    return replace(sample(), events=tuple(events))


@pytest.fixture(scope="session")
def further(folder):
    """Sites beside those of every browser test: awkward names, and a timeline too long for its front page."""
    for name, timeline in (("named", _named()), ("long", many(1100)), ("dated", long())):
        for path, contents in render(timeline, None).items():
            (folder / name / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / name / path).write_bytes(contents)
    return folder


@pytest.fixture(params=["file", "http"])
def at(request, further):
    """The address of a site by its name, which ends in a slash."""
    return lambda name: (further / name).as_uri() + "/" if request.param == "file" else f"{request.getfixturevalue('server')}{name}/"


@pytest.fixture
def opened(open_page):
    """A function that opens an address and, where asked, waits until its filters work; nothing may be said on the console by the end."""
    pages = []

    def go(address, awake=True, **options):
        page = open_page(**options)
        pages.append(page)
        page.goto(address)
        if awake:
            page.locator("#q").focus()
            wait(page, "() => !document.querySelector('#filters').ariaBusy")
        return page

    yield go
    assert [said for page in pages for said in page.said] == []


def wait(page, condition, argument=None):
    """Until `condition` holds; the pages' policy forbids what Playwright's own waiting does."""
    for _ in range(300):
        with suppress(Error):  # the page is being left for another
            if page.evaluate(condition, argument):
                return
        page.wait_for_timeout(30)
    state = page.evaluate("[location.search, history.length, document.getElementById('q')?.value]")
    raise AssertionError(f"in vain: {condition}, at {state}")


def said(page, words):
    wait(page, "words => document.querySelector('.found').textContent === words", words)


def shown(page):
    return page.evaluate("[...document.querySelectorAll('#timeline .event')].filter(one => !one.closest('[hidden]')).map(one => one.id)")


def focused(page):
    return page.evaluate("document.activeElement.closest('.event, .result')?.querySelector('a').textContent ?? document.activeElement.id")


@pytest.mark.parametrize(
    ("query", "events"),
    [
        ("barge", ["e-barge"]),
        ("BRIDGE second", ["e-council", "e-second-bridge"]),
        ('"second bridge"', ["e-council", "e-second-bridge"]),
        ("“second brid", ["e-council", "e-second-bridge"]),
        ('"second brid"', []),
        ('"bridge second"', []),
        ("tol", ["e-tolls"]),
        ("olls", []),
        ("emile lukasiewicz", ["e-admiral", "e-ferries", "e-crossing", "e-council", "e-barge", "e-cracks-known"]),
        ("__proto__", ["e-admiral"]),
        ("'q' & sons", ["e-council"]),
        ("المضيق", ["e-reopened"]),
        ("(", None),
    ],
)
def test_words_find_events(server, further, opened, query, events):
    page = opened(f"{server}named/index.html")
    everything = shown(page)
    page.locator("#q").fill(query)
    said(page, "" if events is None else f"{len(events)} of 18 events" if events else "No event matches.")
    assert shown(page) == (everything if events is None else events)


def test_filters_join_and_count(at, opened):
    page = opened(f"{at('named')}index.html")
    page.locator("summary", has_text="Status").click()
    page.get_by_label("planned").check()
    said(page, "2 of 18 events")
    page.get_by_label("denied").check()  # within a kind: any
    said(page, "3 of 18 events")
    page.locator("summary", has_text="People").click()
    page.get_by_label("evil").wait_for()
    counts = page.locator("details[data-kind=person] li").all_inner_texts()
    assert [re.sub(r"\s+", " ", text) for text in counts] == ["Émile Łukasiewicz 1", "evil 1"]  # only who is in those three
    page.get_by_label("Émile Łukasiewicz").check()  # between kinds: all
    said(page, "1 of 18 events")
    assert shown(page) == ["e-cracks-known"]
    assert page.evaluate("document.querySelectorAll('#timeline .day:not([hidden])').length") == 1
    page.locator("summary", has_text="Status").click()
    page.get_by_label("reported").wait_for()
    assert "reported 5" in [re.sub(r"\s+", " ", text) for text in page.locator("details[data-kind=status] li").all_inner_texts()]


def test_the_address_holds_the_filters_and_back_undoes_them(at, opened):
    page = opened(f"{at('named')}index.html")
    page.keyboard.type("bridge", delay=5)
    page.locator("summary", has_text="Status").click()
    page.get_by_label("planned").check()
    said(page, "2 of 18 events")
    assert page.url.endswith("index.html?q=bridge&status=planned")
    page.go_back()
    wait(page, "() => location.search === '?q=bridge'")
    said(page, "5 of 18 events")
    page.go_back()  # what was typed is one step
    wait(page, "() => location.search === ''")
    said(page, "")
    assert len(shown(page)) == 18
    page.go_forward()
    said(page, "5 of 18 events")
    assert page.locator("#q").input_value() == "bridge"


@pytest.mark.parametrize("name", NAMES[:5])
def test_an_awkward_name_is_a_name(at, opened, name):
    page = opened(f"{at('named')}index.html")
    title = page.title()
    page.locator("summary", has_text="People").click()
    page.get_by_label(name, exact=False).first.check()
    count = 6 if name == NAMES[-2] else 1
    said(page, f"{count} of 18 events")
    assert page.locator(".chip").inner_text() == name
    again = opened(page.url, awake=False)
    said(again, f"{count} of 18 events")
    again.get_by_role("button", name=f"Remove the filter {name}", exact=True).click()
    said(again, "")
    assert page.title() == again.title() == title
    assert again.evaluate("document.querySelectorAll('img, [onerror], [onload]').length") == 0


def test_each_filter_and_all_can_be_cleared_and_the_focus_is_kept(server, further, opened):
    page = opened(f"{server}named/index.html?q=bridge&status=planned&person=constructor&person=nobody", awake=False)
    said(page, "No event matches.")
    assert page.locator(".chip").all_inner_texts() == ["“bridge”", "constructor", "nobody", "planned"]
    page.locator(".chip", has_text="nobody").click()
    assert page.evaluate("document.activeElement.className") == "chip"
    page.get_by_role("button", name="Clear all").click()
    said(page, "")
    assert (page.url, focused(page)) == (f"{server}named/index.html", "q")


def test_a_span_of_dates_filters(server, further, opened):
    page = opened(f"{server}named/index.html")
    page.locator("summary", has_text="Dates").click()
    page.get_by_label("From", exact=True).fill("May 2025")
    page.get_by_label("To", exact=True).fill("2025-07-04")
    page.keyboard.press("Enter")
    said(page, "4 of 18 events")
    assert shown(page) == ["e-tolls", "e-cracks", "e-freight", "e-hostile-1"]
    page.get_by_label("To", exact=True).fill("soon")
    page.keyboard.press("Enter")
    said(page, "Not read as a date. Try 2010, June 2010 or 2010-06-14.")
    assert page.get_by_label("To", exact=True).get_attribute("aria-invalid") == "true"


def test_what_was_searched_for_is_marked_without_new_elements(server, further, opened):
    page = opened(f"{server}named/index.html")
    before = page.evaluate("document.querySelectorAll('#timeline *:not(.share)').length")
    page.locator("#q").fill("barge")
    said(page, "1 of 18 events")
    wait(page, "() => CSS.highlights.get('found')?.size === 2")
    assert page.evaluate("document.querySelectorAll('#timeline *:not(.share)').length") == before
    page.locator("#q").fill("")
    wait(page, "() => !CSS.highlights.has('found')")


def test_a_link_to_what_is_hidden_removes_the_filters(at, opened):
    page = opened(f"{at('named')}index.html?q=ferries")
    said(page, "1 of 18 events")
    page.locator(".key a", has_text="Barge strikes").click()
    said(page, "Filters removed, to show what the link leads to.")
    assert page.url.endswith("index.html#e-barge")
    assert page.locator("#e-barge:target h3").is_visible()


@pytest.mark.parametrize(
    ("date", "event", "words"),
    [
        ("1936", "e-crossing", "At 1936"),
        ("June 2025", "e-freight", "At June 2025"),
        ("2025-07-08", "e-reopened", "At 9 July 2025"),
        ("8 july 2025", "e-reopened", "At 9 July 2025"),
        ("July 8, 2025", "e-reopened", "At 9 July 2025"),
        ("490 BC", "e-admiral", "At 480 BC"),
        ("the 1870s", "e-ferries", "At the 1870s"),
        ("2040", "e-second-bridge", "At 12 March 2027"),
        ("30 February 2025", "", "Not read as a date. Try 2010, June 2010 or 2010-06-14."),
        ("soon", "", "Not read as a date. Try 2010, June 2010 or 2010-06-14."),
    ],
)
def test_a_date_leads_to_the_nearest_day_from_it_on(server, further, opened, date, event, words):
    page = opened(f"{server}named/index.html")
    page.locator("#go").fill(date)
    page.keyboard.press("Enter")
    said(page, words)
    assert page.evaluate("document.activeElement.closest('.event')?.id ?? ''") == event
    if event:
        assert visible(page, f"#{event} h3")


def test_a_date_leads_to_another_page_of_a_long_timeline_however_soon_it_is_asked_for(at, opened):
    page = opened(f"{at('long')}index.html", awake=False)
    page.locator("#go").fill("5 May 2024")
    page.keyboard.press("Enter")  # before anything is loaded
    wait(page, "() => location.hash.startsWith('#d-2024-05-')")
    assert "/years/2024" in page.url
    assert page.locator(".day:target h2").is_visible()


def test_an_old_address_still_lands(at, opened):
    page = opened(f"{at('long')}index.html#e-pier-700", awake=False)
    wait(page, "() => document.querySelector('.event:target')?.id === 'e-pier-700'")
    assert "/years/" in page.url
    page = opened(f"{at('long')}index.html#d-2024-05-08", awake=False)
    wait(page, "() => document.querySelector('.day:target')?.id === 'd-2024-05-08'")
    page = opened(f"{at('dated')}index.html#d-2024-10-01--2024-10-31-month", awake=False)
    wait(page, "() => document.querySelector('.day:target')?.id === 'd-2024-10-01--2024-10-31-month'")
    assert page.url.endswith("/years/2024.html#d-2024-10-01--2024-10-31-month")
    page = opened(f"{at('named')}index.html#e-an-older-one", awake=False)
    assert page.evaluate("document.querySelector('.event:has(:target)').id") == "e-ferries"


def test_a_long_timeline_lists_what_is_found_with_links_to_where_it_is(at, opened):
    page = opened(f"{at('long')}index.html")
    page.locator("#q").fill("number 9")
    said(page, "111 of 1,100 events")  # 9, 90 to 99, 900 to 999
    assert page.locator(".result").count() == 30
    assert not page.locator(".overview, #overview").first.is_visible()
    page.get_by_role("button", name="Show more").click()
    assert page.locator(".result").count() == 60
    assert page.evaluate("[...document.querySelectorAll('.result a')].indexOf(document.activeElement)") == 30
    page.locator(".result a").first.click()
    wait(page, "() => document.querySelector('.event:target h3')?.textContent.includes('number 9 ')")
    page.go_back()
    said(page, "111 of 1,100 events")


def test_nothing_is_loaded_before_it_is_needed_nor_from_elsewhere(at, opened):
    page = opened(f"{at('named')}index.html", awake=False)
    page.wait_for_timeout(100)
    assert [asked for asked in page.asked if LOAD.search(asked)] == []
    page.locator("#q").focus()
    wait(page, "() => !document.querySelector('#filters').ariaBusy")
    assert len([asked for asked in page.asked if LOAD.search(asked)]) == 2
    assert all(asked.startswith(at("named")) for asked in page.asked)


def test_a_search_that_cannot_be_loaded_says_so_and_can_be_tried_again(server, further, open_page):
    page = open_page()
    page.route("**/search-index.js", lambda route: route.abort())
    page.goto(f"{server}named/index.html")
    page.locator("#q").focus()
    said(page, "The search could not be loaded. Try again.")
    page.unroute("**/search-index.js")
    page.locator("#go").focus()
    page.locator("#q").fill("barge")
    said(page, "1 of 18 events")
    assert len(shown(page)) == 1


def test_single_keys_lead_through_the_page_and_can_be_switched_off(at, opened):
    page = opened(f"{at('named')}index.html", awake=False)
    page.keyboard.press("/")
    assert focused(page) == "q"
    wait(page, "() => !document.querySelector('#filters').ariaBusy")
    page.keyboard.type("jk/?")  # letters, in a field
    assert page.locator("#q").input_value() == "jk/?"
    page.locator("#q").fill("bridge")
    said(page, "5 of 18 events")
    page.keyboard.press("Escape")
    assert focused(page) == "timeline"
    for key, title in (("j", "Council meets"), ("j", "Barge strikes"), ("k", "Council meets")):
        page.keyboard.press(key)
        assert focused(page).startswith(title)
    page.keyboard.press("Control+j")
    assert focused(page).startswith("Council meets")
    page.keyboard.press("?")
    assert page.get_by_role("dialog", name="Keyboard").is_visible()
    page.get_by_label("Use these single keys").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    assert focused(page).startswith("Council meets")
    page.reload()
    page.keyboard.press("/")
    assert focused(page) != "q"  # remembered


def test_lists_are_opened_and_left_by_keyboard(server, further, opened):
    page = opened(f"{server}named/index.html")
    for _ in range(2):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "People"
    page.keyboard.press("Enter")
    page.get_by_label("Émile Łukasiewicz").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    said(page, "6 of 18 events")
    assert page.get_by_role("status").first.inner_text() == "6 of 18 events"
    page.keyboard.press("Escape")
    assert page.evaluate("[document.activeElement.textContent, document.querySelector('details[open] > .panel')]") == ["People", None]


def test_an_open_list_does_not_cover_what_has_the_focus(server, further, opened):
    page = opened(f"{server}named/index.html")
    page.locator("summary", has_text="Certainty").click()
    page.get_by_label("dated to the day").focus()
    for _ in range(12):
        page.keyboard.press("Tab")
    assert page.locator("details[open] > .panel").count() == 0
    assert page.evaluate("document.activeElement.closest('.event') !== null")


def test_what_is_typed_before_the_search_is_there_is_searched_for(server, further, open_page):
    page = open_page()
    held = []
    page.route("**/search-index.js", lambda route: held.append(route))
    page.goto(f"{server}named/index.html?status=reported", wait_until="domcontentloaded")
    page.locator("#q").fill("bridge")
    wait(page, "() => document.querySelector('#filters').ariaBusy === 'true'")
    for _ in range(100):
        if held:
            break
        page.wait_for_timeout(30)
    held[0].continue_()
    said(page, "3 of 18 events")
    assert page.url.endswith("?q=bridge&status=reported")


def _share(page, event):
    page.locator(f"#{event} h3 a").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "share"
    page.keyboard.press("Enter")
    wait(page, "() => document.getElementById('share').open")


def _field(page, label):
    return page.get_by_label(label, exact=True).input_value()


def test_an_event_is_cited(at, opened):
    page = opened(f"{at('named')}index.html", awake=False)
    _share(page, "e-council")
    assert page.get_by_role("dialog", name="Council meets in secret on a second bridge").is_visible()
    assert _field(page, "Address") == f"{at('named')}index.html#e-council"
    today = page.evaluate("new Date().toLocaleDateString('sv')")
    plain = _field(page, "Citation")
    assert plain.startswith(
        "Ada Marlow, “Harbour bridge reopens after nine months”, The Strait Herald, 10 July 2025, https://herald.example/2025/07/bridge"
    )
    page.get_by_label("As", exact=True).select_option("wikipedia")
    assert _field(page, "Citation") == (
        "{{cite news |author=Ada Marlow |title=Harbour bridge reopens after nine months |newspaper=The Strait Herald |date=2025-07-10 "
        f"|url=https://herald.example/2025/07/bridge?page=1&print=yes |access-date={today}}}}}"
    )
    page.get_by_label("As", exact=True).select_option("bibtex")
    assert _field(page, "Citation").splitlines()[:4] == [
        "@article{ada2025harbour,",
        "  author = {{Ada Marlow}},",
        "  title = {Harbour bridge reopens after nine months},",
        "  journal = {The Strait Herald},",
    ]
    page.get_by_label("Of", exact=True).select_option("this entry")
    page.get_by_label("As", exact=True).select_option("plain")
    assert _field(page, "Citation").startswith("“Council meets in secret on a second bridge” (3 May 2023 to 5 May 2023), In: The harbour bridge")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.className") == "share"


@pytest.mark.parametrize(
    ("how", "clean"),
    [
        ("wikipedia", lambda text: not re.search(r"[<>\[\]]|(?<!\{)\{(?!\{cite)|(?<!\})\}(?!\})", text)),
        ("bibtex", lambda text: text.count("{") == text.count("}") and not re.search(r"(?<!\\)[&%$#_](?!.*=)", text.split("url =")[0])),
        ("plain", lambda text: "\u202e" not in text),
    ],
)
def test_hostile_words_stay_words_in_a_citation(at, opened, how, clean):
    page = opened(f"{at('named')}index.html", awake=False)
    _share(page, "e-hostile-1")
    page.get_by_label("As", exact=True).select_option(how)
    for index in range(page.locator("#cite-what option").count()):
        page.get_by_label("Of", exact=True).select_option(index=index)
        assert clean(_field(page, "Citation")), _field(page, "Citation")
    code = _field(page, "Code to show it on a page of yours")
    assert page.evaluate(
        """code => {
          const made = new DOMParser().parseFromString(code, "text/html").body;
          return [made.children.length, made.firstChild.tagName, made.firstChild.getAttributeNames().join(" "), made.firstChild.title];
        }""",
        code,
    ) == [1, "IFRAME", "src title width height loading", HOSTILE[1]]


def test_what_is_copied_is_announced_and_without_a_clipboard_it_is_selected(at, opened):
    page = opened(f"{at('named')}index.html", awake=False)
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async text => { globalThis.copied = text; } } })"
    )
    _share(page, "e-council")
    page.get_by_role("button", name="Copy Citation").click()
    wait(page, "() => document.querySelector('#share [role=status]').textContent === 'Copied.'")
    assert page.evaluate("copied") == _field(page, "Citation")
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false")
    page.get_by_role("button", name="Copy Address").click()
    wait(page, "() => document.querySelector('#share [role=status]').textContent.startsWith('Selected.')")
    assert page.evaluate("getSelection().toString()") == _field(page, "Address")


def test_the_whole_timeline_is_cited_and_embedded(at, opened):
    page = opened(f"{at('long')}index.html", awake=False)
    page.get_by_role("button", name="The whole timeline").click()
    wait(page, "() => document.getElementById('share').open")
    assert _field(page, "Address") == at("long")
    assert f'src="{at("long")}embed.html"' in _field(page, "Code to show it on a page of yours")


def test_an_event_on_a_page_of_a_person_is_cited_by_its_own_address(server, further, opened):
    page = opened(f"{server}named/people/index.html", awake=False)
    page.get_by_role("link", name="Émile Łukasiewicz").first.click()
    page.locator(".event h3 a").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    wait(page, "() => document.getElementById('share').open")
    assert _field(page, "Address").startswith(f"{server}named/index.html#e-")


def test_what_is_embedded_shows_one_event_in_a_frame(server, further, opened):
    page = opened(f"{server}named/index.html", awake=False)
    _share(page, "e-barge")
    code = _field(page, "Code to show it on a page of yours")
    (further / "guest.html").write_text(f'<!doctype html><link rel="icon" href="data:,"><p>Another site</p>{code}')
    guest = opened(f"{server}guest.html", awake=False)
    frame = guest.frame_locator("iframe")
    frame.locator(".alone:visible").wait_for()
    assert frame.locator(".alone:visible h1").inner_text() == "Barge strikes the eastern pier of the harbour bridge"
    assert frame.locator(".alone:visible").count() == 1
    assert not frame.locator(".gone").is_visible()


def test_a_frame_says_what_it_holds_and_what_is_gone(at, opened):
    page = opened(f"{at('named')}embed.html", awake=False)
    assert page.locator(".moment li").count() == 18
    page.goto(f"{at('named')}embed/d0.html#e-reopened")
    assert (page.locator(".alone:visible").count(), page.locator(".gone").is_visible()) == (1, False)
    page.goto(f"{at('named')}embed/d0.html#e-no-such-event")
    assert (page.locator(".alone:visible").count(), page.locator(".gone").is_visible()) == (0, True)


def test_without_scripts_nothing_dead_is_shown_and_the_lists_of_names_stand_in(at, opened):
    page = opened(f"{at('named')}index.html", awake=False, java_script_enabled=False)
    for selector in ("#filters", "#tools", "#share", "#keys", "#results", ".share"):
        assert page.locator(selector).filter(visible=True).count() == 0, selector
    page.get_by_role("link", name="People").first.click()
    page.get_by_role("link", name="Émile Łukasiewicz").first.click()
    assert page.locator(".event").count() == 6


STATES = {
    "list": lambda page: page.locator("summary", has_text="Status").click(),
    "found": lambda page: page.locator("#q").fill("bridge"),
    "wrong date": lambda page: (page.locator("#go").fill("soon"), page.keyboard.press("Enter")),
    "share": lambda page: _share(page, "e-reopened"),
    "keys": lambda page: page.evaluate("document.getElementById('keys').showModal()"),
}


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}, PHONE], ids=["light", "dark", "phone"])
@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_in_any_state(server, further, opened, options, state):
    page = opened(f"{server}named/index.html", **options, bypass_csp=True)
    STATES[state](page)
    page.wait_for_timeout(400)
    found = Axe().run(page, options=RULES)["violations"]
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found] == []


@pytest.mark.parametrize("path", ["embed.html", "embed/d0.html#e-reopened"])
def test_axe_finds_nothing_in_a_frame(server, further, opened, path):
    page = opened(f"{server}named/{path}", awake=False, bypass_csp=True)
    found = Axe().run(page, options=RULES)["violations"]
    assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found] == []


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("state", STATES)
def test_no_state_is_wider_than_its_window(server, further, opened, state, width):
    page = opened(f"{server}named/index.html", viewport={"width": width, "height": 700})
    STATES[state](page)
    page.wait_for_timeout(350)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(
        "[...document.querySelectorAll('dialog[open], details[open] > .panel')].every(one => one.scrollWidth <= one.clientWidth + 1)"
    )


def test_nothing_moves_when_the_scripts_come(server, further, opened):
    page = opened(f"{server}named/index.html", awake=False)
    page.wait_for_timeout(200)
    shift = """() => new Promise(done => {
      let sum = 0;
      new PerformanceObserver(list => list.getEntries().forEach(one => sum += one.value)).observe({type: 'layout-shift', buffered: true});
      setTimeout(() => done(sum), 100);
    })"""
    assert page.locator(".share").count() > 0
    assert page.evaluate(shift) == 0
