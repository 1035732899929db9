"""Names that people are given."""

import importlib

from builder.events.gazetteers.gazetteer import ORGANISATION_WORDS, PLACE_WORDS, THINGS, TITLES
from builder.events.gazetteers.name_list import NameList
from builder.events.words.lexicon import STOP_WORDS

_TABLES = ("first_names", "first_names_male", "first_names_female")
_COUNTRIES = (
    "en en_GB en_IE en_IN en_KE en_NZ en_PK da_DK de_AT de_CH de_DE es_ES es_AR es_CL es_CO et_EE fi_FI fr_BE fr_CH fr_DZ fr_FR hr_HR hu_HU it_IT "
    "lt_LT lv_LV nl_BE nl_NL no_NO pl_PL pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE cs_CZ tr_TR "
    "az_AZ en_NG ga_IE ha_NG id_ID ig_NG sw tw_GH uz_UZ yo_NG zu_ZA"
).split()
_NAMES = frozenset(("bill", "dean", "may", "will"))  # more often than bills and deans, where a surname follows
# Names of some, and everybody's words.
_WORDS = frozenset(
    (
        "add ally autumn baby banks beat boss brain branch bush candy cap carry cash chance charity china chip constant coral cord corona de del "
        "destiny diamond dock doctor doll dot early earnest echo edit el elder else era essence ever fancy fares fate fed fleet floor forum friend "
        "genesis golden greet gun handy harm harmony harsh haven heaven hence icy indie infant innocent jet job joke journey kick kit la le liberty "
        "lies line link little loan lone long lot love loyal lucky mad made male man marine marry mate math mentor mercy metro mile miner minor "
        "miracle nail nan oral orange owe patience peer per pink pleas pleasant precious price prosper prudence raid ransom reason rein rim roar "
        "rock roll rush sad said saint server sever shade silver sincere sing sister skip sky sole son spring stone stormy summer sunny sunshine "
        "gay tab tea thanks ties tiny tone tore toy trace treasure true unique unknown unnamed urban victory wash windy wing winter worth english "
        "french german free really sexy among blessing comfort goma hasta imam jail muslim oman patience peace queen tri valid wage yoga"
    ).split()
)


@NameList
def given_names() -> frozenset[str]:
    """First names as Faker lists them by country, but for those that are common words of other names. Read when first asked for."""
    # A tenth of a second: not before it is needed. Those that write in Latin letters.
    from faker.providers import person

    providers = (importlib.import_module(f"{person.__name__}.{country}").Provider for country in _COUNTRIES)
    tables = (getattr(provider, table, ()) for provider in providers for table in _TABLES)
    names = {name for table in tables if not isinstance(table, property) for name in table}
    common = (THINGS | ORGANISATION_WORDS | PLACE_WORDS | TITLES | STOP_WORDS | _WORDS) - _NAMES
    return frozenset(name for name in names if name.lower() not in common and name[:1].isupper() and not name.isupper())
