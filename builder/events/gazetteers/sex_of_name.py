"""Whether a person is a woman, as far as the given name tells."""

from builder.events.gazetteers.mens_names import mens_names
from builder.events.gazetteers.womens_names import womens_names


def sex_of_name(name: str) -> bool | None:
    """True for a woman's given name, False for a man's; None for what is given to both, or known to no list."""
    first = name.partition(" ")[0]
    woman = first in womens_names()
    return None if (first in mens_names()) == woman or first == name else woman
