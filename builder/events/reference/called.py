"""Whom an article means by "the singer" or "the doctor"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.gazetteer import CALLINGS, OCCUPATIONS
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.words import lexicon

DOCTORS = frozenset("doctor physician medic cardiologist surgeon".split())
STARS = frozenset("singer star superstar megastar popstar entertainer performer musician".split())
_KINDS = (DOCTORS, STARS)
_SHORT = {"dr": "doctor", "sen": "senator", "gov": "governor", "adm": "admiral", "prof": "professor", "capt": "captain", "gen": "general"}
_ONCE = frozenset("former vice deputy then-".split())  # "former President Berg" is not "the president"
# Of whom these are told, he may be a singer as well.
_LOOSE = frozenset(
    "father mother brother sister son daughter wife husband widow cousin nephew niece grandson granddaughter grandmother fiancé fiancée"
    " girlfriend boyfriend ex-wife ex-husband friend former owner member resident victim colleague fellow"
    " mr mrs ms miss sir lady lord then".split()
)
_BEFORE = re.compile(r"(?:\b(\w{2,9})[ -])?\b([A-Za-z-]{2,20})[.,]? (?:Sir |[“\"‘])?$")
_BEHIND = re.compile(r"(?:, \d\d)?(?:,(?: an?| the| [\w ]{3,30}[’']s)?| (?:is|was) (?:an?|the|one of the))((?> [A-Za-z-]{1,20}(?![\w’'])){1,5})")
_STOP = lexicon.PREPOSITIONS | lexicon.DETERMINERS | lexicon.AUXILIARIES | lexicon.IRREGULAR_PAST | frozenset("who which".split())
# Whom an article may have by the surname alone, and everybody knows.
HEADS = ("President ", "Governor ", "Chancellor ", "Prime Minister ", "Premier ", "Mayor ")
_ONE_AT_A_TIME = frozenset(("president", "premier"))  # of several some were that once
_OLD = re.compile(r"\b(?:[Ff]ormer|[Ee]x-|[Vv]ice|[Dd]eputy|[Ll]ate) ?-? ?$")
_ASIDE, _LEAD = 60, 36  # code points behind and before a name where it is told what he is
_FAR = 30_000  # code points: farther on nothing is looked for
_NEAR, _OFTEN = 6, 2  # sentences; times as often as others
_LONGEST_SENTENCE = 1500  # code points


def called(article: Article, cast: Cast, sentence: Sentence, noun: str, start: int) -> str:
    """The full name of the one person whom "the `noun`" at code point `start` stands for; empty where that is open.

    That is whom alone the article calls so, or whom of several it named last. A star is often called nothing, as everybody knows: then it is whom the
    article names far more often than all others of whom it does not tell what else they are, or whom alone of these it named just before.
    """
    kind = next((each for each in _KINDS if noun in each), frozenset((noun,)))
    callings, told = _callings(article, cast)
    so = {name for name, words in callings.items() if words & kind}
    others = OCCUPATIONS - _LOOSE - kind
    open_ = [name for name, _ in told.most_common() if name not in so and not callings[name] & others]
    if len(so) > 1 and noun not in _ONE_AT_A_TIME:
        so = _just_named(article, cast, sentence, start, so)
    elif not so and kind is STARS:
        so = _known(told, open_) or _just_named(article, cast, sentence, start, set(open_)) & {each for each in open_ if told[each] == told[open_[0]]}
    name = next(iter(so)) if len(so) == 1 else ""
    another = name and set(cast.names(sentence.start, start, NameKind.PERSON)) & set(open_) - so
    near = name and (re.search(rf"\b{noun}\b", article.title, re.IGNORECASE) or _is_near(article, cast, sentence, name))
    return "" if another or not near else name


def _callings(article: Article, cast: Cast) -> tuple[dict[str, set[str]], Counter[str]]:
    """Full name, or "President Berg", → the words the article has for that person, and how often it names them."""
    callings, told = dict[str, set[str]](), Counter[str]()
    people = [each for each in cast.within(0, _FAR) if each.kind == NameKind.PERSON]
    heads = {each.name: head + each.name for each in reversed(people) if " " not in each.name and (head := _head(article.text, each.start))}
    for mention in people:
        name = heads.get(mention.name, mention.name)
        if " " in name and name.split(" ", 1)[0].strip(".") not in ("Dr", "Ms"):
            told[name] += 1
            callings.setdefault(name, set()).update(_words(article.text, mention))
    return callings, told


def _head(text: str, start: int) -> str:
    """The "President " of "President Berg", who is that now."""
    head = next((each for each in HEADS if text.endswith(each, max(0, start - _LEAD), start)), "")
    return "" if not head or _OLD.search(text, max(0, start - _LEAD), start - len(head)) else head


def _words(text: str, mention: Mention) -> Iterator[str]:
    before = _BEFORE.search(text, max(0, mention.start - _LEAD), mention.start)
    whole = " " in text[mention.start : mention.end]  # "concert promoter Berg will go" is two things run together
    if before is not None and (before.group(1) or "").lower() not in _ONCE and (whole or before.group(2)[0].isupper()):
        word = before.group(2).lower()
        if word == "minister" and before.group(1) == "Prime":
            yield "premier"
        yield _SHORT.get(word, word)
    behind = _BEHIND.match(text, mention.end, mention.end + _ASIDE)
    for word in behind.group(1).lower().split() if behind is not None else ():
        if word in _STOP:
            break
        if word in CALLINGS:
            yield word


def _just_named(article: Article, cast: Cast, sentence: Sentence, start: int, among: set[str]) -> set[str]:
    """Those of `among` whom the sentence names before `start`, else those in the nearest sentence before that names any."""
    for index in range(sentence.index, max(-1, sentence.index - _NEAR), -1):
        each = article.sentences[index]
        if each.heading != sentence.heading or each.end - each.start > _LONGEST_SENTENCE:
            break
        if names := among & set(cast.names(each.start, min(each.end, start), NameKind.PERSON)):
            return names
    return set()


def _known(told: Counter[str], names: list[str]) -> set[str]:
    alone = bool(names) and told[names[0]] >= _OFTEN * (told[names[1]] if len(names) > 1 else 0)
    return {names[0]} if alone else set()


def _is_near(article: Article, cast: Cast, sentence: Sentence, name: str) -> bool:
    """Whether the title or a sentence about it names that person."""
    near = article.sentences[max(0, sentence.index - _NEAR) : sentence.index + 2]
    return name.rpartition(" ")[2] in article.title or _is_named(name, cast.names(near[0].start, near[-1].end, NameKind.PERSON))


def _is_named(name: str, people: Iterable[str]) -> bool:
    """In full or, of "President Berg", by the surname."""
    return any(each == name or (" " not in each and name.endswith(f" {each}")) for each in people)
