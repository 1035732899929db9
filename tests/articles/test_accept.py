"""A folder without an article is told, unless an error tells why."""

import pytest

from builder.cli import main

FOLDERS = {
    "nothing": ({}, 0, "seeds:1:1: warning: there is no article here; put one in (.txt, .md, .markdown, .html, .htm, .jsonl), import one with `add`"),
    "settings only": ({"timeline.toml": 'title = "A"\n'}, 0, "there is no article here"),
    "a draft": ({"a.md": "---\ndraft: true\n---\n"}, 0, "seeds:1:1: warning: there are only drafts here; give one that is ready a text"),
    "an error": ({"a.md": "* * *\n"}, 1, "seeds/a.md:1:1: the article has no text"),
    "a picture of words": ({"a.pdf": "%PDF"}, 0, "there is no article here"),
}


@pytest.mark.parametrize("name", FOLDERS)
def test_a_folder_without_an_article_is_told(name: str, tmp_path, monkeypatch, capsys) -> None:
    files, code, told = FOLDERS[name]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    for file, text in files.items():
        (tmp_path / "seeds" / file).write_text(text, "utf-8")
    assert main(["check"]) == code
    err = capsys.readouterr().err
    assert told in err and err.count("there is no article here") == ("no article here" in told)
    assert main(["build", "--strict"]) == 1 and not (tmp_path / "site").exists()


def test_what_new_begins_is_left_out_with_a_warning_until_it_has_a_text(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "Rain"]) == 0
    (tmp_path / "seeds/a.txt").write_text("---\ndate: 2024-01-02\n---\nThe dam at Harlan burst on 3 May 2015.", "utf-8")
    capsys.readouterr()
    assert main(["check"]) == 0
    assert "seeds/rain.md:8:1: warning: the article has no text yet and is left out; write it below the front matter\n" in capsys.readouterr().err
