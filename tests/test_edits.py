"""From edits.toml to every page and file: what is hidden is nowhere, what is changed says so, and nothing in it can do harm."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from lxml import html

from builder.cli import main
from builder.pages.exports import EXPORTS
from tests.pages.sample import HOSTILE

FERRY = "The ferry began to cross the river at Harlan on Tuesday."
PIER = "The mayor of Harlan opened a new pier on 3 May 2015."
WIRE = "A ferry began on Tuesday to cross the river at Harlan."


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    for name, day, text in (("ferry", 17, f"{FERRY} {PIER}"), ("wire", 18, WIRE)):
        (tmp_path / f"seeds/{name}.txt").write_text(f"---\ntitle: {name}\ndate: 2024-01-{day}\n---\n{text}\n", "utf-8")
    return tmp_path / "seeds"


def export(capsys) -> dict:
    assert main(["export", "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def ids(capsys) -> dict[str, str]:
    """The first word of each event's title after its article → its id."""
    return {event["title"].split()[1]: event["id"] for event in export(capsys)["events"]}


def edit(seeds: Path, *lines: str) -> None:
    with (seeds / "edits.toml").open("a", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n\n")


def site(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.suffix != ".png" and path.is_file() and "assets" not in path.parts
    }


def test_what_is_hidden_stands_in_no_page_feed_or_file(seeds: Path, tmp_path: Path, capsys) -> None:
    known = ids(capsys)
    edit(seeds, "[[edit]]", f'event = "{known["mayor"]}"', "hide = true")
    assert main(["build"]) == 0
    files = site(tmp_path / "site")
    assert {"index.html", "timeline.json", "timeline.csv", "timeline.ics", "feed.xml", "feed.json", "sitemap.xml", "articles/ferry.html"} <= set(
        files
    )
    article = files.pop("articles/ferry.html")
    assert [name for name, text in files.items() if "mayor" in text or "pier" in text] == []
    assert known["mayor"] not in article and article.count("<mark") == 1 and "new pier" in article
    capsys.readouterr()
    for name in EXPORTS:
        assert main(["export", "--format", name]) == 0
        assert "mayor" not in capsys.readouterr().out


def test_a_date_by_the_editor_says_so_on_the_page_and_in_the_data(seeds: Path, tmp_path: Path, capsys) -> None:
    edit(seeds, "[[edit]]", f'event = "{ids(capsys)["mayor"]}"', "date = 2015-05-04", 'because = "the council\'s minutes"')
    assert main(["build"]) == 0
    page = (tmp_path / "site/index.html").read_text("utf-8")
    assert "by the editor: the council&#39;s minutes" in page and "changed by the editor" not in page
    (event,) = [event for event in export(capsys)["events"] if event["date"] == "2015-05-04"]
    (source,) = event["sources"]
    assert (source["edited"], source["because"], source["expression"]) == (True, "by the editor: the council's minutes", "")


def test_the_words_that_the_editor_overrules_are_not_marked_as_giving_the_date(seeds: Path, tmp_path: Path, capsys) -> None:
    edit(seeds, "[[edit]]", f'event = "{ids(capsys)["mayor"]}"', "date = 2015-05-04")
    assert main(["build"]) == 0
    marked = html.parse(tmp_path / "site/index.html").xpath('//li[contains(@class, "event")]//blockquote//mark/text()')
    assert marked == ["Tuesday", "Tuesday"]  # those of the ferry
    pier = html.parse(tmp_path / "site/articles/ferry.html").xpath("//mark[contains(., 'pier')]")
    assert [mark.text_content() for mark in pier] == [PIER] and not pier[0].xpath('.//*[contains(@class, "when")]')


def test_a_text_by_the_editor_leaves_every_report_on_the_page(seeds: Path, tmp_path: Path, capsys) -> None:
    edit(seeds, "[[edit]]", f'event = "{ids(capsys)["mayor"]}"', 'text = "There is a new pier."')
    assert main(["build"]) == 0
    (row,) = html.parse(tmp_path / "site/index.html").xpath('//li[contains(@class, "event")][contains(., "There is a new pier.")]')
    assert row.xpath(".//details//blockquote")[0].text_content() == PIER
    assert row.xpath('.//span[@class="edited"]')[0].text_content() == "changed by the editor"


def test_what_the_editor_says_of_a_title_stands_beside_the_reason_for_the_date(seeds: Path, tmp_path: Path, capsys) -> None:
    edit(seeds, "[[edit]]", f'event = "{ids(capsys)["mayor"]}"', 'title = "A new pier"', 'because = "the <minutes> call it so"')
    assert main(["build"]) == 0
    (row,) = html.parse(tmp_path / "site/index.html").xpath('//li[contains(@class, "event")][.//h3[contains(., "A new pier")]]')
    assert "minutes" not in row.xpath('string(.//span[@class="why"])')
    assert row.xpath('string(.//span[@class="edited"])') == "changed by the editor: the <minutes> call it so"


def test_an_event_by_hand_links_to_its_source(seeds: Path, tmp_path: Path, capsys) -> None:
    common = ('date = "2024-02"', 'publisher = "The Log"', "published = 2024-02-03")
    edit(seeds, "[[add]]", 'title = "Elsewhere"', 'source = "https://example.org/log?a=1&b=2"', 'sentence = "It sank."', *common)
    edit(seeds, "[[add]]", 'title = "Here"', 'source = "wire"', f'sentence = "{WIRE}"', *common)
    assert main(["build"]) == 0
    page = html.parse(tmp_path / "site/index.html")
    links = {row.xpath("string(.//h3)"): row.xpath('.//a[@class="source"]')[0] for row in page.xpath('//li[contains(@class, "event")]')}
    assert (links["Elsewhere"].get("href"), links["Elsewhere"].text_content()) == ("https://example.org/log?a=1&b=2", "The Log, 3 February 2024")
    assert links["Here"].get("href") == "articles/wire.html#s0"
    assert html.parse(tmp_path / "site/articles/wire.html").xpath('count(//*[@id="s0"])') == 1
    (event,) = [event for event in export(capsys)["events"] if event["title"] == "Elsewhere"]
    (source,) = event["sources"]
    expected = {"article": None, "publisher": "The Log", "url": "https://example.org/log?a=1&b=2", "published": "2024-02-03", "edited": True}
    assert {name: source[name] for name in expected} == expected


def test_links_to_any_of_its_reports_land_on_a_merged_event(seeds: Path, tmp_path: Path, capsys) -> None:
    assert main(["build"]) == 0
    both = [event for event in export(capsys)["events"] if len(event["sources"]) == 2]
    (seeds / "ferry.txt").rename(tmp_path / "ferry.txt")
    (alone,) = export(capsys)["events"]
    assert both[0]["id"] != alone["id"]
    page = html.parse(tmp_path / "site/index.html")
    assert page.xpath(f'//*[@id="e-{alone["id"]}"]/ancestor::li/@id') == [f"e-{both[0]['id']}"]


def test_nothing_in_an_edit_can_do_harm(seeds: Path, tmp_path: Path, capsys) -> None:
    name = ids(capsys)["mayor"]
    quoted = [json.dumps(text).replace("\x7f", "") for text in HOSTILE]
    edit(seeds, "[[edit]]", f'event = "{name}"', f"title = {quoted[5]}", f"text = {quoted[0]}", f"because = {quoted[1]}", f"people = [{quoted[6]}]")
    for text in quoted:
        edit(
            seeds,
            "[[add]]",
            'date = "2024-02"',
            f"title = {text}",
            'source = "https://example.org/\'><b>x"',
            f"sentence = {text}",
            f"publisher = {text}",
        )
    edit(seeds, "[[edit]]", f"event = {quoted[5]}", f"was = {quoted[1]}", "hide = true")
    assert main(["build"]) == 1
    told = capsys.readouterr().err
    assert all(letter.isprintable() or letter == "\n" for letter in told)
    page = (tmp_path / "site/index.html").read_text("utf-8")
    tree = html.fromstring(page)
    run = tree.xpath("//script[not(@type='application/ld+json')]")
    assert len(run) == len([one for one in run if one.get("src", "").startswith("assets/")])
    assert tree.xpath("//img[@onerror] | //svg[@onload] | //b") == []
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x1b]", page)
    for file in ("feed.xml",):
        ET.parse(tmp_path / "site" / file)
    assert all(not line.lstrip('"').startswith(("=", "+", "@")) for line in (tmp_path / "site/timeline.csv").read_text("utf-8").splitlines())


