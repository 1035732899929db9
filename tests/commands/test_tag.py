"""`tag`: rows, tables and TimeML; a bad line costs only itself."""

import io
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from builder.cli import main

ROW = ["start", "end", "text", "type", "value", "mod", "date", "earliest", "latest", "precision", "rule", "because"]


def _tag(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], given: str | bytes, *arguments: str) -> tuple[int, str, str]:
    raw = given.encode() if isinstance(given, str) else given
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))
    code = main(["tag", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_a_batch_is_answered_line_by_line_in_order(monkeypatch, capsys) -> None:
    lines = [
        '{"id": "a", "text": "They met on Friday.", "published": "2025-07-10", "language": "en"}',
        '{"id": "b", "text": "They met on Friday."}',
        '{"id": "c", "text": "", "published": null}',
        '{"id": "d", "text": "😀 It began on 3 May 2015.", "published": "2025-07-10T23:30:00+02:00"}',
    ]
    code, out, err = _tag(monkeypatch, capsys, "\n".join(lines), "--batch")
    answers = [json.loads(line) for line in out.splitlines()]
    assert (code, err, [answer.get("error") for answer in answers]) == (0, "", [None] * 4)
    assert [answer["id"] for answer in answers] == ["a", "b", "c", "d"]
    assert list(answers[0]["timexes"][0]) == ROW
    known = {"start": 12, "end": 18, "text": "Friday", "type": "DATE", "value": "2025-07-04", "date": "2025-07-04", "precision": "day"}
    assert known.items() <= answers[0]["timexes"][0].items()
    assert [(row["date"], row["earliest"]) for row in answers[1]["timexes"]] in ([], [(None, None)])
    assert answers[2]["timexes"] == []
    row = answers[3]["timexes"][0]
    assert json.loads(lines[3])["text"][row["start"] : row["end"]] == row["text"] == "3 May 2015"


@pytest.mark.parametrize(
    ("line", "name", "says"),
    [
        ("{", None, "truncated"),
        ("{]", None, "JSON"),
        ("[]", None, "the line is not a JSON object"),
        ('{"id": "a"}', "a", "text is missing"),
        ('{"id": "a", "text": 3}', "a", "text must be a string"),
        ('{"id": "a", "text": "x", "language": [1]}', "a", 'language must be a string with a language code, such as "en"'),
        ('{"id": "a", "text": "x", "published": "2025-02-30"}', "a", "2025-02-30"),
        ('{"id": "a", "text": "x", "published": 2025}', "a", 'published must be a string with a date, such as "2025-07-10"'),
        ('{"id": {"b": 1}, "text": "x"}', None, "id must be a string or a whole number"),
        ('{"id": "a", "text": "\\ud800"}', "a", ""),
        ("[" * 100_000, None, ""),
    ],
)
def test_a_bad_line_is_answered_and_the_run_goes_on(monkeypatch, capsys, line: str, name: str | None, says: str) -> None:
    good = '{"id": "good", "text": "It fell in 2019."}'
    code, out, _ = _tag(monkeypatch, capsys, f"{good}\n{line}\n\n{good}\n", "--batch")
    first, bad, last = (json.loads(answer) for answer in out.splitlines())
    assert code == 1
    assert list(bad) == ["id", "error"] and bad["id"] == name and says in bad["error"] and "`" not in bad["error"]
    assert first == last and first["timexes"][0]["value"] == "2019"


def test_bytes_that_are_no_text_are_a_bad_line_too(monkeypatch, capsys) -> None:
    code, out, _ = _tag(monkeypatch, capsys, b'{"id": "a", "text": "\xff\xfe"}\n', "--batch")
    assert code == 1 and "error" in json.loads(out)


def test_the_command_line_stands_in_for_what_a_line_leaves_out(monkeypatch, capsys) -> None:
    _, out, _ = _tag(monkeypatch, capsys, '{"id": "a", "text": "It fell yesterday."}', "--batch", "--published", "2025-07-10")
    assert json.loads(out)["timexes"][0]["value"] == "2025-07-09"


def test_timeml_can_be_read_and_keeps_the_text(monkeypatch, capsys) -> None:
    text = "“R&D” <b>fell</b> yesterday,\r\n after ]]> two\x00 years; it began on 3 May 2015."
    line = json.dumps({"id": "R&D", "text": text, "published": "2025-07-10"})
    code, out, _ = _tag(monkeypatch, capsys, line, "--batch", "--format", "timeml")
    root = ET.fromstring(out)
    creation, first = root.find("DCT/TIMEX3"), root.find("TEXT/TIMEX3")
    assert code == 0 and creation is not None and first is not None
    assert root.findtext("DOCID") == "R&D"
    assert creation.attrib["value"] == "2025-07-10" and creation.attrib["functionInDocument"] == "CREATION_TIME"
    assert (first.text, first.attrib["tid"], first.attrib["type"], first.attrib["value"]) == ("yesterday", "t1", "DATE", "2025-07-09")
    assert "".join(root.find("TEXT").itertext()) == text.replace("\x00", "\ufffd")


def test_a_table_shows_each_expression_with_its_reason(monkeypatch, capsys) -> None:
    _, out, _ = _tag(monkeypatch, capsys, "It fell yesterday.", "--published", "2025-07-10")
    head, row = out.splitlines()
    assert head.split() == ["text", "type", "value", "date", "because"]
    assert row.split()[:4] == ["yesterday", "DATE", "2025-07-09", "2025-07-09"] and "Thursday 10 July 2025" in row


def test_files_are_read_in_the_order_given(tmp_path: Path, capsys) -> None:
    for name, year in (("b", 2019), ("a", 2020)):
        (tmp_path / f"{name}.txt").write_text(f"It fell in {year}.", "utf-8")
    assert main(["tag", "--format", "jsonl", str(tmp_path / "b.txt"), str(tmp_path / "a.txt")]) == 0
    assert [json.loads(line)["timexes"][0]["value"] for line in capsys.readouterr().out.splitlines()] == ["2019", "2020"]


def test_what_cannot_be_read_is_told_in_one_line(tmp_path: Path, capsys) -> None:
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    for path, says in ((tmp_path / "none.txt", "No such file"), (tmp_path, "Is a directory"), (picture, "it is not text")):
        assert main(["tag", str(path)]) == 1
        out, err = capsys.readouterr()
        assert out == "" and err.startswith(f"{path}:1:1: {says}") and err.count("\n") == 1


@pytest.mark.parametrize("arguments", [["--format", "jsonl"], ["--batch"]], ids=" ".join)
def test_a_file_that_cannot_be_read_costs_the_others_nothing(arguments: list[str], tmp_path: Path, capsys) -> None:
    (tmp_path / "a.txt").write_text('{"id": "a", "text": "It fell in 2019."}\n', "utf-8")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    names = [str(tmp_path / name) for name in ("none.txt", "loop.txt", "a.txt")]
    assert main(["tag", *arguments, *names]) == 1
    out, err = capsys.readouterr()
    assert [row["value"] for row in json.loads(out)["timexes"]] == ["2019"]
    assert [line.split(": ")[0] for line in err.splitlines()] == [f"{name}:1:1" for name in names[:2]]


def test_a_language_without_rules_has_its_absolute_dates_read_and_says_so(monkeypatch, capsys) -> None:
    code, out, err = _tag(monkeypatch, capsys, "Hier, et le 3 mai 2015.", "--language", "fr", "--format", "jsonl")
    assert code == 0 and [row["date"] for row in json.loads(out)["timexes"]] == ["2015-05-03"]
    assert err == "--language fr: there are no rules for it yet, so only absolute dates are read\n"


def test_an_unknown_language_is_wrong_usage(monkeypatch, capsys) -> None:
    code, out, err = _tag(monkeypatch, capsys, "x", "--language", "tlh")
    assert (code, out) == (2, "") and "tlh" in err and "en" in err


def test_a_document_of_timeml_is_named_after_its_file(tmp_path: Path, monkeypatch, capsys) -> None:
    (tmp_path / "flood.txt").write_text("It fell on Friday.", "utf-8")
    assert main(["tag", "--format", "timeml", "--published", "2025-07-10", str(tmp_path / "flood.txt")]) == 0
    document = ET.fromstring(capsys.readouterr().out)
    assert (document.findtext("DOCID"), [timex.get("value") for timex in document.iter("TIMEX3")]) == ("flood", ["2025-07-10", "2025-07-04"])
    code, out, _ = _tag(monkeypatch, capsys, "It fell on Friday.", "--format", "timeml")
    assert (code, ET.fromstring(out).findtext("DOCID")) == (0, "stdin")
