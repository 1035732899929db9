"""The content folder to articles."""

from pathlib import Path

from builder.articles.accept import accept
from builder.articles.parcels import parcels
from builder.articles.reading import Reading
from builder.articles.unpack import unpack
from builder.config import Settings


def seeds(folder: Path, settings: Settings) -> Reading:
    """Every article below the folder in the order of paths, drafts left out, and every fault in the files. A file of another ending is told
    and left out; pictures and the like, and hidden files, are passed over.

    Raises nothing for what the files hold: one bad article never costs another its place.
    """
    packed, faults = parcels(folder)
    return accept(((parcel, unpack(parcel, settings)) for parcel in packed), faults)
