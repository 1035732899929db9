"""Names of towns and provinces that may be other words too: no proof of a place, only a sign."""

import functools


@functools.cache
def towns() -> frozenset[str]:
    """Towns with an airport and the provinces they lie in, world-wide, as airportsdata names them in English. Read when first asked for."""
    import airportsdata  # a tenth of a second: not before it is needed

    rows = airportsdata.load("ICAO").values()
    return frozenset(name for row in rows for name in (row["city"], row["subd"]) if name[:1].isupper())
