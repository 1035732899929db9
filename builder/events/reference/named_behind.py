"""Whom "he" or "she" means by the main clause that follows."""

import re

from builder.articles.article import Article, Sentence
from builder.events.clauses.clause import ClauseKind
from builder.events.clauses.parse import parse
from builder.events.names.cast import Cast, NameKind
from builder.events.reference.lone_subject import DESCRIBED
from builder.events.reference.person_before import person_before

_LONGEST_SENTENCE = 600  # code points
_SIDE = (ClauseKind.ADVERBIAL, ClauseKind.RELATIVE, ClauseKind.CONDITION, ClauseKind.CONTENT)
_SEX = {True: re.compile(r"\b(?:she|her)\b", re.IGNORECASE), False: re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE)}


def named_behind(article: Article, cast: Cast, sentence: Sentence, place: int, woman: bool) -> str:
    """The subject of the main clause behind that of the first pronoun from code point `place` of the sentence on: "the day | that he left, | Berg
    won"; empty where anybody else stands before it."""
    text = article.slice(sentence)
    found = _SEX[woman].search(text, place)
    if found is None or len(text) > _LONGEST_SENTENCE:
        return ""
    parsed = parse(text)
    own = parsed.at(found.start())
    head = next((each for each in parsed.clauses[own + 1 :] if each.kind == ClauseKind.MAIN and each.verb is not None), None)
    if parsed.clauses[own].kind not in _SIDE or head is None or head.verb is None:
        return ""
    first, verb = (sentence.start + parsed.tokens[at].start for at in (head.first, head.verb))
    people = [each for each in cast.within(sentence.start, verb) if each.kind == NameKind.PERSON]
    name = person_before(article.text, first, verb, people)
    alone = {each.name for each in people} == {name} and not DESCRIBED.search(text, 0, found.start())
    return name if alone and cast.sex(name, woman) == woman else ""
