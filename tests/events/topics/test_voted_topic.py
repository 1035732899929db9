"""A vote that a title names with its year."""

import pytest

from builder.events.topics.voted_topic import voted_topic

# Title, what the topic says, and the name in it.
ROWS = (
    ("Larch Party wins 2019 Chad general election", "Chad general election", "Chad general election"),
    ("Ada Berg wins 2020 South Lund Larch primary", "South Lund Larch primary", "South Lund Larch primary"),
    ("State of Kenya holds 2020 election amidst storm", "Kenya election", "Kenya"),
    ("Chad 2019 general election ends in a draw", "Chad general election", "Chad"),
    ("Larches win 2019 general election in Chad", "General election in Chad", "Chad"),
    ("Larches win 2019 general election", None, None),
    ("South Africa 2019 election ends in a draw", "South Africa election", "South Africa"),
    ("In Chad 2019 election ends in a draw", "Chad election", "Chad"),
    ("Chad 2020 Presidential election delayed", "Chad Presidential election", "Chad"),
    ("Lund hosts 2020 US presidential primaries", "US presidential primaries", "US presidential primaries"),
    # what is no place
    ("Larches win 2020 election in May", None, None),
    ("May 2020 election delayed in Lund", None, None),
    ("Friday 2020 election delayed", None, None),
    ("On 2020 election, Ada Berg lies", None, None),
    ("After 2019 election, Lund burns", None, None),
    ("Why 2020 election matters", None, None),
    ("The 2020 election was fair", None, None),
    ("Larch 2020 election campaign ends", None, None),
    ("2019 May election delayed", None, None),
    ("Ada Berg, candidate for 2020 Ulvika by-election, speaks", None, None),
    ("Chad elections near", None, None),
    ("Ada Berg elected in 2019", None, None),
)


@pytest.mark.parametrize(("title", "text", "name"), ROWS)
def test_a_vote_with_its_year_is_the_topic(title: str, text: str | None, name: str | None) -> None:
    topic = voted_topic(title)
    assert (topic and topic.text, topic and topic.name) == (text, name)
