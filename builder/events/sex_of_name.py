"""Whether a person is a woman, as far as the given name tells."""

import functools

_TABLES = "first_names_male", "first_names_female"


def sex_of_name(name: str) -> bool | None:
    """True for a woman's given name, False for a man's; None for what is given to both, or known to no list."""
    men, women = _lists()
    first = name.partition(" ")[0]
    return None if (first in men) == (first in women) or first == name else first in women


@functools.cache
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    """The names of men and of women as Faker lists them by country; read when first asked for."""
    from faker.providers.person import de_DE, en, en_GB, en_IN, en_PK, es_ES, fr_FR, it_IT, pl_PL, tr_TR

    countries = (en, en_GB, en_IN, en_PK, de_DE, es_ES, fr_FR, it_IT, pl_PL, tr_TR)
    men, women = (frozenset(name for each in countries for name in getattr(each.Provider, table, ())) for table in _TABLES)
    return men, women
