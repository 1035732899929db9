"""Whom a pronoun at the head of a sentence stands for."""

import re

from builder.articles.article import Article, Sentence
from builder.events.clauses.clause import ClauseKind
from builder.events.clauses.parse import parse
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Cast, NameKind
from builder.events.reference.continued import continued
from builder.events.reference.described import described
from builder.events.reference.focus import focus
from builder.events.reference.in_sentence import in_sentence
from builder.events.reference.lone_subject import lone_subject
from builder.events.reference.proceeded import proceeded
from builder.events.reference.thing_before import thing_before
from builder.events.words import lexicon
from builder.events.words.plurals_in import plurals_in

PAIRS = frozenset(("the pair", "the two", "the duo", "both"))
_PERSONAL = {"he": False, "his": False, "him": False, "she": True, "her": True}
_THINGS = frozenset("it its they their".split())
PRONOUNS = frozenset(_PERSONAL) | _THINGS | PAIRS
_OF_GROUP = re.compile(
    rf"\b[Tt]he (?:{'|'.join(sorted(lexicon.GROUPS - {'couple'}))})\b"
)  # "The band comprises Ada Berg and Ole Lund": who are others than they
_AND = re.compile(r" (?:and|&) (?:(?:Mrs?|Ms|Dr|Sir|Lady|Miss|President)\.? )?")
_THEY = re.compile(r"\b(?:[Tt]hey|[Tt]heir)\b")
_BODIES = "police|officers|officials|authorities|prosecutors|investigators|detectives|firefighters|rescuers|troops|soldiers|lawyers|attorneys|doctors"
_MINE = re.compile(r":\s?[“\"][^”\"]{0,300}?\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b")  # who speaks of himself tells of another: "Berg asks: “My uncle …"
_SUFFERED = re.compile(r"\b[Tt]hey (?:were|are|had been|have been|would be|will be|pleaded|pled|denied|deny|died|admitted)\b")
_EVIL = re.compile(
    r"(?:the|this) (?:[\w-]{2,20} ){0,4}(?:virus|flu|influenza|disease|illness|strain|infection|outbreak|epidemic|pandemic|plague|earthquake|quake"
    r"|tremor|tsunami|storm|hurricane|cyclone|typhoon|tornado|flood|fire|blaze|wildfire|explosion|blast|eruption|volcano|avalanche|landslide|crash"
    r"|accident|collapse|spill|leak|bomb|attack|drought|famine|war|law|ban|drug|vaccine)",
    re.IGNORECASE,
)
_ACCORDING = re.compile(rf"\b[Aa]ccording to (?:the )?((?:[\w-]{{2,20}} ){{0,2}}?(?:{_BODIES})), they\b")
_THEY_FIRST = re.compile(r"(?:[A-Z][^,.;]{1,40}, )?[Tt]hey\b")
# One that acts as many: "The council is to meet. They must vote".
_GROUPS = lexicon.GROUPS | frozenset("commission committee board panel jury court agency ministry department bank union army pair side staff".split())
_ONE_OF_MANY = re.compile(rf"\b(?:{'|'.join(sorted(_GROUPS))})$", re.IGNORECASE)
# "The band is made up of bakers", "The band is one of the oldest bands"; not "one of the rivals of the rebels".
_MADE_OF = re.compile(
    r"\b(?:made up|consist(?:s|ed|ing)?|composed|comprised) of [^,;.]{0,80}"
    r"|\b(?:is|was|be|bec[ao]me|were) one of the (?:[\w-]{1,20} ){0,4}?[\w-]{2,20}s\b"
)
# What decides is no event: "The council weighs the results. They must rule".
_DECIDES = re.compile(r"\s?[Tt]hey (?:[a-z]{2,12} ){0,4}?(?:rule|ruled|decided?|voted?|announced?|approved?|rejected?|appointed|ordered|agreed?)\b")
_DEALT_WITH = re.compile(r"\b(?:events|results|plans|votes|measures|rules|reports|cases|claims|charges|issues|days|weeks|months|years|findings)\b")
_LONGEST_SENTENCE = 1500  # code points: what is longer is no sentence
_LONGEST_CHAIN = 4  # sentences
_SUBJECTS = (ClauseKind.MAIN, ClauseKind.SAYING)


