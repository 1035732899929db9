"""Names of towns and provinces that may be other words too: no proof of a place, only a sign."""

import functools
import json
import pkgutil

_COUNTRIES = "cs da de de-at de-ch en en-gb es et fi fr hr hu is it nl nl-be no pl pt pt-br sk sv tr".split()  # those that write in Latin letters


@functools.cache
def towns() -> frozenset[str]:
    """Towns with an airport and the provinces they lie in, world-wide, as airportsdata names them in English, and the towns that Mimesis lists by
    country. Read when first asked for."""
    import airportsdata  # a tenth of a second each: not before it is needed
    import mimesis

    rows = airportsdata.load("ICAO").values()
    flown_to = {name for row in rows for name in (row["city"], row["subd"])}
    listed = (json.loads(pkgutil.get_data(mimesis.__name__, f"datasets/{country}/address.json") or b"{}").get("city", ()) for country in _COUNTRIES)
    return frozenset(name for name in flown_to.union(*listed) if name[:1].isupper())
