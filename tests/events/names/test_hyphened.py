"""Names in texts with spaces around their hyphens."""

import pytest

from builder.events.names.cast import NameKind
from builder.events.names.entities import entities
from tests.events.making import article

SPACED = [
    # text | people | places | organisations
    ("President Ziad al - Vrana left. A day later Vrana slept.", "Ziad al-Vrana", "", ""),
    ("In al - Kvitka a well - known man, Ziad al - Vrana, spoke.", "Ziad al-Vrana", "al-Kvitka", ""),
    ("A well - known man, Ziad al - Vrana of Norway, spoke.", "Ziad al-Vrana", "Norway", ""),
    ("A London - based firm met Kim Min - ji and Ada Ellis - Lund.", "Kim Min-ji|Ada Ellis-Lund", "London", ""),
    ("The 50 - year - old crossed the Texas - Mexico border with Ada Lund - Norwegian envoys said so.", "Ada Lund", "Texas|Mexico", ""),
    ("A pro - reform UN - Arab League envoy spoke.", "", "", "United Nations|Arab League"),
    ("A well - known firm, the Anglo - Norwegian Oil Company, left.", "", "", "Anglo-Norwegian Oil Company"),
    (
        "The Lund Co - operation Council and the Vestre Co - ordination Committee met.",
        "",
        "",
        "Lund Co-operation Council|Vestre Co-ordination Committee",
    ),
    ("A well - known firm, Lund Co - the operation of Vrana - left.", "", "", "Lund Co"),
    ("Ole Berg - Ada Lund’s friend - left.", "Ole Berg|Ada Lund", "", ""),
]


@pytest.mark.parametrize(("text", "people", "places", "bodies"), SPACED)
def test_hyphens_with_spaces_join_names_and_dashes_do_not(text: str, people: str, places: str, bodies: str) -> None:
    cast = entities(article(text))
    found = tuple("|".join(cast.names(0, len(text), kind)) for kind in (NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION))
    assert found == (people, places, bodies)


def test_a_name_joined_across_hyphens_ends_where_it_ends_in_the_text() -> None:
    text = "In al - Kvitka a well - known man, Ziad al - Vrana, spoke."
    told = {text[each.start : each.end] for each in entities(article(text)).mentions}
    assert {"al - Kvitka", "Ziad al - Vrana"} <= told
