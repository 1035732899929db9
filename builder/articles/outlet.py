"""The name of an article's outlet."""

from collections.abc import Sequence
from urllib.parse import urlsplit


def outlet(publisher: str, url: str, names: Sequence[tuple[str, str]]) -> str:
    """What the settings call the outlet; else `publisher` as it stands, which may be empty.

    `names`: pairs of a publisher or a host, case ignored, and the name; a host stands for all beneath it (``bbc.co.uk`` for ``news.bbc.co.uk``).
    The publisher is looked for first, then the longest host.
    """
    known = {key.casefold(): name for key, name in names}
    if publisher.casefold() in known:
        return known[publisher.casefold()]
    parts = _host(url).split(".")
    return next((known[host] for at in range(len(parts)) if (host := ".".join(parts[at:])) in known), publisher)


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").casefold()
    except ValueError:
        return ""
