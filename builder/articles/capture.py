"""A web page as it was got: from an address, a file or a web archive."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Capture:
    """The bytes of an answer, unpacked. `url` is the address it came from in the end, empty where nothing tells; `charset` what the answer
    said of its letters; `kind` its media type without parameters, in small letters."""

    data: bytes
    url: str = ""
    charset: str = ""
    kind: str = ""
