"""Events that are one happening, found in pairs, put together."""

import math
from collections.abc import Iterable, Mapping

from builder.events.merging.likeness import Told, likeness
from builder.events.merging.rarity import Squares

_ASKED = 6  # members of a group, the first by id: to ask all would be to compare all of a crowd with each other
_SLACK = 0.10  # what the pairs between two groups may lack in the mean: reports of one happening differ in what else they tell


def cluster(names: Iterable[str], pairs: Iterable[tuple[str, str]], known: Mapping[str, Told], squares: Squares) -> list[list[str]]:
    """Groups of the `names`, which are ids of events, each sorted; the lone ones too. Only the `pairs` are looked at. The likest are joined first;
    two groups become one where the pairs between them are nearly alike enough in the mean. `known`: id → event and profile."""
    looked_at = (((one, other), likeness(known[one], known[other], squares)) for one, other in pairs)
    groups, found = {name: [name] for name in names}, {pair: alike for pair, alike in looked_at if alike > 0}
    for _, one, other in sorted((-alike, *pair) for pair, alike in found.items()):
        mine, yours = groups[one], groups[other]
        if mine is not yours and _are_one(mine, yours, found, known, squares):
            mine.extend(yours)
            mine.sort()
            groups.update(dict.fromkeys(yours, mine))
    return _unique(groups.values())


def _are_one(mine: list[str], yours: list[str], found: dict[tuple[str, str], float], known: Mapping[str, Told], squares: Squares) -> bool:
    """`found`: pairs, in order, of which the likeness is known; those that are asked for are put down there."""
    if len(mine) == len(yours) == 1:
        return True
    alike = list[float]()
    for pair in [(one, other) if one < other else (other, one) for one in mine[:_ASKED] for other in yours[:_ASKED]]:
        if pair not in found:
            found[pair] = likeness(known[pair[0]], known[pair[1]], squares)
        alike.append(found[pair])
    return math.fsum(alike) >= -_SLACK * len(alike)


def _unique(groups: Iterable[list[str]]) -> list[list[str]]:
    return list({group[0]: group for group in groups}.values())
