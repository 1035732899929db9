"""Where the page for framing one event is."""

import hashlib


def embed_path(event: str) -> str:
    """``embed/3f.html``. Made of the id alone, so that what is framed today stays where it is while the timeline grows."""
    return f"embed/{hashlib.sha256(event.encode('utf-8', 'surrogatepass')).hexdigest()[:2]}.html"
