"""What "the trial" or "the attacker" at the head of a headline is called in full, where the article tells."""

import re
from collections.abc import Iterator, Mapping

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.gazetteer import CALLINGS
from builder.events.names.cast import Cast, NameKind
from builder.events.names.is_vague import is_vague
from builder.events.names.names_of_kind import FORMER
from builder.events.words import lexicon
from builder.events.words.compiled import compiled
from builder.events.words.shames import shames

_LONGEST, _LONGEST_SENTENCE = 100, 1500  # code points of a headline that has grown; of a sentence
_FARTHEST, _NEAR = 25, 3  # sentences back; where one of several is the only one
_MODIFIERS = 3  # words
_NO_MODIFIERS = lexicon.STOP_WORDS | lexicon.PREPOSITIONS | lexicon.IRREGULAR_PAST | lexicon.PRESENT
_ASIDE = 60  # code points behind a name in which it may say what he or it is
_HEAD = re.compile(r"The ([a-z]{3,20})(?= (?:[a-z]{2,12}ly )?(?:[a-z]{1,20}ed|[a-z]{2,20})(?: |$))")
_NAME = r"[A-Z][\w&-]{0,30}(?:[’'][A-Z]\w{0,20})?"
_ANOTHER = r"\b(?:[Aa]n?|[Aa]nother|[Ss]econd|[Oo]ther|[Nn]ew|[Dd]ifferent|[Ss]eparate|[Ee]ach) (?:[\w’'-]{1,20} ){0,2}"
_VERBS = lexicon.AUXILIARIES | lexicon.IRREGULAR_PAST | lexicon.PLANNING
_SUSPECTS = frozenset("attacker gunman shooter bomber suspect killer victim driver man woman boy girl teenager".split())
_NAMED_AS = re.compile(r",(?: (?:later |since )?(?:identified|named|known)(?: by [a-z ]{3,20})? as)? (?:\d{1,3}-year-old )?")
_DEATH = re.compile(r"\b(?:died|dies|death|dead|buried|hospital)\b")
_DATE = r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|\w{3,6}day)\b)"
_OWNED = "doctor|physician|lawyer|wife|husband|widow|mother|father|son|daughter|brother|sister|killer|aide|bodyguard"
_TERMS = (" called ", " named ", " titled ", " entitled ")
_LAND = frozenset("farm property house home estate".split())
_KINDS = (
    frozenset("program programme show documentary series film movie".split()),
    frozenset("book novel memoir".split()),
    frozenset("clip recording footage tape".split()),
    _LAND,
)
# Of a happening, where it was is as good as a name.
_DEEDS = frozenset("attack shooting fire blaze crash explosion blast bombing collision siege earthquake protest wildfire stabbing accident".split())


