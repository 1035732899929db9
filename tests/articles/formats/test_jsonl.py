"""JSON Lines: what a line gives, and how many faults a file may tell."""

from builder.articles.formats.jsonl import jsonl


def test_a_line_gives_its_keys_its_text_and_its_place() -> None:
    (manuscript,), faults = jsonl("a/b.jsonl", '\n{"id": "q_1", "title": "T", "tags": ["x"], "text": "One.\\r\\nTwo.", "publisher": null}\n')
    assert faults == ()
    assert (manuscript.path, manuscript.line, manuscript.told.id, manuscript.told.title, manuscript.told.tags) == ("a/b.jsonl", 2, "q_1", "T", ("x",))
    assert [piece.text for piece in manuscript.page.pieces] == ["One.", "Two."]


def test_a_line_without_an_id_is_named_by_its_file_and_number() -> None:
    found, _ = jsonl("a/b.jsonl", '{"text": "One."}\n{"text": "Two.", "id": 7}')
    assert [manuscript.told.id for manuscript in found] == ["a-b-1", "7"]


def test_millions_of_bad_lines_are_a_hundred_faults_and_a_count() -> None:
    found, faults = jsonl("a.jsonl", "[]\n" * 5000 + '{"text": "One."}')
    assert len(found) == 1
    assert len(faults) == 101
    assert str(faults[-1]) == "a.jsonl:101:1: 4900 more things are wrong further down; mend those above first"


def test_strange_text_is_made_safe() -> None:
    (manuscript,), _ = jsonl("a.jsonl", '{"text": "a\\ud800b \\u202ec\\u0000"}')
    assert manuscript.page.pieces[0].text == "a\ufffdb c"
