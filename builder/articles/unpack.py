"""A parcel to its article."""

from builder.articles.assemble import assemble
from builder.articles.decoded import decoded
from builder.articles.digest import digest
from builder.articles.formats.json_line import json_line
from builder.articles.manuscript import Manuscript
from builder.articles.manuscripts import manuscripts
from builder.articles.parcel import Parcel, Unpacked
from builder.config import Settings
from builder.errors import Fault


def unpack(parcel: Parcel, settings: Settings) -> Unpacked:
    """The article of a parcel with everything that is wrong or doubtful in it. Reads the file, unless the parcel is a line.

    Raises nothing for what the file holds.
    """
    if parcel.line:
        manuscript, faults = json_line(parcel.path, parcel.line, parcel.text)
        return _unpacked(manuscript, faults, settings, parcel.digest)
    try:
        data = parcel.file.read_bytes()
    except OSError as error:
        what, mend = f"the file cannot be read ({error.strerror})", "check that it exists and that you may read it"
        return Unpacked(None, (Fault(parcel.path, 1, 1, what, mend),), (), b"")
    wrong: list[Fault] = []
    text = decoded(parcel.path, data, parcel.ending, wrong)
    found, told = manuscripts(parcel.path, parcel.ending, text) if text is not None else ((), ())
    return _unpacked(found[0] if found else None, (*wrong, *told), settings, digest(data))


def _unpacked(manuscript: Manuscript | None, faults: tuple[Fault, ...], settings: Settings, read: bytes) -> Unpacked:
    if manuscript is None or manuscript.told.draft:
        return Unpacked(None, faults, (), read)
    article, doubts = assemble(manuscript, settings)
    return Unpacked(article, faults, doubts, read)
