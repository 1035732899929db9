"""`serve` in a real browser: the page follows every change, shows what is wrong, and recovers."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import expect

ROOT = Path(__file__).parent.parent.parent
ARTICLE = "---\ntitle: {title}\ndate: {date}\npublisher: The Ford Courier\n---\nThe council closed the old bridge on Monday.\n"


@pytest.fixture
def content(tmp_path):
    """A content folder with one article."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "bridge.md").write_text(ARTICLE.format(title="The bridge closes", date="2024-01-25"), "utf-8")
    (folder / "timeline.toml").write_text('title = "The bridge"\n', "utf-8")
    return folder


@pytest.fixture
def serving(content):
    """The address that a `serve` of the content folder answers on; it must end cleanly."""
    command = [sys.executable, "-m", "builder", "serve", "--seeds", str(content), "--port", "0", "--jobs", "1"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, encoding="utf-8") as process:
        address = ""
        while not address:
            line = process.stderr.readline()
            assert line, "it ended before it served"
            address = (re.findall(r"http://127\.0\.0\.1:\d+/", line) or [""])[0]
        yield address
        process.send_signal(signal.SIGINT)
        rest = process.communicate(timeout=20)[1]
        assert process.returncode == 0, rest
        assert "Traceback" not in rest


def test_the_page_follows_articles_settings_templates_and_faults(serving, content, open_page):
    page = open_page()
    page.goto(serving)
    expect(page.locator("h1")).to_have_text("The bridge")
    expect(page.locator(".event")).to_have_count(1)

    (content / "bridge.md").write_text(ARTICLE.format(title="The bridge closes", date="2024-01-25") + "It opens again on 3 May 2024.\n", "utf-8")
    expect(page.locator(".event")).to_have_count(2)

    (content / "timeline.toml").write_text('title = "A bridge in trouble"\n', "utf-8")
    expect(page.locator("h1")).to_have_text("A bridge in trouble")

    (content / "templates").mkdir()
    (content / "templates/404.html").write_text("<p>{{ nonsense </p>\n", "utf-8")
    expect(page.locator("#live-faults")).to_contain_text("this template cannot be used")
    expect(page.locator("#live-faults code")).to_contain_text("404.html:1:1")
    expect(page.locator(".event")).to_have_count(2)
    (content / "templates/404.html").unlink()
    expect(page.locator("#live-faults")).to_have_count(0)

    (content / "bridge.md").write_text(ARTICLE.format(title="The bridge closes", date="2024-02-31"), "utf-8")
    expect(page.locator("#live-faults")).to_contain_text("bridge.md:3")
    (content / "bridge.md").write_text(ARTICLE.format(title="The bridge closes", date="2024-02-01"), "utf-8")
    expect(page.locator("#live-faults")).to_have_count(0)
    expect(page.locator(".day h2").first).to_contain_text("29 January")
    assert [line for line in page.said if "404" not in line] == []


def test_a_fault_in_an_article_is_shown_as_text(serving, content, open_page):
    page = open_page()
    page.goto(serving)
    (content / "<img src=x onerror=document.title='owned'>.md").write_text("---\ndate: never\n---\nText.\n", "utf-8")
    expect(page.locator("#live-faults")).to_contain_text("onerror")
    assert page.locator("#live-faults img").count() == 0
    assert page.title() != "owned"


def test_a_page_of_an_article_follows_too(serving, content, open_page):
    page = open_page()
    page.goto(f"{serving}articles/bridge.html")
    (content / "bridge.md").write_text(ARTICLE.format(title="The bridge is shut", date="2024-01-25"), "utf-8")
    expect(page.locator("h1")).to_have_text("The bridge is shut")
