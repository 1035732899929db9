"""Pictures of few colours as PNG, the same bytes on every machine."""

import struct
import zlib
from collections.abc import Sequence

import deflate  # zlib's own output differs between its builds; this one's does not

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_COLOURS = 16  # 4 bits a point
_EFFORT = 9  # of 12: more takes many times as long, for a tenth of the bytes
_PALETTE = 3  # the PNG colour type


def png(width: int, height: int, palette: Sequence[tuple[int, int, int]], points: bytes) -> bytes:
    """The picture of `points`, a byte each, row by row, that are numbers into `palette` (red, green, blue; at most 16). `width` must be even.

    Source: W3C, Portable Network Graphics, third edition.
    """
    if len(palette) > _COLOURS or width % 2 or len(points) != width * height:
        raise ValueError(f"{len(palette)} colours, {width} by {height}, {len(points)} points")
    packed = bytes(left << 4 | right for left, right in zip(points[::2], points[1::2], strict=True))
    half = width // 2
    rows = b"".join(b"\0" + packed[at : at + half] for at in range(0, len(packed), half))
    return _SIGNATURE + b"".join(
        (
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 4, _PALETTE, 0, 0, 0)),
            _chunk(b"PLTE", bytes(part for colour in palette for part in colour)),
            _chunk(b"IDAT", bytes(deflate.zlib_compress(rows, _EFFORT))),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, held: bytes) -> bytes:
    return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))
