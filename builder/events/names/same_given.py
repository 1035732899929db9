"""Whether two given names are one, short and whole: "Ed" and "Edward"."""

import functools

from nicknames import NickNamer


def same_given(one: str, other: str) -> bool:
    """Whether those who have the longer name are called by the shorter, as the package nicknames lists them for English. Names that one letter
    tells apart are two."""
    short, whole = sorted((one.lower(), other.lower()), key=len)
    return short in _called().nicknames_of(whole) and len(whole) - len(short) > 1


@functools.cache
def _called() -> NickNamer:
    return NickNamer()
