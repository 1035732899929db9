"""Names that women are given."""

from builder.events.gazetteers.first_names import first_names
from builder.events.gazetteers.name_list import NameList


@NameList
def womens_names() -> frozenset[str]:
    """The given names of women as Faker lists them by country; read when first asked for."""
    return first_names("first_names_female")
