"""Names that families have."""

import importlib

from builder.events.gazetteers.gazetteer import ORGANISATION_WORDS, PLACE_WORDS, THINGS, TITLES
from builder.events.gazetteers.gazetteer import SURNAMES as NOT_ALONE
from builder.events.gazetteers.name_list import NameList
from builder.events.words.lexicon import STOP_WORDS

_TABLES = ("last_names", "last_names_male", "last_names_female")
_COUNTRIES = (
    "en en_GB en_IE en_IN en_KE en_NG en_NZ en_PK en_US da_DK de_AT de_CH de_DE es_AR es_CL es_CO es_ES et_EE fi_FI fr_CH fr_FR ga_IE ha_NG hr_HR "
    "hu_HU id_ID ig_NG it_IT lt_LT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sl_SI sv_SE sw tr_TR tw_GH uz_UZ yo_NG"
).split()
_WORDS = frozenset("beach bell brook case date day heath hunt issa lips moon office stock sur villa way wells".split())


@NameList
def surnames() -> frozenset[str]:
    """Family names as Faker lists them by country, but for those that are common words of other names. Read when first asked for."""
    from faker.providers import person  # a tenth of a second: not before it is needed

    providers = (importlib.import_module(f"{person.__name__}.{country}").Provider for country in _COUNTRIES)
    tables = (getattr(provider, table, ()) for provider in providers for table in _TABLES)
    common = (_WORDS | THINGS | ORGANISATION_WORDS | PLACE_WORDS | TITLES | STOP_WORDS) - NOT_ALONE
    return frozenset(
        name for table in tables if not isinstance(table, property) for name in table if name[:1].isupper() and name.lower() not in common
    )
