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
    looked_at = ((likeness(known[one], known[other], squares), one, other) for one, other in pairs)
    groups = {name: [name] for name in names}
    for _, one, other in sorted((-alike, one, other) for alike, one, other in looked_at if alike > 0):
        mine, yours = groups[one], groups[other]
        if mine is not yours and _are_one(mine, yours, known, squares):
            mine.extend(yours)
            mine.sort()
            groups.update(dict.fromkeys(yours, mine))
    return _unique(groups.values())


def _are_one(mine: list[str], yours: list[str], known: Mapping[str, Told], squares: Squares) -> bool:
    if len(mine) == len(yours) == 1:
        return True
    alike = [likeness(known[one], known[other], squares) for one in mine[:_ASKED] for other in yours[:_ASKED]]
    return math.fsum(alike) >= -_SLACK * len(alike)


def _unique(groups: Iterable[list[str]]) -> list[list[str]]:
    return list({group[0]: group for group in groups}.values())
