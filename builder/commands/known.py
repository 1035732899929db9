"""The seeds that are there, by what they are recognised by."""

from pathlib import Path

from builder.articles.known_by import known_by
from builder.articles.parcels import parcels
from builder.articles.unwrap import unwrap


def known(folder: Path) -> dict[str, Path]:
    """Key of `known_by` → the seed that has it, drafts among them. What cannot be read is passed over: `check` tells of it."""
    found: dict[str, Path] = {}
    for parcel in parcels(folder)[0]:
        manuscript, _, _ = unwrap(parcel)
        for key in known_by(manuscript) if manuscript else ():
            found.setdefault(key, parcel.file)
    return found
