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
# How American papers shorten their states, with a full stop.
SHORT_STATES = dict(
    row.split("=")
    for row in (
        "Ala=Alabama|Ariz=Arizona|Ark=Arkansas|Calif=California|Colo=Colorado|Conn=Connecticut|Del=Delaware|Fla=Florida|Ga=Georgia|Ill=Illinois"
        "|Ind=Indiana|Kan=Kansas|Ky=Kentucky|La=Louisiana|Mass=Massachusetts|Md=Maryland|Mich=Michigan|Minn=Minnesota|Mo=Missouri|Mont=Montana"
        "|Neb=Nebraska|Nev=Nevada|Okla=Oklahoma|Ore=Oregon|Pa=Pennsylvania|Tenn=Tennessee|Tex=Texas|Va=Virginia|Vt=Vermont|Wash=Washington"
        "|Wis=Wisconsin|Wyo=Wyoming"
    ).split("|")
)


@functools.cache
def state_codes() -> Mapping[str, str]:
    """ "TX" → "Texas", as Mimesis lists them; "BC" → "British Columbia", "Ala" → "Alabama". Read when first asked for."""
    import mimesis  # not before it is needed

    states = json.loads(pkgutil.get_data(mimesis.__name__, "datasets/en/address.json") or b"{}")["state"]
    return dict(zip(states["abbr"], states["name"], strict=True)) | _PROVINCES | SHORT_STATES
