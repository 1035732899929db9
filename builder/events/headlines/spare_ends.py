"""The ends that a headline that is too long can do without."""

import itertools
from collections.abc import Iterator

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.clauses.is_present import PRESENT
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_past, is_verb
from builder.events.gazetteers.gazetteer import TITLES
from builder.events.gazetteers.places import places
from builder.events.headlines.ends_whole import UNITS
from builder.events.headlines.fitted import HOLLOW
from builder.events.headlines.is_spare_end import is_spare_end
from builder.events.headlines.is_spare_word import is_spare_word
from builder.events.headlines.shortened import shortened
from builder.events.headlines.takes_back import takes_back
from builder.events.words import lexicon
from builder.events.words.is_superlative import is_superlative
from builder.languages.english_words import SMALL, TENS

_CLAUSES = frozenset("where who which when while as because although after before since".split())
_BEHIND = frozenset("in at on with as near under during amid despite along alongside following through for".split())
_PLACED = frozenset("in at near from of for to".split())
_DEEDS = frozenset("after before while when because since following amid despite due who which where".split())
_PHRASES = frozenset("in at on near with for via through under during throughout inside outside within across along around against from".split())
# What a participle behind a comma tells is the point of the rest.
_POINTS = frozenset(
    "killing injuring wounding hurting leaving bringing raising taking making winning beating ending forcing allowing becoming finishing saying "
    "claiming showing finding calling asking demanding urging warning ordering banning requiring destroying damaging sinking displacing marking "
    "meaning announcing promising vowing describing asserting stating insisting arguing".split()
)
# So is such a second deed.
_WEIGHTY = frozenset(
    "killed died injured wounded pleaded pled convicted sentenced acquitted cleared found won lost denied charged resigned arrested released beat "
    "defeated elected sank collapsed exploded destroyed banned dismissed rejected refused".split()
)
# Of which the end says what they are, or what it was that was done.
_OPEN = HOLLOW | frozenset(
    "growth increase rise decline decrease drop fall cut change changes interest role part place ban bans restrictions limits tax taxes duty duties "
    "sanctions attack attacks war effect effects impact vote votes focus protest protests case cases need needs charges relations contact control "
    "candidate candidates nominee support damage opportunity events damper people men women those results request requests bid bids "
    "jump surge gain gains loss losses "
    "payments problem problems trouble signs hope hopes pains commitment response reply answer answers little much more less".split()
)
_SLIGHT = frozenset(
    "appeared appears spoke speaks addressed attended visited met gathered stood sat occurred happened began issued released published".split()
)
_JOINS = frozenset("including involving regarding concerning ranging during".split())
_IF = frozenset("providing provided assuming depending pending unless".split())
_NARROW = lexicon.NEGATIONS | frozenset("denied denies deny only none any".split())  # "denied any contact | before the vote"
_LETS = frozenset("allowing enabling forcing causing helping letting prompting leading for".split())  # "allowing the boats | to leave"
_SUMS = frozenset("million billion trillion bn mn percent per".split())
_RANKS = frozenset(("first", "last"))
_HELD = frozenset("that whether how why charge down up".split())  # "telling Ole | in a letter that", "the office | in charge of it"
_SEEN = frozenset("see sees saw seen has have had get got".split())  # "had seen much | wiped out"
_AWAY = frozenset("ahead forward away up out off down back along together apart over".split())  # "pressing ahead | with it"
_AHEAD = frozenset("led leads trailed trails beat".split())
_ASKED = frozenset("ask asks asked asking".split())  # "asked the mill | for help"
_ABSOLUTE = 8  # tokens
_BARE = 4  # tokens of "a northern mill"
_SUBJECT = 5  # tokens
_NAME = 5  # tokens
_HALF = 3


