"""The person that one sentence after another tells of."""

import re
from collections.abc import Iterator

from builder.articles.article import Article, Sentence
from builder.events.clauses.clause import Clause, ClauseKind, Parse
from builder.events.clauses.parse import parse
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.reference.lone_subject import MAY_BE
from builder.events.reference.person_before import person_before
from builder.events.words import lexicon
from builder.events.words.people_words import AROUND, EITHER, MEN, WOMEN

_FARTHEST = 8  # sentences back
_PAUSES = 1  # sentences that speak of nobody
_LONGEST_SENTENCE = 1500  # code points
_HEADS = (ClauseKind.MAIN, ClauseKind.SAYING)

_SOMEBODY = re.compile(rf"\b(?:{MEN}|{WOMEN}|{EITHER}|{AROUND}|king|queen|somebody|someone|one of)s?\b", re.IGNORECASE)
_HE, _SHE = frozenset(("he", "his")), frozenset(("she", "her"))
_MINE = re.compile(r"\b(?:(?:I|[Ww]e)\b(?!\.)|(?:[Mm]y|[Oo]ur)\b(?! [A-Z]))")  # "My Lund" is the name of something
_HIM, _HER = re.compile(r"\b(?:he|him|his)\b"), re.compile(r"\b(?:she|her)\b")
_OWNED = re.compile(r"[’']s?\b|[’'](?=\s)")
_OF_THINGS = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]n|[Aa]t|of|from|near)\s|[(\"“‘])$")
_BRINGS = 6  # code points


def continued(article: Article, cast: Cast, sentence: Sentence, woman: bool, shameful: bool) -> str:
    """The name that is the subject of the sentence before `sentence`, or of that from which "he … his …" goes on; empty where there is none, or its
    sex is known to be the other.

    Of what is `shameful` none where those sentences speak of anybody else.
    """
    own, pauses = (_SHE if woman else _HE), _PAUSES
    for before in _before(article, sentence):
        text = article.slice(before)
        parsed = parse(text)
        clause = next((each for each in parsed.clauses if each.kind in _HEADS and each.verb is not None), None)
        named = [each for each in cast.within(before.start, before.end) if each.kind in (NameKind.PERSON, NameKind.OTHER)]
        if clause is None and not any(each.kind == NameKind.PERSON for each in named) and not _SOMEBODY.search(text):
            continue  # the rest of a sentence cut at a point
        if clause is None or _MINE.search(text) or text.count("“") != text.count("”"):
            return ""
        subject = person_before(article.text, before.start, before.start + parsed.tokens[clause.verb].start, named) if clause.verb is not None else ""
        subject = subject or _owner(article, cast, before, woman)
        others = {each.name for each in named if each.kind == NameKind.PERSON} - {subject}
        feared = {each.name for each in named if _may_be_person(article.text, each)} - {subject}
        if shameful and (feared or _speaks_of_others(parsed, clause, subject)):
            return ""
        if subject:
            return subject if cast.sex(subject, woman) == woman else ""
        if _goes_on(parsed, clause, own):
            continue
        if pauses == 0 or shameful or others or _SOMEBODY.search(text) or any(token.lower in _HE | _SHE for token in parsed.tokens):
            return ""
        pauses -= 1
    return ""


def _owner(article: Article, cast: Cast, sentence: Sentence, woman: bool) -> str:
    """ "Berg's post put him in power": who owns what the sentence begins with, and is meant by its first pronoun before it names another."""
    named = [each for each in cast.within(sentence.start, sentence.end) if each.kind == NameKind.PERSON]
    if not named or article.text[sentence.start : named[0].start].strip() or not _OWNED.match(article.text, named[0].end):
        return ""
    pronoun = (_HER if woman else _HIM).search(article.text, named[0].end, sentence.end)
    another = any(each.start < pronoun.start() for each in named if each.name != named[0].name) if pronoun is not None else True
    return "" if another else named[0].name


def _may_be_person(text: str, mention: Mention) -> bool:
    """No name of several words that none gives a child, nor what "the" or "in" brings."""
    if mention.kind == NameKind.PERSON or sex_of_name(mention.name) is not None:
        return True
    return " " not in mention.name and _OF_THINGS.search(text, max(0, mention.start - _BRINGS), mention.start) is None


def _before(article: Article, sentence: Sentence) -> Iterator[Sentence]:
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _FARTHEST), -1):
        before = article.sentences[index]
        if article.blocks[before.block].furniture or before.heading != sentence.heading or before.end - before.start > _LONGEST_SENTENCE:
            return
        yield before


def _goes_on(parsed: Parse, clause: Clause, own: frozenset[str]) -> bool:
    """Whether the clause's subject is the pronoun, or a thing of his: "his first work"."""
    assert clause.verb is not None
    words = [token.lower for token in parsed.tokens[clause.first : clause.verb] if token.lower not in lexicon.ADVERBS | lexicon.COORDINATORS]
    subject = parsed.sentence[parsed.tokens[clause.first].start : parsed.tokens[clause.verb].start]
    return bool(words) and (words[-1] in own or (words[0] in own and not _SOMEBODY.search(subject)))


def _speaks_of_others(parsed: Parse, clause: Clause, subject: str) -> bool:
    """Whether a word for somebody stands elsewhere than at the subject."""
    assert clause.verb is not None
    start = parsed.tokens[clause.verb].start if subject else 0
    return any(pattern.search(parsed.sentence, start) is not None for pattern in (_SOMEBODY, MAY_BE))
