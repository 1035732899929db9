"""Web archives (WARC, ISO 28500), packed or not: the web pages in them."""

import contextlib
import gzip
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from builder.articles.capture import Capture

_MOST_BYTES = 2_000_000_000  # of a whole archive, unpacked: some seconds of reading
_MOST_PAGES = 5_000
_LARGEST_PAGE = 20_000_000  # bytes
_PACKED = b"\x1f\x8b"
_PAGES = ("text/html", "application/xhtml+xml")


class _TooLarge(ValueError):
    pass


def web_archive(archive: BinaryIO) -> Iterator[Capture]:
    """The pages that were answered whole (status 200, or a resource of its own), in the order of the archive. A page too large is passed over.

    Raises `ValueError` with what is wrong where the archive is none, is damaged, or is larger than can be read; what came before stands.
    """
    records = _records(archive)
    for number, capture in enumerate(records):
        if number == _MOST_PAGES:
            raise ValueError(f"the archive holds more than {_MOST_PAGES:,} pages")
        yield capture


def _records(archive: BinaryIO) -> Iterator[Capture]:
    from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]  # late: few commands read archives
    from warcio.exceptions import ArchiveLoadFailed  # type: ignore[import-untyped]

    packed = archive.read(2) == _PACKED
    archive.seek(0)
    # Unpacked here and not by warcio, so that a few bytes that stand for gigabytes are noticed.
    reader = _Bounded(gzip.GzipFile(fileobj=archive) if packed else archive)
    try:
        records = ArchiveIterator(reader, no_record_parse=False)
        while True:
            with contextlib.redirect_stderr(io.StringIO()):  # warcio tells of damage there, in its own words
                capture = _next(records)
            if capture is None:
                return
            if capture.data:
                yield capture
    except _TooLarge:
        raise ValueError(f"the archive unpacks to more than {_MOST_BYTES // 10**9} GB") from None
    except (ArchiveLoadFailed, EOFError, OSError, gzip.zlib.error, ValueError, KeyError, IndexError, AttributeError) as error:  # type: ignore[attr-defined]
        # The last ones are what warcio raises where a header makes no sense.
        raise ValueError(f"the archive is damaged or is none ({' '.join(str(error)[:80].split()) or type(error).__name__})") from None


def _next(records: Any) -> Capture | None:
    """The next record; without bytes where it is no page. None at the end."""
    record = next(records, None)
    if record is None:
        return None
    kind, _, parameters = (_header(record) or "").partition(";")
    kind = kind.strip().lower()
    if kind not in _PAGES:
        return Capture(b"")
    data = bytearray()
    stream = record.content_stream()
    while len(data) <= _LARGEST_PAGE and (chunk := stream.read(65_536)):
        data += chunk
    charset = parameters.lower().partition("charset=")[2].split(";")[0].strip(" \"'")
    url = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")
    return Capture(b"" if len(data) > _LARGEST_PAGE else bytes(data), url, charset[:40], kind)


def _header(record: Any) -> str | None:
    """The media type of what is a page's own answer."""
    if record.rec_type == "response" and record.http_headers and record.http_headers.get_statuscode() == "200":
        return str(record.http_headers.get_header("Content-Type") or "")
    return str(record.rec_headers.get_header("Content-Type") or "") if record.rec_type == "resource" else None


class _Bounded(io.RawIOBase):
    """A reader that gives up beyond the limit."""

    def __init__(self, inner: Any) -> None:
        super().__init__()
        self._inner, self._read = inner, 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        try:
            # Not more at a time than stands before the next damage.
            chunk: bytes = self._inner.read1(size if 0 <= size <= 65_536 else 65_536)
        except EOFError:  # warcio would take it for the end
            raise ValueError("it is cut off") from None
        self._read += len(chunk)
        if self._read > _MOST_BYTES:
            raise _TooLarge
        return chunk

    def tell(self) -> int:
        return self._read
