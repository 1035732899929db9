"""Who claims, by name."""

import re

from builder.articles.article import Article, Sentence
from builder.events.clauses.clause import ClauseKind
from builder.events.clauses.parse import parse
from builder.events.clauses.subject import subject
from builder.events.names.cast import Cast, NameKind
from builder.events.reference.antecedent import PRONOUNS, antecedent
from builder.events.reports.told_by import told_by

_SEX = {"he": False, "she": True}
_FARTHEST = 4  # sentences back
_LONGEST = 1500  # code points: what is longer is no sentence
_TESTIFIES = frozenset("testifying testified".split())
_THE = re.compile(r"[Tt]he ([a-z]{3,20})")
_FIRMS = frozenset("company firm agency commission union bank club charity airline broadcaster retailer manufacturer carmaker utility".split())
_ANY_FIRM = frozenset("company firm airline retailer manufacturer carmaker utility broadcaster".split())
_OTHERS = frozenset(
    "owner operator supplier maker builder contractor lender insurer producer rival business corporation group newspaper brewery hospital store"
    " chain".split()
)
_BODY = rf"(?:{'|'.join(re.sub('y$', '(?:y|ies)', word) for word in sorted(_FIRMS | _OTHERS))})(?:e?s)?\b"
_PAPERS = frozenset("filing statement letter complaint lawsuit memo memoir indictment affidavit".split())
_REPORTS = frozenset(("report", "reports"))
_NAME = r"[A-Z][\w&’'-]{0,30}"
_WHO = rf"{_NAME}(?: {_NAME}){{0,4}}"
_ADJECTIVES = r"(?:[a-z]{2,15} ){0,2}"
_PUBLISHED = re.compile(
    rf"({_WHO}) (?:published|released) {_ADJECTIVES}(?:allegations|reports?|findings|details|documents|articles?|investigations?)\b"
)
_PRINTED = _PAPERS | _REPORTS


def claimant(article: Article, cast: Cast, sentence: Sentence, speaker: str) -> str:
    """The `speaker` of the sentence, whole names for a surname and for "the company", a pronoun replaced by whom it stands for; empty where that is
    open."""
    word = speaker.lower()
    if word not in PRONOUNS:
        return cast.full.get(speaker) or _in_full(article, cast, sentence, speaker) or speaker
    doer = _doer_before(article.slice(sentence), word)
    told = _teller_before(article, cast, sentence, word) if not doer else doer if word == "they" and doer.endswith("s") else ""
    return told or antecedent(article, cast, sentence, word)


def _doer_before(text: str, word: str) -> str:
    """ "State prosecutors" of "State prosecutors charged the guard, they said": the subject of what stands before the saying."""
    parsed = parse(text)
    verbal = [each for each in parsed.clauses if each.verb is not None]
    place = next((i for i, each in enumerate(verbal) if each.kind == ClauseKind.SAYING and subject(parsed, each).lower() == word), 0)
    return subject(parsed, verbal[0]) if place else ""


def _teller_before(article: Article, cast: Cast, sentence: Sentence, word: str) -> str:
    """ "The Weather Office said it was a gale. … They said …": who said what was said last, or whom all since calls so."""
    for before in reversed(article.sentences[max(0, sentence.index - _FARTHEST) : sentence.index]):
        if before.heading != sentence.heading or article.blocks[before.block].furniture or before.end - before.start > _LONGEST:
            return ""
        tellers = [each for each in _tellers(article.slice(before)) if each]
        if not tellers or {each.lower() for each in tellers} == {word}:
            continue
        return _fitting(cast, before, tellers[-1], word) if len(set(tellers) - {word}) == 1 else ""
    return ""


def _tellers(text: str) -> list[str]:
    parsed = parse(text)
    tell = (each for each in parsed.clauses if each.kind == ClauseKind.SAYING or _TESTIFIES & set(parsed.lowers(each)))
    found = [subject(parsed, each) for each in tell if each.verb is not None]
    return found if found or " according to a statement" not in text else [told_by(parsed, 0)]


def _fitting(cast: Cast, before: Sentence, teller: str, word: str) -> str:
    """The teller, where the pronoun may be said of such: "he" of one man, "they" of none."""
    people = [name for name in cast.names(before.start, before.end, NameKind.PERSON) if name.rpartition(" ")[2] in teller]
    if word in _SEX:
        return people[0] if len(people) == 1 and cast.sex(people[0], _SEX[word]) == _SEX[word] else ""
    return "" if people or teller.lower() in PRONOUNS else teller


def _in_full(article: Article, cast: Cast, sentence: Sentence, speaker: str) -> str:
    """ "Lund Mills" for "the company", or who wrote "the filing"; "sources in the Ministry of War" for "the sources", where the sentence just before
    has that alone."""
    if (paper := _THE.fullmatch(speaker)) and paper[1] in _PRINTED:
        return _writer(article, sentence, paper[1])
    found, before = _THE.fullmatch(speaker), article.sentences[sentence.index - 1] if sentence.index else None
    if found is None or before is None or before.heading != sentence.heading or article.blocks[before.block].furniture:
        return ""
    if found.group(1) in _FIRMS:
        bodies = [each for kind in (NameKind.ORGANISATION, NameKind.OTHER) for each in cast.names(before.start, before.end, kind)]
        sure = len(bodies) == 1 and (found.group(1) in _ANY_FIRM or found.group(1) in bodies[0].lower().split())
        return bodies[0] if sure and _is_only(article, before, sentence, bodies[0]) else ""  # no mill for "the union"
    whose = re.compile(rf"\b{found.group(1)} (?:within|inside|in|at|from|of|close to) (?:the )?{_NAME}(?: (?:of (?:the )?)?{_NAME}){{0,5}}")
    told = whose.search(article.text, before.start, before.end)
    return "" if told is None else f"{'' if found.group(1).endswith('s') else 'the '}{told.group()}"


def _writer(article: Article, sentence: Sentence, paper: str) -> str:
    """ "Lund Mills" for "the filing", where "Lund Mills said in a filing", for "the reports" where the sentence just before has "the Lund Post
    published allegations", and nobody else did."""
    report = paper in _REPORTS
    told = (
        _PUBLISHED
        if report
        else re.compile(rf"({_WHO}) (?:sa(?:id|ys)|wrote|writes|disclosed|stated) in (?:an?|its|their|his|her) {_ADJECTIVES}{paper}\b")
    )
    first = article.sentences[sentence.index - 1].start if report and sentence.index else 0
    writers = {found[1] for found in told.finditer(article.text, first, sentence.start)}
    return writers.pop() if len(writers) == 1 and (sentence.index or not report) else ""


def _is_only(article: Article, before: Sentence, sentence: Sentence, body: str) -> bool:
    """Whether the sentence `before` tells of no second body, such as "a firm" or "the owners", and the speaker of none by that name: "the company
    said | the bank | had cheated it"."""
    name, last = re.escape(body), re.escape(body.rpartition(" ")[2].lower())
    itself = rf"\b{_BODY},? {name}|{name}, (?:an?|the|one of the) (?:[\w’'-]{{1,20}} ){{0,4}}{_BODY}"
    another = re.search(rf"\b{_BODY}", re.sub(itself, "", article.slice(before)))
    return another is None and re.search(rf"{name}|\bsa(?:id|ys)\b.*\b[Tt]he {last}\b", article.slice(sentence)) is None
