"""Web pages that a browser saved as a single file (MHTML): a mail with the page as its first part."""

import email
import email.message
import email.policy

from builder.articles.capture import Capture


def mhtml(data: bytes) -> Capture | None:
    """The page in the file and the address it was saved from; None where there is no page in it."""
    try:
        message = email.message_from_bytes(data, policy=email.policy.compat32)
        for part in message.walk():
            if part.get_content_type() in ("text/html", "application/xhtml+xml"):
                held = part.get_payload(decode=True)
                url = _line(message, "Snapshot-Content-Location") or _line(part, "Content-Location")
                return Capture(held, url, part.get_content_charset() or "", "text/html") if isinstance(held, bytes) and held else None
    except (RecursionError, ValueError, LookupError, AttributeError, TypeError):  # what the reader of mails raises for what is none
        return None
    return None


def _line(part: email.message.Message, name: str) -> str:
    return " ".join(str(part.get(name) or "").split())
