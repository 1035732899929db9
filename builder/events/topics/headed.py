"""Headlines that do not say of what they tell, with what their article is about before them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from builder.articles.article import Article
from builder.events.event import DatedEvent, Source
from builder.events.gazetteers.gazetteer import CALLINGS
from builder.events.headlines.brief import brief
from builder.events.reference.blames import blames
from builder.events.reference.called import DOCTORS
from builder.events.reference.is_given_only import is_given_only
from builder.events.topics.accused import accused
from builder.events.topics.collected_topic import collected_topic
from builder.events.topics.held_where import held_where
from builder.events.topics.in_own_words import in_own_words
from builder.events.topics.is_elsewhere import is_elsewhere
from builder.events.topics.is_his import is_his
from builder.events.topics.is_of_court import is_of_court
from builder.events.topics.is_of_happening import is_of_happening
from builder.events.topics.is_of_sentence import is_of_sentence
from builder.events.topics.is_open import is_open
from builder.events.topics.is_wanting import is_wanting
from builder.events.topics.may_stand_before import may_stand_before
from builder.events.topics.names_it import names_it
from builder.events.topics.of_country import of_country
from builder.events.topics.of_family import of_family
from builder.events.topics.of_trial import of_trial
from builder.events.topics.of_victim import of_victim
from builder.events.topics.of_withdrawn import of_withdrawn
from builder.events.topics.opens_in import opens_in
from builder.events.topics.passage_topic import passage_topic
from builder.events.topics.topic import Topic
from builder.events.topics.topics import topics
from builder.events.topics.under import under
from builder.events.topics.without_common import without_common
from builder.events.words.length import BRIEF

_WHO = re.compile(r"The ([a-z-]+)(?: ([a-z]+))?")
_JURY = re.compile(r" (?:jury|jurors|judge)$")
_ELECTION = re.compile(r"The (?:[a-z]+ )?elections? ")
_BEFORE, _AFTER = 10, 4  # sentences
_LEAD = 400  # code points of an article
_FAR = 20_000  # code points: farther nothing is looked for
_OLD = 1000  # days that it is older, and so is of something else
_NEWS = 100  # days that a happening may be older than its article


def headed(events: Iterable[DatedEvent], reports: Iterable[DatedEvent], articles: Iterable[Article]) -> tuple[DatedEvent, ...]:
    """The events in the order given: "Corvo – the band split up" where that headline alone would leave open which band.

    A timeline of one article needs none, since all is about the same, but for who says "We"; a headline that an editor gave, which no report has,
    stays.
    """
    told, known = tuple(reports), {article.id: article for article in articles}
    ours, ordered = {report.title for report in told}, tuple(events)
    alone = len(known) < 2
    said = tuple(in_own_words(event) for event in ordered)
    about, tried = ({}, {}) if alone else (topics(told, known), _tried(said, told, known))
    return tuple(
        _brief(_headed(each, known, about, tried), known) if event.title in ours else event for event, each in zip(ordered, said, strict=True)
    )


def _tried(events: Iterable[DatedEvent], reports: Iterable[DatedEvent], articles: Mapping[str, Article]) -> dict[str, str]:
    """Article id → whose trial it tells of, for those of which some headline leaves that open."""
    people: dict[str, set[str]] = defaultdict(set)
    for name in (name for report in reports for name in report.people if " " in name):
        people[name.rpartition(" ")[2]].add(name)
    asked = {_source(event).article for event in events if is_of_court(event.title, event.places)} & articles.keys()
    return {article: name for article in sorted(asked) if (name := accused(articles[article], people))}


def _source(event: DatedEvent) -> Source:
    return next((each for each in event.sources if each.sentence == event.text), event.sources[0])


def _brief(event: DatedEvent, articles: Mapping[str, Article]) -> DatedEvent:
    """Shorter, where it is too long; not where it is its article's own title."""
    source = _source(event)
    article = articles.get(source.article)
    own = article is not None and event.title == article.title.rstrip(". ")
    return event if own else replace(event, title=brief(event.title, source.sentence, source.start))


def _headed(event: DatedEvent, articles: Mapping[str, Article], about: Mapping[str, Topic], tried: Mapping[str, str]) -> DatedEvent:
    source = _source(event)
    article, topic = articles.get(source.article), about.get(source.article)  # an editor's source may be elsewhere
    if article is None or event.title == article.title.rstrip(". "):
        return event
    name = tried.get(source.article, "")
    if name and is_of_court(event.title, event.places):
        case = topic if topic is not None and topic.name == name and not _JURY.search(topic.text) else Topic(name, name, person=True)
        if names_it(event.title, case) or _is_near(case, article, source.index):
            return event if names_it(event.title, case) else _told_under(event, case, article, source, name)
    if where := _opening(event, topic, source.sentence) or _of_passage(event, article, source.index):
        return under(event, where, article, source, recent=where.text != where.name or _is_news(event, article, _OLD))
    if topic is None or names_it(event.title, topic):
        return event if topic is None else _of_election(event, topic, article, source)
    topic = of_country(event.title, of_victim(event.title, topic, article.title), article)
    topic = of_family(event, topic, source.sentence, article.title, recent=_is_news(event, article, _OLD))
    topic = of_withdrawn(topic, event.title, article.title) if topic is not None else None
    if topic is None or _is_another(event.title, topic, _around(article, source.index)) or not _is_near(topic, article, source.index):
        return event
    if is_elsewhere(topic, event.title, source.sentence, collected=topic == collected_topic(article)):
        return event  # a place abroad
    if is_of_sentence(event.title, _names(event), topic, source.sentence) or not may_stand_before(topic, event.title, article, source.index):
        return event
    if topic.person and (blames(event.title) or is_of_court(event.title, event.places)) and not blames(article.title):
        return event  # "prosecutors are to bring charges" of an article in which she speaks
    of_it = _is_news(event, article) and is_of_happening(event.title, article.title, topic, event.people, event.organisations)
    his = topic.person and is_his(event.title, article.title, topic.name, event.people, (*event.places, *event.organisations))
    fits = of_it or his or _is_open(event, topic, article, source)
    return _told_under(event, topic, article, source, name) if fits else event


