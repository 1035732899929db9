"""Names whole, and under their kind."""

import pytest

from builder.events.names.cast import NameKind
from builder.events.names.entities import entities
from tests.events.making import article

NAMES = [
    # text | people | places | organisations
    ("It was run by a Mr Berg under the name of Berg, Lund and Co. then.", "Berg", "", "Berg, Lund and Co."),
    ("It was the last day of the Labour Party Conference.", "", "", "Labour Party"),
    ("Moody's cut it, and Lloyd's of London paid.", "", "", "Moody's|Lloyd's of London"),
    ("Ada Berg sang at Kvitkaborne in July 1946.", "Ada Berg", "Kvitkaborne", ""),
    ("They built a new one called Kvitka cottage.", "", "Kvitka", ""),
    ("The trial of Ada Berg More than a year on", "Ada Berg", "", ""),
    ("The House Energy and Commerce Committee met.", "", "", "House Energy and Commerce Committee"),
    (
        "The Kvitka Observatory for Human Rights met the Red Crescent.",
        "",
        "",
        "Kvitka Observatory for Human Rights|Red Crescent",
    ),
    ("The WHO warned.\nWho knows who did.", "", "", "WHO"),
    ("It fell on the Bergen Stock Exchange, and near Kvitka Bear Lodge.", "", "Kvitka Bear Lodge", "Bergen Stock Exchange"),
    ("The Gulf of Kvitka is wide. The Gulf leaks, and the Gulf shrinks.", "", "Gulf of Kvitka", ""),
    ("The Gulf of Kvitka and the Gulf of Vrana are wide. The Gulf leaks.", "", "Gulf of Kvitka|Gulf of Vrana|Gulf", ""),
    ("On 20th Jan 2012, 6 Jan: it fell.\nJan Berg left. Then Jan slept.", "Jan Berg", "", ""),
    ("He was KIA in Norway.\nHe had seen Coronation Street.", "", "Norway", ""),
    ("It fell on BP Chief Operating Officer Ole Berg, and on Adm. Ada Lund.", "Ole Berg|Ada Lund", "", "BP"),
    ("The Coordination Committees met Ole Berg.\nThey feared Swine Flu.", "Ole Berg", "", "Coordination Committees"),
    ("Small protests were held.\nHe was the last Tudor.", "", "", ""),
]


@pytest.mark.parametrize(("text", "people", "places", "bodies"), NAMES)
def test_names_are_whole_and_of_their_kind(text: str, people: str, places: str, bodies: str) -> None:
    cast = entities(article(text))
    found = tuple("|".join(cast.names(0, len(text), kind)) for kind in (NameKind.PERSON, NameKind.PLACE, NameKind.ORGANISATION))
    assert found == (people, places, bodies)
