"""The letters by which American and Canadian addresses know their states."""

import functools
import json
import pkgutil
from collections.abc import Mapping

_PROVINCES = {
    "AB": "Alberta",
    "BC": "British Columbia",
    "MB": "Manitoba",
    "NB": "New Brunswick",
    "NL": "Newfoundland and Labrador",
    "NS": "Nova Scotia",
    "NT": "Northwest Territories",
    "NU": "Nunavut",
    "ON": "Ontario",
    "PE": "Prince Edward Island",
    "QC": "Quebec",
    "SK": "Saskatchewan",
    "YT": "Yukon",
}


@functools.cache
def state_codes() -> Mapping[str, str]:
    """ "TX" → "Texas", as Mimesis lists them; "BC" → "British Columbia". Read when first asked for."""
    import mimesis  # not before it is needed

    states = json.loads(pkgutil.get_data(mimesis.__name__, "datasets/en/address.json") or b"{}")["state"]
    return dict(zip(states["abbr"], states["name"], strict=True)) | _PROVINCES