def _of_election(event: DatedEvent, topic: Topic, article: Article, source: Source) -> DatedEvent:
    """ "Kenya – the election was won by Ada Berg" of an article about her."""
    country = of_country(event.title, topic, article) if _ELECTION.match(event.title) else topic
    where = country is not topic and not any(place in event.title for place in (country.name, *event.places))
    return under(event, country, article, source, recent=True) if where else event


def _opening(event: DatedEvent, topic: Topic | None, sentence: str) -> Topic | None:
    """Where its sentence says, before all else, that it was."""
    if held := held_where(sentence, event.title, event.places):
        return Topic(held, held.rpartition(" in ")[2], person=False)
    place = opens_in(sentence, event.title, event.places, (*event.people, *event.organisations, *event.unsorted))
    return Topic(place, place, person=False) if place and (topic is None or topic.text == topic.name) else None


def _of_passage(event: DatedEvent, article: Article, index: int) -> Topic | None:
    there = passage_topic(event.title, article, index)
    return None if there is not None and there.person and blames(event.title) else there


def _told_under(event: DatedEvent, topic: Topic, article: Article, source: Source, accused_of_it: str) -> DatedEvent:
    """With its topic before it; with the trial of who is accused, or where that would be too long his name alone."""
    its = of_trial(event.title, topic, f"{article.title}\n{article.text}") if topic.person and topic.name == accused_of_it else topic
    told = [under(event, each, article, source, recent=_is_news(event, article, _OLD)) for each in dict.fromkeys((its, topic))]
    return next((each for each in told if len(each.title) <= BRIEF), told[-1])


def _around(article: Article, index: int) -> str:
    """The text about the sentence."""
    start = article.sentences[index].start
    return article.text[max(0, start - _FAR) : start + _FAR]


def _is_another(title: str, topic: Topic, text: str) -> bool:
    """ "The doctor was praised" of an article about a singer, "The singer was praised" of one about Dr Berg."""
    found = _WHO.match(title)
    called = CALLINGS & set(found.groups()) if found else set()
    if not called or not topic.person:
        return False
    doctor = re.search(rf"\bDr\.? (?:\w+ )?{re.escape(topic.name.rpartition(' ')[2])}\b", text)
    return bool(called & DOCTORS) != bool(doctor)


def _is_near(topic: Topic, article: Article, index: int) -> bool:
    """Whether a person or what happened is told of near the sentence, so that a page of many tales is not all of one."""
    if not topic.person and (topic.text == topic.name or topic.text.rpartition(" ")[2] in article.title or topic == collected_topic(article)):
        return True
    near = article.sentences[max(0, index - _BEFORE) : index + _AFTER]
    text = article.text[near[0].start : near[-1].end]
    return any(each.rpartition(" ")[2] in text for each in (topic.name, topic.text))


def _is_open(event: DatedEvent, topic: Topic, article: Article, source: Source) -> bool:
    if _is_news(event, article, _OLD) and is_wanting(event.title, topic, article.title, article.text[:_LEAD]):
        return True
    if not topic.person and _is_news(event, article) and _is_by_given_name(event, article.text):
        return True
    start = article.sentences[source.index].start
    before = f"{article.title} {article.text[max(0, start - _FAR) : start]}".lower()
    sure = not topic.person or topic.name.rpartition(" ")[2] in article.title  # whom only its first sentences name may be quoted
    names = without_common(event, article.text[:_FAR]) if sure else _names(event)
    return is_open(event.title, names, event.people, event.places, before, news=_is_news(event, article), person=topic.person)


def _is_by_given_name(event: DatedEvent, text: str) -> bool:
    """ "Ole's leg was broken" of an article that has no surname for him."""
    name = re.split(r"[’' ]", event.title, maxsplit=1)[0]
    return name in event.people and is_given_only(event.title) and re.search(rf"\b{re.escape(name)} [A-Z]", text) is None


def _names(event: DatedEvent) -> tuple[str, ...]:
    return (*event.people, *event.places, *event.organisations, *event.unsorted)


def _is_news(event: DatedEvent, article: Article, days: int = _NEWS) -> bool:
    if event.interval is None or article.publication is None:
        return days > _NEWS
    return event.interval.end >= article.publication.day.toordinal() - days
