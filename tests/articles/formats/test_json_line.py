"""JSON Lines: what a line gives, and how many faults a file may tell."""

from builder.articles.formats.json_line import json_line
from builder.config import Settings
from tests.seeds import seeds


def test_a_line_gives_its_keys_its_text_and_its_place() -> None:
    line = '{"id": "q_1", "title": "T", "tags": ["x"], "text": "One.\\r\\nTwo.", "publisher": null}'
    manuscript, faults = json_line("a/b.jsonl", 2, line)
    assert faults == () and manuscript is not None
    assert (manuscript.path, manuscript.line, manuscript.told.id, manuscript.told.title, manuscript.told.tags) == ("a/b.jsonl", 2, "q_1", "T", ("x",))
    assert [piece.text for piece in manuscript.page.pieces] == ["One.", "Two."]


def test_a_line_without_an_id_is_named_by_its_file_and_number(tmp_path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/b.jsonl").write_text('{"text": "One."}\n{"text": "Two.", "id": 7}\n\n{"text": "Four."}', "utf-8")
    assert [article.id for article in seeds(tmp_path, Settings()).articles] == ["a-b-1", "7", "a-b-4"]


def test_millions_of_bad_lines_are_a_hundred_faults_and_a_count(tmp_path) -> None:
    (tmp_path / "a.jsonl").write_text("[]\n" * 5000 + '{"text": "One.", "date": "2024-01-25"}', "utf-8")
    reading = seeds(tmp_path, Settings())
    assert len(reading.articles) == 1
    assert len(reading.faults) == 101
    assert str(reading.faults[-1]) == "a.jsonl:101:1: 4900 more things are wrong further down; mend those above first"


def test_strange_text_is_made_safe() -> None:
    manuscript, _ = json_line("a.jsonl", 1, '{"text": "a\\ud800b \\u202ec\\u0000"}')
    assert manuscript is not None and manuscript.page.pieces[0].text == "a\ufffdb c"
