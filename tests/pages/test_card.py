"""The picture of a shared link."""

import io

import pytest
from PIL import Image

from builder.pages.card import card
from builder.pages.index_view import index_view
from builder.pages.png import png
from builder.pages.survey import survey
from tests.pages.sample import HOSTILE, LONG, many

PAPER = (0xFC, 0xFB, 0xF8)


def _picture(made: bytes) -> Image.Image:
    Image.open(io.BytesIO(made)).verify()  # its checksums too
    return Image.open(io.BytesIO(made)).convert("RGB")


def _drawn(picture: Image.Image, top: int, foot: int) -> int:
    """Points between two heights that are not paper."""
    band = picture.crop((0, top, picture.width, foot))
    return sum(count for count, colour in band.getcolors(1 << 20) if colour != PAPER)


def test_it_shows_title_numbers_and_density():
    strip = index_view(survey(many(240))).strip
    picture = _picture(card("The harbour bridge", "4 articles · 18 events", "1936 to 2027", strip))
    assert picture.size == (1200, 630)
    bare = _picture(card("The harbour bridge", "4 articles · 18 events", "1936 to 2027", None))
    assert _drawn(picture, 40, 300) == _drawn(bare, 40, 300) > 2000
    assert _drawn(bare, 430, 630) == 0 < _drawn(picture, 430, 630)


def test_it_is_the_same_bytes_twice_and_small():
    one, two = (card("The harbour bridge", "a", "b", None) for _ in range(2))
    assert one == two and len(one) < 60_000


@pytest.mark.parametrize("title", [*HOSTILE, LONG, "word " * 500, "", "\u202e\u0000\n", "𝕏" * 50], ids=range(len(HOSTILE) + 5))
def test_a_title_of_any_kind_stays_on_the_picture(title):
    picture = _picture(card(title, title, title, None))
    assert _drawn(picture, 14, 630) == _drawn(picture.crop((60, 0, 1140, 630)), 14, 630)


def test_a_script_without_letters_is_left_out_and_the_rest_shown():
    assert (
        _drawn(_picture(card("木造の橋", "4 articles", "2024", None)), 40, 400) == _drawn(_picture(card("", "4 articles", "2024", None)), 40, 400) > 0
    )


def test_the_accent_is_the_timelines_own():
    colours = {colour for _, colour in _picture(card("A", "", "", None, "#1a4d8f")).getcolors(1 << 20)}
    assert (0x1A, 0x4D, 0x8F) in colours


def test_a_picture_is_what_its_points_say():
    made = _picture(png(2, 2, [(1, 2, 3), (4, 5, 6)], bytes([0, 1, 1, 0])))
    assert [made.getpixel(at) for at in ((0, 0), (1, 0), (0, 1), (1, 1))] == [(1, 2, 3), (4, 5, 6), (4, 5, 6), (1, 2, 3)]


@pytest.mark.parametrize(("width", "colours", "points"), [(3, 2, 9), (2, 17, 4), (2, 2, 3)])
def test_a_picture_that_cannot_be_is_refused(width, colours, points):
    with pytest.raises(ValueError, match="points"):
        png(width, points // width, [(0, 0, 0)] * colours, bytes(points))
