"""The countries of the world, as news names them."""

import functools
import re

from babel import Locale


@functools.cache
def countries() -> frozenset[str]:
    """ "Kenya", "Turkey", "Hong Kong": without what stands in brackets behind a name."""
    named = Locale("en").territories.items()
    return frozenset(re.sub(r"\s*\(.*?\)| SAR China", "", name) for code, name in named if code.isalpha()) | {"Britain", "Turkey", "Czech Republic"}
