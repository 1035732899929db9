"""Names in place of pronouns and of "Mr", as far as the article tells them."""

import re

from builder.articles.article import Article, Sentence
from builder.events.antecedent import PAIRS, PRONOUNS, antecedent
from builder.events.cast import Cast, NameKind

_POSSESSIVES = frozenset("his its their".split())
_COURTESY = re.compile(r"\b(?:Mr|Mrs|Ms)\.? ([A-Z][\w’'-]{1,40})")
_FIRST_WORDS = re.compile(r"(?:(?:The|the) (?:pair|two|duo)|[A-Za-z]+)\b")


def naming(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`title` with the name for a pronoun at its head, where the text allows one, and full names for "Mr Trump" and for a surname at its head."""
    people = {each.name.split()[-1]: each.name for each in cast.mentions if each.kind == NameKind.PERSON and " " in each.name}
    headed = _headed(title, article, cast, sentence)
    full = _COURTESY.sub(lambda found: _full(people, found), headed)
    first = full.split(" ", 1)[0].split("’")[0].split("'")[0]
    return people[first] + full[len(first) :] if first in people and not _is_whole(full, people[first]) else full


def _headed(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    found = _FIRST_WORDS.match(title)
    word = found.group().lower() if found else ""
    if (
        found is None
        or word not in PRONOUNS | PAIRS
        or (word == "the two" and title[7:8].isspace() and title[8:9].islower() and not _verb_like(title[8:]))
    ):
        return title
    possessive = word in _POSSESSIVES or (word == "her" and not title[3:4].isspace())
    name = antecedent(article, cast, sentence, word)
    if not name:
        return title
    text = name + ("’s" if possessive or word == "her" else "") + title[found.end() :]
    return text[:1].upper() + text[1:]


def _verb_like(text: str) -> bool:
    return bool(re.match(r"(?:\w+ed|met|held|were|had|left|spoke)\b", text))


def _full(people: dict[str, str], found: re.Match[str]) -> str:
    surname = found.group(1)
    ending = next((mark for mark in ("’s", "'s") if surname.endswith(mark)), "")
    return people[name] + ending if (name := surname.removesuffix(ending)) in people else found.group()


def _is_whole(title: str, name: str) -> bool:
    return title.startswith(name)
