"""The name in a title, with what happened there."""

import pytest

from builder.events.topics.titled_topic import titled_topic

ROWS = (
    ("Fire erupts in deck of cars at Lund Airport, Norway", "Lund Airport", "Lund Airport fire"),  # a site, though it is a body
    ("Fire erupts in deck of cars at Lund Airport, Norway", "Lund", "Lund Airport fire"),  # a place that goes on
    ("Fire erupts in deck of cars at Lund Mills, Norway", "Lund Mills", "Lund Mills"),
)


@pytest.mark.parametrize(("title", "name", "text"), ROWS)
def test_what_happened_at_a_site_is_the_topic(title: str, name: str, text: str) -> None:
    bodies = {name} if " " in name else set()
    topic = titled_topic(title, {name: 3, "Norway": 2}, set(), bodies)
    assert topic is not None and topic.text == text


DEALS = (
    ("Ada Berg estate agrees record Lund music deal", "Ada Berg estate music deal"),
    ("Ada Berg estate drops the lawsuit", "Ada Berg estate lawsuit"),
    ("Ada Berg estate sells house", "Ada Berg estate"),
    ("Ada Berg estate sells house after dealers left", "Ada Berg estate"),
)


@pytest.mark.parametrize(("title", "text"), DEALS)
def test_what_is_called_after_somebody_has_its_deal(title: str, text: str) -> None:
    topic = titled_topic(title, {"Ada Berg": 3}, {"Ada Berg"})
    assert topic is not None and topic.text == text
