"""Bodies that an article goes on with by a part of their name."""

from collections.abc import Iterator, Mapping, Sequence

from builder.events.gazetteers.gazetteer import ORGANISATION_WORDS, THINGS
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import NameKind, Run

_FIRMS = frozenset("group inc corp ltd company holdings plc limited industries airlines airways records motors pharmaceuticals bank".split())
_RIGHTS = THINGS - {"live"}  # of "Human Rights Watch"
_HEADS = ORGANISATION_WORDS | THINGS


def parts_of_bodies(text: str, runs: Sequence[Run], kinds: Mapping[str, NameKind], small: frozenset[str]) -> Iterator[str]:
    """Of the names without a kind in `kinds` those that begin a body's name, or that "the" stands before and one ends with: "Vran Live" of "Vran Live
    Events", "Vran" of "Vran Group", "the Kvits" of "Ulvika Kvits". `small` are words that the text writes in small letters too."""
    bodies = [name.split(" ") for name, kind in kinds.items() if kind == NameKind.ORGANISATION and " " in name]
    opened = {
        " ".join(words[:count])
        for words in bodies
        for count in range(2, len(words))
        if words[0] not in given_names() and words[count - 1].lower() not in _RIGHTS
    }
    first = {words[0] for words in bodies if len(words) == 2 and words[1].lower() in _FIRMS}
    last = {words[-1] for words in bodies}
    for run in runs:
        if kinds[run.name] != NameKind.OTHER:
            continue
        if len(run.words) > 1:
            if run.name in opened:
                yield run.name
        elif _may_be(run.name, small) and (run.name in first or (run.name in last and text[max(0, run.start - 4) : run.start].lower() == "the ")):
            yield run.name


def _may_be(word: str, small: frozenset[str]) -> bool:
    lower = word.lower()
    return not (lower in small or lower in _HEADS or word in given_names() or is_surname(word) or is_people(word) or word in towns())
