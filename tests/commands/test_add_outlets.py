"""`add` of pages after the make of real outlets: title, author, outlet, date with its evidence, address, words, and no furniture."""

import re
import shutil
from pathlib import Path

import pytest

from builder.cli import main
from tests.commands.outlet_pages import TABLE

PAGES = Path(__file__).parent / "outlets"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_every_page_has_its_row() -> None:
    assert {path.name for path in PAGES.iterdir() if path.is_file()} == set(TABLE) and len(TABLE) >= 20


@pytest.mark.parametrize("name", TABLE)
def test_a_page_of_an_outlet_becomes_a_seed(name: str, capsys) -> None:
    page = TABLE[name]
    assert main(["add", str(PAGES / name)]) == 0
    assert capsys.readouterr().err == "1 added, 0 there already, 0 not read\n"
    (seed,) = Path("seeds").iterdir()
    _, heading, body = seed.read_text("utf-8").split("---\n", 2)
    said = {key: value.strip() for key, _, value in (line.partition(":") for line in heading.splitlines())}
    expected = {
        "title": page.title,
        "date": page.date,
        "author": page.author,
        "publisher": page.publisher,
        "url": page.url,
        "language": page.language,
    }
    assert said == expected
    assert body.strip().startswith(page.first) and body.strip().endswith(page.last)
    assert [word for word in page.without if word in body] == []
    assert page.title.strip('"') not in body


def test_the_folder_is_added_checked_and_built(capsys) -> None:
    """The whole road, with the folders that browsers put beside a page."""
    shutil.copytree(PAGES, "saved")
    assert main(["init", "news"]) == 0
    assert main(["add", "saved", "--seeds", "news/seeds"]) == 0
    out, err = capsys.readouterr()
    assert out.count("\n") == len(TABLE) and f"{len(TABLE)} added, 0 there already, 0 not read\n" in err
    assert main(["check", "--seeds", "news/seeds"]) == 0
    assert re.search("articles: 23; without a publication date: 0; .*; 0 errors, 1 warning\n", capsys.readouterr().err)  # the Arabic one
    assert main(["build", "--seeds", "news/seeds", "--out", "news/site"]) == 0
    assert len(list(Path("news/site/articles").iterdir())) == len(TABLE) + 1
    assert main(["add", "saved", "--seeds", "news/seeds"]) == 0
    assert f"0 added, {len(TABLE)} there already" in capsys.readouterr().err
