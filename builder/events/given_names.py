"""Names that people are given."""

import functools

from builder.events.gazetteer import ORGANISATION_WORDS, PLACE_WORDS, THINGS, TITLES

_TABLES = ("first_names", "first_names_male", "first_names_female")


@functools.cache
def given_names() -> frozenset[str]:
    """First names as Faker lists them by country, but for those that are common words of other names. Read when first asked for."""
    # A tenth of a second: not before it is needed. Those that English news is fullest of, in Latin letters.
    from faker.providers.person import de_DE, en, en_GB, en_IN, en_PK, es_ES, fr_FR, it_IT, pl_PL, tr_TR

    countries = (en, en_GB, en_IN, en_PK, de_DE, es_ES, fr_FR, it_IT, pl_PL, tr_TR)
    names = {name for country in countries for table in _TABLES for name in getattr(country.Provider, table, ())}
    return frozenset(name for name in names if name.lower() not in THINGS | ORGANISATION_WORDS | PLACE_WORDS | TITLES)