def antecedent(article: Article, cast: Cast, sentence: Sentence, pronoun: str, shameful: bool = False) -> str:
    """The name or words that `pronoun` stands for at the head of `sentence`; empty where the text leaves it open.

    The sentence directly before tells, by its subject, and only where no other person stands in it; where its subject is the same pronoun, the one
    before that. Of what is `shameful` only a person may be named whom the sentence directly before names as its subject, so no thing, no pair and
    no group.
    """
    if pronoun in ("it", "they") and (own := in_sentence(article, cast, sentence, pronoun, shameful)):
        return own
    if pronoun in _PERSONAL and shameful and (dealt := proceeded(article, cast, sentence, _PERSONAL[pronoun])):
        return dealt
    before = article.sentences[sentence.index - 1] if sentence.index else None
    if pronoun == "they" and (told := _ACCORDING.search(article.text, sentence.start, sentence.end)):
        return told.group(1)
    if before is None or article.blocks[before.block].furniture or before.heading != sentence.heading:
        return ""
    if before.end - before.start > _LONGEST_SENTENCE:
        return ""
    if pronoun in _PERSONAL:
        if _is_named_first(article, cast, sentence, pronoun):
            return ""
        woman = _PERSONAL[pronoun]
        named = _person(article, cast, before, woman, shameful) or focus(article, cast, sentence, woman, shameful)
        return named or continued(article, cast, sentence, woman, shameful) or described(article, cast, before, woman)
    if shameful:
        return _body(article, cast, sentence, before) if pronoun == "they" else _evil(article, cast, before) if pronoun in ("it", "its") else ""
    if pronoun in PAIRS:
        return _pair(cast, before)
    return _of_many(article, cast, sentence, before) if pronoun in ("they", "their") else _thing(article, cast, before, plural=False)


def _is_named_first(article: Article, cast: Cast, sentence: Sentence, pronoun: str) -> bool:
    """Whether somebody else may be named in the sentence before the pronoun."""
    found = re.search(rf"\b{pronoun}\b", article.slice(sentence), re.IGNORECASE)
    named = cast.within(sentence.start, sentence.start + found.start()) if found else ()
    if named and named[0].kind == NameKind.PERSON and article.text[sentence.start : named[0].start] == "Born ":
        named = named[1:]  # "Born Ole Moe, he took another name"
    first = [each for each in named if each.start > sentence.start or " " in each.name or each.kind == NameKind.PERSON]
    return any(each.kind in (NameKind.PERSON, NameKind.OTHER) for each in first)


def _person(article: Article, cast: Cast, before: Sentence, woman: bool, strict: bool) -> str:
    """The one person who is the subject of the sentence, or of that from which "he … he …" goes on."""
    for _ in range(_LONGEST_CHAIN):
        if _MINE.search(article.text, before.start, before.end):
            return ""
        name = lone_subject(article, cast, before.start, before.end, woman, strict)
        earlier = article.sentences[before.index - 1] if before.index else None
        if name or strict or earlier is None or earlier.heading != before.heading or article.blocks[earlier.block].furniture:
            return name
        if before.end - before.start > _LONGEST_SENTENCE or not _goes_on(article.slice(before), woman):
            return ""
        before = earlier
    return ""


def _goes_on(sentence: str, woman: bool) -> bool:
    """Whether the subject of the sentence's first clause is the pronoun."""
    parsed = parse(sentence)
    clause = next((each for each in parsed.clauses if each.kind in _SUBJECTS and each.verb is not None), None)
    if clause is None or clause.verb is None:
        return False
    words = {token.lower for token in parsed.tokens[clause.first : clause.verb]}
    return ("she" if woman else "he") in words and ("he" if woman else "she") not in words


