"""Names in place of pronouns and of "Mr", as far as the article tells them."""

import re

from builder.articles.article import Article, Sentence
from builder.events.gazetteers.sex_of_name import sex_of_name
from builder.events.names.cast import Cast, NameKind
from builder.events.names.is_near import is_near
from builder.events.names.people_in_full import people_in_full
from builder.events.reference.anniversary import anniversary
from builder.events.reference.antecedent import PAIRS, PRONOUNS, antecedent
from builder.events.reference.as_object import as_object
from builder.events.reference.as_them import as_them
from builder.events.reference.body_of import body_of
from builder.events.reference.by_calling import by_calling
from builder.events.reference.by_courtesy import by_courtesy
from builder.events.reference.classed import classed
from builder.events.reference.collective import collective
from builder.events.reference.counted import counted
from builder.events.reference.definite import definite
from builder.events.reference.entitled import entitled
from builder.events.reference.given_in_full import given_in_full
from builder.events.reference.it_of_body import it_of_body
from builder.events.reference.lands_listed import lands_listed
from builder.events.reference.letters_told import letters_told
from builder.events.reference.lone_subject import lone_subject
from builder.events.reference.named_aside import named_aside
from builder.events.reference.named_behind import named_behind
from builder.events.reference.nameless_lead import nameless_lead
from builder.events.reference.nobodys_kin import nobodys_kin
from builder.events.reference.of_state import of_state
from builder.events.reference.of_teller import of_teller
from builder.events.reference.of_title import of_title
from builder.events.reference.office_left import office_left
from builder.events.reference.office_of import office_of
from builder.events.reference.office_sought import office_sought
from builder.events.reference.placed_there import placed_there
from builder.events.reference.places_counted import places_counted
from builder.events.reference.sole import sole
from builder.events.reference.specified import specified
from builder.events.reference.still_subject import still_subject
from builder.events.reference.work_named import work_named
from builder.events.words import lexicon
from builder.events.words.kin import kin
from builder.events.words.shames import shames

_OF_BODIES = frozenset("it they its their".split())
_LINKS = (" ", " al-", " al - ", " el-", " el - ")  # between a given name and a surname
_POSSESSIVES = frozenset("his its their".split())
_FIRST_WORDS = re.compile(r"(?:(?:The|the) (?:pair|two|duo)|[A-Za-z]+)\b")
_EXPLETIVE = re.compile(
    r" (?:is|was|will be|has been|had been) (?!(?:(?:[a-z]{2,12}ly|first|also|later|then|soon|last) )?"
    r"(?:[\w-]{2,30}ed\b|(?!rain|snow)[a-z]{2,20}ing\b|taken|held|built|made|found|sold|shot|sent|hit|written))"
    r"| (?:seems?|appears?|comes?|came|took)\b"
    r"| will (?:[a-z]{2,12}ly )?be (?:at least|about|another|before|[a-z]{2,8} (?:more )?(?:days|weeks|months|years))\b"
)
_THAT = re.compile(r" (?:is|was|has been|had been) (?:\w{2,30}ly )?(?:\w{3,30} (?:that|how|whether)|agreed|decided|believed|thought|hoped|feared)\b")
_THIS = re.compile(r"^(?:This|That|These|Those) ([A-Za-z][a-z-]{2,25})\b(?! to\b)")
_WITHIN = re.compile(r"\b(in|of|to|for|from|with|by|about|into|at|against) (?:this|these|that) ([A-Za-z][\w-]{2,25})\b")
_MINE = re.compile(  # "My uncle, Ole Berg, left"
    r"^(?:My|Our)(?>(?: [a-z-]{1,16}){1,5})(?: -(?: [a-z]{1,16})?){0,2},? ([A-Z][\w’'-]{1,25}(?>(?: [A-Z][\w’'-]{0,25}\.?){1,4})),?(?= [a-z])"
)
_LEAD_IN = re.compile(r"(?:In|At|During|After|Over|Around|Throughout|Within)(?: (?!he\b|she\b|it\b|they\b)[a-z0-9-]{1,20}){1,7}? (?=(?:he|she) )")
_SPOKEN_FOR = re.compile(
    r"\b(?:office|campaign|lawyers?|attorneys?|spokes(?:man|woman|person)|representatives?|publicist|family|agent|manager|team)\b[^.;:]{0,60}"
    r" (?:said|says|told|announced|confirmed|stated)\b"
)
_BODY = re.compile(r"\b(?:[Pp]olice|[Oo]fficials|[Aa]uthorities|[Pp]rosecutors|[Ii]nvestigators)$")  # to believe in a theft is no shame of theirs
_NO_NOUNS = lexicon.STOP_WORDS | lexicon.PRESENT | lexicon.IRREGULAR_PAST | lexicon.DATING_WORDS | frozenset("include range vary differ way".split())
_SINGULAR = frozenset("he she his her".split())
# What befalls somebody is no disgrace of theirs.
_DEATH = re.compile(
    r"\b(?:die[sd] of an? (?:[a-z]{2,12} )?overdose|died|dies|death|dead|buried|hospital|divorced|diagnosed"
    r"|(?:was|been|is) (?:\w+ly )?(?:shot|stabbed|wounded|injured|attacked|killed|murdered)"
    r"|surviv\w{1,4} .{0,30}?(?:attack|shooting|stabbing|crash))\b"
)
_AT_ONCE = 5  # words: "It has killed three people" is of no body that says so, "It has had reports of three killed" is
# Who bans or dismisses is in power, and it is no shame of his.
_IN_POWER = re.compile(
    r"\b(?:[Hh]e|[Ss]he) (?:(?:\w+ly|had|has|would|will|also) ){0,2}(?:ban(?:ned|s)?|dismiss(?:ed)?|sack(?:ed)?|suspend(?:ed)?|expel(?:led)?"
    r"|extradit(?:e|ed)|deport(?:ed)?)\b"
)
_OF_ANOTHER = re.compile(
    r"\b(?:how|when|before|after|that|where|since) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} (?:died|was (?:killed|shot|stabbed|attacked))\b"
)
_VERB_NEXT = re.compile(r" (?:\w+ed|met|held|were|had|left|spoke|are|will)\b")


