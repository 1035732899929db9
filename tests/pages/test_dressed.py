"""Theme and accent."""

import pytest

from builder.config import LEGIBLE, NIGHT, Settings
from builder.contrast import contrast
from builder.pages.dressed import dressed
from builder.pages.render import render
from tests.pages.sample import sample

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
