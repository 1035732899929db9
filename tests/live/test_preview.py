"""What is shown, and when those who wait for it are told."""

import threading

from builder.errors import Fault
from builder.live.preview import Preview

FAULT = Fault("seeds/a.md", 3, 1, "the date is none", "write it like 2025-07-10")


def test_a_failed_build_leaves_the_site_and_tells_its_faults():
    preview = Preview()
    preview.show({"index.html": b"one"}, ())
    before = preview.now().stamp
    assert preview.show(None, (FAULT,))
    assert (preview.now().files, preview.now().faults) == ({"index.html": b"one"}, (FAULT,))
    assert preview.now().stamp != before


def test_a_build_that_changes_nothing_is_no_news():
    preview, site = Preview(), {"index.html": b"one"}
    assert preview.show(site, ())
    stamp = preview.now().stamp
    assert not preview.show(site, ())
    assert not preview.show(None, ())
    assert preview.now().stamp == stamp
    assert preview.other_than(stamp, 0.01) is None


def test_stamps_of_two_runs_differ():
    assert Preview().now().stamp != Preview().now().stamp


def test_whoever_waits_is_told():
    preview = Preview()
    found = []
    waiting = threading.Thread(target=lambda: found.append(preview.other_than(preview.now().stamp, 30)))
    waiting.start()
    preview.show({"index.html": b"one"}, ())
    waiting.join(30)
    assert found[0].files == {"index.html": b"one"}


def test_whoever_waits_is_let_go_at_the_end():
    preview = Preview()
    found = []
    waiting = threading.Thread(target=lambda: found.append(preview.other_than(preview.now().stamp, 30)))
    waiting.start()
    preview.end()
    waiting.join(30)
    assert found == [None]


def test_what_is_wrong_with_a_page_is_told_besides_the_rest_and_once():
    preview, site = Preview(), {"index.html": b"one"}
    preview.show(site, (FAULT,))
    found = Fault("templates/a.html", 1, 1, "this template cannot be used", "correct the line")
    assert preview.blame(site, (found, found))
    assert preview.now().faults == (FAULT, found)
    assert not preview.blame(site, (found,))
    assert not preview.blame({"index.html": b"of before"}, (Fault("b.html", 1, 1, "old", "wait"),))
    assert preview.now().faults == (FAULT, found)
