"""A real Chromium, and a site for it: in a folder, and served under a path of a server, as GitHub Pages does."""

import functools
import os
import shutil
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from builder.config import Settings
from builder.pages.held import held
from builder.pages.makings import makings
from builder.pages.write import write
from tests.pages.sample import long, many, sample

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"]
PATH = "a-repository/"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format, *args):  # noqa: A002
        """Say nothing."""


@pytest.fixture(scope="session")
def browser():
    found = os.environ.get("BUILDER_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        if os.environ.get("BUILDER_REQUIRE_BROWSER") == "1":
            pytest.fail("BUILDER_REQUIRE_BROWSER is 1, but there is no Chromium; name one in BUILDER_CHROMIUM")
        pytest.skip("there is no Chromium; name one in BUILDER_CHROMIUM")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """The folder that is served; the site is in `PATH` of it."""
    folder = tmp_path_factory.mktemp("served")
    right_to_left = sample(Settings(title="الجسر", language="ar"))
    for name, timeline in ((PATH, sample()), ("many", many(240)), ("chapters", long()), ("rtl", right_to_left)):
        with held(folder / name) as workshop:
            write(makings(timeline, None), folder / name, workshop)
    return folder


@pytest.fixture(scope="session")
def server(folder):
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder))) as serving:
        thread = threading.Thread(target=serving.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{serving.server_address[1]}/"
        serving.shutdown()
        thread.join()


@pytest.fixture(params=["file", "http"])
def site(request) -> str:
    """The address of the site's root, which ends in a slash."""
    if request.param == "file":
        return (request.getfixturevalue("folder") / PATH).as_uri() + "/"
    return request.getfixturevalue("server") + PATH


@pytest.fixture
def open_page(browser):
    """A function that opens a fresh page; what its console says, and every request it makes, is kept on it as `said` and `asked`."""
    contexts = []

    def opened(**options):
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        page.said, page.asked = [], []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.on("dialog", lambda dialog: (page.said.append("dialog"), dialog.dismiss()))
        page.on("request", lambda request: page.asked.append(request.url))
        return page

    yield opened
    for context in contexts:
        context.close()
