"""Words of everyday English."""

import json
import pkgutil

from builder.events.gazetteers.gazetteer import COMPANIES, OCCUPATIONS, ORGANISATIONS
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.name_list import NameList
from builder.events.gazetteers.places import places
from builder.events.gazetteers.surnames import surnames
from builder.events.gazetteers.towns import towns
from builder.languages.english_words import SMALL, TENS

_PARTS = frozenset(("euro",))  # "Euro zone"


@NameList
def common_words() -> frozenset[str]:
    """The words that Mimesis lists as those most used, with numbers and what people are by their work, in small letters, but for those that are
    names as well. Read when first asked for."""
    import mimesis  # not before it is needed

    words = json.loads(pkgutil.get_data(mimesis.__name__, "datasets/en/text.json") or b"{}")["words"]
    names = {name.lower() for table in (given_names(), surnames(), towns(), places()) for name in table}
    return frozenset(OCCUPATIONS.union(words, SMALL, TENS) - names - ORGANISATIONS - COMPANIES - _PARTS)
