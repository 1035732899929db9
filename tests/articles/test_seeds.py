"""The door in: what is read, what is passed over, and every fault with its whole message."""

import json
import os
from pathlib import Path

import pytest

from builder.articles.article import BlockKind, PublishedFrom
from builder.articles.reading import Reading
from builder.config import Settings
from builder.errors import Severity
from tests.seeds import seeds

GOOD = b"---\ntitle: Good\ndate: 2025-07-10\n---\nThe bridge fell on Monday.\n"
NO_DATE = "no publication date was found, so “yesterday” and the like stay undated; add `date: 2025-07-10`, its day, to the front matter"
QUOTE = 'put the value in quotation marks if it holds ": ", "#" or quotation marks, and check the indentation'
ISO = "write it as year-month-day, such as 2025-07-10"
IMPROBABLE = "the publication date {} (front matter) is improbable; check its year, for days such as “yesterday” are counted from it"
SAVE = "save it as one of .txt, .md, .markdown, .html, .htm, .jsonl, or take it out of the folder"
DATED = b"---\ndate: 2025-07-10\n"

# What the file holds, its name, the faults as they are printed (a tilde before a warning), how many articles it still gives.
FAULTS = {
    "empty": ("a.txt", b"", ["a.txt:1:1: the file is empty; write the article into it, or remove it"], 0),
    "nothing below the front matter": (
        "a.txt",
        DATED + b"---\n\n",
        ["~a.txt:4:1: the article has no text yet and is left out; write it below the front matter"],
        0,
    ),
    "a draft without a text": ("a.md", DATED + b"draft: true\n---\n\n", [], 0),
    "nothing but marks": ("a.md", b"* * *\n", ["a.md:1:1: the article has no text; write it below the front matter, or remove the file"], 0),
    "a page without an article": (
        "a.html",
        b"<html><body><div id=root></div><script>go()</script></body></html>",
        ["a.html:1:1: the article has no text; save the page anew from a browser once it shows the article, or remove the file"],
        0,
    ),
    "binary": ("a.txt", b"PK\x03\x04\x00\x00\x01", ["a.txt:1:1: the file is not text; save it as UTF-8 text, or take it out of the folder"], 0),
    "too large": ("a.txt", b"a" * 20_000_001, ["a.txt:1:1: the file is larger than 20 MB; split it, or keep only the text"], 0),
    "byte-order mark": ("a.txt", b"\xef\xbb\xbf" + GOOD, [], 1),
    "UTF-16 with its mark": ("a.txt", b"\xff\xfe" + GOOD.decode().encode("utf-16-le"), [], 1),
    "not UTF-8": (
        "a.txt",
        DATED + "---\nThe caf\u00e9 owner said “d\u00e9j\u00e0 vu” and the ma\u00eetre of the h\u00f4tel left na\u00efvely.\n".encode("cp1252"),
        ["~a.txt:1:1: the file is not UTF-8; it was read as cp1252, which was guessed; look for wrong letters, and save it as UTF-8"],
        1,
    ),
    "another charset, declared": (
        "a.html",
        b'<html><head><meta charset="iso-8859-5"><meta name="date" content="2025-07-10"></head><body><p>'
        + "Мост упал в понедельник.".encode("iso-8859-5")
        + b"</p></body></html>",
        ["~a.html:1:1: the file is not UTF-8; it was read as iso8859-5, which was declared; look for wrong letters, and save it as UTF-8"],
        1,
    ),
    "broken YAML": (
        "a.txt",
        DATED + b"title: one: two\n---\nIt fell.\n",
        [
            f"a.txt:3:11: the front matter is not valid YAML (mapping values are not allowed in this context); {QUOTE}",
        ],
        1,
    ),
    "no mapping": (
        "2025-07-10.txt",
        b"---\n- one\n---\nIt fell.\n",
        ["2025-07-10.txt:2:1: the front matter is not a list of keys and values; write one `key: value` a line"],
        1,
    ),
    "alias": (
        "2025-07-10.txt",
        b"---\ntitle: &a x\nauthor: *a\n---\nIt fell.\n",
        ["2025-07-10.txt:2:8: YAML anchors and aliases (& and *) are not allowed; write the value out, in quotation marks if it begins with & or *"],
        1,
    ),
    "tag": (
        "2025-07-10.txt",
        b"---\ntitle: !!python/name:os.system x\n---\nIt fell.\n",
        ["2025-07-10.txt:2:8: YAML tags (!) are not allowed; remove the tag, or put the value in quotation marks"],
        1,
    ),
    "nested too deeply": (
        "2025-07-10.txt",
        b"---\ntitle: " + b"[" * 5000 + b"\n---\nIt fell.\n",
        ["2025-07-10.txt:2:12: the front matter is nested too deeply; write one `key: value` a line"],
        1,
    ),
    "a key twice": (
        "a.txt",
        DATED + b"date: 2025-07-11\n---\nIt fell.\n",
        ["a.txt:3:1: the key 'date' stands twice; keep one of the two"],
        1,
    ),
    "too much front matter": (
        "2025-07-10.txt",
        b"---\n" + b"# x\n" * 20_000 + b"---\nIt fell.\n",
        ["2025-07-10.txt:1:1: the front matter is longer than 64 KB; keep only title, date and the like there"],
        1,
    ),
    "unclosed": (
        "a.txt",
        DATED + b"title: Kept\n\nIt fell.\n",
        ["a.txt:1:1: the front matter opens with --- and is never closed; add a line --- after line 3"],
        1,
    ),
    "too much front matter, and no other date": (
        "a.txt",
        DATED + b"# x\n" * 20_000 + b"---\nIt fell.\n",
        ["a.txt:1:1: the front matter is longer than 64 KB; keep only title, date and the like there"],
        1,
    ),
    "never closed, and unreadable": (
        "a.txt",
        DATED + b"title: one: two\n\nIt fell.\n",
        [
            "a.txt:1:1: the front matter opens with --- and is never closed; add a line --- after line 3",
            f"a.txt:3:11: the front matter is not valid YAML (mapping values are not allowed in this context); {QUOTE}",
        ],
        1,
    ),
    "a date that is a list": ("a.txt", b"---\ndate: [1, 2]\n---\nIt fell.\n", [f"a.txt:2:7: date is a list; {ISO}"], 1),
    "readable, and no date in it": ("a.txt", b"---\ntitle: x\n---\nIt fell.\n", [f"~a.txt:1:1: {NO_DATE}"], 1),
    "a year before printing": ("a.txt", b"---\ndate: 0001-01-01\n---\nIt fell.\n", [f"~a.txt:2:7: {IMPROBABLE.format('0001-01-01')}"], 1),
    "a year far ahead": ("a.txt", b"---\ndate: 9999-12-31\n---\nIt fell.\n", [f"~a.txt:2:7: {IMPROBABLE.format('9999-12-31')}"], 1),
    "the first and last probable years": (
        "a.jsonl",
        b'{"text": "It fell.", "date": "1450-01-01"}\n{"text": "It fell.", "date": "2200-12-31"}\n{"text": "It fell.", "date": "2201-01-01"}\n',
        [f"~a.jsonl:3:1: {IMPROBABLE.format('2201-01-01')}"],
        3,
    ),
    "a JSON line without a date": (
        "a.jsonl",
        b'{"text": "It fell."}\n',
        [f'~a.jsonl:1:1: {NO_DATE.split(";")[0]}; add "date": "2025-07-10", its day, to the line'],
        1,
    ),
    "English of some country": ("a.txt", DATED + b"language: EN-gb\n---\nIt fell.\n", [], 1),
    "Markdown by its long name": ("a.markdown", DATED + b"---\nIt *fell*.\n", [], 1),
    "another ending": ("a.docx", b"PK\x03\x04", [f"~a.docx:1:1: files ending in .docx are not read; {SAVE}"], 0),
    "another ending, in capitals": ("x/a.JSON", b"{}", [f"~x/a.JSON:1:1: files ending in .JSON are not read; {SAVE}"], 0),
    "no ending": ("notes", b"It fell.", [f"~notes:1:1: files without an ending are not read; {SAVE}"], 0),
    "settings where none are looked for": ("x/timeline.toml", b"", [f"~x/timeline.toml:1:1: files ending in .toml are not read; {SAVE}"], 0),
    "UTF-16 without its mark": (
        "a.txt",
        GOOD.decode().encode("utf-16-be"),
        ["~a.txt:1:1: the file is not UTF-8; it was read as utf-16-be, which was guessed; look for wrong letters, and save it as UTF-8"],
        1,
    ),
    "impossible date": ("a.txt", b"---\ndate: 2025-02-30\n---\nIt fell.\n", [f"a.txt:2:7: '2025-02-30' is no day of the calendar; {ISO}"], 1),
    "date in two ways": ("a.txt", b"---\ndate: 10/07/2025\n---\nIt fell.\n", [f"a.txt:2:7: '10/07/2025' can be read as two dates; {ISO}"], 1),
    "date of no kind": ("a.txt", b"---\ndate: yesterday\n---\nIt fell.\n", [f"a.txt:2:7: 'yesterday' is not understood as a date; {ISO}"], 1),
    "no date": ("a.txt", b"It fell on Monday.\n", [f"~a.txt:1:1: {NO_DATE}"], 1),
    "unknown key": ("a.txt", DATED + b"titel: x\n---\nIt fell.\n", ["~a.txt:3:8: unknown key 'titel'; did you mean 'title'?"], 1),
    "unknown key like none": (
        "a.txt",
        DATED + b"zzz: x\n---\nIt fell.\n",
        ["~a.txt:3:6: unknown key 'zzz'; the known keys are title, date, author, publisher, url, language, tags, draft"],
        1,
    ),
    "wrong types": (
        "a.txt",
        DATED + b"title: [a]\nurl: javascript:x\ndraft: maybe\nlanguage: English\ntags: {a: b}\n---\nIt fell.\n",
        [
            "a.txt:3:8: title is a list; write it as one piece of text, in quotation marks",
            "a.txt:4:6: url is not a web address; write the whole address, beginning with https:// or http://",
            "a.txt:5:8: draft is neither true nor false; write true or false",
            "a.txt:6:11: language is not a language code; write its code, such as en or pt-BR",
            "a.txt:7:7: tags is not a list of words; write it as a list of words: [one, two]",
        ],
        1,
    ),
    "JSON Lines": (
        "a.jsonl",
        (
            b'{"text": "It fell.", "date": "2025-07-10", "odd": 1}\n{bad}\n[1]\n{"text": ""}\n\n{"text": "Two.", "date": 20250710, "odd": 1}\n'
            b'{"text": "Three.", "date": "2025-07-10", "id": [1]}\n'
        ),
        [
            "~a.jsonl:1:1: unknown key 'odd'; the known keys are title, date, author, publisher, url, language, tags, draft, text, id",
            "a.jsonl:2:2: the line is not valid JSON (Expecting property name enclosed in double quotes); write one JSON object a line",
            'a.jsonl:3:1: the line is not a JSON object; write {"title": …, "date": …, "text": …}',
            'a.jsonl:4:1: the article has no text; put its words under "text"',
            f"a.jsonl:6:1: date is a number; {ISO}",
            "a.jsonl:7:1: id is not text; write it as one piece of text, in quotation marks",
        ],
        3,
    ),
    "JSON that nests without end": (
        "a.jsonl",
        b'{"a":' * 100_000 + b"\n" + b'{"text": "It fell.", "date": "2025-07-10"}\n',
        ["a.jsonl:1:1: the line is not JSON that can be read; write one JSON object a line"],
        1,
    ),
    "Markdown that is too long": (
        "a.md",
        DATED + b"---\nIt fell *hard*.\n\n" + b"It was old. " * 90_000,
        [
            (
                "~a.md:4:1: the text is too long to look for markup in it, and was taken as plain text; "
                "keep only the article, or split it where it holds several"
            )
        ],
        1,
    ),
    "Markdown that is long and has no markup": ("a.md", DATED + b"---\n" + b"It was old. " * 90_000, [], 1),
    "a page that is too long": (
        "a.html",
        b'<meta name="date" content="2025-07-10"><p>It fell.</p><!--' + b"<b>It was old. </b>" * 300_000 + b"--><p>It is gone.</p>",
        [
            "~a.html:1:1: the article has 3,900,032 characters; its page will be too large to read on a phone; make an article of each of its parts",
            (
                "~a.html:1:1: the text is too long to look for markup in it, and was taken as plain text; "
                "keep only the article, or split it where it holds several"
            ),
        ],
        1,
    ),
    "tangled Markdown": (
        "a.md",
        DATED + b"---\nIt fell.\n\n" + b"[" * 50_000,
        [("~a.md:4:1: the markup is too deep or too tangled to be read safely, and was taken as plain text; take out the markup that means nothing")],
        1,
    ),
}


