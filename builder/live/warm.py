"""Made ready for the first article that changes."""

import json
from pathlib import Path

from builder.articles.digest import digest
from builder.articles.endings import LINES
from builder.articles.parcel import Parcel
from builder.config import Settings
from builder.events.harvest import Harvest, harvest

# A bit of everything that articles tell, so that there is something for every rule to look at.
_LEAD = "Harbour board approves ferry to Tarn Island"
_TEXT = (
    "TARN ISLAND — The harbour board approved a ferry to Tarn Island late on Thursday, two weeks after storms closed the bridge, officials said.",
    "“We have waited since 1998,” said Ada Prewitt, who leads the board. She told the Harbour Courier on 3 March that 1,200 people had signed.",
    "Mr Lundqvist, a fisherman aged 54, claimed that at least 28 boats were damaged last week; the company denied it on Wednesday.",
    "The first boat is to sail from Quarrham in early June, and the bridge will not open before 2027, according to the Ministry of Works.",
    "Work began on 12 May 2019, stopped from Monday to Wednesday last week and will take 18 months, or until the second quarter of next year.",
    "It had been put off for three days yesterday, at 11:30 am GMT, as it was last Friday, a month earlier, in spring 2018 and on October 4, 2016.",
    "Boats were rowed there every week in the 19th century, and between 1914 and 1918 each night before midnight; that ended a decade ago.",
    "In the 1990s, the old ferry Alma carried about 300 passengers every Sunday. It sank off Kelmouth in the winter of 1999–2000, killing 11.",
)


def warm(settings: Settings) -> Harvest:
    """What an example gives, read with the settings: patterns are then compiled and lists of words loaded, as the first of all articles needs them,
    and takes a second for."""
    told = {"id": "example", "title": _LEAD, "date": "2025-03-14", "publisher": "The Harbour Courier", "text": "\n\n".join(_TEXT)}
    line = json.dumps(told)
    return harvest(Parcel("example", LINES, Path(), digest(line.encode()), 1, line), settings)
