"""Things that their sentence names in an aside, which the headline has lost."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.gazetteer import CALLINGS
from builder.events.names.cast import Cast, NameKind
from builder.events.names.names_of_kind import CRAFT, NAMED
from builder.events.reference.place_meant import PLACE_NOUNS
from builder.events.words import lexicon
from builder.events.words.length import ROOM

_NAME = r"(?:[A-Z][\w’'-]{1,25}|\d{1,4})"
_NAMES = rf"[A-Z][\w’'-]{{1,25}}(?: {_NAME}){{0,3}}"
_CALLED = r"(?:(?:(?:to be|now|later|since|also|then) )?(?:called|named|dubbed|known as) )"
_ASIDE = re.compile(rf"\b[Tt]he ((?:[a-z-]{{3,20}} ){{0,2}}?)([a-z]{{3,20}}), ({_CALLED})?[“\"]?({_NAMES})[”\"]?,")
_A_KIND = re.compile(r"An? ((?:[a-z-]{2,20} ){1,4}?)(?=(?:[a-z]{2,20}ed|held|built|made|known|begun)\b)")
_WHEN = re.compile(r"[a-z]{2,20} (?:in|on|by|at|since) ")
_THEN = re.compile(
    r"(?:^|\W)(?i:in|at|on|during|after|before|by|from|since|near|around|along|outside|inside|beside|behind|under|over|with) (?:the )?$"
)
# No "trial Hope", no "plan Hope".
_CALLED_SO = NAMED | PLACE_NOUNS | CRAFT | frozenset("region area province district territory settlement".split())
_NO_FAIRS = frozenset((NameKind.PERSON, NameKind.PLACE))


def named_aside(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """ "The new town Larchby grew" of "the new town, to be called Larchby, grew", "The boat Larch burnt" for "Larch burnt" of "the boat, Larch, which
    burnt", "Larch Days, a yearly fair, started" of "Larch Days, a yearly fair started in May"; as it was where somebody is named so."""
    text = article.slice(sentence)
    for found in _ASIDE.finditer(text) if "," in text else ():
        ahead, noun, called, name = found.groups()
        if (called and noun not in _CALLED_SO) or noun in CALLINGS or name in cast.names(sentence.start, sentence.end, NameKind.PERSON):
            continue
        longer = _put(title, f"{ahead}{noun}", name) if called else _put(title, "", name, noun) if noun in CRAFT else title
        if longer != title and len(longer) <= ROOM:
            return longer
    return _of_kind(title, text, cast, sentence)


def _put(title: str, thing: str, name: str, noun: str = "") -> str:
    """The name behind "the new town"; or "the boat" before the name that the headline begins with."""
    if noun:
        alone = re.match(rf"{re.escape(name)}(?= [a-z])", title)
        return f"The {noun} {title}" if alone else title
    told = re.compile(rf"\b([Tt]he {re.escape(thing)})(?:, {_CALLED}[“\"]?{re.escape(name)}[”\"]?,(?= [a-z])|(?=$|,| [a-z]))").search(title)
    return f"{title[: told.end(1)]} {name}{title[told.end() :]}" if told and name not in title[told.end() :] else title


def _of_kind(title: str, text: str, cast: Cast, sentence: Sentence) -> str:
    """With the name before "a yearly fair", where the sentence has it there and goes on with when it began."""
    kind = _A_KIND.match(title)
    at = text.find(f", {title[0].lower()}{title[1 : kind.end()]}") if kind else -1
    if kind is None or at < 0 or lexicon.AUXILIARIES & {*kind.group(1).split()} or not _WHEN.match(text, at + 2 + kind.end()):
        return title
    if not text.startswith(f"{title[kind.end() :].split(' ', 1)[0]} ", at + 2 + kind.end()):
        return title  # "Larch Days, a poll | begun in May | showed"
    named = [each for each in cast.within(sentence.start, sentence.end) if each.end == sentence.start + at and each.kind not in _NO_FAIRS]
    name = named[-1].name.rpartition(" for ")[2] if named else ""
    opens = _THEN.search(text, 0, max(0, at - len(name)))  # "At Larch Days, a stall opened in May"
    longer = f"{name}, {title[0].lower()}{title[1 : kind.end() - 1]}, {title[kind.end() :]}" if name and not opens else title
    return longer if len(longer) <= ROOM else title
