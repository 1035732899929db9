"""JSON as we write it."""

import msgspec

from builder.pages.clean import clean

_ENCODER = msgspec.json.Encoder(order=None)


def encode(value: object, indent: int = 0) -> str:
    """One line of JSON, or an indented text, with a line feed at its end; keys in the order given; letters as themselves."""
    line = _ENCODER.encode(_cleaned(value))
    return (msgspec.json.format(line, indent=indent) if indent else line).decode() + "\n"


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {key: _cleaned(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(part) for part in value]
    return value
