"""Whom a pronoun at the head of a sentence stands for."""

from builder.articles.article import Article, Sentence
from builder.events import lexicon
from builder.events.cast import Cast, Mention, NameKind
from builder.events.clause import Clause, ClauseKind, Parse
from builder.events.parse import parse

PAIRS = frozenset(("the pair", "the two", "the duo", "both"))
_PERSONAL = {"he": False, "his": False, "she": True, "her": True}
_THINGS = {"it": False, "its": False, "they": True, "their": True}
PRONOUNS = frozenset(_PERSONAL) | frozenset(_THINGS) | PAIRS
_EMPTY = frozenset("each one none all both some many most others this that these those there what who another".split())
_LOOK_BACK = 4  # sentences
_LONGEST_SENTENCE = 1500  # code points: what is longer is no sentence
_LONGEST = 7  # words of a subject that takes a pronoun's place


def antecedent(article: Article, cast: Cast, sentence: Sentence, pronoun: str) -> str:
    """The name or words that `pronoun` stands for at the head of `sentence`; empty where the text leaves it open. Look-back: four sentences."""
    before = [each for each in article.sentences[max(0, sentence.index - _LOOK_BACK) : sentence.index] if not article.blocks[each.block].furniture]
    before = [each for each in before if each.heading == sentence.heading and each.end - each.start <= _LONGEST_SENTENCE]
    if pronoun in PAIRS:
        return _pair(cast, before)
    if pronoun in _PERSONAL:
        return _person(article, cast, before, _PERSONAL[pronoun])
    return _thing(article, cast, before, plural=_THINGS[pronoun]) if pronoun in _THINGS else ""


def _pair(cast: Cast, before: list[Sentence]) -> str:
    if not before:
        return ""
    names = cast.names(before[-1].start, before[-1].end, NameKind.PERSON)
    return " and ".join(names) if len(names) == 2 else ""


def _person(article: Article, cast: Cast, before: list[Sentence], woman: bool) -> str:
    """The first person named in the nearest sentence that names one, unless another stands as near the head."""
    for sentence in reversed(before):
        named = [each for each in cast.within(sentence.start, sentence.end) if each.kind == NameKind.PERSON or _may_be_person(each)]
        people = [each for each in named if each.kind == NameKind.PERSON and _fits(cast, each, woman)]
        if (named and named[0].kind == NameKind.OTHER) or _heads_unknown(cast, sentence):
            return ""
        if people:
            alone = len({each.name for each in people}) == 1
            return people[0].name if alone or _heads(article, sentence, people[0]) else ""
    return ""


def _heads_unknown(cast: Cast, sentence: Sentence) -> bool:
    """ "Friedler, once the head of a bank, pleaded guilty": it opens with a name that nothing tells the kind of."""
    first = next(iter(cast.within(sentence.start, sentence.end)), None)
    return first is not None and first.start == sentence.start and first.kind == NameKind.OTHER


def _may_be_person(mention: Mention) -> bool:
    return mention.kind == NameKind.OTHER and 2 <= len(mention.name.split()) <= 3


def _fits(cast: Cast, mention: Mention, woman: bool) -> bool:
    known = {each.woman for each in cast.mentions if each.name == mention.name} - {None}
    return not known or woman in known


def _heads(article: Article, sentence: Sentence, mention: Mention) -> bool:
    """Whether a name stands before the sentence's verb."""
    parsed = parse(article.slice(sentence))
    verb = next((each.verb for each in parsed.clauses if each.verb is not None and each.kind in (ClauseKind.MAIN, ClauseKind.SAYING)), None)
    return verb is not None and mention.end <= sentence.start + parsed.tokens[verb].start


def _thing(article: Article, cast: Cast, before: list[Sentence], plural: bool) -> str:
    """The subject of the sentence just before, where it is short, names no person, and agrees in number."""
    if not before:
        return ""
    parsed = parse(article.slice(before[-1]))
    clause = next((each for each in parsed.clauses if each.kind == ClauseKind.MAIN and each.verb is not None), None)
    words = _subject_words(parsed, clause) if clause is not None else ""
    many = " and " in words or words.split(" ")[-1].endswith("s") and not words.split(" ")[-1].endswith("ss")
    people = cast.names(before[-1].start, before[-1].start + len(words) + 1, NameKind.PERSON)
    if (
        not words
        or len(words.split()) > _LONGEST
        or many != plural
        or (people and not plural)
        or words.lower().split()[0] in lexicon.SUBJECT_PRONOUNS | PRONOUNS | _EMPTY
    ):
        return ""
    return words


def _subject_words(parsed: Parse, clause: Clause) -> str:
    """The words of a clause before its verb, a leading phrase of time left out; empty where there are none."""
    assert clause.verb is not None
    first, last = clause.first, clause.verb
    while first < last and parsed.tokens[first].lower in lexicon.COORDINATORS | lexicon.ADVERBS:
        first += 1
    while last > first and parsed.tokens[last - 1].lower in lexicon.ADVERBS:
        last -= 1
    if first >= last or parsed.tokens[first].lower in lexicon.PREPOSITIONS:
        return ""
    return parsed.sentence[parsed.tokens[first].start : parsed.tokens[last - 1].end]
