"""What each article is about, in the words of its title."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from builder.articles.article import Article
from builder.events.event import DatedEvent
from builder.events.gazetteers.countries import countries
from builder.events.names.is_letters import is_letters
from builder.events.topics.collected_topic import collected_topic
from builder.events.topics.discussed_topic import discussed_topic
from builder.events.topics.named_happenings import named_happenings
from builder.events.topics.only_tells import only_tells
from builder.events.topics.opening_topic import opening_topic
from builder.events.topics.titled_topic import titled_topic
from builder.events.topics.topic import Topic
from builder.events.topics.voted_topic import voted_topic
from builder.events.topics.with_matter import with_matter

_LONGEST = 40
_FARTHEST = 50_000  # code points of an article
_SAID = 2  # of so many times that he is named he speaks once
_LEAD, _OFTEN, _FAR, _MORE = 400, 3, 1.5, 4  # code points of an article; times it is named; times as often as others; as its country
_TELLERS = re.compile(r"\b(?:Reuters|AFP|BBC|CNN|AP|UPI|PTI|Xinhua|Associated Press|Press Association|Agence France-Presse|Getty Images)\b")
_THING = re.compile(r"[A-Z][\w-]*[a-z](?: [A-Z0-9][\w-]*){1,3}")  # "Golden Heron", "Boat Fair 2019"
_LAST = re.compile(r"(?<=[a-z] )[A-Z][\w-]*[a-z] [A-Z][\w-]*[a-z]$")
_STORM = re.compile(r"(?:(?:Sub|Extra)?[Tt]ropical |Super )?(?:Storm|Hurricane|Typhoon|Cyclone|Depression) [A-Z][a-z]+\b")
_OWNED = re.compile(r"[’']s$")
_ROOT = 4  # letters that "Iraq" and "Iraqi" share
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
    known, happened = _by_words(names.values()), named_happenings(articles.values())
    found = {}
    for article, counts in often.items():
        candidates = _candidates(articles[article], counts, known, things[article], people, bodies, happened.get(article, ""))
        found[article] = next((topic for topic in candidates if topic and topic.name.rpartition(" ")[2] not in _ACTING), None)
    return {article: replace(topic, body=topic.name in bodies) for article, topic in found.items() if topic}


def _candidates(
    article: Article,
    counts: Mapping[str, int],
    known: Mapping[str, Collection[str]],
    things: Mapping[str, int],
    people: Collection[str],
    bodies: Collection[str],
    happened: str,
) -> Iterator[Topic | None]:
    yield _of_storm(article)
    yield collected_topic(article)
    yield discussed_topic(article.title)
    yield voted_topic(article.title)
    titled, led = titled_topic(article.title, counts, people, bodies), _led(article, counts, people, happened)
    if titled and led and led.name in bodies and titled.text in countries() and counts.get(led.name, 0) >= _MORE * counts[titled.name]:
        yield led  # "Norway's oldest mill closes": the mill, not Norway
    if titled:
        yield with_matter(titled, article.title, place=titled.name not in {*people, *bodies})
    yield with_matter(led, article.title, place=led.name not in {*people, *bodies}) if led and led.name[:_ROOT] in article.title else None
    yield opening_topic(article.title)
    yield with_matter(None, article.title, place=False)
    yield led
    yield titled_topic(article.title, _elsewhere(article, known), people, bodies)
    yield titled_topic(article.title, things, ())
    yield _of_happening(happened)
    yield _closing(article)


def _of_storm(article: Article) -> Topic | None:
    """ "Hurricane Ada" of "Hurricane Ada nears Lund", which its text calls so too."""
    found = _STORM.match(article.title)
    return Topic(found.group(), found.group(), person=False) if found and found.group() in article.text else None


def _closing(article: Article) -> Topic | None:
    """ "Golden Heron" of "Divers ask about the ship Golden Heron", of which its text tells often."""
    found = _LAST.search(article.title)
    return Topic(found.group(), found.group(), person=False) if found and article.text.count(found.group()) >= _OFTEN else None


def _named(reports: Iterable[DatedEvent], articles: Mapping[str, Article]) -> tuple[dict[str, Counter[str]], dict[str, Counter[str]]]:
    """Article id → name → how many of its reports tell of it; and the same for things."""
    names: dict[str, Counter[str]] = defaultdict(Counter)
    things: dict[str, Counter[str]] = defaultdict(Counter)
    for report in reports:
        named = dict.fromkeys((*(name for name in report.people if " " in name), *report.organisations, *report.places))
        for article in sorted({source.article for source in report.sources} & articles.keys()):
            names[article].update(name for name in named if _is_fit(name) and not _tells(name, articles[article]))
            things[article].update(name for name in report.unsorted if _THING.fullmatch(name) and not _tells(name, articles[article]))
    return names, things


def _tells(name: str, article: Article) -> bool:
    """Whether the name is who publishes or writes the article."""
    return bool(_TELLERS.search(name)) or _bare(name) in (_bare(article.publisher), article.author)


def _is_told(name: str, article: Article) -> bool:
    """Whether it is named again: not only who stands under a picture or has taken it."""
    text, surname = article.text[:_FARTHEST], name.rpartition(" ")[2]
    entitled = surname in article.title and not text.startswith(article.title[:_LONGEST].rstrip("…"))
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


def _of_happening(name: str) -> Topic | None:
    whose = name.rpartition(" ")[0]
    while whose.rpartition(" ")[2].islower():
        whose = whose.rpartition(" ")[0]
    return Topic(name, whose, person=False) if whose else None


def _is_fit(name: str) -> bool:
    return len(name) <= _LONGEST and (len(name) >= _SHORTEST or name.isupper())


def _led(article: Article, counts: Collection[str], people: Collection[str], happened: str) -> Topic | None:
    """By the name of the first sentences that comes most often, where the title has none, or by what `happened` to him or there."""
    if is_letters(article):
        return None
    first = {name: article.text.find(name, 0, _LEAD) for name in counts}
    often = {
        name: article.text.count(name.rpartition(" ")[2])
        for name, start in first.items()
        if start >= 0 and not only_tells(article.text[:_LEAD], start, start + len(name))
    }
    name = max(often, key=lambda each: (often[each], each), default="")
    if name in people and _is_quoted(name, article.text):
        return None
    if not name or often[name] < _OFTEN or any(often[name] < _FAR * often[each] for each in often if each != name):
        return None
    return (
        _of_happening(happened)
        if happened.startswith(f"{name} ")
        else Topic(name, name, name in people and sum(each in people for each in counts) == 1)
    )


def _is_quoted(name: str, text: str) -> bool:
    """Whether it is mostly told what somebody says, as of an analyst."""
    surname = re.escape(name.rpartition(" ")[2])
    behind = rf"\b{surname},? (?:also |later )?(?:said|says|told|added|adds|noted|explained|wrote|estimates|estimated)\b"
    before = rf"\b(?:said|says|added|told) (?:Mr |Ms |Dr )?(?:[A-Z][\w-]{{1,20}} )?{surname}\b"
    said = re.findall(f"{behind}|{before}", text[:_FARTHEST])
    return len(said) * _SAID >= len(re.findall(rf"\b{surname}\b", text[:_FARTHEST]))
