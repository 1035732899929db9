"""Hyphens with spaces around them."""

import pytest

from builder.events.headlines.closed import closed


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("The board shut its four - year plan", "The board shut its four-year plan"),
        ("A 50 - year - old man left", "A 50-year-old man left"),
        ("A Leeds - based firm won a long - term lease", "A Leeds-based firm won a long-term lease"),
        ("The oil - soaked birds were washed", "The oil-soaked birds were washed"),
        ("A pro - Lund rally was held before the clean - up", "A pro-Lund rally was held before the clean-up"),
        ("The mill - now a school - burnt", "The mill - now a school - burnt"),
        ("The toll rose to 260 - up from 26", "The toll rose to 260 - up from 26"),
        ("A warm - up and a sell - off were held", "A warm-up and a sell-off were held"),
        ("The mill - owned by her aunt - burnt", "The mill - owned by her aunt - burnt"),
        ("The film - named after her - was shown", "The film - named after her - was shown"),
        ("The mill burnt - followed by the school", "The mill burnt - followed by the school"),
        ("Leeds - Ada Berg won", "Leeds - Ada Berg won"),
        ("Sir Ole Berg - Roe left Elsby - on - Sea in a house - to - house search", "Sir Ole Berg-Roe left Elsby-on-Sea in a house-to-house search"),
        ("Chart - toppers sang in up - to - the - minute hats", "Chart-toppers sang in up-to-the-minute hats"),
    ],
)
def test_a_hyphen_is_closed_where_it_joins_a_word_and_left_where_it_is_a_dash(text: str, printed: str) -> None:
    assert closed(text) == printed
