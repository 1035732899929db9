"""First names, by the table of Faker's that has them."""


def first_names(table: str) -> frozenset[str]:
    """The names of ``first_names_male`` or ``first_names_female`` in the countries whose tables tell the two apart."""
    from faker.providers.person import de_DE, en, en_GB, en_IN, en_PK, es_ES, fr_FR, it_IT, pl_PL, tr_TR  # a tenth of a second

    countries = (en, en_GB, en_IN, en_PK, de_DE, es_ES, fr_FR, it_IT, pl_PL, tr_TR)
    return frozenset(name for each in countries for name in getattr(each.Provider, table, ()))