def spare_ends(parse: Parse) -> Iterator[tuple[int, int]]:
    """How much is lost, from 0, with what stands from a place on, and the place; each leaves a whole.

    Nothing with a comma ("shut the quay, | seeking a buyer"), a second deed or what a deed followed, where or how it was done, and, 3, what
    tells half of the tale.
    """
    kinds = (ClauseKind.MAIN, ClauseKind.SAYING)
    words = list(range(len(parse.tokens)))
    deed = next((each.verb for each in parse.clauses if each.kind in kinds and each.verb), None)
    deed = deed or next((i for i in words[1:] if is_verb(parse.tokens, i)), None)
    if deed is None:
        return
    loose = {len(each) for each in shortened(parse, words, deed)}
    if is_spare_word(parse, deed):
        yield 1, len(words) - 1
    for cut in range(len(words) - 1, deed + 1, -1):
        loss = _with_comma(parse, cut, deed) if parse.tokens[cut - 1].lower == "," else _bare(parse, cut, deed) if cut in loose else None
        loss = 1 if loss is None and (is_spare_end(parse, cut, deed) or _is_as(parse, cut, deed)) and not _is_narrow(parse, cut) else loss
        if loss is not None and not takes_back(parse, cut):
            yield loss, cut


def _with_comma(parse: Parse, cut: int, deed: int) -> int | None:
    token, before, rest = parse.tokens[cut], parse.tokens[cut - 2], parse.tokens[cut:]
    if token.kind == TokenKind.QUOTE or token.lower in _IF or before.kind == TokenKind.MARK or cut - 2 <= deed:
        return None
    if all(each.text[:1].isupper() for each in rest):
        return 0 if _is_land(parse, cut) else None
    if token.lower.endswith("ing") and len(token.lower) >= len("going") and token.text.islower() and token.lower != "including":
        return _HALF if token.lower in _POINTS or parse.tokens[deed].lower in _SLIGHT else 0
    if token.lower in lexicon.COORDINATORS:
        return _together(parse, cut)
    if token.lower in lexicon.DETERMINERS:
        doing = any(each.lower.endswith("ing") for each in rest[2:_ABSOLUTE])
        return 0 if doing and not _has_verb(parse, cut) else None
    again = any(each.lower == token.lower for each in parse.tokens[max(0, cut - _SUBJECT) : cut - 1])
    return 0 if token.lower in _CLAUSES | {"including"} or (token.lower in _BEHIND and not again) else None


def _is_land(parse: Parse, cut: int) -> bool:
    """ "in Elsby, | Norway"."""
    first = cut - 2
    while first > 0 and parse.tokens[first].text[0].isupper():
        first -= 1
    land = parse.sentence[parse.tokens[cut].start :].rstrip(".")
    return parse.tokens[first].lower in _PLACED and cut - 2 - first <= _NAME and land in places()


def _together(parse: Parse, cut: int) -> int | None:
    """ ", | and the crowd left", with a verb of its own; not "but was freed"."""
    near = range(cut + 1, min(cut + 1 + _ABSOLUTE, len(parse.tokens)))
    verb = next((i for i in near if is_verb(parse.tokens, i)), None)
    if verb is None or parse.tokens[cut].lower != "and":
        return None
    return _HALF if _WEIGHTY & {each.lower for each in parse.tokens[cut:]} else 1


