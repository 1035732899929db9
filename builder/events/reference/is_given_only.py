"""Whether a headline begins with somebody's given name alone."""

import re

from builder.events.gazetteers.sex_of_name import sex_of_name

_FIRST = re.compile(r"([A-Z][a-z]+)(?: ([A-Z][a-z]+))?(?: and ([A-Z][a-z]+))?(?=[’']s\b| [a-z])(?! and [A-Z]| (?:de|van|von|le|la|di|ap|ab) )")


def is_given_only(headline: str) -> bool:
    """ "Mary died", "Mary Ann died", "Mary and John left", "Mary's father left"; not "John Lewis died": his second name may be a surname."""
    found = _FIRST.match(headline)
    if found is None or sex_of_name(f"{found[1]} -") is None:
        return False
    both = found[2] is None or (sex_of_name(f"{found[1]} -") is True and sex_of_name(f"{found[2]} -") is True)
    return both and (found[3] is None or sex_of_name(f"{found[3]} -") is not None)
