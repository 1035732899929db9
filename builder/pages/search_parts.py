"""What the scripts search, in parts: none keeps a browser busy for long."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_PART = 400  # events
_COLUMNS = {"homes": 1, "frames": 1, "dates": 1, "starts": 1, "days": 1, "words": 3, "told": 1}  # entries for each event
_TABLES = {"pages": "homes", "embeds": "frames", "articles": "told"}  # which column counts in each


def search_parts(data: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """What `search_data` gives, in parts that have the same names. One list put behind the other they are the whole: each part has the entries of
    some events, and what these are the first to need of the tables. The first also has what is told but once."""
    size, tables = len(data["dates"]), [*_TABLES, *(name for name, _, _ in data["kinds"])]
    known = dict.fromkeys(tables, 0)
    once = {name: value for name, value in data.items() if name not in (*_COLUMNS, *_TABLES, "kinds", "aliases")}
    for begin in range(0, max(1, size), _PART):
        end = begin + _PART
        columns = {name: data[name][begin * entries : end * entries] for name, entries in _COLUMNS.items()}
        old = [bisect_left(data["aliases"], place, key=lambda alias: alias[1]) for place in (begin, end)]
        kinds = [[name, _first_needed(values, has[begin:end], known, name), has[begin:end]] for name, values, has in data["kinds"]]
        held = {table: _first_needed(data[table], columns[column], known, table) for table, column in _TABLES.items()}
        yield {**once, **columns, **held, "kinds": kinds, "aliases": data["aliases"][slice(*old)]}
        once = {}


def _first_needed(table: Sequence[Any], entries: Sequence[int | list[int]], known: dict[str, int], name: str) -> Sequence[Any]:
    """The values that no event before has; a table is in the order its values are first needed. Notes in `known` how many there are by now."""
    before = known[name]
    known[name] = max(before, 1 + max((number for entry in entries for number in ([entry] if isinstance(entry, int) else entry)), default=-1))
    return table[before : known[name]]
