"""The one person whom words name as the subject."""

import re

from builder.articles.article import Article
from builder.events.clauses.clause import ClauseKind
from builder.events.clauses.parse import parse
from builder.events.gazetteers.gazetteer import TITLES
from builder.events.names.cast import Cast, Mention, NameKind
from builder.events.words import lexicon

# Words for people without a name, singular and plural.
_PEOPLE = (
    "man|men|woman|women|boy|girl|child|children|baby|kid|teenager|teen|youth|adult|person|people|individual|resident|citizen|villager|passer-by",
    "suspect|victim|witness|witnesses|defendant|accused|gunman|gunmen|attacker|killer|thief|thieves|robber|culprit|prisoner|inmate|offender",
    "driver|passenger|pilot|rider|cyclist|pedestrian|motorist|sailor|captain|crew|tourist|visitor|guest|customer|fan|player|coach|manager",
    "officer|policeman|policewoman|soldier|guard|fighter|rebel|judge|lawyer|solicitor|barrister|prosecutor|detective|inspector|firefighter",
    "brother|sister|father|mother|son|daughter|wife|husband|widow|widower|uncle|aunt|cousin|nephew|niece|parent|partner|fiancé|fiancée|twin",
    "boyfriend|girlfriend|friend|neighbour|neighbor|colleague|aide|adviser|advisor|assistant|deputy|rival|opponent|successor|predecessor|ally",
    "mayor|minister|president|senator|king|queen|prince|princess|pope|bishop|priest|chief|leader|head|boss|chairman|chairwoman|director|owner",
    "doctor|nurse|surgeon|patient|teacher|pupil|student|professor|scientist|engineer|worker|employee|farmer|miner|builder|surveyor|banker",
    "journalist|reporter|editor|author|writer|actor|actress|singer|artist|spokesman|spokeswoman|spokesperson|official|envoy|councillor|politician",
    "another|someone|somebody|one of|him|her|them|they|he|she|[a-z]{2,20}(?:man|woman|men|women|year-old)",
)
DESCRIBED = re.compile(r"\b(?:\d{1,3}-year-old|" + "|".join(_PEOPLE) + r")s?\b", re.IGNORECASE)
# "a plumber", "his lodger": by its ending it may be somebody; too often is no harm.
MAY_BE = re.compile(
    r"\b(?:an?|the|his|her|their|its)(?: [a-z-]{2,20}){0,2}"
    r" (?!number|river|water|paper|letter|order|power|matter)[a-z]{3,20}(?:ers?|ors?|ists?|ians?|ants?|ees?)\b"
)
_OWNED = re.compile(r"[’']s?\b|[’'](?=\s)")
_BEING = re.compile(r".{0,90}\b(?:is|was|been|became|as|elected|appointed)((?>(?: [\w’'-]{1,25}){0,6})) ?\w{0,25}$")
_OF_THINGS = re.compile(r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]n|[Aa]t|of|from|near)\s|\()$")
_BEFORE = 6  # code points
_SHORTEST = 2  # letters
_NEAR = 90  # code points
_OTHERS_OWN = frozenset("his her their its my our who whose which that".split())
_HERSELF, _HIMSELF = frozenset(("she", "her", "they", "them")), frozenset(("he", "him", "they", "them"))
_OWNERS = re.compile(r"\b(?:her|his)\b")
_HEADS = (ClauseKind.MAIN, ClauseKind.SAYING)
_LINKS = lexicon.PREPOSITIONS | lexicon.COORDINATORS


def lone_subject(article: Article, cast: Cast, start: int, end: int, woman: bool, strict: bool = True) -> str:
    """The name that heads code points [start, end) of the article and is the only person there, named or described; else empty.

    `woman` is the sex the name must not be known not to have. What is no place and no organisation may be a person, and so may whom a noun like
    "the plumber" describes; unless `strict`, only the one that heads the words.
    """
    named = [each for each in cast.within(start, end) if each.kind in (NameKind.PERSON, NameKind.OTHER)]
    if not strict:
        named = [each for each in named if each.kind == NameKind.PERSON or _may_be_surname(article.text, each)]
        named = [each for each in named if cast.sex(each.name, woman) == woman]
    people = {each.name for each in named}
    if (
        len(people) != 1
        or len(named[0].name) <= _SHORTEST
        or (strict and named[0].kind != NameKind.PERSON)
        or cast.sex(named[0].name, woman) != woman
    ):
        return ""
    return named[0].name if _heads(article, start, end, named[0]) and not _others(article.text, start, end, named[0], strict, woman) else ""


def _may_be_surname(text: str, name: Mention) -> bool:
    """One word, neither the adverb a sentence begins with nor what "the" or "in" brings."""
    word = name.name.lower()
    thing = _OF_THINGS.search(text, max(0, name.start - _BEFORE), name.start) is not None
    return " " not in word and word not in lexicon.STOP_WORDS and not word.endswith("ly") and len(word) > _SHORTEST and not thing


def _others(text: str, start: int, end: int, subject: Mention, strict: bool, woman: bool) -> bool:
    """Whether words stand there for anybody else. A title just before the name does not, nor what the subject is said to be."""
    lead = subject.start
    while (word := re.search(r"([\w.-]{1,30}) $", text[max(start, lead - 32) : lead])) and word.group(1).lower() in TITLES:
        lead -= len(word.group())
    owners = {owner.lower() == "her" for owner in _OWNERS.findall(text, subject.end, end)}
    if not strict and owners:
        return owners != {woman}  # "she moved with her brother": who owns is the subject, and goes on being it
    own = frozenset[str]() if strict else _HERSELF if woman else _HIMSELF
    found = [each.start() for each in DESCRIBED.finditer(text, start, end) if strict or (each.group().islower() and each.group() not in own)]
    if strict:
        found += [each.end() - 1 for each in MAY_BE.finditer(text, subject.end, end)]
    return any(not lead <= place < subject.end and not _is_himself(text, subject.end, place) for place in found)


def _is_himself(text: str, start: int, place: int) -> bool:
    """ "Ada Berg was a Swedish | doctor", "was elected | mayor": what the subject is or is made."""
    found = _BEING.match(text, max(start, place - _NEAR), place) if place > start else None
    return found is not None and not (_LINKS | _OTHERS_OWN) & set(found.group(1).lower().split())


def _heads(article: Article, start: int, end: int, subject: Mention) -> bool:
    """Whether the name stands before the first verb, not as the owner of something nor behind a preposition."""
    if _OWNED.match(article.text, subject.end):
        return False
    parsed = parse(article.text[start:end])
    verb = next((each.verb for each in parsed.clauses if each.verb is not None and each.kind in _HEADS), None)
    if verb is None or subject.end > start + parsed.tokens[verb].start:
        return False
    lead = re.split(r"[,;:]", article.text[start : subject.start])[-1]
    return not _LINKS & set(lead.lower().split())
