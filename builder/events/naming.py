"""Names in place of pronouns and of "Mr", as far as the article tells them."""

import re

from builder.articles.article import Article, Sentence
from builder.events.antecedent import PAIRS, PRONOUNS, antecedent
from builder.events.cast import Cast, NameKind

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
    "it" or "they" may be the `speaker` who tells it.
    """
    people = {each.name.split()[-1]: each.name for each in cast.mentions if each.kind == NameKind.PERSON and " " in each.name}
    headed = _headed(title, article, cast, sentence, before, speaker)
    full = _COURTESY.sub(lambda found: _full(people, found), headed)
    first = re.split(r"[ ’',]", full, maxsplit=1)[0]
    named = re.match(r"[A-Z]", full[len(first) + 1 :]) is not None  # "John M. Jones" is not Evan John
    whole = "" if named else people.get(first, "")
    return whole + full[len(first) :] if whole and not full.startswith(whole) else full


def _headed(title: str, article: Article, cast: Cast, sentence: Sentence, before: int, speaker: str) -> str:
    found = _FIRST_WORDS.match(title)
    word = found.group().lower() if found else ""
    if found is None or word not in PRONOUNS | PAIRS or (word in PAIRS and word != "the pair" and not _VERB_NEXT.match(title, found.end())):
        return title
    if word == "it" and (_EXPLETIVE.match(title, found.end()) or _THAT.match(title, found.end())):
        return title
    possessive = word in _POSSESSIVES or (word == "her" and title[found.end() : found.end() + 2].strip().isalpha())
    teller = speaker if word in ("it", "they") and before and len(speaker.split()) <= _LONGEST_TELLER else ""
    name = _just_named(cast, sentence, before, word) or teller or antecedent(article, cast, sentence, word)
    if not name or name in title:
        return title
    text = name + ("’s" if possessive else "") + title[found.end() :]
    return text[:1].upper() + text[1:]


def _just_named(cast: Cast, sentence: Sentence, before: int, word: str) -> str:
    """The one person named earlier in the same sentence: "the president said he would go"."""
    if word not in ("he", "she", "his", "her") or not before:
        return ""
    names = cast.names(sentence.start, sentence.start + before, NameKind.PERSON)
    return names[0] if len(names) == 1 else ""


def _full(people: dict[str, str], found: re.Match[str]) -> str:
    surname = found.group(1)
    ending = next((mark for mark in ("’s", "'s") if surname.endswith(mark)), "")
    return people[name] + ending if (name := surname.removesuffix(ending)) in people else found.group()