def test_a_broken_edit_costs_no_article_its_place(seeds: Path, tmp_path: Path, capsys) -> None:
    known = ids(capsys)
    edit(seeds, "[[edit]]", f'event = "{known["mayor"]}"', "hide = true")
    edit(seeds, "[[edit]]", 'event = "x', "[[edit]]", 'event = "gone-xxxxxxxx"', "hide = true")
    assert main(["build"]) == 1
    assert capsys.readouterr().err.count("seeds/edits.toml:") == 2
    page = (tmp_path / "site/index.html").read_text("utf-8")
    assert "The ferry began" in page and "The mayor" not in page
    assert {path.name for path in (tmp_path / "site/articles").iterdir()} == {"ferry.html", "wire.html"}


def test_edits_that_cannot_be_read_leave_an_old_site_as_it_was(seeds: Path, tmp_path: Path) -> None:
    assert main(["build"]) == 0
    before = site(tmp_path / "site")
    (seeds / "edits.toml").write_bytes(b"\xff\xfe\xff")
    (seeds / "wire.txt").unlink()
    assert main(["build"]) == 1
    assert site(tmp_path / "site") == before


@pytest.mark.parametrize("asked", [(), ("--key-dates", "2"), ("--key-dates", "1", "--key-sentences", "1")], ids=" ".join)
def test_a_timeline_may_hold_nothing_but_what_an_editor_brought(asked: tuple[str, ...], tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    for day in ("2024-02-01", "2024-02-02"):
        edit(tmp_path / "seeds", "[[add]]", f'date = "{day}"', 'title = "It sank"', 'source = "https://example.org/log"', 'sentence = "She sank."')
    assert main(["export", "--format", "json", *asked]) == 0
    events = json.loads(capsys.readouterr().out)["events"]
    assert [event["date"] for event in events] == ["2024-02-01", "2024-02-02"] and len({event["id"] for event in events}) == 2
    assert main(["build"]) == 0
    assert main(["check"]) == 0
