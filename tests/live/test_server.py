"""The preview's answers."""

import http.client
import json
import threading

import pytest

from builder.errors import ContentError, Fault
from builder.live.preview import Preview
from builder.live.server import Server
from builder.live.site import Site

SITE = {
    "index.html": b"<html><head><title>T</title></head><body>front</body></html>",
    "people/index.html": b"<html><head></head><body>people</body></html>",
    "articles/a.html": b"<html><head></head><body>a</body></html>",
    "404.html": b"<html><head></head><body>lost</body></html>",
    "timeline.json": b"{}",
    "timeline.ics": b"BEGIN:VCALENDAR",
    "assets/site.0123456789.css": b"a{}",
}


@pytest.fixture
def preview():
    return Preview()


@pytest.fixture
def told():
    """What the terminal would show."""
    return []


@pytest.fixture
def server(preview, told):
    with Server(0, preview, told.append) as serving:
        thread = threading.Thread(target=serving.serve_forever, daemon=True)
        thread.start()
        yield serving
        preview.end()
        serving.shutdown()
        thread.join()


@pytest.fixture
def ask(server, preview):
    """A function: path → status, headers, body."""
    preview.show(SITE, ())

    def asked(path, method="GET", host=None):
        connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
        connection.request(method, path, headers={"Host": host} if host else {})
        answer = connection.getresponse()
        found = answer.status, dict(answer.getheaders()), answer.read()
        connection.close()
        return found

    return asked


@pytest.mark.parametrize(
    ("path", "holds"),
    [
        ("/", b"front"),
        ("/index.html", b"front"),
        ("/index.html?person=x", b"front"),
        ("/people/", b"people"),
        ("/articles/a.html", b">a<"),
        ("/articles/%61.html", b">a<"),
    ],
)
def test_a_page_comes_with_what_makes_it_follow(ask, path, holds):
    status, headers, body = ask(path)
    assert status == 200 and holds in body
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert body.index(b"/.live/reload.js") < body.index(b"</head>")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/timeline.json", "application/json; charset=utf-8"),
        ("/timeline.ics", "text/calendar; charset=utf-8"),
        ("/assets/site.0123456789.css", "text/css; charset=utf-8"),
    ],
)
def test_a_file_comes_as_it_is(ask, path, kind):
    status, headers, body = ask(path)
    assert (status, headers["Content-Type"], body) == (200, kind, SITE[path[1:]])
    assert headers["Cache-Control"] == "no-store"


def test_a_folder_without_its_slash_is_moved_so_that_relative_links_hold(ask):
    status, headers, _ = ask("/people")
    assert (status, headers["Location"]) == (301, "/people/")


@pytest.mark.parametrize("path", ["/nothing", "/../pyproject.toml", "/%2e%2e/%2e%2e/etc/passwd", "/.live/preview.py", "/.live/", "/a\\b"])
def test_what_the_site_does_not_hold_is_not_found(ask, path):
    status, _, body = ask(path)
    assert status == 404 and b"lost" in body


@pytest.mark.parametrize(
    ("host", "status"), [("127.0.0.1:8000", 200), ("localhost:8000", 200), ("evil.example", 403), ("127.0.0.1.evil.example:80", 403)]
)
def test_only_this_machine_is_answered(ask, host, status):
    assert ask("/", host=host)[0] == status


def test_a_head_request_has_no_body(ask):
    status, headers, body = ask("/", "HEAD")
    assert status == 200 and int(headers["Content-Length"]) > 50 and body == b""


def test_before_anything_is_built_there_is_a_page_that_follows(server):
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request("GET", "/")
    answer = connection.getresponse()
    assert answer.status == 404 and b"/.live/reload.js" in answer.read()
    connection.close()


def test_the_news_tells_the_state_and_each_new_one(server, preview):
    preview.show(SITE, ())
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request("GET", "/.live/news")
    answer = connection.getresponse()
    first = _next(answer)
    assert first == {"stamp": preview.now().stamp, "faults": [], "more": 0}
    preview.show(None, tuple(Fault("seeds/a.md", line, 1, "</script>", "mend\r\nit") for line in range(1, 61)))
    second = _next(answer)
    assert second["stamp"] == preview.now().stamp != first["stamp"]
    assert second["faults"][0] == {"place": "seeds/a.md:1:1", "what": "</script>", "mend": "mend\r\nit"}
    assert (len(second["faults"]), second["more"]) == (50, 10)
    connection.close()


def _next(answer):
    line = answer.readline()
    while not line.startswith(b"data: "):
        line = answer.readline()
    return json.loads(line[6:])


def test_a_page_that_cannot_be_made_shows_why_and_the_terminal_is_told_once(ask, preview, told):
    fault = Fault("templates/article.html", 3, 1, "this template cannot be used", "correct the line")

    def broken():
        raise ContentError(fault)

    preview.show(Site({"articles/a.html": broken, "index.html": lambda: b"<head></head>"}), ())
    before = preview.now().stamp
    status, _, body = ask("/articles/a.html")
    assert status == 200 and b"Not built" in body
    assert preview.now().faults == (fault,) and preview.now().stamp != before
    assert preview.now().stamp.encode() in body  # so that it is not loaded again and again
    assert preview.now().stamp.encode() in ask("/articles/a.html")[2]
    assert told == [(fault,)]
