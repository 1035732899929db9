"""What an id is found by."""


def id_key(name: str) -> str:
    """The last part of an id; the words before it only help a reader, and may be mistyped or change with how they are chosen."""
    return name.rpartition("-")[2].casefold()