def _read(folder: Path, **files: bytes) -> Reading:
    for name, data in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return seeds(folder, Settings())


def _printed(reading: Reading) -> list[str]:
    return [("~" if fault.severity == Severity.WARNING else "") + str(fault) for fault in reading.faults]


@pytest.mark.parametrize("case", FAULTS)
def test_each_fault_has_its_message_and_costs_no_other_article_its_place(case: str, tmp_path: Path) -> None:
    name, data, wanted, articles = FAULTS[case]
    reading = _read(tmp_path, **{name: data, "zz-good.txt": GOOD})
    assert _printed(reading) == wanted
    assert len(reading.articles) == articles + 1
    assert reading.articles[-1].id == "zz-good"


def test_a_missing_folder_is_a_fault(tmp_path: Path) -> None:
    reading = seeds(tmp_path / "none", Settings())
    put = "put articles (.txt, .md, .markdown, .html, .htm, .jsonl) in it"
    mend = f"begin a timeline with `init DIR`, or make it and {put}, or name another with --seeds"
    assert _printed(reading) == [f"{tmp_path / 'none'}:1:1: there is no such folder of seeds; {mend}"]


def test_two_articles_of_one_id_are_a_fault_and_the_first_stays(tmp_path: Path) -> None:
    reading = _read(tmp_path, **{"a.md": GOOD, "A.txt": GOOD, "x/b.txt": GOOD, "x-b.txt": GOOD})
    assert [article.path for article in reading.articles] == ["A.txt", "x-b.txt"]
    assert _printed(reading) == [
        "a.md:5:1: the id 'a' is already that of A.txt:5, and this article was left out; rename one of the two files",
        "x/b.txt:5:1: the id 'x-b' is already that of x-b.txt:5, and this article was left out; rename one of the two files",
    ]