def naming(title: str, article: Article, cast: Cast, sentence: Sentence, before: int, speaker: str = "") -> str:
    """`title` with the name for a pronoun at its head, where the text allows one, and full names for "Mr Trump" and for a surname at its head.

    `before` counts the code points of the sentence ahead of the clause that the title tells: whoever is named there may be meant, and
    "it" or "they" may be the `speaker` who tells it. Where the title shames, a pronoun stays unless only one person can be meant.
    """
    title = by_courtesy(nobodys_kin(title, article, cast, sentence), article, cast, sentence)
    title = as_them(as_object(it_of_body(title, article, cast, sentence), article, cast, sentence, speaker), article, cast, sentence)
    headed = _THIS.sub(_the, _MINE.sub(r"\1", _headed(title, article, cast, sentence, before, speaker)))
    full = _WITHIN.sub(_the_within, headed)
    first = re.split(r"[ ’',]", full, maxsplit=1)[0]
    named = re.match(r"[A-Z]", full[len(first) + 1 :]) is not None  # "John M. Jones" is not Evan John
    whole = "" if named or first.lower() in lexicon.STOP_WORDS else cast.full.get(first, "")
    beside = re.match(r" (?:and|&) ([A-Z]\w+)", full[len(first) :])
    given = beside is not None and None not in (sex_of_name(f"{first} -"), sex_of_name(f"{beside.group(1)} -"))
    if whole and any(f"{whole.split()[0]}{link}{first}" in full for link in _LINKS):
        whole = ""  # "Berg's father Ole Berg"
    if whole and not whole.startswith(first) and given:
        whole = ""  # "David and Mary left": given names
    if whole and sex_of_name(f"{first} -") is not None and not is_near(article, sentence, whole):
        whole = ""  # "Bruce" may be another's given name
    named_in_full = whole + full[len(first) :] if whole and not full.startswith(whole) else full
    named_in_full = by_calling(given_in_full(named_in_full, article, cast, sentence), article, cast, sentence)
    named_in_full = people_in_full(_things_named(named_in_full, article, cast, sentence), article, cast, sentence)
    named_in_full = office_of(letters_told(named_in_full, article, cast, sentence), article, sentence)
    return office_left(entitled(named_in_full, article, sentence), article, cast, sentence)


def _things_named(title: str, article: Article, cast: Cast, sentence: Sentence) -> str:
    """With what tells which trial, party, place, storm, office or parliament is meant."""
    title = counted(named_aside(title, article, cast, sentence), article, cast, sentence)
    title = collective(definite(title, article, cast, sentence), article, cast, sentence)
    title = work_named(of_state(specified(title, article, cast, sentence), article, sentence), article, sentence)
    title = lands_listed(title, article, sentence)
    title = anniversary(placed_there(places_counted(title, article, cast, sentence), article, cast, sentence), article, cast)
    return office_sought(classed(title, article, cast, sentence), article, sentence)


