"""`export`: the chronology as data."""

import json
from pathlib import Path

import pytest

from builder.cli import COMMANDS, main
from builder.pages.exports import EXPORTS

SEEDS = str(Path(__file__).parents[1] / "golden/seeds")


def test_the_formats_offered_are_the_formats_there_are() -> None:
    _, options = COMMANDS["export"]
    assert sorted(EXPORTS) == sorted(options[0].rest["choices"])


@pytest.mark.parametrize("name", sorted(EXPORTS))
def test_every_format_is_written_to_a_file_as_to_the_screen(name: str, tmp_path: Path, capsys) -> None:
    assert main(["export", "--format", name, "--seeds", SEEDS]) == 0
    shown = capsys.readouterr().out
    assert main(["export", "--format", name, "--seeds", SEEDS, "-o", str(tmp_path / "data")]) == 0
    assert capsys.readouterr().out == ""
    assert shown and (tmp_path / "data").read_bytes().decode() == shown
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_json_holds_what_the_contract_says(capsys) -> None:
    assert main(["export", "--format", "json", "--seeds", SEEDS]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["format"], data["version"], data["title"]) == ("news-timeline", 1, "The bridge at Marlow Ford")
    events = {"id", "date", "earliest", "latest", "precision", "approximate", "title", "text", "status", "importance", "key", "sources"}
    sources = {"article", "title", "publisher", "url", "published", "href", "sentence", "expression", "because"}
    assert data["events"] and all(events <= set(event) and event["sources"] for event in data["events"])
    assert all(sources <= set(source) for event in data["events"] for source in event["sources"])
    known = {event["id"] for event in data["events"]} | {event["id"] for event in data["undated"]}
    assert {name for article in data["articles"] for name in article["events"]} <= known


def test_key_events_are_as_many_as_asked(capsys) -> None:
    assert main(["export", "--format", "json", "--seeds", SEEDS, "--key-dates", "2", "--key-sentences", "1"]) == 0
    marked = [event["earliest"] for event in json.loads(capsys.readouterr().out)["events"] if event["key"]]
    assert len(marked) == len(set(marked)) == 2


def test_a_folder_for_output_or_none_at_all_is_wrong_usage(tmp_path: Path, capsys) -> None:
    assert main(["export", "--format", "csv", "--seeds", SEEDS, "-o", str(tmp_path)]) == 2
    assert "name a file" in capsys.readouterr().err
    assert main(["export", "--format", "csv", "--seeds", SEEDS, "-o", str(tmp_path / "none/data")]) == 2
    assert "make it first" in capsys.readouterr().err and list(tmp_path.iterdir()) == []
