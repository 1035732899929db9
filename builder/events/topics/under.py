"""A headline with its topic before it."""

import re
from dataclasses import replace

from builder.articles.article import Article
from builder.events.event import DatedEvent, Source
from builder.events.gazetteers.is_people import is_people
from builder.events.headlines.brief import brief
from builder.events.topics.is_before import is_before
from builder.events.topics.tells_other import tells_other
from builder.events.topics.topic import Topic
from builder.events.topics.topic_texts import topic_texts
from builder.events.words import lexicon
from builder.events.words.length import BRIEF, ROOM
from builder.events.words.telling_words import telling_words
from builder.languages.english_words import MONTHS, SMALL, TENS

_IT_WAS = re.compile(r"The (?:same )?([a-z]+) (?:was|had)\b")
_CRAFT = frozenset("aircraft plane helicopter jet airliner ship vessel boat ferry bus coach train car truck".split())
_LOST_THEN = {"crashes": "crashed", "crashed": "crashed", "sinks": "sank", "sank": "sank"}
_KINDS = (
    frozenset("aircraft plane helicopter jet airliner".split()),
    frozenset("ship vessel boat ferry".split()),
    frozenset("bus coach".split()),
)
_OTHERS = r"no|not|never|second|third|other|another|toy|model|his|her|their|my|our"
_LOST = re.compile(
    rf"^(?:(?!(?:{_OTHERS}) )[\w-]+ ){{0,4}}({'|'.join(sorted(_CRAFT))}) ({'|'.join(_LOST_THEN)})\b( (?:in|near|at|off|on) )?((?:[\w-]+ ?){{0,3}})",
    re.IGNORECASE,
)
# No name, even where the article never has them in small letters.
_COMMON = {*SMALL, *TENS} | frozenset(
    "opening closing jury jurors details public heavy state small large high low winds seas weather officials about nearly almost several emergency"
    " preliminary authorities correspondents tests hundreds thousands dozens work crews sales similar police".split()
)
_NOUN = re.compile(r"[A-Z][a-z]+(?:ing|tions?|sions?|ments?|ances?) (?:of|in|for|on|to) ")
_MANY = re.compile(r"[A-Z][a-z]+s (?:are|were|have) ")
_LONG, _LONGEST = 118, 125  # code points of the whole; of one that tells of nobody by name
_SUBJECT = 4  # words of a headline
_STEM = 6  # letters of a word that its other forms share
_CAPITAL = re.compile(r" ([A-Z]\w*)")
_TWICE = 2  # telling words that both have
_FAR = 20_000  # code points: farther nothing is looked for


def under(event: DatedEvent, topic: Topic, article: Article, source: Source, *, recent: bool) -> DatedEvent:
    """With its topic before it, or with the name alone where it tells of older or other things, which are not `recent`; shorter where that would be
    too long, and as it is where it would be so even then: soonest where only a place would stand there, or what it says itself."""
    if not recent and (craft := _craft_named(event.title, source.sentence, article.text[: article.sentences[source.index].start], article.title)):
        return replace(event, title=craft)
    title = _within(event, article, source.index)
    alone = not topic.person and (
        tells_other(event.title, topic) or (not _is_craft(event.title, topic) and (not recent or is_before(event, topic, article)))
    )
    nameless = not topic.person and all(each.lower() in MONTHS for each in _CAPITAL.findall(event.title))
    texts = topic_texts(event.title, topic, alone=alone)[: 1 + nameless]
    subject = " ".join(title.split()[:_SUBJECT])
    longest = _LONG if any(name.rpartition(" ")[2] in subject for name in event.people) else _LONGEST
    whole = [each for text in texts if len(each := f"{text} – {title}") <= longest or topic.person]
    said = len(telling_words(topic.text) & telling_words(event.title)) >= _TWICE
    told = [brief(each, source.sentence, source.start) for each in (whole[:1] if said else whole)]
    named = _CAPITAL.search(subject) is not None
    most = BRIEF if said or named or topic.name in event.places else longest
    return next((replace(event, title=each) for room in (ROOM, most) for each in told if len(each) <= min(room, most)), event)


def _is_craft(title: str, topic: Topic) -> bool:
    """ "The aircraft was built" of an article about a plane crash."""
    found = _IT_WAS.match(title)
    return found is not None and found.group(1) in _CRAFT and not _CRAFT.isdisjoint(topic.text.split())


def _craft_named(title: str, sentence: str, before: str, titled: str) -> str:
    """ "The Larch 12 Gull was built" of "The aircraft, a Larch 12 Gull, was built", or where that was told `before`, of one craft; "that crashed in
    Lund" where it is `titled` so: what befell it much later is no part of that."""
    found = _IT_WAS.match(title)
    if found is None or found.group(1) not in _CRAFT:
        return ""
    pattern = re.compile(rf"\b[Tt]he {found.group(1)}, an? ([A-Z][\w-]*(?: [A-Z0-9][\w-]*){{0,4}}),")
    kinds = pattern.findall(sentence)[:1] or list(dict.fromkeys(pattern.findall(before[-_FAR:])))
    which = _lost(found.group(1), titled, before) if len(kinds) == 1 else ""
    return f"The {kinds[0]}{which}{title[found.end(1) :]}" if len(kinds) == 1 else ""


def _lost(craft: str, titled: str, before: str) -> str:
    """ " that crashed in Lund" of a plane, where the title has that of an aircraft: as much of the place as the text `before` has."""
    lost = _LOST.match(titled)
    if lost is None or not any({craft, lost.group(1).lower()} <= kind for kind in (*_KINDS, {craft})):
        return ""
    _, verb, preposition, words = lost.groups()
    places = (" ".join(words.split()[:count]) for count in (3, 2, 1) if count <= len(words.split())) if preposition else ()
    named = (each for each in places if each.istitle() and each.split()[-1].lower() not in lexicon.STOP_WORDS)  # no "The Hague On"
    place = next((each for each in named if re.search(rf"\b{re.escape(each)}\b", before)), "")
    return f" that {_LOST_THEN[verb.lower()]}{f'{preposition.lower()}{place}' if place else ''}"


def _within(event: DatedEvent, article: Article, index: int) -> str:
    """The headline with a small letter, where its first word is no name."""
    title, start = event.title, article.sentences[index].start
    first, _, rest = title.partition(" ")
    stem = re.escape(first.lower()[:_STEM]) + (r"(?!\w)" if len(first) < _STEM else "")
    around = article.text[max(0, start - _FAR) : start + _FAR]
    name = not first[1:].islower() and len(first) > 1 or any(first in each.split() for each in (*event.people, *event.places, *event.organisations))
    small = not name and (first.lower() in lexicon.STOP_WORDS | _COMMON or re.search(rf"(?<![\w-]){stem}", around))
    many = _MANY.match(title) and not is_people(first) and not re.search(rf"[a-z,] {re.escape(first)}\b", around)
    small = small or (not name and bool(_NOUN.match(title) or many))
    plain = first in ("The", "A", "An") or (small and first != "I" and not rest[:1].isupper())
    return title[0].lower() + title[1:] if plain else title
