"""What the scripts say is in the language of the page, too."""

import re

import pytest

from builder.config import Settings
from builder.pages.render import render
from tests.browser.test_scripts import wait
from tests.pages.sample import sample
from tests.wording.made_up import left, spoken, timeline

# All that is shown or said: texts, and what stands for them.
SAID = """() => [document.body.innerText, ...[...document.querySelectorAll('[aria-label], [title], [placeholder], textarea, option')].flatMap(
    one => [one.ariaLabel, one.title, one.placeholder, one.localName === 'option' ? one.textContent : '']).filter(Boolean)].join('\\n')"""


@pytest.fixture
def opened(open_page, tmp_path):
    """A function that opens the front page of a timeline."""

    def go(timeline):
        for path, made in render(timeline, None).items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(made)
        page = open_page(locale="sv-SE")  # the reader's own language has no say
        page.goto((tmp_path / "index.html").as_uri())
        return page

    return go


@pytest.fixture
def page(opened, monkeypatch):
    with spoken(monkeypatch):
        return opened(timeline(sample()))


def said(page):
    return left(page.evaluate(SAID))


def test_filters_and_search_speak_the_language_of_the_page(page):
    page.click("#q")
    wait(page, "() => !document.getElementById('filters').ariaBusy")
    for kind in ("person", "status", "certainty"):
        page.click(f'[data-kind="{kind}"] summary')
        assert said(page) == []
    for words in ("ηαρβουρ", "zzzz"):
        page.fill("#q", words)
        wait(page, "() => document.querySelector('.found').textContent")
        assert [each for each in said(page) if each != "zzzz"] == []
    page.fill("#q", "")
    page.fill("#from", "2030-99-99") if page.is_visible("#from") else page.fill("#go", "nowhere")
    page.press("#go", "Enter")
    assert [each for each in said(page) if each != "nowhere"] == []


def test_citations_speak_the_language_of_the_page(page):
    page.click('[data-open="share"]')
    wait(page, "() => document.getElementById('share').open")
    assert said(page) == []
    page.click("#share [data-close]")
    page.focus("#e-council h3 a")
    page.keyboard.press("c")
    wait(page, "() => document.getElementById('share').open")
    assert said(page) == []
    text = page.input_value("#share-cite")
    assert left(text.replace(page.input_value("#share-link"), "").replace("file:", "")) == [] and "2025" in text


def test_a_citation_has_its_dates_in_the_order_of_the_language(opened):
    for language, order in (("en", r"\d{1,2} [A-Z][a-z]+ \d{4}"), ("en-US", r"[A-Z][a-z]+ \d{1,2}, \d{4}")):
        page = opened(sample(Settings(title="The harbour bridge", language=language)))
        assert said(page), "here, English is seen"
        page.focus("#e-shift h3 a")
        page.keyboard.press("c")
        wait(page, "() => document.getElementById('share').open")
        text = page.input_value("#share-cite")
        published, accessed = {"en": "11 July 2025", "en-US": "July 11, 2025"}[language], text.rpartition("accessed ")[2].rstrip(".")
        assert published in text and re.fullmatch(order, accessed)
