"""The door to the web: one page from an address that the user gave, within limits on size, time and redirects."""

import http.client
import ipaddress
import socket
import ssl
import threading
from urllib.parse import urljoin, urlsplit, urlunsplit

from builder import __version__
from builder.articles.capture import Capture
from builder.errors import ContentError, Fault

_MOST_BYTES = 20_000_000  # unpacked
_SECONDS = 30.0  # for everything, redirects included
_SECONDS_STILL = 10.0  # without a byte
_MOST_REDIRECTS = 5
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 65_536
_SAVE = "save the page in a browser and add the file"
_MENDS = {
    401: "it wants a password; " + _SAVE,
    403: "it refuses programs; " + _SAVE,
    404: "check the address",
    410: "the page is gone",
    429: "try later",
}
_HEADERS = {
    "User-Agent": f"timeline-builder/{__version__}",
    "Accept": "text/html,application/xhtml+xml,application/feed+json,application/rss+xml,application/atom+xml,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}


class _Wrong(Exception):
    """What is wrong with an answer, and how to mend it."""


class _Visit:
    """What one fetch has open, so that it can be cut off from outside when its time is up."""

    def __init__(self) -> None:
        self.socket: socket.socket | None = None
        self.late = False
        self.inside = False  # the address the user gave stands in a private network

    def cut(self) -> None:
        self.late = True
        if self.socket is not None:
            try:
                socket.socket.shutdown(self.socket, socket.SHUT_RDWR)
            except OSError:
                return  # it had ended by itself


def fetch(address: str) -> Capture:
    """What stands at a http or https address, and the address it had in the end. No cookies, no scripts, no proxy.

    An address in a private network is fetched where the user names it (an editorial system, an archive of one's own); a public one that
    redirects into a private network is refused, for then somebody else has named it. What is asked is the peer of the connection itself, so
    that a name which changes its meaning between two questions gains nothing. Raises `ContentError`.
    """
    visit = _Visit()
    timer = threading.Timer(_SECONDS, visit.cut)
    timer.daemon = True
    timer.start()
    try:
        found = _follow(address, visit)
        if not visit.late:  # what is cut off can look as if it had ended
            return found
    except _Wrong as error:
        what, mend = error.args
    except (OSError, ValueError, http.client.HTTPException, _others()) as error:
        what, mend = _plainly(error)
    finally:
        timer.cancel()
    if visit.late:
        what, mend = f"it took longer than {_SECONDS:g} seconds", f"try again, or {_SAVE}"
    raise ContentError(Fault(address, 1, 1, what, mend))


def _others() -> type[Exception]:
    from urllib3.exceptions import HTTPError  # late: only where there is something to fetch

    return HTTPError


def _follow(address: str, visit: _Visit) -> Capture:
    for hop in range(_MOST_REDIRECTS + 1):
        answer = _answer(address, hop, visit)
        if isinstance(answer, Capture):
            return answer
        address = answer
    raise _Wrong(f"it redirects more than {_MOST_REDIRECTS} times", "open it in a browser and give the address it ends at")


def _answer(address: str, hop: int, visit: _Visit) -> Capture | str:
    """The page, or the address it redirects to."""
    from urllib3.connection import HTTPConnection, HTTPSConnection

    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.password:
        raise _Wrong(f"it redirects to {address[:100]!r}, which is not fetched", _SAVE)
    host = parts.hostname if ":" in parts.hostname else parts.hostname.encode("idna").decode("ascii")
    if parts.scheme == "https":
        connection: HTTPConnection = HTTPSConnection(host, parts.port, timeout=_SECONDS_STILL, ssl_context=ssl.create_default_context())
    else:
        connection = HTTPConnection(host, parts.port, timeout=_SECONDS_STILL)
    try:
        connection.connect()
        _admit(connection.sock, hop, visit)
        connection.request("GET", _target(parts.path, parts.query), headers=_HEADERS, preload_content=False, decode_content=True)
        return _read(connection.getresponse(), address)
    finally:
        connection.close()


def _admit(peer: socket.socket | None, hop: int, visit: _Visit) -> None:
    if peer is None:
        raise _Wrong("it cannot be reached", "check the address")
    visit.socket = peer
    if visit.late:  # the time was up while we were still looking for it
        raise _Wrong("", "")
    host = ipaddress.ip_address(peer.getpeername()[0].partition("%")[0])
    private = not (getattr(host, "ipv4_mapped", None) or host).is_global
    if hop == 0:
        visit.inside = private
    elif private and not visit.inside:
        raise _Wrong("it redirects into a private network, and that was not followed", "give that address itself if you trust it")


def _target(path: str, query: str) -> str:
    from urllib3.util import parse_url  # it writes what may not stand in an address as it must be written

    return parse_url(urlunsplit(("", "", path if path.startswith("/") else f"/{path}", query, ""))).url or "/"


def _read(response: object, address: str) -> Capture | str:
    from urllib3.response import BaseHTTPResponse

    assert isinstance(response, BaseHTTPResponse)
    location = response.headers.get("Location")
    if response.status in _REDIRECTS and location:
        return urljoin(address, location[:4000]).partition("#")[0]
    if response.status != 200:
        raise _Wrong(
            f"it answered {response.status} ({response.reason or 'without a reason'})", _MENDS.get(response.status, f"try later, or {_SAVE}")
        )
    data = bytearray()
    for chunk in response.stream(_CHUNK, decode_content=True):
        data += chunk
        if len(data) > _MOST_BYTES:
            raise _Wrong(f"it is larger than {_MOST_BYTES // 10**6} MB", "save what you need of it and add the file")
    kind, _, parameters = (response.headers.get("Content-Type") or "").partition(";")
    charset = parameters.lower().partition("charset=")[2].split(";")[0].strip(" \"'")[:40]
    return Capture(bytes(data), address, charset, kind.strip().lower())


def _plainly(error: Exception) -> tuple[str, str]:
    if isinstance(error, ssl.SSLError) or "certificate" in str(error).lower():
        return "its certificate is not trusted", f"check the address; if you trust it, {_SAVE}"
    return f"it cannot be fetched ({' '.join(_reason(error)[:160].split())})", f"check the address and the network, or {_SAVE}"


def _reason(error: Exception) -> str:
    """Without the names of our own objects, which urllib3 puts before it."""
    text = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return str(text).rpartition("object at ")[2].partition(": ")[2] or str(text) if "object at " in str(text) else str(text)
