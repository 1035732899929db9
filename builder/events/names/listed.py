"""Names that a list of people holds, and nothing else tells the kind of."""

from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise

from builder.events.gazetteers.gazetteer import OCCUPATIONS, ORGANISATION_WORDS, PLACE_OPENERS, PLACE_WORDS, SURNAMES, THINGS
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.places import places
from builder.events.gazetteers.towns import towns
from builder.events.names.cast import NameKind, Run
from builder.events.words.lexicon import STOP_WORDS

_BETWEEN = (", ", " and ", ", and ", " & ", ", The ", ", the ", " and The ", " and the ")
_FARTHEST = max(map(len, _BETWEEN))
_NO_NAMES = THINGS | ORGANISATION_WORDS | PLACE_WORDS | PLACE_OPENERS | STOP_WORDS | {office for each in OCCUPATIONS for office in (each, f"{each}s")}
_NEVER_NAMES = _NO_NAMES - SURNAMES
_MAY_BE = (NameKind.PERSON, NameKind.OTHER)
_LONGEST_NAME = 3  # words
_FEWEST = 3  # members of a list that tells of single words too


def listed(text: str, runs: Sequence[Run], kinds: Mapping[str, NameKind], small: frozenset[str]) -> dict[str, NameKind]:
    """Name → its kind, for the names without one of `kinds` in lists whose other members tell it: "Ada Lund, Kvitka Zhuk and The Vranas" are two
    people and a band. `small` are words that the text writes in small letters too."""
    found: dict[str, NameKind] = {}
    families = {name.rpartition(" ")[2] for name, kind in kinds.items() if kind == NameKind.PERSON}
    for members in _lists(text, runs):
        told = [kinds[run.name] for run in members]
        if NameKind.PLACE in told:
            found |= dict.fromkeys(_towns(text, members, told, families, small), NameKind.PLACE)
            bands = set(_bands(members, told))
            found |= dict.fromkeys(bands, NameKind.ORGANISATION)
            told = [NameKind.OTHER if run.name in bands else found.get(run.name, kind) for run, kind in zip(members, told, strict=True)]
        rest = [run for run, kind in zip(members, told, strict=True) if kind == NameKind.OTHER and run.name not in found]
        if rest and (named := _alike(told)) is not None:
            found |= {run.name: named for run in rest if _is_one(text, run, named, small)}
        if rest:
            found = _with_people(text, members, told, small) | found
    return found


def _bands(members: Sequence[Run], told: Sequence[NameKind]) -> Iterator[str]:
    """What is called like a place among people: "Ada Lund, Kvitka Hay Farm and Ole Berg"."""
    if told.count(NameKind.PERSON) > 1:
        yield from (
            run.name
            for run, kind in zip(members, told, strict=True)
            if kind == NameKind.PLACE and len(run.words) > 2 and run.name not in places() and run.name not in towns()
        )


def _towns(text: str, members: Sequence[Run], told: Sequence[NameKind], families: Set[str], small: frozenset[str]) -> Iterator[str]:
    """What a table has as a town's, behind a place: "Ulvika and Paisley"."""
    for (one, kind), (other, open_) in pairwise(zip(members, told, strict=True)):
        if kind == NameKind.PLACE and open_ == NameKind.OTHER and text[one.end : other.start] == " and ":
            yield from (name for name in [other.name] if name in towns() and name not in families and _is_plain(other, small))


def _alike(told: Sequence[NameKind]) -> NameKind | None:
    """The one kind of which two or more of the list are, where all others are open."""
    kinds = set(told) - {NameKind.OTHER}
    kind = kinds.pop() if len(kinds) == 1 else NameKind.OTHER
    return kind if kind != NameKind.OTHER and told.count(kind) > 1 else None


def _is_one(text: str, run: Run, kind: NameKind, small: frozenset[str]) -> bool:
    """Whether one word may be of the kind that the others of its list are."""
    if len(run.words) > 1 or text[max(0, run.start - 4) : run.start].lower() == "the ":
        return False
    if kind == NameKind.ORGANISATION:
        return len(run.name) > 2 and run.name.lower() not in _NEVER_NAMES and run.name.lower() not in small and not is_people(run.name)
    return _is_plain(run, small)


def _with_people(text: str, members: Sequence[Run], told: Sequence[NameKind], small: frozenset[str]) -> dict[str, NameKind]:
    """In a list with people, people and bands alone: "Ada Lund, Kvitka Zhuk and the Vranas"."""
    found: dict[str, NameKind] = {}
    sure = sum(kind == NameKind.PERSON and len(run.words) > 1 for kind, run in zip(told, members, strict=True))
    if not sure or any(kind not in _MAY_BE and not _is_band(text, run, kind) for kind, run in zip(told, members, strict=True)):
        return found
    for run in (run for run, kind in zip(members, told, strict=True) if kind == NameKind.OTHER):
        if text[max(0, run.start - 4) : run.start].lower() == "the ":
            if run.words[-1].endswith("s") and len(members) >= _FEWEST and run.words[-1].lower() not in _NO_NAMES:
                found[run.name] = NameKind.ORGANISATION
        elif _is_plain(run, small) and (len(run.words) > 1 or (len(members) >= _FEWEST and sure > 1)):
            found[run.name] = NameKind.PERSON
    return found


def _is_band(text: str, run: Run, kind: NameKind) -> bool:
    """ "The Vranas" sing beside people, and are no company of theirs."""
    return kind == NameKind.ORGANISATION and text[max(0, run.start - 4) : run.start].lower() == "the " and run.words[-1].endswith("s")


def _lists(text: str, runs: Sequence[Run]) -> Iterator[list[Run]]:
    """Runs that only commas and "and" part, two or more."""
    members, end = list[Run](), 0
    for run in runs:
        if run.start - end > _FARTHEST or text[end : run.start] not in _BETWEEN:
            if len(members) > 1:
                yield members
            members = []
        members.append(run)
        end = run.end
    if len(members) > 1:
        yield members


def _is_plain(run: Run, small: frozenset[str]) -> bool:
    """Whether it has the shape of a person's name, and no other meaning."""
    return (
        len(run.words) <= _LONGEST_NAME
        and all(word.istitle() and word.replace("-", "").isalpha() for word in run.words)
        and not any(
            word.lower() in small or (word.lower() in _NO_NAMES and (not at or word.lower() not in SURNAMES)) for at, word in enumerate(run.words)
        )
        and not is_people(run.words[0])
        and run.words[0] not in places()
    )
