"""The door out: an old site is replaced whole or not at all, and what is not ours stays."""

import os

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
