"""What tells two contents apart."""

import hashlib


def digest(data: bytes, more: bytes | memoryview = b"") -> bytes:
    """16 bytes, BLAKE2b: the same for the same bytes, and for no others that anybody could find. `more` stands behind `data`."""
    whole = hashlib.blake2b(data, digest_size=16)
    if more:
        whole.update(more)
    return whole.digest()
