"""What a value is known again by."""

import msgspec

from builder.articles.digest import digest


def imprint(value: object) -> bytes:
    """16 bytes, a digest of a value made of frozen dataclasses, tuples, lists, mappings, texts, bytes, numbers, dates and None."""
    try:
        return digest(msgspec.msgpack.encode(value))
    except (TypeError, ValueError, OverflowError):  # a number past 64 bits, half a surrogate pair
        return digest(repr(value).encode("utf-8", "surrogatepass"))
