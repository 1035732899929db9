"""Making the site again."""

import pytest

from builder.errors import ContentError
from builder.live.bench import Bench
from builder.live.site import Site
from builder.pages.render import render
from builder.work.memory import Memory
from builder.work.untracked import untracked
from builder.work.wishes import Wishes

ARTICLE = "---\ntitle: The bridge closes\ndate: 2024-01-25\n---\nThe council closed the old bridge on Monday.\n"


@pytest.fixture
def content(tmp_path):
    """A content folder with one article."""
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/bridge.md").write_text(ARTICLE, "utf-8")
    return tmp_path / "seeds"


@pytest.fixture
def bench():
    memory = Memory(None)
    yield Bench(memory)
    memory.close()


def test_the_site_is_that_of_a_build(content, bench):
    gathered, site = bench.make(content, Wishes(), untracked)
    assert dict(site) == render(gathered.timeline, content)
    (content / "bridge.md").write_text(ARTICLE + "It opened again on 3 May 2024.\n", "utf-8")
    gathered, again = bench.make(content, Wishes(), untracked)
    assert dict(again) == render(gathered.timeline, content) != dict(site)


def test_where_nothing_has_changed_it_is_the_same_site(content, bench):
    _, site = bench.make(content, Wishes(), untracked)
    (content / "bridge.md").write_text(ARTICLE, "utf-8")
    assert bench.make(content, Wishes(), untracked)[1] is site


def test_a_template_that_cannot_be_used_is_told_each_time_until_it_is_mended(content, bench):
    (content / "templates").mkdir()
    (content / "templates/about.html").write_text("{{ nonsense", "utf-8")
    for _ in range(2):
        with pytest.raises(ContentError, match=r"about\.html"):
            bench.make(content, Wishes(), untracked)
    (content / "templates/about.html").write_text("<p>Us</p>", "utf-8")
    assert bench.make(content, Wishes(), untracked)[1]["about.html"] == b"<p>Us</p>"


def test_broken_settings_make_no_site(content, bench):
    (content / "timeline.toml").write_text("title = 1\n", "utf-8")
    gathered, site = bench.make(content, Wishes(), untracked)
    assert site is None and len(gathered.faults) == 1


def test_a_file_is_made_when_it_is_asked_for_and_once():
    asked = []
    site = Site({"a.txt": lambda: asked.append("a") or b"a", "b.txt": lambda: asked.append("b") or b"b"})
    assert "a.txt" in site and "c.txt" not in site and (list(site), len(site)) == (["a.txt", "b.txt"], 2)
    assert asked == []
    assert (site["a.txt"], site["a.txt"], asked) == (b"a", b"a", ["a"])
    with pytest.raises(KeyError):
        site["c.txt"]


def test_what_was_looked_at_and_has_not_changed_is_not_made_again(content, bench):
    _, site = bench.make(content, Wishes(), untracked)
    page = site["articles/bridge.html"]
    (content / "ferry.md").write_text("---\ntitle: The ferry\ndate: 2023-02-01\n---\nThe ferry sank on 3 May 2011.\n", "utf-8")
    gathered, again = bench.make(content, Wishes(), untracked)
    assert again.made().get("about.html") != site.made()["about.html"]  # it counts the articles
    assert dict(again) == render(gathered.timeline, content)
    (content / "timeline.toml").write_text('title = "Bridges"\n', "utf-8")
    _, third = bench.make(content, Wishes(), untracked)
    assert b"Bridges" in third["articles/bridge.html"] and third["articles/bridge.html"] != page
    (content / "ferry.md").write_text("---\ntitle: The ferry\ndate: 2023-02-01\n---\nThe ferry sank on 4 May 2011.\n", "utf-8")
    _, fourth = bench.make(content, Wishes(), untracked)
    assert fourth.made().get("articles/bridge.html") is third.made()["articles/bridge.html"]


def test_only_one_page_of_each_template_is_made_before_it_is_asked_for(content, bench):
    (content / "ferry.md").write_text("---\ntitle: The ferry\ndate: 2023-02-01\n---\nThe ferry sank on 3 May 2011.\n", "utf-8")
    _, site = bench.make(content, Wishes(), untracked)
    assert {"index.html", "about.html", "404.html"} <= site.made().keys()
    assert len([path for path in site.made() if path.startswith("articles/") and path != "articles/index.html"]) == 1
    assert "timeline.json" not in site.made()
