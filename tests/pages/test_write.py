"""The door out: an old site is replaced whole or not at all, and what is not ours stays."""

import errno
import os
import sys
from pathlib import Path

import pytest

from builder.errors import ContentError
from builder.pages import write as writing
from builder.pages.held import held
from builder.pages.making import Making
from builder.pages.write import MANIFEST

SITE = {"index.html": b"new", "timeline.json": b'{"format": "news-timeline"}', "articles/a.html": b"a", ".nojekyll": b""}


def write(files, out, last=(), keys=None):
    """As a build does it."""
    with held(out) as workshop:
        makings = [Making(name, lambda contents=contents: contents, (keys or {}).get(name, b"")) for name, contents in files.items()]
        return writing.write(makings, out, workshop, dict(last))


def holds(folder):
    """Path → bytes, but for the list of the builder's own files."""
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: contents for name, contents in files.items() if name != MANIFEST}


def test_a_site_is_written_where_there_was_nothing(tmp_path):
    write(SITE, tmp_path / "deep" / "site")
    assert holds(tmp_path / "deep" / "site") == SITE


def test_an_old_site_goes_and_what_is_not_ours_stays(tmp_path):
    out = tmp_path / "site"
    write({**SITE, "articles/old.html": b"old", "assets/site.0123456789.css": b"old", "assets/img/a.0123456789.png": b"old"}, out)
    (out / "CNAME").write_bytes(b"news.example")
    (out / "pictures").mkdir()
    (out / "pictures" / "me.png").write_bytes(b"me")
    (out / "link").symlink_to("/nowhere")
    write(SITE, out)
    assert holds(out) == {**SITE, "CNAME": b"news.example", "pictures/me.png": b"me"}
    assert os.readlink(out / "link") == "/nowhere"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_writing_twice_changes_nothing(tmp_path):
    write(SITE, tmp_path / "site")
    write(SITE, tmp_path / "site")
    assert holds(tmp_path / "site") == SITE


@pytest.mark.parametrize(
    ("name", "contents"),
    [
        ("thesis.txt", b"mine"),
        ("timeline.json", b"{}"),
        ("timeline.json", b"not json"),
        ("timeline.json", b'{"format": "another"}'),
        ("timeline.json", b"\xff"),
    ],
)
def test_a_folder_that_is_no_site_of_ours_is_not_touched(tmp_path, name, contents):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / name).write_bytes(contents)
    with pytest.raises(ContentError, match="not empty and holds no site of ours"):
        write(SITE, tmp_path / "site")
    assert holds(tmp_path / "site") == {name: contents}


def test_a_file_or_a_link_in_the_place_of_the_folder_is_not_touched(tmp_path):
    (tmp_path / "file").write_bytes(b"mine")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for name, what in (("file", "a file, not a folder"), ("link", "a symbolic link")):
        with pytest.raises(ContentError, match=what):
            write(SITE, tmp_path / name)
    assert holds(tmp_path / "elsewhere") == {}
    assert (tmp_path / "file").read_bytes() == b"mine"


def test_a_linked_folder_in_an_old_site_is_neither_entered_nor_written_through(tmp_path):
    out, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    write(SITE, out)
    elsewhere.mkdir()
    (elsewhere / "mine.html").write_bytes(b"mine")
    (out / "articles" / "a.html").unlink()
    (out / "articles").rmdir()
    (out / "articles").symlink_to(elsewhere)
    write(SITE, out)
    assert holds(elsewhere) == {"mine.html": b"mine"}
    assert not (out / "articles").is_symlink()


@pytest.mark.parametrize("name", ["../out.html", "/etc/out.html", "a/../../out.html"])
def test_no_name_leads_out_of_the_folder_and_the_old_site_stays(tmp_path, name):
    write(SITE, tmp_path / "site")
    with pytest.raises(ValueError, match="leave its folder"):
        write({**SITE, name: b"x"}, tmp_path / "site")
    assert holds(tmp_path / "site") == SITE
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_failure_half_way_leaves_the_old_site(tmp_path):
    write(SITE, tmp_path / "site")
    with pytest.raises(ContentError, match="cannot be written"):
        write({**SITE, "index.html": b"newer", "x" * 400: b"a name no disk takes"}, tmp_path / "site")
    assert holds(tmp_path / "site") == SITE


def test_a_file_that_no_build_has_made_stays_where_pages_of_ours_lie(tmp_path):
    write(SITE, tmp_path / "site")
    (tmp_path / "site/articles/mine.html").write_bytes(b"mine")
    written = write({name: SITE[name] for name in SITE if name != "articles/a.html"}, tmp_path / "site")
    assert written.removed == ("articles/a.html",)
    assert holds(tmp_path / "site").keys() == SITE.keys() - {"articles/a.html"} | {"articles/mine.html"}


