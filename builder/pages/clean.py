"""Text that every format can carry."""

import re

# C0 and C1 controls but tab, line feed and carriage return; surrogates; the two non-characters that XML forbids.
_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

# Embeddings, overrides and isolates. One that is left open would turn round what follows it on the page, out of any element around it.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """`text` with what HTML, XML or UTF-8 cannot hold replaced, one character for one."""
    return _BROKEN.sub("\N{REPLACEMENT CHARACTER}", text)


def shown(text: str) -> str:
    """`text` for a page: clean, and without the invisible characters that change its direction; our markup says that instead."""
    return _TURNING.sub("", clean(text))
