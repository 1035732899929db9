"""What an article is about that collects the news of a month."""

from dataclasses import replace

import pytest

from builder.events.topics.collected_topic import collected_topic
from tests.events.making import article

# Title, text, what the topic says, and the name in it.
ROWS = (
    ("On the campaign trail in Chad, May 2019", "A series on the 2019 Chad presidential election.", "Chad presidential election", "Chad"),
    ("On the campaign trail in the USA, May 2019", "It rained.", "United States", "United States"),
    ("News in brief from Kenya – 12 May 2019", "It rained.", "Kenya", "Kenya"),
    ("News in brief from Kenya: May 12, 2019", "It rained.", "Kenya", "Kenya"),
    ("News from Kenya and Chad, May 2019", "It rained.", None, None),
    ("News from the harbours, May 2019", "It rained.", None, None),
    ("Interview with Chad Roe, May 2019", "It rained.", None, None),
    ("Chad Roe resigns: May 2019", "It rained.", None, None),
    ("News of Chad Roe, May 2019", "It rained.", None, None),
    ("Ole Roe flees Kenya, 12 May 2019", "It rained.", None, None),
    ("News anchor dies in Kenya, 12 May 2019", "It rained.", None, None),
    ("Strike in Kenya, 12 May 2019", "It rained.", None, None),
    ("Kenya holds election in 2019", "It rained.", None, None),
    ("", "It rained.", None, None),
)


@pytest.mark.parametrize(("title", "text", "told", "name"), ROWS)
def test_a_month_of_news_is_of_its_country(title: str, text: str, told: str | None, name: str | None) -> None:
    topic = collected_topic(replace(article(text), title=title))
    assert (topic and topic.text, topic and topic.name) == (told, name)
