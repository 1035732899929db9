"""The language that a tag names, without country and script."""


def primary(tag: str) -> str:
    """ "en" of "en-GB", "de" of "DE": the first part of a BCP 47 tag, in small letters."""
    return tag.split("-")[0].lower()
