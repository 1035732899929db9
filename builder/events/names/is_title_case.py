"""Whether words in capitals are a title's: of a song, a book, a show."""

from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.places import places

# Small words that have a capital in titles, and in no other name.
_SMALL = frozenset("My Your Our It This That Where How What Too Not Me Who When".split())
_TIMES = frozenset("Year Day Week Month Night Century".split())


def is_title_case(words: tuple[str, ...]) -> bool:
    """ "The Hall Where It Burnt", "Keep This Boat", "Song Of The Year"; no "Ada Berg Who Left", where a caption ends, and no "Bank Of Norway"."""
    if not any(_is_inside(words, at) for at in range(1, len(words) - 1)):
        return False
    return not any(word in given_names() for word in words)


def _is_inside(words: tuple[str, ...], at: int) -> bool:
    if words[at] == "Of":
        return words[at + 1] == "The" and words[-1] in _TIMES
    return words[at] in _SMALL and words[at + 1][0].isupper() and words[at + 1] not in _TIMES and words[at - 1] not in places()
