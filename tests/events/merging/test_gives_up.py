"""Plans that somebody puts off or calls off, which are no plans of their own day any more."""

import pytest

from builder.events.merging.gives_up import gives_up


@pytest.mark.parametrize(
    ("text", "given_up"),
    [
        ("Elsby, which was to vote on Monday, postponed it.", True),
        ("The mayor, who postponed his holiday, will speak on Monday.", False),
        ("Elsby was to vote on Monday, but the mayor called it off.", True),
        ("The vote, postponed in May, will be on Monday.", False),
        ("The fair will be held on Monday.", False),
    ],
)
def test_a_plan_given_up(text: str, given_up: bool) -> None:
    assert gives_up(text) == given_up
