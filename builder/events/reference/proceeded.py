"""Whom courts and prisons dealt with, sentence after sentence."""

import re

from builder.articles.article import Article, Sentence
from builder.events.clauses.clause import ClauseKind
from builder.events.clauses.parse import parse
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.reference.lone_subject import MAY_BE
from builder.events.reference.person_before import person_before
from builder.events.words.people_words import AROUND, MEN, WOMEN

_DONE = (
    "charged|accused|indicted|arrested|detained|convicted|found guilty|sentenced|tried|jailed|imprisoned|released|freed|pardoned|fined|acquitted"
    "|extradited|paroled|placed under|taken into custody|held in custody|suspected"
)
_SUFFERS = (
    rf"(?:(?:was|is|has been|had been) (?:\w+ ){{0,2}}?(?:{_DONE}|in (?:prison|jail|custody))|(?:pled|pleaded) (?:not )?guilty"
    r"|(?:received|served|got) (?:[\w-]+ ){1,5}(?:sentence|prison))\b"
)
_AT_VERB = re.compile(_SUFFERS)
_HE = re.compile(rf"\b(?:(?P<he>he|she) {_SUFFERS}|(?:charges|case|warrant|proceedings) against (?P<him>him|her)\b)", re.IGNORECASE)
_BY_SOMEBODY = re.compile(r"\b(?:arrested|charged|indicted|convicted|sentenced|jailed|acquitted|pardoned) $")
_SOMEBODY = re.compile(rf"\b(?:{MEN}|{WOMEN}|{AROUND}|suspect|victim|defendant|attacker|killer|somebody|someone|one of)s?\b", re.IGNORECASE)
_LONGEST_SENTENCE = 1500  # code points
_FARTHEST = 3  # sentences


def proceeded(article: Article, cast: Cast, sentence: Sentence, woman: bool) -> str:
    """Whom "he was convicted" or "charges against him" in `sentence` means: "Berg was charged. He was convicted."; else empty.

    The sentence itself or the one before must tell of the same person that he was charged, tried or jailed; between them only "he" and his may stand.
    """
    text = article.slice(sentence)
    found = _HE.search(text)
    if found is None or ((found.group("he") or found.group("him")).lower() in ("she", "her")) != woman:
        return ""
    end = sentence.start + found.start()
    named = [each for each in cast.within(sentence.start, end) if each.kind in (NameKind.PERSON, NameKind.OTHER)]
    if named:
        return _dealt_with(article, cast, named, (sentence.start, end), woman)
    if _SOMEBODY.search(text, 0, found.start()) or MAY_BE.search(text, 0, found.start()):
        return ""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - _FARTHEST), -1):
        before = article.sentences[index]
        if article.blocks[before.block].furniture or before.heading != sentence.heading or before.end - before.start > _LONGEST_SENTENCE:
            return ""
        named = _people(cast, before.start, before.end)
        if named or not _HE.match(article.slice(before)):
            return _subject(article, cast, before, named, woman)
    return ""


def _subject(article: Article, cast: Cast, before: Sentence, named: list[Mention], woman: bool) -> str:
    """Whom the sentence before is about, if it tells of him that he was dealt with: "Berg, a banker, | was charged"."""
    parsed = parse(article.slice(before))
    clause = next((each for each in parsed.clauses if each.kind == ClauseKind.MAIN and each.verb is not None), None)
    if clause is None or clause.verb is None:
        return ""
    verb = before.start + parsed.tokens[clause.verb].start
    name = person_before(article.text, before.start, verb, named) or _by_surname(cast, article.text[before.start : verb].strip())
    return name if name and _AT_VERB.match(article.text, verb, before.end) and cast.sex(name, woman) == woman else ""


def _by_surname(cast: Cast, word: str) -> str:
    """The one person of the article who has it, where it was taken for no name."""
    names = {each.name for each in cast.mentions if each.kind == NameKind.PERSON and each.name.endswith(f" {word}")} if word else set()
    return names.pop() if len(names) == 1 else ""


def _people(cast: Cast, start: int, end: int) -> list[Mention]:
    return [each for each in cast.within(start, end) if each.kind == NameKind.PERSON]


def _dealt_with(article: Article, cast: Cast, named: list[Mention], span: tuple[int, int], woman: bool) -> str:
    """The only one named there, who is dealt with there already: "A jury convicted | Berg of fraud", "Berg | is in prison"."""
    start, end = span
    first = named[0]
    alone = len({each.name for each in named}) == 1 and first.kind == NameKind.PERSON and not _SOMEBODY.search(article.text, start, end)
    suffers = _BY_SOMEBODY.search(article.text, start, first.start) or re.compile(rf" {_SUFFERS}").match(article.text, first.end, end)
    return first.name if alone and suffers and cast.sex(first.name, woman) == woman else ""
