"""What an article is about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """`text` is what stands before a headline, `name` the name in it; `person` where that is one, and no other person is in the article's title."""

    text: str
    name: str
    person: bool
