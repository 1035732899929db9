"""What each article is about, in the words of its title."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from builder.articles.article import Article
from builder.events import lexicon
from builder.events.event import DatedEvent
from builder.events.topic import Topic

_LABEL = 40  # code points of a "Leeds trial" before the colon of a title
_LONGEST = 40
_FURTHER = 3  # words behind a name
# What goes on behind a name as long as it leads to one of these is what happened there: "Leeds flour mill fire".
_HAPPENINGS = frozenset(
    "fire blaze crash explosion blast bombing bomb shooting stabbing attack attacks siege raid earthquake quake flood floods storm hurricane tornado"
    " eruption outbreak epidemic pandemic crisis disaster collapse collision derailment spill leak trial inquest inquiry case protest protests riot"
    " riots unrest strike war conflict coup election elections primary primaries caucus referendum vote campaign summit conference festival concert"
    " murder murders killing killings massacre disappearance rescue launch mission landing convention".split()
)
_TELLERS = re.compile(r"\b(?:Reuters|AFP|BBC|CNN|AP|UPI|PTI|Xinhua|Associated Press|Press Association|Agence France-Presse|Getty Images)\b")
_BYLINE = re.compile(r"\bBy $|\bCredit: $")


def topics(reports: Iterable[DatedEvent], articles: Mapping[str, Article]) -> dict[str, Topic]:
    """Article id → "Leeds mill fire"; nothing for an article whose title has no name that it tells of.

    The name is the one in the title that most of the article's `reports` tell of, not who writes or publishes it, and nobody named but once;
    what stands with it before a colon is what the article is about, else it and what happened there.
    """
    names: dict[str, Counter[str]] = defaultdict(Counter)
    people: set[str] = set()
    for report in reports:
        named = tuple(name for name in report.people if " " in name)
        people.update(named)
        for article in {source.article for source in report.sources} & articles.keys():
            names[article].update(name for name in {*named, *report.organisations, *report.places} if not _tells(name, articles[article]))
    often = {
        article: {name: count for name, count in counts.items() if name not in people or _is_told(name, articles[article])}
        for article, counts in names.items()
    }
    found = {article: _topic(articles[article].title, counts, people) for article, counts in often.items()}
    return {article: topic for article, topic in found.items() if topic}


def _tells(name: str, article: Article) -> bool:
    """Whether the name is who publishes or writes the article."""
    return bool(_TELLERS.search(name)) or _bare(name) in (_bare(article.publisher), article.author)


def _is_told(name: str, article: Article) -> bool:
    """Whether it is named again: not only who stands under a picture or has taken it."""
    whole = article.text if article.text.startswith(article.title[:_LABEL].rstrip("…")) else f"{article.title} {article.text}"
    return whole.count(name.rpartition(" ")[2]) > 1


def _bare(name: str) -> str:
    return name.removeprefix("The ")


def _topic(title: str, counts: Mapping[str, int], people: Collection[str]) -> Topic | None:
    """By the most told name in the title, by surname too; of two the first there."""
    words = title.replace("’s", " ").replace("'s", " ")
    found = {name: re.search(rf"\b{re.escape(name if name in words else name.rpartition(' ')[2])}\b", words) for name in counts}
    able = {name: match for name, match in found.items() if match and len(name) <= _LONGEST and not _writes(words, match)}
    if not able:
        return None
    name = min(able, key=lambda each: (-counts[each], able[each].start(), each))
    ends, label = able[name].end(), title.partition(": ")[0]
    others = {word for each in counts if each in people for word in each.split()} - set(name.split())
    person = name in people and not others & set(words.split())
    if ends <= len(label) < min(len(title), _LABEL) and not _TELLERS.search(label):
        return Topic(label, name, person)
    return Topic(name + _further(title[ends:]), name, person)


def _writes(title: str, name: re.Match[str]) -> bool:
    return bool(_BYLINE.search(title, 0, name.start())) or title.startswith(" |", name.end())


def _further(rest: str) -> str:
    """ " mill fire" of " mill fire kills two"."""
    words = rest.split(" ")[: _FURTHER + 1]
    last = next((place for place, word in enumerate(words) if place and word in _HAPPENINGS), 0)
    plain = all(word.isalpha() and word.islower() and not word.endswith("ed") for word in words[1:last])
    return " ".join(words[: last + 1]) if not words[0] and plain and not lexicon.STOP_WORDS & set(words[1:last]) else ""
