"""White space in one form, so that a shape's space is a short pattern."""

from functools import lru_cache

_IN_A_LINE = "\t\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BETWEEN_LINES = "\r\v\f\x85\u2028"


@lru_cache(maxsize=1)  # a text is asked for once a sentence
def even_spaces(text: str) -> str:
    """The text, as long as it was, with a space for all white space in a line and "\\n" for every line end; what ends a paragraph is left alone."""
    text = text.replace("\r\n", " \n")
    for space in filter(text.__contains__, _IN_A_LINE):
        text = text.replace(space, " ")
    for end in filter(text.__contains__, _BETWEEN_LINES):
        text = text.replace(end, "\n")
    return text
