"""People, places and organisations of an article, by capitals, titles, tables and surnames. Rather a name missed than one wrong."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from builder.articles.article import Article
from builder.events.gazetteers.gazetteer import (
    BODIES,
    MEN,
    NAMELIKE,
    OCCUPATIONS,
    ONE_BODY,
    ORGANISATION_WORDS,
    ORGANISATIONS,
    PARTS_OF_TITLES,
    PLACE_WORDS,
    THINGS,
    WOMEN,
)
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.gazetteers.places import ONE_PLACE, places
from builder.events.names.acronyms import acronyms
from builder.events.names.article_runs import article_runs
from builder.events.names.as_person import NO_PART
from builder.events.names.at_house import at_house
from builder.events.names.beside_kin import beside_kin
from builder.events.names.cast import Cast, Kind, Mention, NameKind, Run
from builder.events.names.chained import chained
from builder.events.names.coupled import coupled
from builder.events.names.family_name import family_name
from builder.events.names.full_names import full_names
from builder.events.names.is_letters import is_letters
from builder.events.names.listed import listed
from builder.events.names.lone_given import lone_given
from builder.events.names.modelled import modelled
from builder.events.names.name_kind import name_kind
from builder.events.names.named_spans import Span
from builder.events.names.one_gulf import one_gulf
from builder.events.names.parts_of_bodies import parts_of_bodies
from builder.events.names.whole_state import whole_state

_SMALL = re.compile(r"(?<![\w'’-])[a-z]{2,30}(?![\w'’-])")
_CAPITAL = re.compile(r"[A-Z](?<=[a-z,] .)[a-z]{1,30}")  # begins with what is sought fast
_NO_NAMES = THINGS | ORGANISATION_WORDS | PLACE_WORDS | NO_PART
_OFFICES = OCCUPATIONS - NAMELIKE
_LETTER = re.compile(r":\s?[“”\"]")
_MADAM = frozenset("ms ms. mrs mrs. miss".split())
_GLANCE = 48  # code points before a name that are looked at
_LED = re.compile(r"\b(?:in|near|from|to|of) $")
_LONG = 60  # sentences: no page of letters has fewer
_SURE = 3
_MOSTLY = 3  # of so many mentions of a place one shows that it is one
_OFTEN = 6  # the same of an organisation


def entities(article: Article, spans: Iterable[Span] = ()) -> Cast:
    """Every name of the article with its kind and fullest form, in the order of the text. `spans` are what a model found in it, if one was asked."""
    small = frozenset(_SMALL.findall(article.text))
    never_large = small - {word.lower() for word in set(_CAPITAL.findall(article.text))}
    runs = article_runs(article, never_large)
    votes = [(run.name, name_kind(article.text, run, small)) for run in runs]
    told = modelled(runs, spans)
    kinds = _voted(votes + [(run.name, told[run.start]) for run in runs if run.start in told])
    kinds = _echoed(_without_shouting(kinds, runs, small), runs, small)
    kinds |= lone_given(article.text, runs, kinds, small)
    kinds |= listed(article.text, runs, kinds, small)
    kinds |= chained(article.text, runs, kinds)
    kinds |= dict.fromkeys(parts_of_bodies(article.text, runs, kinds, small), NameKind.ORGANISATION)
    short = acronyms(article.text, runs, small)
    found = [mention for run in runs if (mention := _mention(article.text, run, kinds, short)) is not None]
    ladies = {run.name for run in runs if run.titles & _MADAM} - {run.name for run in runs if run.titles & MEN}
    kin, aside = beside_kin(article.text, runs)
    letters = (0, *(found.start() for found in _LETTER.finditer(article.text))) if len(article.sentences) > _LONG and is_letters(article) else ()
    mentions = tuple(_by_surname(article.text, list(full_names(coupled(article.text, one_gulf(found)), kin, ladies, letters, aside)), votes))
    return Cast(mentions, _surnames(mentions), _sexes(mentions))


def _voted(seen: Iterable[tuple[str, Kind]]) -> dict[str, NameKind]:
    """One kind a name: the surest, then the one told most often, then the first. A person's surname is no place for standing behind "in"."""
    votes: dict[str, Counter[Kind]] = defaultdict(Counter)
    for name, kind in seen:
        votes[name][kind] += 1
    best = {name: max(counts, key=lambda kind: (kind[1], counts[kind])) for name, counts in votes.items()}
    people = [name for name, (kind, _) in best.items() if kind == NameKind.PERSON and " " in name]
    surnames = {family_name(name) for name in people} | {
        given for name in people if (given := name.partition(" ")[0]) in given_names() and best.get(given) == (NameKind.PLACE, 1)
    }
    surnames -= {name.partition(" ")[0] for name, (kind, _) in best.items() if kind == NameKind.ORGANISATION and " " in name}
    return {name: NameKind.OTHER if _is_doubtful(name, best[name], votes[name], surnames) else best[name][0] for name in best}


def _is_doubtful(name: str, best: Kind, counts: Counter[Kind], surnames: set[str]) -> bool:
    """A surname told in the article is no trade name, and what mostly stands otherwise is no place for standing once behind "in"."""
    kind, sure = best
    if kind == NameKind.ORGANISATION and " " not in name and not name.isupper():
        return name in surnames or (sure < _SURE and counts[best] * _OFTEN < counts.total())
    if kind != NameKind.PLACE or sure >= _SURE:
        return False
    led = sum(count for (other, _), count in counts.items() if other == NameKind.PLACE)
    alone = sure > 1 and not name.isupper() and all(other == NameKind.PLACE or not weak for other, weak in counts)
    seldom = _OFTEN if alone else _MOSTLY
    return sure == 0 or name in surnames or (" " not in name and led * seldom < counts.total())


