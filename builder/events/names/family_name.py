"""The family name that a person's name ends with."""

from functools import lru_cache

_ARTICLES = ("al-", "el-", "Al-", "El-")


@lru_cache(maxsize=1 << 14)
def family_name(name: str) -> str:
    """The last word, without an Arabic article: "Sharabi" of "Ziad al-Sharabi", as texts go on with him."""
    last = name.rpartition(" ")[2]
    bare = last[3:] if last.startswith(_ARTICLES) else ""
    return bare if bare[:1].isupper() else last
