"""edits.toml: every fault at once, each with its place; what is right stands."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.events.editing.edit_fields import FIELDS
from builder.events.editing.edits import Edits
from builder.load_edits import load_edits

EDIT = '[[edit]]\nevent = "a-b-c"\n'
ADD = '[[add]]\ndate = "2025"\ntitle = "T"\nsource = "s"\nsentence = "It began."\n'


def _loaded(folder: Path, text: str | bytes) -> tuple[Edits | None, list[str]]:
    (folder / "edits.toml").write_bytes(text.encode() if isinstance(text, str) else text)
    edits, faults = load_edits(folder)
    return edits, [str(fault).removeprefix(f"{(folder / 'edits.toml').as_posix()}:") for fault in faults]


def test_no_file_is_no_edits(tmp_path: Path) -> None:
    assert load_edits(tmp_path) == (Edits(), ()) == load_edits(tmp_path / "none")


def test_every_field_can_be_read_as_its_example_shows(tmp_path: Path) -> None:
    apart = {"hide": "", "checked": ""}
    for name in ("edit", "add"):
        rows = [row for row in FIELDS.values() if name in row.tables and row.name not in apart]
        edits, told = _loaded(tmp_path, f"[[{name}]]\n" + "\n".join(row.example for row in rows))
        assert told == [] and edits is not None
        made = edits.edits[0] if name == "edit" else edits.additions[0]
        assert [change.name for change in made.changes] == ["date", "title", "text", "status", "claimed_by", "people", "places", "organisations"]
    for name in apart:
        edits, told = _loaded(tmp_path, EDIT + FIELDS[name].example)
        assert told == [] and edits is not None and getattr(edits.edits[0], name) is True


@pytest.mark.parametrize("date", ['"2025-07-04"', "2025-07-04", "2025", '"2025-07~"', '"2025-07-04/2025-07-06"', '" 199X "', '"-0043"'])
def test_a_date_may_be_written_in_several_ways(date: str, tmp_path: Path) -> None:
    edits, told = _loaded(tmp_path, f"{EDIT}date = {date}\n")
    assert told == [] and edits is not None and [change.name for change in edits.edits[0].changes] == ["date"]


@pytest.mark.parametrize("event", ["a-b-c", "#e-a-b-c", "https://example.org/t/index.html#e-a-b-c", " a-b-c "])
def test_an_event_may_be_named_by_the_address_of_its_headline(event: str, tmp_path: Path) -> None:
    edits, told = _loaded(tmp_path, f'[[edit]]\nevent = "{event}"\nhide = true\n')
    assert told == [] and edits is not None and edits.edits[0].event == "a-b-c"


# What is written, what is said of it, and how many edits and additions are left.
FAULTS = [
    ('event = "a"\n', "1:1: 'event' stands in no edit; begin each edit with the line [[edit]]", 0),
    ("[[edit]]\nhide = true\n", "1:1: [[edit]] without 'event'; add a line such as event = ", 0),
    ('edit.event = "a"\n', "1:1: 'edit' stands in no edit; ", 0),
    ('edit = [{event = "a", hide = true}]\n', "1:1: 'edit' stands in no edit; ", 0),
    (EDIT, "1:1: this edit changes nothing; ", 1),
    (EDIT + 'hide = "yes"', "3:1: 'hide' must be true or false; write hide = true, without quotation marks", 1),
    (EDIT + 'date = "4 July 2025"', "3:1: '4 July 2025' is no date that can be read; write it like date = ", 1),
    (EDIT + 'date = "2025-02-30"', "3:1: '2025-02-30' is no date that can be read; ", 1),
    (EDIT + "date = 2025-07-04T10:00:00", "3:1: 'date' must be a date; ", 1),
    (EDIT + "date = true", "3:1: 'date' must be a date; ", 1),
    (EDIT + 'title = "  "', "3:1: 'title' is empty; ", 1),
    (EDIT + "title = 3", "3:1: 'title' must be a text; ", 1),
    (EDIT + f'title = "{"x" * 301}"', "3:1: 'title' is too long (301 characters); shorten it to 300", 1),
    (EDIT + 'status = "denid"', "3:1: 'denid' is not a status; did you mean 'denied'?", 1),
    (EDIT + 'status = "perhaps"', "3:1: 'perhaps' is not a status; it is one of reported, planned, claimed, denied", 1),
    (EDIT + 'people = ["A", 1]', "3:1: 'people' must be a text or a list of texts; ", 1),
    (EDIT + f"people = {['A' + str(n) for n in range(101)]}", "3:1: 'people' is too long; ", 1),
    ("[[edit]]\nevent = []\nhide = true", "2:1: 'event' is empty; ", 0),
    ("[[edit]]\nevent = 3\nhide = true", "2:1: 'event' must be a text or a list of texts; write it like event = ", 0),
    (EDIT + "merge = []", "3:1: 'merge' is empty; ", 1),
    (EDIT + 'merge = ["a-b-c"]', "3:1: an event cannot be merged with itself; ", 1),
    (EDIT + 'tilte = "x"', "3:1: unknown name 'tilte' in [[edit]]; did you mean 'title'?", 1),
    (EDIT + 'colour = "x"', "3:1: unknown name 'colour' in [[edit]]; [[edit]] knows event, was, hide, ", 1),
    (EDIT + 'source = "x"', "3:1: 'source' has no place in [[edit]]; it belongs in [[add]]", 1),
    (EDIT + 'hide = true\ntitle = "x"', "3:1: the event is hidden, so title would never be seen; ", 1),
    (EDIT + 'status = "planned"\nclaimed_by = "x"', "4:1: nobody claims what is 'planned'; ", 1),
    (EDIT + 'title = "x"\ntitle = "y"', "4:12: not TOML: the same name twice in one edit; keep one of the two lines", 0),
    (EDIT + "title = “x”", "3:9: not TOML: curly quotation marks; write straight ones, ", 0),
    (EDIT + "title = x", "3:9: not TOML: a value without quotation marks; ", 0),
    (EDIT + 'title = "x', "3:11: not TOML: a text that is never ended; ", 0),
    (EDIT + f"people = {'[' * 5000}", "1:1: its brackets are nested too deeply; ", 0),
    ("[[edt]]\nhide = true\n", "1:3: unknown table 'edt'; did you mean [[edit]]?", 0),
    ("[colour]\nhide = true\n", "1:2: unknown table 'colour'; begin each edit with ", 0),
    (ADD.replace("2025", "soon"), "2:1: 'soon' is no date that can be read; ", 0),
    (ADD.replace('"s"', '"ftp://example.org"'), "4:1: 'ftp://example.org' is not an address; ", 0),
    (ADD.replace('"s"', '"javascript:alert(1)"'), "4:1: 'javascript:alert(1)' is not an address; ", 0),
    (ADD.replace('"s"', '"https://"'), "4:1: 'https://' is not an address; ", 0),
    (ADD + 'published = "July"', "6:1: 'published' must be a day; ", 1),
    (ADD.replace("sentence", "sentense"), "5:1: unknown name 'sentense' in [[add]]; did you mean 'sentence'?", 0),
]


@pytest.mark.parametrize(("text", "says", "left"), FAULTS)
def test_a_fault_is_told_with_its_place_and_its_remedy(text: str, says: str, left: int, tmp_path: Path) -> None:
    edits, told = _loaded(tmp_path, text)
    assert told and told[0].startswith(says), told
    assert edits is not None and len(edits.edits) + len(edits.additions) == left


def test_every_fault_is_told_at_once_and_costs_only_its_own_edit(tmp_path: Path) -> None:
    texts = [text for text, _, _ in FAULTS if text.startswith("[[")]
    whole = "\n".join(texts) + f"\n{EDIT}hide = true\n"
    edits, told = _loaded(tmp_path, whole)
    assert edits is not None and edits.edits[-1].hide and edits.edits[-1].changes == ()
    assert len(told) >= len(texts)
    assert sum(left for text, _, left in FAULTS if text in texts) + 1 == len(edits.edits) + len(edits.additions)


def test_brackets_in_a_long_text_begin_no_edit(tmp_path: Path) -> None:
    edits, told = _loaded(tmp_path, EDIT + 'text = """\nHe said:\n[edit]\n\'tis odd"""\n' + EDIT + "hide = true")
    assert told == [] and edits is not None
    assert [len(edit.changes) for edit in edits.edits] == [1, 0]
    assert edits.edits[0].changes[0].value == "He said: [edit] 'tis odd"


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b'[[edit]]\nevent = "caf\xe9"\n', "2:13: it is not UTF-8"),
        (b"#" * 2_000_001, "1:1: it has 2,000,001 bytes; edits take at most 2,000,000"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_and_gives_nothing(raw: bytes, says: str, tmp_path: Path) -> None:
    edits, told = _loaded(tmp_path, raw)
    assert edits is None and len(told) == 1 and told[0].startswith(says)


def test_a_folder_of_that_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "edits.toml").mkdir()
    edits, faults = load_edits(tmp_path)
    assert edits is None and [fault.what for fault in faults] == ["it cannot be read (no regular file)"]


WHOLE = "".join(text for text, _, _ in FAULTS if len(text) < 300) + EDIT + 'text = """\n[edit]\n"""\n' + ADD


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    cuts=st.lists(
        st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 12), st.text("[]\"'#=\n\r \t\0\\.eé\u202e1", max_size=4)), min_size=1, max_size=8
    )
)
def test_no_text_whatever_stops_the_reading(cuts: list[tuple[int, int, str]], tmp_path: Path) -> None:
    text = WHOLE
    for place, length, new in cuts:
        text = text[:place] + new + text[place + length :]
    (tmp_path / "edits.toml").write_bytes(text.encode())
    _, faults = load_edits(tmp_path)
    lines = text.count("\n") + 1
    assert all(1 <= fault.line <= lines and fault.column >= 1 and fault.what and fault.mend for fault in faults)


@pytest.mark.parametrize("text", ['[[edit]]\nevent = """a\n' * 3000, 'x = """\n' + "[edit]\n" * 200_000 + '"""', '"' * 1_000_000, "[[[[" * 400_000])
def test_no_file_hangs_the_build(text: str, tmp_path: Path) -> None:
    assert _loaded(tmp_path, text)[1]