def test_ids_that_differ_by_case_alone_collide_for_they_would_be_one_file(tmp_path: Path) -> None:
    lines = b"\n".join(json.dumps({"id": name, "text": "It fell.", "date": "2025-07-10"}).encode() for name in ("Ab_1", "ab_1", "../x"))
    reading = _read(tmp_path, **{"a.jsonl": lines})
    assert [article.id for article in reading.articles] == ["Ab_1", "x"]
    assert _printed(reading) == ["a.jsonl:2:1: the id 'ab_1' is already that of a.jsonl:1, and this article was left out; give it another \"id\""]


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_bytes(GOOD)
    inside = tmp_path / "seeds"
    inside.mkdir()
    (inside / "file.txt").symlink_to(tmp_path / "secret.txt")
    (inside / "folder").symlink_to(tmp_path)
    (inside / "gone.txt").symlink_to(inside / "nothing.txt")
    reading = seeds(inside, Settings())
    leads = "1:1: the link leads out of the folder of seeds and was not followed; put the file itself in its place"
    assert reading.articles == ()
    assert _printed(reading) == [f"file.txt:{leads}", f"folder:{leads}", "gone.txt:1:1: this is no regular file; take it out of the folder"]


def test_links_that_lead_in_a_circle_are_named_and_the_others_are_read(tmp_path: Path) -> None:
    for link, to in {"a.txt": "b.txt", "b.txt": "a.txt", "self.md": "self.md", "x": "y", "y": "x", "deep": "."}.items():
        (tmp_path / link).symlink_to(to)
    reading = _read(tmp_path, **{"good.txt": GOOD})
    circle = "1:1: the link leads in a circle and to no file; put the file itself in its place, or remove the link"
    assert [article.id for article in reading.articles] == ["good"]
    assert _printed(reading) == [
        *(f"{name}:{circle}" for name in ("a.txt", "b.txt")),
        "~deep:1:1: the link leads to a folder and was not followed; put the folder itself in its place",
        *(f"{name}:{circle}" for name in ("self.md", "x", "y")),
    ]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("good.txt", "this is a file, not a folder of seeds; name the folder that it is in with --seeds"),
        ("good.txt/deeper", "there is no such folder of seeds; begin a timeline with `init DIR`, or make it"),
        ("loop", "the link leads in a circle and to no folder; name the folder of seeds itself with --seeds"),
    ],
)
def test_what_is_no_folder_of_seeds_is_called_what_it_is(name: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_bytes(GOOD)
    (tmp_path / "loop").symlink_to("loop")
    (told,) = _printed(seeds(tmp_path / name, Settings()))
    assert told.startswith(f"{tmp_path / name}:1:1: {says}")


def test_an_article_that_names_no_language_has_that_of_the_settings(tmp_path: Path) -> None:
    for name, language in (("a", ""), ("b", "language: en\n")):
        (tmp_path / f"{name}.txt").write_text(f"---\ndate: 2025-07-10\n{language}---\nIt fell.\n", "utf-8")
    reading = seeds(tmp_path, Settings(language="fr"))
    assert [article.language for article in reading.articles] == ["fr", "en"] and reading.faults == ()


def test_what_is_no_seed_is_passed_over(tmp_path: Path) -> None:
    skipped = (".hidden.txt", ".git/x.txt", ".odd", "templates/x.html", "static/x.txt", "timeline.toml", "x/a.PNG", "page_files/a.js", "a.css")
    reading = _read(
        tmp_path, **dict.fromkeys(skipped, b"\x00"), **{"deep/static/kept.txt": GOOD, "draft.txt": DATED + b"draft: true\n---\nNot yet.\n"}
    )
    assert [article.id for article in reading.articles] == ["deep-static-kept"]
    assert reading.faults == ()


PARTS = ("Bridge_files", "Bridge.files", "bridge-Dateien", "Bridge_fichiers", "Bridge_archivos", "Bridge-filer", "Bridge_tiedostot", "Bridge_pliki")


@pytest.mark.parametrize("page", ["Bridge.html", "deep/Bridge.htm"])
@pytest.mark.parametrize("parts", PARTS)
def test_what_a_browser_saves_beside_a_page_is_passed_over(parts: str, page: str, tmp_path: Path) -> None:
    inner = f"{page.rpartition('/')[0]}/{parts}/saved_resource.html".lstrip("/")
    reading = _read(tmp_path, **{page: b"<h1>Bridge</h1><p>The bridge at Lindal fell on 3 May 2015.</p>", inner: b"<html><body></body></html>"})
    assert [article.path for article in reading.articles] == [page]
    assert [fault.path for fault in reading.faults if fault.path != page] == []


@pytest.mark.parametrize("folder", ["old_files", "Bridges_files", "Bridge_filed", "Bridgefiles", "_files"])
def test_any_other_folder_is_entered(folder: str, tmp_path: Path) -> None:
    reading = _read(tmp_path, **{"Bridge.html": b"<p>The bridge at Lindal fell on 3 May 2015.</p>", "old.txt": GOOD, f"{folder}/a.txt": GOOD})
    assert [article.path for article in reading.articles] == sorted(["Bridge.html", f"{folder}/a.txt", "old.txt"])


def test_a_folder_that_cannot_be_read_is_told_and_costs_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def guarded(path: str) -> object:
        if str(path).endswith("shut"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", guarded)
    reading = _read(tmp_path, **{"deep/shut/a.txt": GOOD, "b.txt": GOOD})
    assert [article.id for article in reading.articles] == ["b"]
    assert _printed(reading) == ["deep/shut:1:1: the folder cannot be read (Permission denied); check that you may read it"]


def test_articles_come_in_the_order_of_their_paths(tmp_path: Path) -> None:
    reading = _read(tmp_path, **{"b.txt": GOOD, "a/z.md": GOOD, "a.txt": GOOD})
    assert [article.path for article in reading.articles] == ["a.txt", "a/z.md", "b.txt"]


def test_the_owners_article_is_read_whole() -> None:
    reading = seeds(Path(__file__).parents[2] / "seeds", Settings())
    article = next(article for article in reading.articles if article.id == "russia-says-holds-frank-exchange-with-us-on-ukraine-war")
    headings = [article.slice(block) for block in article.blocks if block.kind == BlockKind.HEADING]
    apart = [article.slice(block) for block in article.blocks if block.furniture]
    assert reading.faults == ()
    assert headings == [article.title, "‘BOMB THE SH** OUT OF MOSCOW’: LEAKED TRUMP AUDIO"]
    assert apart == [
        "World",
        "Don't miss out on the headlines from World. Followed categories will be added to My News.",
        "FOLLOW UPDATES BELOW:",
        "– with AFP",
        "More Coverage",
        f"Originally published as {article.title}",
    ]
    assert article.publication is not None
    assert (str(article.publication.day), article.publication.source) == ("2025-07-10", PublishedFrom.FRONT_MATTER)
    under = {article.slice(article.blocks[s.heading]) for s in article.sentences if s.heading is not None and "728 drones" in article.slice(s)}
    assert under == {"‘BOMB THE SH** OUT OF MOSCOW’: LEAKED TRUMP AUDIO"}


def test_offsets_agree_with_the_text(tmp_path: Path) -> None:
    body = b"# Head *line*\n\nOne [link](https://x.org) here. Two.\n\n1. **First**\n2. Second\n"
    (article,) = _read(tmp_path, **{"2025-07-10-a.md": body}).articles
    assert [article.slice(block) for block in article.blocks] == ["Head line", "One link here. Two.", "First", "Second"]
    assert [(article.slice(mark), mark.kind, mark.href) for mark in article.marks] == [
        ("line", "em", ""),
        ("link", "link", "https://x.org"),
        ("First", "strong", ""),
    ]
    assert [article.slice(sentence) for sentence in article.sentences] == ["Head line", "One link here.", "Two.", "First", "Second"]
    assert [sentence.heading for sentence in article.sentences] == [None, 0, 0, 0, 0]
    assert article.title == "Head line"
