"""A parcel to the manuscript in it."""

from builder.articles.decoded import decoded
from builder.articles.digest import digest
from builder.articles.formats.json_line import json_line
from builder.articles.manuscript import Manuscript
from builder.articles.manuscript_of import manuscript_of
from builder.articles.parcel import Parcel
from builder.errors import Fault


def unwrap(parcel: Parcel) -> tuple[Manuscript | None, tuple[Fault, ...], bytes]:
    """The manuscript, which may be a draft, or None where there is none; what is wrong with the file; the digest of the bytes read. Reads the file,
    unless the parcel is a line.

    Raises nothing for what the file holds.
    """
    if parcel.line:
        manuscript, faults = json_line(parcel.path, parcel.line, parcel.text)
        return manuscript, faults, parcel.digest
    try:
        data = parcel.file.read_bytes()
    except OSError as error:
        what, mend = f"the file cannot be read ({error.strerror})", "check that it exists and that you may read it"
        return None, (Fault(parcel.path, 1, 1, what, mend),), b""
    wrong: list[Fault] = []
    text = decoded(parcel.path, data, parcel.ending, wrong)
    found, told = manuscript_of(parcel.path, parcel.ending, text) if text is not None else (None, ())
    return found, (*wrong, *told), digest(data)
