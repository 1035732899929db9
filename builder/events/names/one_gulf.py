"""The Gulf by its whole name."""

from collections.abc import Sequence
from dataclasses import replace

from builder.events.names.cast import Mention, NameKind

_SHORT = ("Gulf", "The Gulf")


def one_gulf(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions in order; "the Gulf" is the one gulf that the article gives a whole name to."""
    gulfs = {each.name for each in mentions if each.kind == NameKind.PLACE and "Gulf" in each.name} - {*_SHORT}
    whole = {name for name in gulfs if name.startswith("Gulf of ") or name.endswith(" Gulf")}
    name = whole.pop() if len(whole) == 1 else _SHORT[0]
    return [replace(each, name=name) if each.name in _SHORT and each.kind == NameKind.PLACE else each for each in mentions]
