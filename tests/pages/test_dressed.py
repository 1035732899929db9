"""Theme and accent."""

import re
from pathlib import Path

import pytest

from builder.config import LEGIBLE, NIGHT, Settings
from builder.contrast import contrast
from builder.pages.dressed import dressed
from builder.pages.render import render
from tests.pages.sample import sample

STATIC = Path(__file__).parents[2] / "static"
SHEETS = {"tokens.css": b":root { --paper: #fff; }\n", "night.css": b":root { --paper: #000; }\n", "other.css": b"a { color: red; }\n"}


@pytest.mark.parametrize(
    ("theme", "scheme", "night"),
    [
        ("auto", "light dark", "@media (prefers-color-scheme: dark) {\n:root { --paper: #000; }\n}\n"),
        ("light", "light", ""),
        ("dark", "dark", ":root { --paper: #000; }\n"),
    ],
)
def test_the_theme_says_for_whom_the_night_is(theme, scheme, night):
    found = dressed(SHEETS, Settings(theme=theme))
    assert found["night.css"].decode() == night
    assert f"color-scheme: {scheme};" in found["tokens.css"].decode()
    assert found["other.css"] == SHEETS["other.css"]


@pytest.mark.parametrize("accent", ["#8a2a1c", "#000000", "#1a4d8f"])
def test_an_accent_can_be_read_by_day_and_by_night(accent):
    found = dressed(SHEETS, Settings(accent=accent))
    assert f"--accent: {accent};" in found["tokens.css"].decode()
    by_night = found["night.css"].decode().split("--accent: ")[1][:7]
    assert contrast(by_night, NIGHT) >= LEGIBLE


def colours(*sheets):
    """Name → the last value that the sheets give it."""
    return dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6})", "".join((STATIC / name).read_text("utf-8") for name in sheets)))


@pytest.mark.parametrize("sheets", [("tokens.css",), ("tokens.css", "night.css")], ids=["day", "night"])
def test_what_is_marked_can_be_read_and_marks_differ(sheets):
    known = colours(*sheets)
    grounds = [known[name] for name in ("paper", "target", "marker", "stroke")]
    assert all(contrast(known["ink"], ground) >= LEGIBLE for ground in grounds)
    assert all(contrast(known["stroke"], ground) > 1.2 for ground in grounds[:3])


def test_an_article_keeps_bold_for_its_author():
    rule = re.search(r"\.prose mark \.when \{([^}]*)\}", (STATIC / "components.css").read_text("utf-8"))
    assert "var(--stroke)" in rule[1] and "font" not in rule[1]


def test_without_an_accent_there_is_that_of_the_sheets():
    assert b"--accent" not in dressed(SHEETS, Settings())["tokens.css"]


@pytest.mark.parametrize("theme", ["auto", "light", "dark"])
def test_every_page_says_its_scheme(theme):
    scheme = {"auto": "light dark", "light": "light", "dark": "dark"}[theme]
    site = render(sample(Settings(title="The harbour bridge", theme=theme)), None)
    assert f'<meta name="color-scheme" content="{scheme}">'.encode() in site["index.html"]


def test_lists_that_are_not_wanted_are_not_made():
    site = render(sample(Settings(title="The harbour bridge", sections=("people",))), None)
    assert any(path.startswith("people/") for path in site)
    assert not [path for path in site if path.startswith(("places/", "organisations/", "outlets/")) or path == "about.html"]
