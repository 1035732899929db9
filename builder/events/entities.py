"""People, places and organisations of an article, by capitals, titles, tables and surnames. Rather a name missed than one wrong."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from builder.articles.article import Article
from builder.events import lexicon
from builder.events.cast import Cast, Mention, NameKind
from builder.events.gazetteer import MEN, ORGANISATION_WORDS, PERSON_VERBS, PLACE_WORDS, TITLES, WOMEN
from builder.events.places import places

_PART = r"(?:(?:[A-Z]\.){1,4}|(?:Mrs?|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Prof|St)\.|(?:al-|el-|d['’]|O['’])?[A-ZÀ-ÖØ-ÞŠŽČĐŁ][\w-]{0,40})"
_RUN = re.compile(rf"(?<![\w'’-]){_PART}(?:(?: (?:of|of the|for|de|da|del|van|von|der|bin|ibn|al))?(?: |-){_PART}){{0,6}}")
_CALENDAR = frozenset(w.capitalize() for w in lexicon.DATING_WORDS) | frozenset("AEST GMT UTC EST EDT I January Monday".split())
_PEOPLES = re.compile(r"(?:ese|ish|ian|ans|ians|ean|eans|can|nch|raqi|aeli|stani|utch|reek|erman|wiss|hai)$")
_IN = re.compile(r"\b(?:in|near|from|across|outside) (?:the (?:city|town|village|province|state) of )?$")


def entities(article: Article) -> Cast:
    """Every name of the article with its kind and fullest form, in the order of the text."""
    found = [mention for sentence in article.sentences for mention in _mentions(article.text, sentence.start, sentence.end)]
    people = _full_names(found)
    mentions = tuple(_resolved(found, people))
    return Cast(mentions, _surnames(mentions), _sexes(mentions))


def _surnames(mentions: tuple[Mention, ...]) -> dict[str, str]:
    """Surname → full name; none for a surname that two people, or a person and who may be one, share."""
    shared: dict[str, set[str]] = {}
    for each in mentions:
        if each.kind in (NameKind.PERSON, NameKind.OTHER) and " " in each.name:
            shared.setdefault(each.name.split()[-1], set()).add(each.name)
    people = {each.name for each in mentions if each.kind == NameKind.PERSON}
    return {surname: name for surname, names in shared.items() if len(names) == 1 and (name := next(iter(names))) in people}


def _sexes(mentions: tuple[Mention, ...]) -> dict[str, bool]:
    """Name → whether a woman's; none for a name told both ways."""
    told: dict[str, set[bool]] = {}
    for each in mentions:
        if each.woman is not None:
            told.setdefault(each.name, set()).add(each.woman)
    return {name: next(iter(sexes)) for name, sexes in told.items() if len(sexes) == 1}


def _mentions(text: str, start: int, end: int) -> Iterator[Mention]:
    for found in _RUN.finditer(text, start, end):
        for first, words in _apart(_parts(found.group(), found.start(), found.start() == start)):
            mention = _mention(text, first, words)
            if mention is not None:
                yield mention


def _parts(run: str, start: int, opens: bool) -> Iterator[tuple[int, list[str]]]:
    """A run cut at words that belong to no name: a sentence's first word, days and months."""
    at, words, first = start, list[str](), start
    for word in run.split(" "):
        if word in _CALENDAR or (opens and at == start and _is_no_name(word)):
            if words:
                yield first, words
            words, first = [], at + len(word) + 1
        else:
            words.append(word)
        at += len(word) + 1
    if words:
        yield first, words


def _is_no_name(word: str) -> bool:
    """A word that is only in capitals because it begins the sentence."""
    return word.lower() in lexicon.STOP_WORDS | lexicon.COMMANDS or (len(word) > 5 and word.endswith("ing"))


def _apart(parts: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    """ "Mr Tanaka of the Nordic Council" is a man and a council."""
    for first, words in parts:
        cut = words.index("of") if "of" in words and words[0].lower() in MEN | WOMEN else len(words)
        yield first, words[:cut]
        rest = cut + (2 if words[cut + 1 : cut + 2] == ["the"] else 1)
        if rest < len(words):
            yield first + len(" ".join(words[:rest])) + 1, words[rest:]


def _mention(text: str, first: int, words: list[str]) -> Mention | None:
    end = first + len(" ".join(words))
    titled = _title_length(words)
    title = {word.lower() for word in words[:titled]}
    bare = words[titled:]
    if not bare or bare[0] == "of" or (len(bare) == 1 and _is_people(bare[0])):
        return None
    before = text[max(0, first - 20) : first].split()
    kind = _kind(text, first, end, bare, bool(title) or (bool(before) and before[-1] in TITLES))
    woman = True if title & WOMEN else False if title & MEN else None
    name = " ".join(bare)
    return Mention(end - len(name), end, name, kind, woman)


def _title_length(words: list[str]) -> int:
    """How many words lead up to a person's name: "United States President" in "United States President Donald Trump"."""
    last = next((place for place in range(len(words) - 2, -1, -1) if words[place].lower() in TITLES), -1)
    lead = words[: last + 1]
    known = [word.lower() in TITLES or _is_people(word) or word in places() for word in lead]
    return last + 1 if all(known) or any(" ".join(lead[:count]) in places() and all(known[count:]) for count in (1, 2, 3)) else 0


def _is_people(word: str) -> bool:
    return bool(_PEOPLES.search(word)) and word not in places()


def _kind(text: str, start: int, end: int, words: list[str], titled: bool) -> NameKind:
    name, lowers = " ".join(words), {word.lower() for word in words}
    if name in places() or (len(words) > 1 and words[-1].lower() in PLACE_WORDS):
        return NameKind.PLACE
    if lowers & ORGANISATION_WORDS or (len(words) == 1 and name.isupper() and 2 <= len(name) <= 6):
        return NameKind.ORGANISATION
    if titled and len(words) <= 4 and "of" not in words:
        return NameKind.PERSON
    if 2 <= len(words) <= 4 and not lowers & {"of", "for", "the", "and"} and PERSON_VERBS.match(text, end):
        return NameKind.PERSON
    if len(words) <= 2 and _IN.search(text, max(0, start - 30), start):
        return NameKind.PLACE
    return NameKind.OTHER


def _full_names(found: list[Mention]) -> dict[str, Mention]:
    """Last name → the fullest mention of the person; names that two people share are left out."""
    surnames = {each.name.split()[-1] for each in found if each.kind == NameKind.PERSON}
    fullest: dict[str, Mention] = {}
    shared: set[str] = set()
    for each in sorted(found, key=lambda mention: (mention.kind != NameKind.PERSON, mention.start)):
        words = each.name.split()
        if (
            words[-1] not in surnames
            or not 2 <= len(words) <= 4
            or each.kind not in (NameKind.PERSON, NameKind.OTHER)
            or not all(w[0].isupper() for w in words)
        ):
            continue
        known = fullest.setdefault(words[-1], replace(each, kind=NameKind.PERSON))
        if known.name.split()[0][0] != words[0][0] and each.kind == NameKind.PERSON:
            shared.add(words[-1])
    return {surname: each for surname, each in fullest.items() if surname not in shared}


def _resolved(found: Iterable[Mention], people: dict[str, Mention]) -> Iterator[Mention]:
    for each in found:
        person = people.get(each.name.split()[-1])
        if person is not None and each.kind in (NameKind.PERSON, NameKind.OTHER):
            yield replace(each, name=person.name, kind=NameKind.PERSON)
        else:
            yield each
