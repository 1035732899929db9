"""Names that men are given."""

from builder.events.gazetteers.first_names import first_names
from builder.events.gazetteers.name_list import NameList


@NameList
def mens_names() -> frozenset[str]:
    """The given names of men as Faker lists them by country; read when first asked for."""
    return first_names("first_names_male")
