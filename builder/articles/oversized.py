"""An article too long for one page."""

from builder.errors import Fault, Severity

_MOST = 2_000_000  # code points: four novels; a page has about six bytes for each


def oversized(path: str, line: int, length: int) -> tuple[Fault, ...]:
    """A warning where the text of the article that begins at `line` has `length` code points and nobody could read its page, else nothing."""
    if length <= _MOST:
        return ()
    what = f"the article has {length:,} characters; its page will be too large to read on a phone"
    return (Fault(path, line, 1, what, "make an article of each of its parts", Severity.WARNING),)
