"""A parcel to its article."""

from builder.articles.assemble import assemble
from builder.articles.parcel import Parcel, Unpacked
from builder.articles.unwrap import unwrap
from builder.config import Settings


def unpack(parcel: Parcel, settings: Settings) -> Unpacked:
    """The article of a parcel with everything that is wrong or doubtful in it. Raises nothing for what the file holds."""
    manuscript, faults, read = unwrap(parcel)
    if manuscript is None or manuscript.told.draft:
        return Unpacked(None, faults, (), read)
    article, doubts = assemble(manuscript, settings)
    return Unpacked(article, faults, doubts, read)
