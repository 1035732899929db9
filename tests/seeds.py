"""A content folder to articles, one after another and nothing remembered."""

from pathlib import Path

from builder.articles.accept import accept
from builder.articles.parcels import parcels
from builder.articles.reading import Reading
from builder.articles.unpack import unpack
from builder.config import Settings


def seeds(folder: Path, settings: Settings) -> Reading:
    """Every article below the folder in the order of paths, and every fault in the files."""
    packed, faults = parcels(folder)
    return accept(((parcel, unpack(parcel, settings)) for parcel in packed), faults)
