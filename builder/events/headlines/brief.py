"""A headline that is still too long, names and topic and all, made shorter where what is left is whole."""

import re
from collections.abc import Iterator
from functools import lru_cache

from builder.events.clauses.clause import ClauseKind, Parse
from builder.events.clauses.parse import parse
from builder.events.clauses.verbs import is_participle, is_verb
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_surname import is_surname
from builder.events.headlines.is_clipped import is_clipped
from builder.events.headlines.lightened import lightened
from builder.events.headlines.placeless import placeless
from builder.events.headlines.plainer import plainer
from builder.events.headlines.spare_ends import spare_ends
from builder.events.headlines.spared import spared
from builder.events.headlines.tidied import tidied
from builder.events.headlines.without_home import without_home
from builder.events.words.happenings import HAPPENINGS
from builder.events.words.length import BRIEF, ROOM

_NAMED = re.compile(r"([A-Z][\w’'-]{1,20}(?: [A-Z][\w.’'-]{0,20}){0,2}) ([A-Z]\w{2,20})(?=[ ’'])")
_PLACED = re.compile(r"\b(?:in|near) [A-Z][\w’-]{1,20} [A-Z][\w’-]{2,20}(?=[ ,]|$)")  # what says of itself where it was needs no topic
_TOPICS = (
    (re.compile(r" (?:outbreak|pandemic|epidemic) in (?=[A-Z])"), " in "),
    (re.compile(r"^(?:Release|Publication) of (?=[A-Z])"), ""),
    (re.compile(r"^(?:Prime Minister|President) (?=[A-Z][\w’-]{1,20}['’]s )"), ""),
)
_OF_IT = re.compile(r"\b(?:it|its|he|him|his|she|her|hers|they|them|their|theirs)\b", re.IGNORECASE)
_COURTS = frozenset("trial inquest case scandal inquiry hearing appeal verdict probe affair".split())
_LEAD = " – "
_LONGEST_LEAD = 50  # code points of a topic
_LEAST = 40  # code points: what is shorter tells too little
_SUBJECT = 4  # words in which a body says what it tells of
_HALF = 3  # what is lost is half of the tale
_PAIR = 2  # tokens by which an end is found in its sentence


@lru_cache(maxsize=1 << 13)  # a site that is served is told again after each change
def brief(title: str, sentence: str = "", start: int = -1) -> str:
    """`title`, or what is whole of it in at most 104 code points, if there is such.

    `sentence` is the one that it tells, `start` the code point where its date begins: what a verb behind it tells is dated by it, and stays.
    """
    if len(title) <= BRIEF:
        return title
    lead, mark, body = title.partition(_LEAD) if _LEAD in title[:_LONGEST_LEAD] else ("", "", title)
    for shorter in dict.fromkeys((lead, *_leads(lead))) if mark else ():
        made = _brief(shorter, mark, body, sentence, start)
        if len(made) <= BRIEF:
            return made
    alone = mark and len(body) <= BRIEF and _is_alone(lead, body)
    return body[:1].upper() + body[1:] if alone else _brief(lead, mark, body, sentence, start)


def _is_alone(lead: str, body: str) -> bool:
    """ "The second blaze broke out in Lund Chapel" of "Ulvika fires": another of its kind, told with its place and no word that needs the topic."""
    *before, last = lead.split() or [""]
    if last.lower() not in HAPPENINGS - _COURTS or not any(word.islower() for word in before):
        return False  # "Berg murder" may be a person's
    if any(word in given_names() or is_surname(word) for word in before):
        return False
    subject = {word.lower() for word in body.split()[1:_SUBJECT]}
    return bool(subject & (HAPPENINGS - _COURTS)) and _OF_IT.search(body) is None and _PLACED.search(body) is not None


def _leads(lead: str) -> Iterator[str]:
    """Shorter topics: "Fever in Norway" of "Fever outbreak in Norway"."""
    for pattern, instead in _TOPICS:
        lead = pattern.sub(instead, lead)
        yield lead


def _brief(lead: str, mark: str, body: str, sentence: str, start: int) -> str:
    title, room = lead + mark + body, BRIEF - len(lead) - len(mark)
    plain = plainer(body, room)
    told = [(0, plain), *_shorter(plain, sentence, start)]
    ways = [(loss, each) for loss, whole in told for each in (whole, _articleless(whole, bool(mark)))]
    fit = [(-loss, len(each), each) for loss, each in ways if _LEAST <= len(each) <= room and (loss < _HALF or len(title) > ROOM + 2)]
    text = max(fit)[2] if fit else _by_surname(plain, sentence, room) if len(title) > ROOM else plain
    return lead + mark + (text[:1].lower() + text[1:] if mark and body[:1].islower() else text)


def _articleless(text: str, led: bool) -> str:
    """ "Northern board of the mills met" for "The northern board of the mills met", as headlines do; `led` by a topic, no name."""
    bare = text[len("the ") :] if text.lower().startswith("the ") else text
    return text if led and bare[:1].isupper() else bare[:1].upper() + bare[1:]


def _by_surname(text: str, sentence: str, room: int) -> str:
    """ "Berg left" for "Ada Berg left", where the sentence calls her no more and that is enough."""
    found = _NAMED.match(text)
    given, surname = found.groups() if found else ("", "")
    named = given.split(" ")[0] in given_names() and is_surname(surname) and given.split(" ")[0] not in sentence
    alone = named and re.search(rf"\b{re.escape(surname)}\b", sentence) is not None
    return text[len(given) + 1 :] if alone and len(text) - len(given) - 1 <= room else text


def _shorter(text: str, sentence: str, start: int) -> Iterator[tuple[int, str]]:
    """How much is lost, and what is left."""
    parsed = parse(text)
    whole = list(range(len(parsed.tokens)))
    deed = next((each.verb for each in parsed.clauses if each.kind in (ClauseKind.MAIN, ClauseKind.SAYING) and each.verb), None)
    home = without_home(parsed, whole, deed)
    digits = any(parsed.tokens[i].text[0].isdigit() for i in whole if i not in home)
    inner = (*lightened(parsed, whole, None), *spared(parsed, whole, deed), *(() if digits else (home,)), placeless(parsed, whole))
    yield from ((0, _written(parsed, words)) for words in inner if len(words) < len(whole))
    for loss, cut in spare_ends(parsed):
        if _is_dated_before(parsed, cut, sentence, start) and not is_clipped(parsed, whole[:cut]):
            yield loss, _written(parsed, whole[:cut])


def _is_dated_before(parsed: Parse, cut: int, sentence: str, start: int) -> bool:
    """Whether the date stands ahead of the end from `cut` on, if that has a verb."""
    alone = cut + 1 == len(parsed.tokens)
    told = not alone and (is_participle(parsed.tokens[cut]) or any(is_verb(parsed.tokens, i) for i in range(cut, len(parsed.tokens))))
    if start < 0 or not told:
        return True
    words = parsed.sentence[parsed.tokens[cut].start : parsed.tokens[min(cut + _PAIR, len(parsed.tokens)) - 1].end]
    return sentence.find(words) > start


def _written(parsed: Parse, words: list[int]) -> str:
    pieces = []
    for place, index in enumerate(words):
        adjacent = place > 0 and words[place - 1] == index - 1
        pieces.append((parsed.sentence[parsed.tokens[index - 1].end : parsed.tokens[index].start] if adjacent else " ") if place else "")
        pieces.append(parsed.tokens[index].text)
    return tidied("".join(pieces))
