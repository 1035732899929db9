"""What a pronoun stands for by the main clause of its own sentence."""

import re

from builder.articles.article import Article, Sentence
from builder.events.clauses.clause import ClauseKind, Parse
from builder.events.clauses.clause_words import clause_words
from builder.events.clauses.parse import parse
from builder.events.names.cast import Cast, NameKind
from builder.events.words import lexicon
from builder.events.words.is_plural import is_plural
from builder.events.words.plurals_in import plurals_in

_LONGEST = 7  # words
_LONGEST_SENTENCE = 600  # code points
_SIDE = (ClauseKind.ADVERBIAL, ClauseKind.RELATIVE)
_NO_SUBJECT = lexicon.SUBJECT_PRONOUNS | lexicon.PREPOSITIONS | frozenset("his her its their this that these those there what who".split())
_THERE_ARE = re.compile(
    r"\b[Tt]here (?:are|were|had been|have been) (?:(?:sufficient|enough|many|some|several|more) )?((?:[a-z-]{3,20} ){0,3}?[a-z-]{3,20}s)\b"
)
_ITS_MANY = re.compile(r"\bits ((?:[a-z-]{3,20} )?[a-z-]{3,20}(?<!s)s)\b[^,]{0,60}; $")
_BODIES = frozenset("police officers prosecutors officials authorities campaign".split())


def in_sentence(article: Article, cast: Cast, sentence: Sentence, pronoun: str, shameful: bool = False) -> str:
    """The words before the verb of the main clause that the clause of "it" or "they" hangs on, before or behind it; empty where there are none, where
    they name a person, or where they are one and the pronoun is many. Of what is `shameful` only of whom the sentence says that "there are" some.
    """
    text = article.slice(sentence)
    found = re.search(rf"\b{pronoun}\b", text, re.IGNORECASE)
    if found is None or len(text) > _LONGEST_SENTENCE:
        return ""
    if pronoun == "they" and (there := _THERE_ARE.search(text, 0, found.start())):
        return there.group(1)
    if shameful:
        return ""
    parsed = parse(text)
    own = parsed.at(found.start())
    joined = parsed.clauses[own].kind == ClauseKind.MAIN and parsed.clauses[own].coordinate  # "The sale was to end in May, but it was extended"
    parted = own and parsed.clauses[own].kind == ClauseKind.MAIN and text[: found.start()].endswith("; ")
    if not (joined or parted or parsed.clauses[own].kind in _SIDE) or parsed.clauses[own].verb is None:
        return ""
    heads = [place for place, each in enumerate(parsed.clauses) if each.kind == ClauseKind.MAIN and each.verb is not None]
    before = [place for place in heads if place < own]
    place = before[-1] if before else next((each for each in heads if own == 0 and each > own), None)
    words = _subject(parsed, place) if place is not None else ""
    if pronoun == "they" and words and place == own - 1 and (object_ := _of_object(text[: found.start()], words)):
        return object_
    people = cast.names(sentence.start, sentence.end, NameKind.PERSON)
    if not words or len(words.split()) > _LONGEST or any(name.split()[-1] == words.split()[-1] for name in people):
        return ""
    last = words.split()[-1].lower()
    many = last in _BODIES - {"campaign"} or is_plural(last) or " and " in words
    return words if many == (pronoun == "they") and words.split()[0].lower() not in _NO_SUBJECT else ""


def _of_object(text: str, subject: str) -> str:
    """ "Lund moved most of its races; | they": the only thing that is many, and of the subject, in a clause about one."""
    told = _ITS_MANY.findall(text)
    one = subject[:1].isupper() and not subject.endswith("s") and " and " not in subject
    return f"{subject}’s {told[0]}" if one and len(told) == 1 and len(plurals_in(text)) == 1 else ""


def _subject(parsed: Parse, place: int) -> str:
    verb = parsed.clauses[place].verb
    words = clause_words(parsed, place)
    if verb not in words:
        return ""
    subject = words[: words.index(verb)]
    while subject and (parsed.tokens[subject[0]].lower in lexicon.COORDINATORS or parsed.tokens[subject[-1]].lower in lexicon.ADVERBS | {","}):
        subject = subject[1:] if parsed.tokens[subject[0]].lower in lexicon.COORDINATORS else subject[:-1]
    if not subject or subject != list(range(subject[0], subject[-1] + 1)):
        return ""
    return parsed.sentence[parsed.tokens[subject[0]].start : parsed.tokens[subject[-1]].end]
