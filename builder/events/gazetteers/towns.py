"""Names of towns and provinces that may be other words too: no proof of a place, only a sign."""

import csv
import json
import pkgutil
import unicodedata

from builder.events.gazetteers.name_list import NameList

_COUNTRIES = "cs da de de-at de-ch en en-gb es et fi fr hr hu is it nl nl-be no pl pt pt-br sk sv tr".split()  # those that write in Latin letters
_BARED = "cs es fr hr pl pt pt-br tr".split()  # whose marks English papers leave out


@NameList
def towns() -> frozenset[str]:
    """Towns with an airport and the provinces they lie in, world-wide, as airportsdata names them in English, and the towns that Mimesis lists by
    country. Read when first asked for."""
    import airportsdata  # not before they are needed
    import mimesis

    head, *rows = csv.reader((pkgutil.get_data(airportsdata.__name__, "airports.csv") or b"").decode().splitlines())
    code, *named = map(head.index, ("icao", "city", "subd"))
    flown_to = {row[place] for row in rows if row[code] for place in named}
    lists = {
        country: json.loads(pkgutil.get_data(mimesis.__name__, f"datasets/{country}/address.json") or b"{}").get("city", ()) for country in _COUNTRIES
    }
    plain = (_plain(name) for country in _BARED for name in lists[country])
    return frozenset(name for name in flown_to.union(plain, *lists.values()) if name[:1].isupper())


def _plain(name: str) -> str:
    """ "Poznan": as English papers write it."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", name.replace("ł", "l").replace("ø", "o")) if not unicodedata.combining(letter))
