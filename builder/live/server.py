"""The preview over HTTP, for this machine alone, out of memory: no path of a request ever meets the disk."""

import html
import json
import mimetypes
import socketserver
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from builder.errors import ContentError, Fault
from builder.live.preview import Preview, Shown

HOST = "127.0.0.1"
_OURS = "/.live/"  # no page of a site begins with a dot
_NEWS = _OURS + "news"
_PARTS = {_OURS + name: (Path(__file__).parent / name, kind) for name, kind in (("reload.js", "text/javascript"), ("reload.css", "text/css"))}
_HEARTBEAT = 15.0  # seconds; a page that has gone is noticed when it is written to
_TYPES = {".js": "text/javascript", ".ics": "text/calendar", ".json": "application/json", ".svg": "image/svg+xml", ".xml": "application/xml"}
_TEXT = ("text/", "application/json", "application/xml", "image/svg+xml")
# A page that nothing could be built for; the script fills it with what is wrong.
_NOTHING = b'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Not built</title>\n</head>\n<body>\n</body>\n</html>\n'


class Server(ThreadingHTTPServer):
    """Serves `preview` on the loopback interface; `port` 0 is any free one. `tell` is given what is found wrong with a page when it is asked for."""

    daemon_threads = True

    def __init__(self, port: int, preview: Preview, tell: Callable[[tuple[Fault, ...]], object]) -> None:
        """Raises OSError where the port is taken."""
        super().__init__((HOST, port), _Answer)
        self.preview, self.tell = preview, tell

    @property
    def address(self) -> str:
        """What to open."""
        return f"http://{HOST}:{self.server_port}/"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves in the middle of an answer is nothing to tell anybody."""


class _Answer(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 60  # seconds for a request to arrive
    server: socketserver.BaseServer

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if not self._from_here():
            self._send(HTTPStatus.FORBIDDEN, "text/plain; charset=utf-8", b"This preview answers this machine only.\n")
        elif path == _NEWS:
            self._news()
        elif path in _PARTS:
            part, kind = _PARTS[path]
            self._send(HTTPStatus.OK, f"{kind}; charset=utf-8", part.read_bytes())
        else:
            self._file(path, self._preview.now())

    do_HEAD = do_GET  # noqa: N815 - the name the method has where it is looked for

    @property
    def _preview(self) -> Preview:
        return self._server.preview

    @property
    def _server(self) -> "Server":
        assert isinstance(self.server, Server)
        return self.server

    def _from_here(self) -> bool:
        """A page from elsewhere, whose name was made to point at this machine, would send its own name."""
        name = self.headers.get("Host", "").rsplit(":", 1)[0]
        return name in (HOST, "localhost")

    def _file(self, path: str, shown: Shown) -> None:
        name = path.removeprefix("/")
        if name in shown.files and name:
            self._send(HTTPStatus.OK, _kind(name), self._contents(name, shown))
        elif (inside := f"{name.rstrip('/')}/index.html".removeprefix("/")) in shown.files:
            if name and not name.endswith("/"):
                self._move(f"/{quote(name)}/")
            else:
                self._send(HTTPStatus.OK, _kind(inside), self._contents(inside, shown))
        else:
            self._send(HTTPStatus.NOT_FOUND, _kind("404.html"), self._contents("404.html", shown))

    def _contents(self, name: str, shown: Shown) -> bytes:
        """A page is made when it is asked for; what is wrong with it then is told as if it had been found before."""
        try:
            contents = shown.files.get(name, _NOTHING)
        except ContentError as error:
            contents = _NOTHING
            if self._preview.blame(shown.files, error.faults):
                self._server.tell(error.faults)
        return _live(name, contents, self._preview.now() if contents is _NOTHING else shown)

    def _news(self) -> None:
        """Server-sent events: the state now, and each new one; the connection lasts as long as the page."""
        self.send_response(HTTPStatus.OK)
        for name, value in (("Content-Type", "text/event-stream"), ("Cache-Control", "no-store"), ("Connection", "close")):
            self.send_header(name, value)
        self.end_headers()
        shown: Shown | None = self._preview.now()
        told = ""
        while not self._preview.ended:
            self.wfile.write(_told(shown) if shown else b": still here\n\n")
            self.wfile.flush()
            told = shown.stamp if shown else told
            shown = self._preview.other_than(told, _HEARTBEAT)
        self.close_connection = True

    def _send(self, status: HTTPStatus, kind: str, contents: bytes) -> None:
        self.send_response(status)
        for name, value in (("Content-Type", kind), ("Content-Length", str(len(contents))), ("Cache-Control", "no-store")):
            self.send_header(name, value)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(contents)

    def _move(self, to: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *values: object) -> None:  # noqa: A002 - the name it has where it is inherited from
        """The terminal is for faults."""


def _kind(name: str) -> str:
    suffix = Path(name).suffix
    kind = _TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith(_TEXT) else kind


def _live(name: str, contents: bytes, shown: Shown) -> bytes:
    """A page with what makes it follow; anything else as it is."""
    if not name.endswith(".html"):
        return contents
    stamp = html.escape(shown.stamp)
    ours = f'<link rel="stylesheet" href="{_OURS}reload.css">\n<script src="{_OURS}reload.js" data-stamp="{stamp}" defer></script>\n'.encode()
    head, end, rest = contents.partition(b"</head>")
    return head + ours + end + rest if end else contents + ours


def _told(shown: Shown) -> bytes:
    faults = [{"place": f"{fault.path}:{fault.line}:{fault.column}", "what": fault.what, "mend": fault.mend} for fault in sorted(set(shown.faults))]
    return f"data: {json.dumps({'stamp': shown.stamp, 'faults': faults[:50], 'more': max(0, len(faults) - 50)})}\n\n".encode()
