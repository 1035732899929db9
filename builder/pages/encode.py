"""JSON as we write it."""

import re

import msgspec

from builder.pages.clean import clean

_ENCODER = msgspec.json.Encoder(order=None)
# What `clean` replaces, as it stands in JSON; and a few things that look like it.
_BROKEN = re.compile(rb"\\[bfu]|\x7f|\xc2[\x80-\x9f]|\xef\xbf[\xbe\xbf]")


def encode(value: object, indent: int = 0) -> str:
    """One line of JSON, or an indented text, with a line feed at its end; keys in the order given; letters as themselves."""
    line = _encoded(value)
    return (msgspec.json.format(line, indent=indent) if indent else line).decode() + "\n"


def _encoded(value: object) -> bytes:
    """What is to be cleaned is looked for in all texts at once: nearly always there is nothing."""
    try:
        line = _ENCODER.encode(value)
    except UnicodeEncodeError:  # half a surrogate pair
        return _ENCODER.encode(_cleaned(value))
    return _ENCODER.encode(_cleaned(value)) if _BROKEN.search(line) else line


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {key: _cleaned(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(part) for part in value]
    return value
