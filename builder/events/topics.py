"""What each article is about, in the words of its title."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from builder.articles.article import Article
from builder.events import lexicon
from builder.events.event import DatedEvent
from builder.events.is_letters import is_letters
from builder.events.is_people import is_people
from builder.events.named_happenings import named_happenings
from builder.events.only_tells import only_tells
from builder.events.places import ONE_PLACE, places
from builder.events.topic import Topic

_LABEL = 40  # code points of a "Leeds trial" before the colon of a title
_LONGEST = 40
_FARTHEST = 50_000  # code points of an article
_STEM = 5
_LEAD, _OFTEN, _FAR = 400, 3, 1.5  # code points of an article; times it is named; times as often as others
_FURTHER = 3  # words behind a name
# What goes on behind a name as long as it leads to one of these is what happened there: "Leeds flour mill fire".
_HAPPENINGS = frozenset(
    "fire blaze crash explosion blast bombing bomb shooting stabbing attack attacks siege raid earthquake quake flood floods storm hurricane tornado"
    " eruption outbreak epidemic pandemic crisis disaster collapse collision derailment spill leak trial inquest case protest protests riot"
    " riots unrest strike war conflict coup election elections primary primaries caucus referendum vote campaign summit conference festival concert"
    " murder murders killing killings massacre disappearance rescue launch mission landing convention row scandal inquiry hearing appeal verdict"
    " probe affair".split()
)
_TELLERS = re.compile(r"\b(?:Reuters|AFP|BBC|CNN|AP|UPI|PTI|Xinhua|Associated Press|Press Association|Agence France-Presse|Getty Images)\b")
_VERBS = lexicon.IRREGULAR_PAST | lexicon.AUXILIARIES | lexicon.PRESENT | lexicon.SAYING
_THING = re.compile(r"[A-Z][\w-]*[a-z](?: [A-Z0-9][\w-]*){1,3}")  # "Golden Heron", "Boat Fair 2019"
_OWNED = re.compile(r"[’']s$")
_SHORTEST = 3  # code points, where it is no "UK"
# What governs, guards or judges acts in the news of others.
_ACTING = frozenset(
    "House Senate Congress Parliament Guard Security Department Ministry Agency Administration Commission Committee Court Police Government Service"
    " Representatives Justice".split()
)


def topics(reports: Iterable[DatedEvent], articles: Mapping[str, Article]) -> dict[str, Topic]:
    """Article id → "Leeds mill fire"; nothing for an article whose title has no name that it tells of.

    The name is the one in the title that most of the article's `reports` tell of, not who writes or publishes it, and nobody named but once;
    what stands with it before a colon is what the article is about, else it and what happened there. Where the title has none, one of
    the first sentences may, if the article tells of it far more than of others, or one of the title that other articles tell of.
    """
    told = tuple(reports)
    people = {name for report in told for name in report.people if " " in name}
    bodies = {name for report in told for name in report.organisations}
    names, things = _named(told, articles)
    often = {
        article: {name: count for name, count in counts.items() if name not in people or _is_told(name, articles[article])}
        for article, counts in names.items()
    }
    known, happened = _by_words(names.values()), named_happenings(articles.values(), _HAPPENINGS)
    found = {
        article: _topic(articles[article].title, counts, people)
        or _led(articles[article], counts, people, happened.get(article, ""))
        or _topic(articles[article].title, _elsewhere(articles[article], known), people)
        or _topic(articles[article].title, things[article], ())
        or _of_happening(happened.get(article, ""))
        for article, counts in often.items()
    }
    return {article: replace(topic, body=topic.name in bodies) for article, topic in found.items() if topic}


def _named(reports: Iterable[DatedEvent], articles: Mapping[str, Article]) -> tuple[dict[str, Counter[str]], dict[str, Counter[str]]]:
    """Article id → name → how many of its reports tell of it; and the same for things."""
    names: dict[str, Counter[str]] = defaultdict(Counter)
    things: dict[str, Counter[str]] = defaultdict(Counter)
    for report in reports:
        named = {*(name for name in report.people if " " in name), *report.organisations, *report.places}
        for article in {source.article for source in report.sources} & articles.keys():
            names[article].update(name for name in named if not _tells(name, articles[article]))
            things[article].update(name for name in report.unsorted if _THING.fullmatch(name) and not _tells(name, articles[article]))
    return names, things


def _tells(name: str, article: Article) -> bool:
    """Whether the name is who publishes or writes the article."""
    return bool(_TELLERS.search(name)) or _bare(name) in (_bare(article.publisher), article.author)


def _is_told(name: str, article: Article) -> bool:
    """Whether it is named again: not only who stands under a picture or has taken it."""
    text, surname = article.text[:_FARTHEST], name.rpartition(" ")[2]
    entitled = surname in article.title and not text.startswith(article.title[:_LABEL].rstrip("…"))
    return entitled + text.count(surname) > 1


def _by_words(counted: Iterable[Iterable[str]]) -> dict[str, set[str]]:
    """First word → the names that begin with it."""
    found: dict[str, set[str]] = defaultdict(set)
    for names in counted:
        for name in names:
            found[name.partition(" ")[0]].add(name)
    return found


def _elsewhere(article: Article, known: Mapping[str, Collection[str]]) -> dict[str, int]:
    """The names of its title that other articles tell of, and it too, though of no event, as often as it does."""
    words = (_OWNED.sub("", word).strip("“”‘’'\"():;,.") for word in article.title.split())
    named = {name for word in words for name in known.get(word, ()) if name in article.title}
    often = {name: article.text.count(name) for name in named if not _tells(name, article)}
    return {name: count for name, count in often.items() if count >= _OFTEN}


def _bare(name: str) -> str:
    return name.removeprefix("The ")


def _topic(title: str, counts: Mapping[str, int], people: Collection[str]) -> Topic | None:
    """By the most told name in the title, by surname too; of two the first there; a "UK" or "Kenyan" only where there is no other."""
    words = title.replace("’s", "  ").replace("'s", "  ")  # as long as before
    found = {name: _found(name, words, person=name in people) for name in counts}
    able = {name: match for name, match in found.items() if match and _is_fit(name) and not only_tells(title, *match.span())}
    if not able:
        return None
    name = min(able, key=lambda each: (able[each].group() not in each, -counts[each], able[each].start(), each))
    if _acts(name):
        return None
    ends, label = able[name].end(), title.partition(": ")[0]
    others = {word for each in counts if each in people for word in each.split()} - set(name.split())
    person = name in people and not others & set(words.split())
    further = label[ends:].split()
    if ends <= len(label) < min(len(title), _LABEL) and (not further or (further[-1] in _HAPPENINGS and not _VERBS & set(further))):
        return Topic(label, name, person)
    return Topic(name + _further(title[ends:]), name, person)


def _of_happening(name: str) -> Topic | None:
    whose = name.rpartition(" ")[0]
    while whose.rpartition(" ")[2].islower():
        whose = whose.rpartition(" ")[0]
    return Topic(name, whose, person=False) if whose and not _acts(whose) else None


def _is_fit(name: str) -> bool:
    return len(name) <= _LONGEST and (len(name) >= _SHORTEST or name.isupper())


def _acts(name: str) -> bool:
    return name.rpartition(" ")[2] in _ACTING


def _led(article: Article, counts: Collection[str], people: Collection[str], happened: str) -> Topic | None:
    """By the name of the first sentences that comes most often, where the title has none, or by what `happened` to him or there."""
    if is_letters(article):
        return None
    first = {name: article.text.find(name, 0, _LEAD) for name in counts if _is_fit(name)}
    often = {
        name: article.text.count(name.rpartition(" ")[2])
        for name, start in first.items()
        if start >= 0 and not only_tells(article.text[:_LEAD], start, start + len(name))
    }
    name = max(often, key=lambda each: (often[each], each), default="")
    if not name or often[name] < _OFTEN or _acts(name) or any(often[name] < _FAR * often[each] for each in often if each != name):
        return None
    return (
        _of_happening(happened)
        if happened.startswith(f"{name} ")
        else Topic(name, name, name in people and sum(each in people for each in counts) == 1)
    )


def _found(name: str, title: str, *, person: bool) -> re.Match[str] | None:
    """ "Bergen", "Ada Berg" or "Berg", "UK" for the United Kingdom, "Kenyan" for Kenya."""
    whole = name in title or not person
    way = name if whole else name.rpartition(" ")[2]
    short = [each for each, place in ONE_PLACE.items() if place == name]
    # Asked first whether it is there at all, for few names are, and each would be a pattern to compile.
    if way in title and (found := re.search(rf"(?<!\w){re.escape(way)}(?!\w)", title)):
        return found
    if any(each in title for each in short) and (found := re.search(rf"(?<!\w)(?:{'|'.join(map(re.escape, short))})(?!\w|…| [A-Z])", title)):
        return found  # no "US Coast Guard"
    if len(name) < _STEM or name[:_STEM] not in title or name not in places():
        return None
    return next((each for each in re.finditer(rf"\b{re.escape(name[:_STEM])}\w+", title) if is_people(each.group())), None)


def _further(rest: str) -> str:
    """ " mill fire" of " mill fire kills two"."""
    words = rest.split(" ")[: _FURTHER + 1]
    last = next((place for place, word in enumerate(words) if place and word in _HAPPENINGS), 0)
    plain = all(word.isalpha() and word.islower() and not word.endswith("ed") for word in words[1:last])
    return " ".join(words[: last + 1]) if not words[0] and plain and not (lexicon.STOP_WORDS | _VERBS) & set(words[1:last]) else ""
