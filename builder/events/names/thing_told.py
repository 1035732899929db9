"""One mention of a thing that has no name of its own."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ThingTold:
    """A noun at code point `start`; `name` is the whole that tells which, "the measles outbreak", empty where the words around it do not tell.

    `telling`: the words around the noun that do, in lower case. `new`: told as "a"; `other`: told as "another" or "each".
    """

    start: int
    name: str = ""
    telling: str = ""
    new: bool = False
    other: bool = False
