"""One build of a folder at a time."""

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from builder.errors import ContentError
from builder.pages.held import NEW, OLD, held


def test_the_second_waits_for_the_first_and_says_so(tmp_path):
    order, told, inside = [], threading.Event(), threading.Event()

    def second():
        inside.wait(10)
        with held(tmp_path / "site", told.set):
            order.append("second")

    thread = threading.Thread(target=second)
    thread.start()
    with held(tmp_path / "site"):
        inside.set()
        assert told.wait(10)
        order.append("first")
    thread.join(10)
    assert order == ["first", "second"]
    assert list(tmp_path.iterdir()) == []


def test_two_folders_are_two_matters(tmp_path):
    with held(tmp_path / "one", pytest.fail) as one, held(tmp_path / "other", pytest.fail) as other:
        assert sorted(tmp_path.iterdir()) == [one, other] == [tmp_path / ".one.building", tmp_path / ".other.building"]
    assert list(tmp_path.iterdir()) == []


def test_a_lock_ends_with_its_process(tmp_path):
    if (child := os.fork()) == 0:
        with held(tmp_path / "site") as workshop:
            (workshop / NEW).mkdir()
            os._exit(0)
    os.waitpid(child, 0)
    assert [path.name for path in tmp_path.iterdir()] == [".site.building"]
    assert (tmp_path / ".site.building/.gitignore").read_text() == "*\n"
    with held(tmp_path / "site", pytest.fail) as workshop:
        assert not (workshop / NEW).exists()
    assert list(tmp_path.iterdir()) == []


def test_a_site_that_was_taken_away_in_a_killed_exchange_comes_back(tmp_path):
    workshop = tmp_path / ".site.building"
    (workshop / OLD).mkdir(parents=True)
    (workshop / OLD / "index.html").write_bytes(b"old")
    (workshop / "lock").touch()
    with held(tmp_path / "site"):
        assert (tmp_path / "site/index.html").read_bytes() == b"old"


@pytest.mark.parametrize("kind", ["file", "folder", "link"])
def test_what_is_not_ours_is_not_cleared(tmp_path, kind):
    (tmp_path / "mine/new").mkdir(parents=True)
    (tmp_path / "mine/lock").touch()
    place = tmp_path / ".site.building"
    if kind == "file":
        place.write_bytes(b"mine")
    elif kind == "folder":
        (place / "new").mkdir(parents=True)
    else:
        place.symlink_to(tmp_path / "mine")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(ContentError, match="none of its folders; move it away"), held(tmp_path / "site"):
        pass
    assert sorted(tmp_path.rglob("*")) == before


def test_many_that_come_and_go_take_nothing_for_anothers(tmp_path, monkeypatch):
    """However their steps fall between each other: each has the folder once, and alone."""
    monkeypatch.setattr(sys.modules[held.__module__], "_AGAIN", 0)
    inside, turns = [], []

    def come_and_go():
        for _ in range(150):
            with held(tmp_path / "site"):
                inside.append(1)
                turns.append(len(inside))
                inside.pop()

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(come_and_go) for _ in range(4)]:
            done.result(60)
    assert turns == [1] * 600
    assert list(tmp_path.iterdir()) == []