def test_a_file_of_somebody_is_not_written_over(tmp_path):
    write(SITE, tmp_path / "site")
    (tmp_path / "site/about.html").write_bytes(b"mine")
    with pytest.raises(ContentError, match=r"about\.html:1:1: this file is not the builder's.*; move it"):
        write({**SITE, "about.html": b"ours"}, tmp_path / "site")
    assert holds(tmp_path / "site") == {**SITE, "about.html": b"mine"}
    assert write({**SITE, "about.html": b"mine"}, tmp_path / "site").changed == (MANIFEST,)


def test_a_list_that_lies_costs_nothing_outside(tmp_path):
    write(SITE, tmp_path / "site")
    (tmp_path / "precious").write_bytes(b"mine")
    (tmp_path / "site" / MANIFEST).write_bytes(b"../precious\n/etc/hostname\n\xff\n" + "\n".join(SITE).encode())
    write(SITE, tmp_path / "site")
    assert (tmp_path / "precious").read_bytes() == b"mine" and holds(tmp_path / "site") == SITE


def test_only_what_has_other_bytes_is_written(tmp_path):
    out = tmp_path / "site"
    assert set(write(SITE, out).changed) == {*SITE, MANIFEST}
    before = {path: path.stat() for path in out.rglob("*") if path.is_file()}
    assert write(SITE, out).changed == ()
    assert write({**SITE, "articles/a.html": b"A"}, out).changed == ("articles/a.html",)
    after = {path: path.stat() for path in out.rglob("*") if path.is_file()}
    assert [path.name for path in before if before[path].st_ino != after[path].st_ino or before[path].st_mtime_ns != after[path].st_mtime_ns] == [
        "a.html"
    ]
    assert {told.st_nlink for told in after.values()} == {1}, "an edit of one would be an edit of another"


def test_what_is_made_of_the_same_is_not_made_again_unless_somebody_has_touched_it(tmp_path):
    def never():
        raise AssertionError("made again")

    out, keys = tmp_path / "site", dict.fromkeys(SITE, b"1")
    files = dict(write(SITE, out, keys=keys).files)
    with held(out) as workshop:
        writing.write([Making(name, never, b"1") for name in SITE], out, workshop, files)
    (out / "index.html").write_bytes(b"old")
    assert write(SITE, out, files, keys).changed == ("index.html",)
    for other in ({}, {"index.html": b"2"}):
        assert write({**SITE, "index.html": b"NEW"}, out, files, other).changed == ("index.html",)
        write(SITE, out)


@pytest.mark.parametrize("swap", ["at once", "in two steps"])
def test_a_build_killed_at_any_step_leaves_the_old_site_or_the_new_one(tmp_path, monkeypatch, swap):
    """A child dies before each thing it does to a disk in turn: all the places where a signal can matter."""
    if swap == "in two steps":
        monkeypatch.setattr(writing, "exchange", lambda one, other: False)
    out, new = tmp_path / "site", {**SITE, "index.html": b"newer", "articles/b.html": b"b"}
    del new["articles/a.html"]
    seen, steps, state = set(), 0, 9
    while state:
        write(SITE, out)
        (out / "CNAME").write_bytes(b"mine")
        steps += 1
        if (child := os.fork()) == 0:
            sys.addaudithook(_dying(steps, str(tmp_path)))
            write(new, out)
            os._exit(0)
        state = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if swap == "in two steps":  # the next build finds out
            with held(out):
                pass
        found = holds(out)
        assert found in ({**SITE, "CNAME": b"mine"}, {**new, "CNAME": b"mine"}), steps
        seen.add("index.html" in found and found["index.html"])
        write(new, out)
        assert holds(out) == {**new, "CNAME": b"mine"}
        assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert steps > 20 and seen == {b"new", b"newer"}


def _dying(step: int, folder: str):
    left = [step]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(("os.", "open", "shutil.", "ctypes.")) and (event.startswith("ctypes.") or folder in str(arguments)):
            left[0] -= 1
            if left[0] == 0:
                os._exit(9)

    return hook


def test_a_full_disk_leaves_the_old_site(tmp_path, monkeypatch):
    write(SITE, tmp_path / "site")
    honest = Path.write_bytes

    def full(path, contents):
        if path.name == "b.html":
            honest(path, contents[:1])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        return honest(path, contents)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(ContentError, match="No space left on device"):
        write({"index.html": b"newer", "articles/b.html": b"bb"}, tmp_path / "site")
    assert holds(tmp_path / "site") == SITE
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