def definite(headline: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """`headline` with "The trial of Ole Berg" for "The trial", "The Leeds Hope concert" for "The concert".

    As it was where the sentences before `sentence` have none of these, have several, or bring another of the kind after it; and where a person would
    be named for a shame.
    """
    found = _HEAD.match(headline)
    after = headline[found.end() + 1 :].split(" ", 1)[0] if found else ""
    if found is None or not (after in _VERBS or after.endswith(("ed", "ly"))) or found.group(1) in lexicon.STOP_WORDS:
        return headline
    noun = found.group(1)
    first = re.compile(rf"\b[Tt]he {noun}\b").search(article.text, sentence.start, sentence.end)
    full = _beside(article, cast, first.end(), sentence.end) if first is not None and noun in CALLINGS | _SUSPECTS else ""
    if not full and not (noun in CALLINGS and shames(_DEATH.sub("", headline))):
        alone = first is not None and not cast.within(sentence.start, first.start())
        full = _told_before(article, cast, sentence, noun, alone) or _in_title(article, noun)
    longer = full + headline[found.end() :]
    again = noun not in CALLINGS and any(word in headline[found.end() :] for word in full.split()[1:] if word[0].isupper())
    return longer if full and len(longer) <= _LONGEST and not again else headline


def _beside(article: Article, cast: Cast, start: int, end: int) -> str:
    """ "The attacker, identified as Ole Berg, 20, was": whom the sentence itself names so."""
    mention = next((each for each in cast.within(start, min(end, start + _ASIDE)) if each.kind == NameKind.PERSON), None)
    named = mention is not None and _NAMED_AS.fullmatch(article.text, start, mention.start) and article.text.startswith(",", mention.end)
    return mention.name if mention is not None and named else ""


def _in_title(article: Article, noun: str) -> str:
    """ "The silver bell" of "Thefts of silver bell rise", "The Lund Harbour Bank" of "Lund Harbour Bank reopens"."""
    words = re.findall(r"[\w’'.&-]+|[^\w\s]", article.title)
    place = next((i for i, word in enumerate(words) if word.lower().rstrip(".") == noun), 0)
    first = place
    while first and _modifies(words[first - 1]):
        first -= 1
    whole = first < place <= first + _MODIFIERS and not any(map(is_vague, words[first:place])) and (not first or words[first - 1] not in "-–’'")
    whole = whole and not (not first and words[0].endswith("s") and place > 1)  # "Thieves take gold bath"
    whole = whole and not any(word.endswith(("’s", "'s")) for word in words[first:place])  # of "Ada Berg's murder" she may be either side
    plain = whole and not first and re.search(rf"\b{re.escape(words[0].lower())}\b", article.text) is not None
    return " ".join(("The", words[first].lower() if plain else words[first], *words[first + 1 : place + 1])) if whole else ""


def _modifies(word: str) -> bool:
    """A name or an adjective, no verb and no small word."""
    return word[0].isalpha() and word.lower() not in _NO_MODIFIERS and not (word.islower() and word.endswith(("s", "ed", "ing", "ly")))


def _told_before(article: Article, cast: Cast, sentence: Sentence, noun: str, alone: bool) -> str:
    """`alone`: no name stands before "the noun" in its sentence, so that of several the one told just before may be meant."""
    before = [each for each in article.sentences[max(0, sentence.index - _FARTHEST) : sentence.index] if each.end - each.start <= _LONGEST_SENTENCE]
    text = _text(article, before).lower() if before else ""
    if not any(each in text for each in _kind(noun)):
        return ""
    return _meant(article, cast, before, noun) or (_meant(article, cast, before[-_NEAR:], noun) if alone else "")


def _meant(article: Article, cast: Cast, before: list[Sentence], noun: str) -> str:
    """The name of the only one in these sentences, else what it was of."""
    if noun in CALLINGS:
        return _only(article, before, noun, _named(article, before, noun))
    names = {**_named(article, before, noun), **_called(article, cast, before, noun), **_termed(article, before, noun)}
    full = _only(article, before, noun, names) or _only(article, before, noun, _of(article, before, noun))
    return full or ("" if names else _only(article, before, noun, _owned(article, cast, before, noun)))


def _only(article: Article, before: list[Sentence], noun: str, names: Mapping[str, int]) -> str:
    """The name, where it is the only one and no other of the kind comes behind it; `names`: name → where the text last has it."""
    if len({name.lower() for name in names}) != 1:
        return ""
    name, last = next(iter(names.items()))
    return "" if compiled(rf"{_ANOTHER}{noun}\b").search(article.text, last, before[-1].end) else name


def _called(article: Article, cast: Cast, before: list[Sentence], noun: str) -> dict[str, int]:
    """ "the band Larks", "Larks, a rock band"."""
    led = compiled(rf"\b{noun} [“\"‘]?$")
    said = compiled(rf"(?:, an?| (?:is|was|are|were) (?:an?|the|one of the)) (?:[\w’'-]{{1,20}} ){{0,4}}{noun}s?\b(?! (?:said|says|told)\b)")
    names = {}
    for each in before:
        for mention in cast.within(each.start, each.end):
            behind = led.search(article.text, max(each.start, mention.start - len(noun) - 8), mention.start)
            aside = said.match(article.text, mention.end, min(each.end, mention.end + _ASIDE))
            if aside or (behind and f" {mention.name.lower()} " not in article.text):  # "the trial Larch trees fell": two sentences run together
                article_led = "The " if article.text.endswith(("the ", "The "), 0, mention.start) else ""
                fits = mention.kind != NameKind.PERSON and mention.name.lower() not in lexicon.STOP_WORDS
                names[article_led + mention.name if fits else str(each.start)] = aside.end() if aside else mention.end
    return names if all(not name.isdigit() for name in names) else {}


def _named(article: Article, before: list[Sentence], noun: str) -> dict[str, int]:
    """ "the Leeds Hope concert", "Hurricane Ada"."""
    text, proper = _text(article, before), noun.capitalize()
    if proper not in text and not any(lead.rpartition(" ")[2][:1].isupper() for lead in text.split(f" {noun}")[:-1]):
        return {}
    led = (
        rf"\b(?:[Tt]he|[Aa]n?) {_DATE}((?:{_NAME} ){{1,4}}(?:{noun}|{proper}))\b(?!-| of\b)"
        rf"|\b((?:{_NAME} )?{proper}(?: {_DATE}{_NAME}){{1,2}})\b(?!-)"
    )
    found = (each for each in _all(led, article, before) if not FORMER.search(article.text, max(0, each.start() - _ASIDE), each.start()))
    return {f"The {each.group(1)}" if each.group(1) else _past_start(each.group(2)): each.end() for each in found}


def _past_start(name: str) -> str:
    """ "In Hurricane Ada": without the word that only begins the sentence."""
    first, _, rest = name.partition(" ")
    return rest if first.lower() in lexicon.STOP_WORDS else name


def _of(article: Article, before: list[Sentence], noun: str) -> dict[str, int]:
    """ "the trial of Ole Berg", "a fire in Leeds"."""
    links, kinds = "of|in|at|on" if noun in _DEEDS else "of", _kind(noun)
    if not any(f"{kind} {link} " in _text(article, before) for kind in kinds for link in links.split("|")):
        return {}
    name = rf"(?:the )?{_DATE}{_NAME}(?: {_NAME}){{0,3}}(?:[’']s (?:[a-z]{{3,12}} ){{0,2}}?(?:{_OWNED}))?"
    found = _all(rf"\b({'|'.join(kinds)}) ((?:{links}) {name})\b(?![’']| [A-Z])", article, before)
    return {f"The {each.group(1)} {each.group(2)}": each.end() for each in found if not _goes_on(each)}


def _goes_on(found: re.Match[str]) -> bool:
    """ "The trial of Ole Berg | supporters", "a theft of the Berg | archive": the name only tells of which."""
    after = re.compile(r" ([a-z]{2,20})").match(found.string, found.end())
    return after is not None and after.group(1) not in _NO_MODIFIERS | _VERBS and not after.group(1).endswith(("ed", "ing", "ly"))


def _termed(article: Article, before: list[Sentence], noun: str) -> dict[str, int]:
    """ "a farm called Larch Hill", "a documentary titled The Long Road": the show."""
    if not any(word in _text(article, before) for word in _TERMS):
        return {}
    name = rf"(?:The |An? )?{_NAME}(?:[’']s\b)?(?: (?:(?:of|the|and|in|to|who) ){{0,2}}{_NAME}(?:[’']s\b)?){{0,5}}"
    found = _all(rf"\b({'|'.join(_kind(noun))})(?:,| [-–—])?(?:{'|'.join(_TERMS)})[“\"‘]?({name})", article, before)
    told = ((each.group(1), each.group(2), each.end()) for each in found)
    return {title if " " in title and kind in _LAND else f"The {kind} {title}": end for kind, title, end in told}


def _kind(noun: str) -> frozenset[str]:
    return next((each for each in _KINDS if noun in each), frozenset((noun,)))


def _owned(article: Article, cast: Cast, before: list[Sentence], noun: str) -> dict[str, int]:
    """ "Ada Berg's tax return": the return."""
    kind = "|".join(_kind(noun) - ({"estate"} - {noun}))  # "his estate" is what he left
    led = compiled(rf"[’']s? ((?:(?:[a-z-]{{3,20}}|-) ){{0,4}}?)({kind})\b(?!-)")
    names = {}
    for each in before:
        for mention in cast.within(each.start, each.end):
            found = led.match(article.text, mention.end, each.end)
            found = found if found and (found.group(2) == noun or each is before[-1]) else None  # "her home … The property" side by side
            words = found.group(1).replace(" - ", "-").replace("family ", "").split() if found else ()
            deed = mention.kind == NameKind.PERSON and (noun in _DEEDS or shames(noun))  # "Ada Berg's murder": no deed of hers
            if found and not deed and mention.kind != NameKind.PLACE and not any(map(is_vague, words)):
                names[mention.name + found.group().replace(" - ", "-")] = found.end()
    return names


def _all(pattern: str, article: Article, before: list[Sentence]) -> Iterator[re.Match[str]]:
    return (found for each in before for found in compiled(pattern).finditer(article.text, each.start, each.end))


def _text(article: Article, before: list[Sentence]) -> str:
    return article.text[before[0].start : before[-1].end]
