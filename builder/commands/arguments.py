"""What an argument must look like; argparse shows what is wrong and exits 2."""

import argparse
import datetime


def count(text: str) -> int:
    """A whole number from 1 up."""
    if not (text.isascii() and text.isdigit() and len(text) < 9 and int(text) > 0):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number from 1 up")
    return int(text)


def port(text: str) -> int:
    """A number from 0 to 65535."""
    if not (text.isascii() and text.isdigit() and len(text) < 6 and int(text) < 65536):
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a port, which is a number from 0 to 65535")
    return int(text)


def day(text: str) -> datetime.date:
    """A calendar day, ISO 8601."""
    try:
        return datetime.datetime.fromisoformat(text).date()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a date; write it like 2025-07-10") from None


def base_url(text: str) -> str:
    """A site's address, ending in a slash."""
    from builder.config import SETTINGS  # late: most commands take no address

    what, mend = SETTINGS["base_url"].wrong(text)
    if what:
        raise argparse.ArgumentTypeError(f"{what}; {mend}")
    return text.rstrip("/") + "/" if text else ""
