"""Numbers that few happenings share."""

import re

_COUNT = re.compile(
    r"(?:^|(?<=[\s(“\"]))(?P<before>[A-Z][\w.]{1,40} )?(?P<number>\d[\d,.]*\d)(?![\w%-])"
)  # after a capital it is part of a name: Boeing 707
_LONG = re.compile(r"\d[\d.,]\d")  # most sentences have none, and are soon done with
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d$")


def rare_numbers(text: str) -> frozenset[str]:
    """The numbers of three digits and more, years left out, and decimals: what few happenings share."""
    if not _LONG.search(text):
        return frozenset()
    found = (each["number"].rstrip(".,") for each in _COUNT.finditer(text) if not each["before"])
    return frozenset(number for number in found if sum(c.isdigit() for c in number) >= 3 and not _YEAR.match(number) and not _is_round(number))


def _is_round(number: str) -> bool:
    """100, 500, 2,000: many happenings share them."""
    return len(number.replace(",", "").rstrip("0")) == 1
