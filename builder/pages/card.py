"""The picture that stands for the timeline where a link to it is shared."""

from collections.abc import Sequence
from functools import cache

from font_source_sans_pro import SourceSansPro, SourceSansProBold  # type: ignore[import-untyped]
from PIL import Image, ImageDraw, ImageFont

from builder.config import PAPER
from builder.pages.png import png
from builder.pages.view import Bar, Strip

WIDTH, HEIGHT = 1200, 630  # what those who show such pictures ask for
_MARGIN = 72
_INK, _SOFT, _ACCENT = "#1b1a17", "#67635a", "#8a2a1c"
_SIZES = (96, 84, 72, 62, 54)  # of the title: the largest that takes at most three lines
_LINES = 3
_SMALL = 34
_STRIP_TOP, _STRIP_FOOT = 440, 540
_SHADES = 5  # between the paper and each colour of letters


def card(title: str, above: str, below: str, strip: Strip | None, accent: str = "") -> bytes:
    """A PNG of 1200 by 630 points: `above` small over the title, `below` small under it, and the density of events at the foot.

    Words in a script that the face has no letters for are left out. `accent` is a colour, ``#rrggbb``.
    """
    accent = accent or _ACCENT
    picture = Image.new("RGB", (WIDTH, HEIGHT), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, WIDTH, 13), fill=accent)
    _write(draw, 52, _fitting(above, _face(SourceSansPro, _SMALL)), _face(SourceSansPro, _SMALL), _SOFT)
    lines, face = _set(title)
    top = 112
    for line in lines:
        _write(draw, top, line, face, _INK)
        top += round(face.size * 1.12)
    _write(draw, top + 18, _fitting(below, _face(SourceSansPro, _SMALL)), _face(SourceSansPro, _SMALL), _SOFT)
    if strip:
        _draw_strip(draw, strip, accent)
    return _encode(picture, accent)


@cache
def _face(path: str, size: int) -> ImageFont.FreeTypeFont:
    # The basic layout is the same everywhere; the other one depends on what the system has.
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def _set(title: str) -> tuple[list[str], ImageFont.FreeTypeFont]:
    """The lines of the title, and the face they are set in."""
    for size in _SIZES:
        face = _face(SourceSansProBold, size)
        lines = _broken(title, face)
        if len(lines) <= _LINES:
            return lines, face
    return [*lines[: _LINES - 1], _fitting(f"{lines[_LINES - 1]} …", face)], face


def _broken(text: str, face: ImageFont.FreeTypeFont) -> list[str]:
    lines: list[str] = []
    for word in text.split() if _known(text, face) else ():
        if lines and face.getlength(f"{lines[-1]} {word}") <= WIDTH - 2 * _MARGIN:
            lines[-1] += f" {word}"
        else:
            lines.append(_fitting(word, face))
    return lines


def _known(text: str, face: ImageFont.FreeTypeFont) -> bool:
    none = bytes(face.getmask("\uffff"))
    return all(letter.isspace() or bytes(face.getmask(letter)) != none for letter in set(text))


def _fitting(text: str, face: ImageFont.FreeTypeFont) -> str:
    """As much of a text as one line takes."""
    if not _known(text, face):
        return ""
    text = text[:WIDTH]
    if face.getlength(text) <= WIDTH - 2 * _MARGIN:
        return text
    while text and face.getlength(f"{text}…") > WIDTH - 2 * _MARGIN:
        text = text[:-1].rstrip(" …")
    return f"{text}…"


def _write(draw: ImageDraw.ImageDraw, top: int, text: str, face: ImageFont.FreeTypeFont, colour: str) -> None:
    draw.text((_MARGIN, top), text, font=face, fill=colour)


def _draw_strip(draw: ImageDraw.ImageDraw, strip: Strip, accent: str) -> None:
    wide, high = (WIDTH - 2 * _MARGIN) / strip.width, (_STRIP_FOOT - _STRIP_TOP) / strip.height
    for bar in strip.bars:
        draw.rectangle(_box(bar, wide, high), fill=_SOFT if bar.rough else accent)
    draw.rectangle((_MARGIN, _STRIP_FOOT, WIDTH - _MARGIN, _STRIP_FOOT + 1), fill=_SOFT)
    face = _face(SourceSansPro, _SMALL - 6)
    last = _fitting(strip.last, face)
    _write(draw, _STRIP_FOOT + 12, _fitting(strip.first, face), face, _SOFT)
    draw.text((WIDTH - _MARGIN, _STRIP_FOOT + 12), last, font=face, fill=_SOFT, anchor="ra")


def _box(bar: Bar, wide: float, high: float) -> tuple[int, int, int, int]:
    left = _MARGIN + round(bar.x * wide)
    return left, _STRIP_FOOT - round(bar.height * high), left + max(3, round(bar.width * wide)) - 1, _STRIP_FOOT


def _encode(picture: Image.Image, accent: str) -> bytes:
    """Each point in the nearest colour of a palette made for what is drawn."""
    palette = _palette(accent)
    held = Image.new("P", (1, 1))
    held.putpalette([part for colour in palette for part in colour])
    return png(WIDTH, HEIGHT, palette, picture.quantize(palette=held, dither=Image.Dither.NONE).tobytes())


def _palette(accent: str) -> Sequence[tuple[int, int, int]]:
    paper, *colours = (tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5)) for colour in (PAPER, _INK, _SOFT, accent))
    shades = [
        tuple(round(a + (b - a) * step / _SHADES) for a, b in zip(paper, colour, strict=True)) for colour in colours for step in range(1, _SHADES + 1)
    ]
    return [(red, green, blue) for red, green, blue in (paper, *shades)]
