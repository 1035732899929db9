"""What tells two contents apart."""

import hashlib


def digest(data: bytes) -> bytes:
    """16 bytes, BLAKE2b: the same for the same bytes, and for no others that anybody could find."""
    return hashlib.blake2b(data, digest_size=16).digest()