def _without_shouting(kinds: dict[str, NameKind], runs: Iterable[Run], small: frozenset[str]) -> dict[str, NameKind]:
    """What the article writes in small letters too is no set of initials: "a FAIR TRIAL"."""
    words = {word for run in runs for word in run.words}
    loud = {name for name in kinds if name.isupper() and len(name) > 2 and (name.lower() in small or name.capitalize() in words)} - BODIES
    loud -= {name for name in loud if name.lower() in ORGANISATIONS and name.capitalize() not in words}
    return {name: NameKind.OTHER if name in loud else kind for name, kind in kinds.items()}


def _echoed(kinds: Mapping[str, NameKind], runs: Iterable[Run], small: frozenset[str]) -> dict[str, NameKind]:
    """A name whose last word the article goes on with by itself is a person's: "Kasimir Zhuk … Zhuk"."""
    alone = Counter(
        run.name for run in runs if len(run.words) == 1 and run.name.lower() not in small and kinds[run.name] in (NameKind.OTHER, NameKind.PERSON)
    )
    return {name: NameKind.PERSON if kind == NameKind.OTHER and _is_echoed(name.split(" "), alone) else kind for name, kind in kinds.items()}


def _is_echoed(words: list[str], alone: Mapping[str, int]) -> bool:
    if (
        not 2 <= len(words) <= 3
        or not words[0][1:].islower()
        or words[-1] not in alone
        or len(words[-1]) == 1
        or not all(word[0].isupper() and word[0].isalpha() and word[-1] != "." for word in words)
        or (words[-1].isupper() and not words[0].isupper() and words[-1].capitalize() not in alone)
        or words[-1].endswith("shire")
    ):
        return False
    if words[0] in words[1:] or (alone.get(words[0], 0) >= alone[words[-1]] and words[0] not in given_names()):
        return False
    return not any(word.lower() in _NO_NAMES for word in words) and words[0] not in places() and not is_people(words[0])


def _mention(text: str, run: Run, kinds: Mapping[str, NameKind], short: Mapping[str, str]) -> Mention | None:
    """None for what is short for words that are no name."""
    name, kind = run.name, kinds[run.name]
    if name in short:
        if not short[name]:
            return None
        name, kind = short[name], kinds.get(short[name], NameKind.OTHER)
    if kind == NameKind.OTHER and name in short.values() and name.rpartition(" ")[2].lower() not in THINGS:
        kind = NameKind.ORGANISATION
    if name == "Washington" and text.startswith((", D.C", ", DC"), run.end):
        name = "Washington, D.C."
    if kind == NameKind.ORGANISATION and at_house(text, run.start, run.end):
        kind = NameKind.PLACE
    name = ONE_PLACE.get(name) or whole_state(name, text, run) if kind == NameKind.PLACE else ONE_BODY.get(name, name)
    if run.titles - PARTS_OF_TITLES and kind == NameKind.OTHER and run.words[-1].lower() not in _OFFICES:
        kind = NameKind.PERSON
    if len(name) == 1 and name.isascii() and kind in (NameKind.PERSON, NameKind.OTHER):
        return None  # whoever "K" is
    woman = True if run.titles & WOMEN else False if run.titles & MEN else None
    return Mention(run.start, run.end, name, kind, woman)


def _by_surname(text: str, mentions: Sequence[Mention], votes: Iterable[tuple[str, Kind]]) -> Iterator[Mention]:
    """The mentions in order; one word that is the surname of somebody in the article is a person, whoever of the family it may be."""
    surnames = {family_name(each.name) for each in mentions if each.kind == NameKind.PERSON and " " in each.name}
    surnames -= {name for name, (kind, sure) in votes if kind == NameKind.ORGANISATION and sure > 1}
    for each in mentions:
        open_ = each.kind == NameKind.OTHER and each.name in surnames and is_surname(each.name) and each.name.lower() not in _NO_NAMES
        yield replace(each, kind=NameKind.PERSON) if open_ and not _LED.search(text, max(0, each.start - _GLANCE), each.start) else each


def _surnames(mentions: tuple[Mention, ...]) -> dict[str, str]:
    """Surname → full name; none for a surname that two people, or a person and who may be one, share."""
    shared: dict[str, set[str]] = {}
    for each in mentions:
        if each.kind in (NameKind.PERSON, NameKind.OTHER) and " " in each.name:
            shared.setdefault(family_name(each.name), set()).add(each.name)
    people = {each.name for each in mentions if each.kind == NameKind.PERSON}
    return {surname: name for surname, names in shared.items() if len(names) == 1 and (name := next(iter(names))) in people}


def _sexes(mentions: tuple[Mention, ...]) -> dict[str, bool]:
    """Name → whether a woman's; none for a name told both ways."""
    told: dict[str, set[bool]] = {}
    for each in mentions:
        if each.woman is not None:
            told.setdefault(each.name, set()).add(each.woman)
    return {name: next(iter(sexes)) for name, sexes in told.items() if len(sexes) == 1}
