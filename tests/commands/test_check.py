"""`check` gives the doubtful events as edits to paste."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from builder.cli import main
from builder.events.editing.doubts import doubts
from builder.events.event import DatedEvent, Disagreement, Source, Status, Value
from builder.events.timeline import Timeline
from builder.temporal.granularity import Granularity
from builder.temporal.interval import Interval
from tests.pages.sample import HOSTILE, sample

TEXT = """The mill "Old \\ Tom" fell on Friday. Engineers are due to report on 19 January 2024. The mayor of Harlan resigned on 3 May 2015.
She opened the fair in about 1990."""


def _seeds(folder: Path, text: str = TEXT, date: str = "") -> Path:
    (folder / "seeds").mkdir(exist_ok=True)
    lines = [{"id": "a", "title": "A", "text": text, "date": date}, {"id": "b", "title": "B", "text": "It rained.", "date": "2024-03-05"}]
    (folder / "seeds/a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return folder / "seeds"


def test_the_listing_is_toml_that_settles_what_it_lists(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    seeds = _seeds(tmp_path)
    assert main(["check"]) == 0
    listing, told = capsys.readouterr()
    edits = tomllib.loads(listing)["edit"]
    assert sum(edit["was"].startswith("undated The mill") for edit in edits) == 1
    assert all(set(edit) == {"event", "was", "checked"} for edit in edits)
    assert f"doubtful: {len(edits)};" in told and len(edits) == 3
    assert main(["export", "--format", "json"]) == 0
    before = capsys.readouterr().out
    (seeds / "edits.toml").write_text(listing, "utf-8")
    assert main(["check"]) == 0
    listing, told = capsys.readouterr()
    assert listing == "" and "doubtful" not in told
    assert main(["export", "--format", "json"]) == 0
    assert capsys.readouterr().out == before


def test_what_stands_behind_the_marks_is_the_event_as_it_is(tmp_path: Path, monkeypatch, capsys) -> None:
    """Uncommented, the lines set right nothing until somebody changes one."""
    monkeypatch.chdir(tmp_path)
    seeds = _seeds(tmp_path)
    assert main(["check"]) == 0
    listing = capsys.readouterr().out
    events = {event["id"]: event for event in _told(capsys)["events"]}
    wanted = re.sub(r"(?m)^# (?=date = |title = |status = )|^(?:checked = true.*|# hide = true)\n", "", listing)
    edits = [edit for edit in tomllib.loads(wanted)["edit"] if edit["event"] in events]
    assert edits and all(set(edit) == {"event", "was", "date", "title", "status"} for edit in edits)
    for edit in edits:
        assert {key: edit[key] for key in ("date", "title", "status")} == {key: events[edit["event"]][key] for key in ("date", "title", "status")}
    (seeds / "edits.toml").write_text(wanted, "utf-8")
    capsys.readouterr()
    assert main(["check"]) == 0


def _told(capsys) -> dict:
    assert main(["export", "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_each_edit_says_in_words_what_is_doubtful_and_where_it_stands(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    _seeds(tmp_path)
    main(["check"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "# Doubtful events, what matters most first. Look at each, and paste into edits.toml what you have settled."
    assert "# No date is known (‘Friday’ cannot be placed: no publication date is known)." in lines
    assert '# a: The mill "Old \\ Tom" fell on Friday.' in lines
    assert "# It was planned, and no article up to 5 March 2024 tells whether it came." in lines


def test_a_long_listing_is_cut_and_says_so(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    seeds = _seeds(tmp_path, " ".join(f"The mill number {number} burnt down on Friday." for number in range(30)))
    seen: set[str] = set()
    for left in (30, 10):
        main(["check"])
        listing, told = capsys.readouterr()
        found = [edit["event"] for edit in tomllib.loads(listing)["edit"]]
        assert (len(found), f"doubtful: {left};" in told, "; 20 of 30." in listing) == (min(left, 20), True, left == 30)
        seen.update(found)
        with (seeds / "edits.toml").open("a", encoding="utf-8") as file:
            file.write(listing)
    assert len(seen) == 30


def test_nothing_hostile_breaks_the_listing_or_a_terminal(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    _seeds(tmp_path, "\n\n".join(f"The mill of {text} fell on Friday." for text in HOSTILE))
    assert main(["check"]) == 0
    listing = capsys.readouterr().out
    assert tomllib.loads(listing)["edit"]
    assert all(letter.isprintable() or letter == "\n" for letter in listing)


def _event(**said) -> DatedEvent:
    source = Source("harbour", 0, "It fell.", "", 0, 0, "the reason")
    plain = DatedEvent(
        "e-1", "2024-01-02", Interval(738887, 738888, Granularity.DAY), False, "The mill fell", "It fell.", Status.REPORTED, (source,), 0.5
    )
    return DatedEvent(**{name: said.get(name, getattr(plain, name)) for name in DatedEvent.__slots__})


DOUBTS = [
    ({}, None),
    ({"interval": None, "date": ""}, "no date is known (the reason)"),
    ({"approximate": True}, "its date is not exact (the reason)"),
    ({"approximate": True, "interval": Interval(738887, 738888, Granularity.MINUTE, "15:30")}, None),
    ({"status": Status.PLANNED}, "it was planned, and no article up to 11 July 2025 tells whether it came"),
    ({"status": Status.PLANNED, "followed_by": ("e-2",)}, None),
    ({"status": Status.PLANNED, "interval": Interval(800000, 800001, Granularity.DAY)}, None),
    ({"status": Status.CLAIMED}, "somebody claims it, and it is not known who"),
    ({"status": Status.CLAIMED, "claimed_by": "the mayor"}, None),
    ({"title": "She fell"}, "its headline leaves open who “She” is"),
    (
        {"disagreements": (Disagreement("number", (Value("3", (0, 1)), Value("4", (2,)))),)},
        "its reports differ on the number: 3 (2 reports), 4 (1 report)",
    ),
    ({"approximate": True, "title": "She fell"}, "its date is not exact (the reason); its headline leaves open who “She” is"),
    ({"approximate": True, "checked": True}, None),
]


@pytest.mark.parametrize(("said", "why"), DOUBTS)
def test_what_is_doubtful_and_why(said: dict[str, object], why: str | None) -> None:
    event = _event(**said)
    whole = sample()
    dated, undated = ((event,), ()) if event.interval else ((), (event,))
    found = doubts(Timeline(whole.settings, whole.articles, dated, undated))
    assert [each.why for each in found] == ([why] if why else [])


def test_an_event_of_several_reports_is_called_by_some_of_them(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    lines = [{"id": name, "date": "2024-03-05", "text": "The council will close the old bridge at Harlan on 9 March 2024."} for name in "abcde"]
    lines.append({"id": "z", "date": "2024-04-05", "text": "It rained."})
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    main(["check"])
    listing = capsys.readouterr().out
    (edit,) = tomllib.loads(listing)["edit"]
    assert len(edit["event"]) == 3
    (tmp_path / "seeds/edits.toml").write_text(listing, "utf-8")
    (tmp_path / "seeds/a.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines[1:]), "utf-8")
    assert main(["check"]) == 0 and capsys.readouterr().out == ""


def test_what_matters_most_comes_first() -> None:
    whole = sample()
    events = tuple(_event(id=f"e-{number}", approximate=True, importance=number / 10) for number in range(5))
    vague = _event(id="e-x", title="She fell", importance=0.4)
    found = doubts(Timeline(whole.settings, whole.articles, (*events, vague), ()))
    assert [each.event.id for each in found] == ["e-4", "e-x", "e-3", "e-2", "e-1", "e-0"]


BROKEN = "---\ndate: 2024-02-31\ntitle: 100%, or so\n---\nText.\n"


def test_for_a_program_everything_is_one_object(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    seeds = _seeds(tmp_path)
    (seeds / "c.md").write_text(BROKEN, "utf-8")
    assert main(["check", "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["undated_articles"] == ["a", "c"]
    assert [(fault["path"], fault["line"], fault["severity"]) for fault in report["faults"] if fault["severity"] == "error"] == [
        ("seeds/c.md", 2, "error")
    ]
    assert {"event", "ids", "date", "title", "text", "why", "articles"} == set(report["doubtful"][0])
    assert report["doubtful"][0]["articles"] == ["a"]


def test_for_a_workflow_everything_is_an_annotation_a_line(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    seeds = _seeds(tmp_path)
    (seeds / "b%,:\n::error::c.md").write_text(BROKEN, "utf-8")
    assert main(["check", "--format", "github"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("::error file=seeds/b%25%2C%3A\ufffd%3A%3Aerror%3A%3Ac.md,line=2,col=")
    assert all(line.startswith(("::error file=", "::warning file=", "::notice title=")) for line in lines)
    assert sum(line.startswith("::error") for line in lines) == 1
    assert any(line.startswith("::notice") for line in lines)


def test_strict_fails_on_a_warning(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/a.md").write_text("---\ntitle: A\ndate: 2024-03-05\nsubtitle: B\n---\nText.\n", "utf-8")
    assert main(["check"]) == 0
    assert "1 warning" in capsys.readouterr().err
    assert [main(["check", "--strict", "--format", form]) for form in ("edits", "json", "github")] == [1, 1, 1]


def test_a_template_with_a_link_that_leads_nowhere_is_told(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    seeds = _seeds(tmp_path)
    (seeds / "templates").mkdir()
    (seeds / "templates/article.html").write_text('<a href="../map.html">The map</a>', "utf-8")
    assert main(["check"]) == 1
    assert "articles/a.html:1:1: the link '../map.html' leads nowhere" in capsys.readouterr().err