def _couple(article: Article, cast: Cast, sentence: Sentence, before: Sentence) -> str:
    """ "Ada Berg and Ole Lund were cousins. They …": two people side by side, and no other named since."""
    for each in (sentence, *_chain(article, before, ("They ", "Their "))):
        named = [mention for mention in cast.within(each.start, each.end) if mention.kind in (NameKind.PERSON, NameKind.OTHER)]
        if each is sentence:
            pronoun = _THEY.search(article.text, each.start, each.end)
            named = [mention for mention in named if pronoun is not None and mention.end <= pronoun.start()]
        if named:
            joined = len(named) == 2 and _AND.fullmatch(article.text, named[0].end, named[1].start) is not None
            if _OF_GROUP.search(article.text, each.start, named[0].start):
                return ""
            people = all(sex_of_name(f"{mention.name} -") is not None for mention in named) or NameKind.PERSON in {mention.kind for mention in named}
            return f"{named[0].name} and {named[1].name}" if joined and people else ""
    return ""


def _of_many(article: Article, cast: Cast, sentence: Sentence, before: Sentence) -> str:
    """Two people, several things or, where the sentence begins with "they", one body."""
    words = _couple(article, cast, sentence, before) or _thing(article, cast, before, plural=True)
    if words or not _THEY_FIRST.match(article.text, sentence.start, sentence.end):
        return words
    body = _thing(article, cast, before, plural=False)
    return body if _ONE_OF_MANY.search(body) and not _has_many(article, _chain(article, before, ("It ", "Its "))[-1], before) else ""


def _chain(article: Article, before: Sentence, openers: tuple[str, str]) -> list[Sentence]:
    """The sentence before and, where it goes on from another with "They" or what else is of `openers`, those up to that."""
    found = [before]
    while len(found) < _LONGEST_CHAIN and article.slice(found[-1]).startswith(openers) and found[-1].index:
        earlier = article.sentences[found[-1].index - 1]
        if earlier.heading != before.heading or article.blocks[earlier.block].furniture or earlier.end - earlier.start > _LONGEST_SENTENCE:
            break
        found.append(earlier)
    return found


def _body(article: Article, cast: Cast, sentence: Sentence, before: Sentence) -> str:
    """ "Police", "officials in Leeds": those who do what shames others."""
    words = "" if _SUFFERED.search(article.text, sentence.start, sentence.end) else _thing(article, cast, before, plural=True)
    return words if re.search(rf"\b(?:{_BODIES})(?: for .*)?$", words.lower()) else ""


def _evil(article: Article, cast: Cast, before: Sentence) -> str:
    """ "The virus", "the storm": what may kill, and is nobody."""
    words = _thing(article, cast, before, plural=False)
    return words if _EVIL.fullmatch(words) else ""


def _pair(cast: Cast, before: Sentence) -> str:
    names = cast.names(before.start, before.end, NameKind.PERSON)
    return " and ".join(names) if len(names) == 2 else ""


def _thing(article: Article, cast: Cast, before: Sentence, plural: bool) -> str:
    """The subject of the sentence just before, or of that from which "it … it …" goes on."""
    first = _chain(article, before, ("They ", "Their ") if plural else ("It ", "Its "))[-1]
    words = thing_before(article, cast, first, plural)
    if plural and not words and _ONE_OF_MANY.search(one := thing_before(article, cast, first, plural=False)):
        words = one
    if plural and words.rpartition(" ")[2].lower() in _GROUPS and not plurals_in(words) and _has_many(article, first, before):
        return ""
    return "" if words and words.lower().split()[0] in PRONOUNS else words


def _has_many(article: Article, first: Sentence, last: Sentence) -> bool:
    """Whether something there is many, so that "they" need not be the one body: "The council met the rebels. They burnt the mill"."""
    text = _MADE_OF.sub("", article.text[first.start : last.end])
    return bool(plurals_in(_DEALT_WITH.sub(" ", text) if _DECIDES.match(article.text, last.end + 1) else text))
