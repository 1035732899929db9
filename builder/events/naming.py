"""Names in place of pronouns and of "Mr", as far as the article tells them."""

import re
from collections.abc import Mapping

from builder.articles.article import Article, Sentence
from builder.events.antecedent import PAIRS, PRONOUNS, antecedent
from builder.events.cast import Cast
from builder.events.lone_subject import lone_subject
from builder.events.shames import shames

_LONGEST_TELLER = 5  # words
_POSSESSIVES = frozenset("his its their".split())
_COURTESY = re.compile(r"\b(?:Mr|Mrs|Ms)\.? ([A-Z][\w’'-]{1,40})")
_FIRST_WORDS = re.compile(r"(?:(?:The|the) (?:pair|two|duo)|[A-Za-z]+)\b")
_EXPLETIVE = re.compile(
    r" (?:is|was|will be|has been|had been) (?!\w{2,30}ed\b|taken|held|built|made|found|sold|shot|sent|hit)| (?:seems?|appears?|comes?|came|took)\b"
)
_THAT = re.compile(r" (?:is|was|has been|had been) (?:\w{2,30}ly )?(?:\w{3,30} (?:that|how|whether)|agreed|decided|believed|thought|hoped|feared)\b")
_VERB_NEXT = re.compile(r" (?:\w+ed|met|held|were|had|left|spoke|are|will)\b")


def naming(title: str, article: Article, cast: Cast, sentence: Sentence, before: int, speaker: str = "") -> str:
    """`title` with the name for a pronoun at its head, where the text allows one, and full names for "Mr Trump" and for a surname at its head.

    `before` counts the code points of the sentence ahead of the clause that the title tells: whoever is named there may be meant, and
    "it" or "they" may be the `speaker` who tells it. Where the title shames, a pronoun stays unless only one person can be meant.
    """
    headed = _headed(title, article, cast, sentence, before, speaker)
    full = _COURTESY.sub(lambda found: _full(cast.full, found), headed)
    first = re.split(r"[ ’',]", full, maxsplit=1)[0]
    named = re.match(r"[A-Z]", full[len(first) + 1 :]) is not None  # "John M. Jones" is not Evan John
    whole = "" if named else cast.full.get(first, "")
    return whole + full[len(first) :] if whole and not full.startswith(whole) else full


def _headed(title: str, article: Article, cast: Cast, sentence: Sentence, before: int, speaker: str) -> str:
    found = _FIRST_WORDS.match(title)
    word = found.group().lower() if found else ""
    if found is None or word not in PRONOUNS | PAIRS or (word in PAIRS and word != "the pair" and not _VERB_NEXT.match(title, found.end())):
        return title
    if word == "it" and (_EXPLETIVE.match(title, found.end()) or _THAT.match(title, found.end())):
        return title
    possessive = word in _POSSESSIVES or (word == "her" and title[found.end() : found.end() + 2].strip().isalpha())
    shameful = shames(title)
    teller = speaker if word in ("it", "they") and before and len(speaker.split()) <= _LONGEST_TELLER and not shameful else ""
    just = _just_named(article, cast, sentence, before, word) if not shameful else ""
    name = just or teller or antecedent(article, cast, sentence, word, shameful)
    if not name or name in title:
        return title
    text = name + ("’s" if possessive else "") + title[found.end() :]
    return text[:1].upper() + text[1:]


def _just_named(article: Article, cast: Cast, sentence: Sentence, before: int, word: str) -> str:
    """The subject of what is told earlier in the same sentence, where no other person is: "President Ada Berg said she would go"."""
    if word not in ("he", "she", "his", "her") or not before:
        return ""
    return lone_subject(article, cast, sentence.start, sentence.start + before, woman=word in ("she", "her"))


def _full(people: Mapping[str, str], found: re.Match[str]) -> str:
    surname = found.group(1)
    ending = next((mark for mark in ("’s", "'s") if surname.endswith(mark)), "")
    return people[name] + ending if (name := surname.removesuffix(ending)) in people else found.group()
