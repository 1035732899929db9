"""A piece of markup is read as markup, unless that could take long: then its words are kept, and nothing of it acts."""

import pytest

from builder.articles.formats.crowded import crowded
from builder.articles.formats.fragment import fragment

TANGLES = {
    "many tags": "<b>" * 6_000 + "One.",
    "many attributes of one tag": "<p " + "".join(f"a{number} " for number in range(8_000)) + ">One.",
    "many attributes of many tags": ("<p " + "".join(f"a{number} " for number in range(2_000)) + ">") * 20 + "One.",
    "a tag that is never closed": "One.\n<p " + "".join(f"a{number}=1 " for number in range(8_000)),
    "very long": "<p>One.</p>" + "\n" + "word " * 200_001,
}


def test_a_fragment_is_read_with_its_marks() -> None:
    page = fragment("<p>One <b>two</b>.</p><script>three()</script>")
    assert ([piece.text for piece in page.pieces], page.tangled) == (["One two."], False)
    assert [mark.kind for mark in page.pieces[0].marks] == ["strong"]


@pytest.mark.parametrize("source", TANGLES.values(), ids=TANGLES)
def test_a_tangle_keeps_its_words_and_says_so(source: str) -> None:
    page = fragment(source)
    assert page.tangled
    assert "One." in "".join(piece.text for piece in page.pieces)
    assert not any(piece.marks for piece in page.pieces)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("<p " + "a " * 7_000 + ">", False),
        ("<p " + "a " * 7_100 + ">", True),
        ("</p " + "a " * 7_100 + ">", True),
        ('<p title="' + "a " * 50_000 + '">', False),  # one attribute
        (("<p " + "a " * 5_000 + ">") * 2, False),
        (("<p " + "a " * 5_100 + ">") * 2, True),
        ("a < b and " * 10_000, False),
    ],
)
def test_attributes_are_weighed_by_what_it_takes_to_read_them(source: str, wanted: bool) -> None:
    assert crowded(source) is wanted
