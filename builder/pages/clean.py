"""Text that every format can carry."""

import re

# C0 and C1 controls but tab, line feed and carriage return; surrogates; the two non-characters that XML forbids.
_BROKEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """`text` with what HTML, XML or UTF-8 cannot hold replaced, one character for one."""
    return _BROKEN.sub("\N{REPLACEMENT CHARACTER}", text)
