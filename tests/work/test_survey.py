"""What a site is made from is looked at whole; where a part of it cannot be, nothing is taken to be as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from builder.work.survey import survey


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A content folder with something of each kind."""
    for name, text in (("a.txt", "It rained."), ("timeline.toml", 'title = "Rain"\n'), ("templates/404.html", "<p>"), ("static/deep/a.css", "a{}")):
        file = tmp_path / "seeds" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path / "seeds"


def _linked(content: Path) -> None:
    (content.parent / "elsewhere").mkdir()
    (content / "templates/more").symlink_to("../../elsewhere")


# What happens to the folder: whether what the builder makes pages by is then another thing, and whether the site's inputs are.
CHANGES: dict[str, tuple[Callable[[Path], object], bool, bool]] = {
    "nothing": (lambda content: None, False, False),
    "an article": (lambda content: (content / "a.txt").write_text("It snowed.", "utf-8"), False, True),
    "an article's name": (lambda content: (content / "a.txt").rename(content / "b.txt"), False, True),
    "a setting": (lambda content: (content / "timeline.toml").write_text("", "utf-8"), False, True),
    "no settings": (lambda content: (content / "timeline.toml").unlink(), False, True),
    "edits": (lambda content: (content / "edits.toml").touch(), False, True),
    "a template": (lambda content: (content / "templates/404.html").write_text("<b>", "utf-8"), True, True),
    "a template's name": (lambda content: (content / "templates/404.html").rename(content / "templates/405.html"), True, True),
    "a static file": (lambda content: (content / "static/deep/a.css").write_text("b{}", "utf-8"), True, True),
    "a file among the static ones": (lambda content: (content / "static/b.css").touch(), True, True),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_of_what_a_site_is_made_from_is_seen(name: str, content: Path) -> None:
    change, made_by, inputs = CHANGES[name]
    before = survey(content)
    change(content)
    after = survey(content)
    assert before.made_by and before.inputs and after.made_by and after.inputs
    assert (after.made_by != before.made_by, after.inputs != before.inputs) == (made_by, inputs)


@pytest.mark.parametrize(
    ("ruin", "made_by"),
    [(_linked, False), (lambda content: (content / "edits.toml").mkdir(), True), (lambda content: (content / "edits.toml").symlink_to("none"), True)],
    ids=["a linked folder of templates", "a folder for a file", "a link to nothing"],
)
def test_what_cannot_be_looked_at_is_never_as_it_was(ruin: Callable[[Path], object], made_by: bool, content: Path) -> None:
    ruin(content)
    found = survey(content)
    assert (found.made_by != b"", found.inputs) == (made_by, b"")


def test_with_the_articles_seen_before_only_the_rest_is_looked_at_again(content: Path) -> None:
    seen = survey(content)
    (content / "a.txt").write_text("It snowed.", "utf-8")
    assert survey(content, seen) == seen
    (content / "timeline.toml").unlink()
    assert survey(content, seen).inputs != seen.inputs
