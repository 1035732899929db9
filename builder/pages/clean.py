"""Text that every format can carry."""

# C0 and C1 controls but tab, line feed and carriage return; surrogates; the two non-characters XML forbids. One for one, so that offsets hold.
_BROKEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\N{REPLACEMENT CHARACTER}")


def clean(text: str) -> str:
    """`text` with what HTML, XML or UTF-8 cannot hold replaced; the same length, and the same kind (markup stays markup)."""
    return text.translate(_BROKEN)
