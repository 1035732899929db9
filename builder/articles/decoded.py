"""The text of a file, and what is wrong with its bytes."""

from builder.articles.decode import decode
from builder.errors import Fault, Severity


def decoded(shown: str, data: bytes, ending: str, faults: list[Fault]) -> str | None:
    """The text, or None where the bytes are no text. Adds to `faults` what is wrong with them, at the file's path `shown`."""
    found = decode(data, ending)
    if found is None:
        faults.append(Fault(shown, 1, 1, "the file is not text", "save it as UTF-8 text, or take it out of the folder"))
        return None
    if found.charset:
        what = f"the file is not UTF-8; it was read as {found.charset}, which was {found.why}"
        faults.append(Fault(shown, 1, 1, what, "look for wrong letters, and save it as UTF-8", Severity.WARNING))
    return found.text
