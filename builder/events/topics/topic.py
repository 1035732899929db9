"""What an article is about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """`text` is what stands before a headline, `name` the name in it; `person` where that is one, and no other person is in the article's title;
    `body` where it is an organisation."""

    text: str
    name: str
    person: bool
    body: bool = False