def _bare(parse: Parse, cut: int, deed: int) -> int | None:
    token, before, after = parse.tokens[cut], parse.tokens[cut - 1], parse.tokens[min(cut + 1, len(parse.tokens) - 1)]
    lowers = {each.lower for each in parse.tokens[cut:]}
    held = _OPEN | PRESENT | (frozenset() if token.lower in _DEEDS else _AWAY)
    half = _is_indefinite(parse, cut)
    if before.lower in held or before.lower.endswith("ing") or (half and token.lower not in _PHRASES) or _waits(parse, cut, deed):
        return None
    if _is_narrow(parse, cut):
        return None
    if token.lower == "and":
        return None if _WEIGHTY & lowers or parse.tokens[deed].lower in _SLIGHT else 1
    if token.lower in _DEEDS | {"to"}:
        lets = any(each.lower in _LETS for each in parse.tokens[max(0, cut - _ABSOLUTE) : cut])
        bound = token.lower == "to" and (lets or before.kind != TokenKind.WORD)
        return None if parse.tokens[deed].lower in _SLIGHT or bound else 1
    if is_participle(token) and not is_auxiliary(token):
        told = any(each.lower in lexicon.SAYING | lexicon.ANNOUNCING | {"decided", "ruled"} for each in parse.tokens[:cut])
        seen = any(each.lower in _SEEN for each in parse.tokens[max(0, cut - _SUBJECT) : cut])
        return None if seen or (told and is_verb(parse.tokens, cut)) else 1
    if token.lower not in _PHRASES or _has_verb(parse, cut) or (token.lower == "from" and "to" in lowers) or after.lower in TITLES:
        return None
    if lowers & _HELD or any(each.kind == TokenKind.QUOTE for each in parse.tokens[cut:]) or _aims(parse, cut):
        return None
    again = any(each.lower == token.lower == "for" for each in parse.tokens[max(0, cut - _SUBJECT) : cut])
    summed = before.lower in UNITS | _SUMS or (before.kind == TokenKind.WORD and not before.text[0].isalpha())
    wanted = token.lower == "for" and any(each.lower in _ASKED for each in parse.tokens[deed:cut])
    bound = summed or again or wanted or parse.tokens[deed].lower in _AHEAD
    doing = any(_is_doing(parse, i) for i in range(cut + 1, len(parse.tokens)))
    return None if bound or doing else _HALF if half else 2


def _is_as(parse: Parse, cut: int, deed: int) -> bool:
    """ "The fair was put off | as the storm drew near"."""
    told = parse.tokens[deed].lower not in _SLIGHT
    return told and any(each.opener == "as" and each.kind == ClauseKind.ADVERBIAL and each.first == cut and each.verb for each in parse.clauses)


def _aims(parse: Parse, cut: int) -> bool:
    """ "flew to Lund | in a jet to ask for help"."""
    pairs = itertools.pairwise(parse.tokens[cut:])
    return any(one.lower == "to" and two.text.islower() and two.lower not in lexicon.DETERMINERS | SMALL.keys() | TENS.keys() for one, two in pairs)


def _is_narrow(parse: Parse, cut: int) -> bool:
    """Whether what stands before the cut would be true of less, or of more, than it says."""
    lowers = [each.lower for at, each in enumerate(parse.tokens[:cut]) if parse.tokens[at + 1].lower != "guilty"]
    denied = any(word in _NARROW or word.endswith(("n't", "n’t")) for word in lowers)
    return denied or any(is_superlative(word) or word in _RANKS for word in lowers[-_SUBJECT:])


def _is_indefinite(parse: Parse, cut: int) -> bool:
    """ "at a fair | in Lund", "signed a new order | on ships": nobody knows which."""
    near = [each.lower for each in parse.tokens[max(0, cut - _BARE) : cut]]
    last = max((at for at, word in enumerate(near) if word in lexicon.DETERMINERS | lexicon.PREPOSITIONS | {"one", "another"}), default=-1)
    return last >= 0 and near[last] in ("a", "an", "one", "another") and parse.tokens[cut - 1].kind == TokenKind.WORD


def _waits(parse: Parse, cut: int, deed: int) -> bool:
    """ "was late, as the boats ask | for": the clause before the cut has no verb that we know."""
    opened = next((i for i in range(cut - 1, deed, -1) if parse.tokens[i].lower in _CLAUSES), None)
    alone = opened is not None and parse.tokens[opened - 1].lower == ","
    return opened is not None and alone and not any(is_verb(parse.tokens, i) for i in range(opened, cut))


def _is_doing(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    return token.text.islower() and token.lower.endswith("ing") and len(token.lower) >= len("going") and token.lower not in _JOINS


def _has_verb(parse: Parse, cut: int) -> bool:
    """A verb, and no participle as in "the song | based on a tale"."""
    last = len(parse.tokens) - 1
    verbs = (i for i in range(cut, last + 1) if is_verb(parse.tokens, i))
    return any(is_auxiliary(parse.tokens[i]) or not is_past(parse.tokens[i]) or i == last or parse.tokens[i + 1].lower not in _PHRASES for i in verbs)
