"""Names found again in a headline."""

import pytest

from builder.events.names.cast import NameKind
from builder.events.names.name_index import NameIndex

_KNOWN = NameIndex.of(
    [
        ("Berg", ("Ole Berg", NameKind.PERSON)),
        ("York", ("York", NameKind.PLACE)),
        ("US", ("United States", NameKind.PLACE)),
        ("South Lund", ("South Lund", NameKind.PLACE)),
        ("Lund Mill", ("Lund Mill", NameKind.ORGANISATION)),
        ("Lund", ("Lund", NameKind.PLACE)),
        ("Holm", ("Ada Holm", NameKind.PERSON)),
        ("Holm", ("Ola Holm", NameKind.PERSON)),
        ("Golden Boat", ("Golden Boat", NameKind.OTHER)),
    ]
)


@pytest.mark.parametrize(
    ("headline", "names"),
    [
        ("Berg’s mill burnt down", ("Ole Berg",)),
        ("The Lund Mill burnt down", ("Lund Mill",)),
        ("The mill of Lund burnt down", ("Lund",)),
        ("The US lent US$5,000", ("United States",)),
        ("The US-led force lost US$5,000", ()),
        ("New York Post burnt down", ()),
        ("New South Lund burnt down", ()),
        ("Holm and the Golden Boat left", ()),
        ("In York Bergman left", ()),
        ("", ()),
    ],
)
def test_names_of_a_headline(headline: str, names: tuple[str, ...]) -> None:
    assert tuple(name for name, _ in _KNOWN.within(headline)) == names