def _headed(title: str, article: Article, cast: Cast, sentence: Sentence, before: int, speaker: str) -> str:
    lead = _LEAD_IN.match(title)
    found = _FIRST_WORDS.match(title, lead.end() if lead else nameless_lead(title, article, cast, sentence))
    said = found.group() if found else ""
    word = said.lower() if len(said) == 1 or not said.isupper() else ""  # "IT" is no "it"
    if found is None or word not in PRONOUNS or (word in PAIRS and word != "the pair" and not _VERB_NEXT.match(title, found.end())):
        return title
    if word == "it" and (_EXPLETIVE.match(title, found.end()) or _THAT.match(title, found.end())):
        return title
    name = _meant(title, article, cast, sentence, before, (word, speaker))
    if not name or name in title:
        return title
    possessive = word in _POSSESSIVES or (word == "her" and title[found.end() : found.end() + 2].strip().isalpha())
    text = title[: found.start()] + name + ("’s" if possessive else "") + title[found.end() :]
    return text[:1].upper() + text[1:]


def _meant(title: str, article: Article, cast: Cast, sentence: Sentence, before: int, who: tuple[str, str]) -> str:
    """`who`: the pronoun, and the speaker who tells it."""
    word, speaker = who
    shameful = shames(_IN_POWER.sub("", _OF_ANOTHER.sub("", title)))
    own_shame = shameful if word in ("they", "their") else shames(" ".join(title.split()[:_AT_ONCE]))
    tells = word in _OF_BODIES and before and not (own_shame and (word != "they" or not _BODY.search(speaker)))
    teller = _teller(cast, speaker, many=word in ("they", "their")) if tells else ""
    own = word in _POSSESSIVES or word == "her"
    just = _just_named(article, cast, sentence, before, word) if own or not shameful else ""
    himself = of_teller(article, cast, sentence, speaker, word) if word in _SINGULAR and not shameful else ""
    just = just or (himself if himself in cast.names(sentence.start, sentence.end, NameKind.PERSON) else "")
    woman = word in ("she", "her")
    name = just or teller or antecedent(article, cast, sentence, word, shameful) or himself
    name = name or (named_behind(article, cast, sentence, before, woman) if word in _SINGULAR and not shameful else "")
    sad = word in _SINGULAR and not name and not shames(_DEATH.sub("", title))
    if not sad:
        return name
    kept = still_subject(article, cast, sentence, word)
    return kin(article, sentence, woman) or sole(article, cast, sentence, word) or kept or of_title(article, cast, sentence, word)


def _teller(cast: Cast, speaker: str, *, many: bool) -> str:
    """The body that says what "it" or "they" did: no person, and none of several for "it"."""
    body = body_of(speaker)
    if not body or body.split(" ", 1)[0].lower() in PRONOUNS:
        return ""
    several = " and " in body or (body.endswith("s") and body.islower())
    person = not many and any(each.kind == NameKind.PERSON and speaker.endswith(each.name.rpartition(" ")[2]) for each in cast.mentions)
    return "" if person or (several and not many) else body


def _just_named(article: Article, cast: Cast, sentence: Sentence, before: int, word: str) -> str:
    """The subject of what is told earlier in the same sentence, where no other person is: "President Ada Berg said she would go"."""
    if word not in _SINGULAR or not before:
        return ""
    woman = word in ("she", "her")
    spoken = _SPOKEN_FOR.search(article.text, sentence.start, sentence.start + before)
    if spoken is not None:
        named = cast.names(sentence.start, sentence.start + before, NameKind.PERSON)
        return named[0] if len(named) == 1 and cast.sex(named[0], woman) == woman else ""
    return lone_subject(article, cast, sentence.start, sentence.start + before, woman)


def _the(found: re.Match[str]) -> str:
    """ "This lockdown started" by itself is "The lockdown started"; "this was", "this follows" stay."""
    word = found.group(1)
    if word[0].isupper() and found.string[found.end() + 1 : found.end() + 2].isupper():
        return word  # "This Ole Berg left"
    noun = word.lower() not in _NO_NOUNS and not word.endswith(("ed", "ly"))
    return f"The {word}" if noun else found.group()


def _the_within(found: re.Match[str]) -> str:
    """ "Spoken in these towns": by itself, in the towns."""
    return f"{found.group(1)} the {found.group(2)}" if found.group(2).lower() not in _NO_NOUNS else found.group()
