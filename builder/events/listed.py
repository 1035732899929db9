"""Names that a list of people holds, and nothing else tells the kind of."""

from collections.abc import Iterator, Mapping, Sequence

from builder.events.cast import NameKind, Run
from builder.events.gazetteer import OCCUPATIONS, ORGANISATION_WORDS, PLACE_OPENERS, PLACE_WORDS, SURNAMES, THINGS
from builder.events.is_people import is_people
from builder.events.lexicon import STOP_WORDS
from builder.events.places import places

_BETWEEN = (", ", " and ", ", and ", " & ", ", The ", ", the ", " and The ", " and the ")
_FARTHEST = max(map(len, _BETWEEN))
_NO_NAMES = THINGS | ORGANISATION_WORDS | PLACE_WORDS | PLACE_OPENERS | STOP_WORDS | {office for each in OCCUPATIONS for office in (each, f"{each}s")}
_NEVER_NAMES = _NO_NAMES - SURNAMES
_MAY_BE = (NameKind.PERSON, NameKind.OTHER)
_LONGEST_NAME = 3  # words
_FEWEST = 3  # members of a list that tells of single words too


def listed(text: str, runs: Sequence[Run], kinds: Mapping[str, NameKind], small: frozenset[str]) -> dict[str, NameKind]:
    """Name → its kind, for the names without one of `kinds` in lists where people are, and neither places nor bodies: "Ada Lund, Kvitka Zhuk and
    The Vranas" are two people and a band. `small` are words that the text writes in small letters too."""
    found: dict[str, NameKind] = {}
    for members in _lists(text, runs):
        told = [kinds[run.name] for run in members]
        if told.count(NameKind.PLACE) > 1 and {NameKind.PLACE, NameKind.OTHER} == set(told):
            found |= {
                run.name: NameKind.PLACE for run in members if kinds[run.name] == NameKind.OTHER and _is_plain(run, small) and len(run.words) == 1
            }
        sure = sum(kind == NameKind.PERSON and len(run.words) > 1 for kind, run in zip(told, members, strict=True))
        if not sure or any(kind not in _MAY_BE and not _is_band(text, run, kind) for kind, run in zip(told, members, strict=True)):
            continue
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
