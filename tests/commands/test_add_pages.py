"""`add` of saved pages: what is read of pages of different make, and that the seed reads back as the same words."""

from pathlib import Path

import pytest

from builder.cli import main
from tests.commands.saved_pages import FIRST, PAGES, SECOND, THIRD, Saved


def _save(folder: Path, saved: Saved) -> Path:
    path = folder / saved.file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(saved.page if isinstance(saved.page, bytes) else saved.page.encode())
    return path


def test_there_are_pages_of_twenty_makes() -> None:
    assert len({saved.file for saved in PAGES}) == len(PAGES) >= 20


@pytest.mark.parametrize("saved", PAGES, ids=lambda saved: saved.file)
def test_a_saved_page_becomes_a_seed(saved: Saved, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    _save(tmp_path / "saved", saved)
    assert main(["add", "saved"]) == 0
    out, err = capsys.readouterr()
    (seed,) = Path("seeds").iterdir()
    assert out == f"{seed.as_posix()}\n"
    _, heading, body = seed.read_text("utf-8").split("---\n", 2)
    said = dict(line.split(":", 1) for line in heading.splitlines())
    said = {key: value.strip() for key, value in said.items()}
    begins, cut, _ = saved.date.partition("…")
    assert said.pop("date").startswith(begins) and (cut or f"date: {saved.date}\n" in heading)
    expected = {"title": saved.title, "author": saved.author, "publisher": saved.publisher, "url": saved.url, "language": saved.language}
    assert said == expected
    assert seed.name.startswith("2025-07-10-") == (saved.date[0] == "2")
    assert "All rights" not in body and "Most read" not in body and "Home" not in body and saved.title.strip('"') not in body
    assert "no publication date" in err if saved.date[0] == "#" else err == "1 added, 0 there already, 0 not read\n"


@pytest.mark.parametrize(
    "saved", [saved for saved in PAGES if saved.language == "en" and "OSTBY" not in str(saved.page)], ids=lambda saved: saved.file
)
def test_the_body_is_the_article_a_paragraph_a_line(saved: Saved, tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    main(["add", str(_save(tmp_path, saved))])
    (seed,) = Path("seeds").iterdir()
    body = seed.read_text("utf-8").split("---\n", 2)[2].strip().split("\n\n")
    third = THIRD.replace("crowns", "€ – “crowns”") if "1252" in saved.file else THIRD
    assert body[-3:] == [FIRST, SECOND, third] and len(body) <= 4


def test_seeds_of_all_pages_build_without_a_fault(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    for number, saved in enumerate(PAGES):
        if saved.date[0] == "#" or isinstance(saved.page, bytes) or saved.language != "en":
            continue
        other = Saved(
            saved.file, saved.page.replace("12 million", f"{number + 20} million").replace("/region/bridge", f"/region/bridge-{number}"), ""
        )
        _save(tmp_path / f"saved/{number}", other)
    assert main(["add", "saved"]) == 0
    seeds = list(Path("seeds").iterdir())
    assert len(seeds) >= 20
    capsys.readouterr()
    assert main(["build", "--strict"]) == 0, capsys.readouterr().err
