"""Text made safe to keep: one kind of line end, nothing invisible that could deceive or break a page."""

import re

_ENDS = "\v\f\x85\u2028\u2029"
# Control characters, the soft hyphen (it hides inside words), byte-order marks, and the controls that turn the reading order about:
# text shown in another order than it is stored could make a source say what it does not.
_HIDDEN = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
_LONE = "\ud800-\udfff"

_LINE_ENDS = re.compile(f"\r\n?|[{_ENDS}]")
_UNSEEN = re.compile(f"[{_HIDDEN}]")
_LONE_SURROGATE = re.compile(f"[{_LONE}]")
_ODD = re.compile(f"[\r{_ENDS}{_HIDDEN}{_LONE}]")  # most texts have none of them, which is soon seen


def clean(text: str) -> str:
    """The text with line feeds only, and without control characters, soft hyphens and bidirectional overrides. Lone surrogates become U+FFFD."""
    if not _ODD.search(text):
        return text
    return _LONE_SURROGATE.sub("\ufffd", _UNSEEN.sub("", _LINE_ENDS.sub("\n", text)))
