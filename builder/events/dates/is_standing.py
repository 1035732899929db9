"""Whether a clause tells how things stood or what was counted, and no happening."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, Token, TokenKind
from builder.events.clauses.verbs import is_participle
from builder.events.words import lexicon
from builder.temporal.granularity import Granularity
from builder.timex.timex import Timex

_BE_PAST = frozenset("was were".split())
_SHOWS = frozenset(("here", "here’s", "here's"))  # "Here is a report which was printed on Monday": the source shows what follows
_STAYS = frozenset("stayed remained".split())
_THERE = frozenset("present there absent".split())  # "those who were present on Monday"
_AT = lexicon.PREPOSITIONS - {"to"} | {"overnight", "there", "home"}  # "stayed at home", but "stayed the order"
_MEASURES = frozenset("mile miles km kilometre kilometres kilometer kilometers knots".split())
_BEARINGS = tuple("north south east west off from away of".split())
_PLACES = frozenset("had put places placed was were located centred centered".split())
_SHARES = frozenset("% percent per".split())
_BALLOTS = frozenset("vote votes ballot ballots voters seats delegates".split())
_KEPT = frozenset(
    "owned spoken known situated located based inhabited populated famed living residing dwelling lodging working serving studying teaching".split()
)
_OPEN = frozenset("likely unlikely possible unclear uncertain unknown".split())  # "a strike was likely"; not "is likely to"
_OUTLOOKS = frozenset("chance chances odds likelihood prospects".split())  # "the chances of a strike were falling"
_AMOUNTS = frozenset("represented comprised totalled totaled amounted constituted".split())  # "the six towns represented 300 seats"
_FIRST = frozenset("originally initially previously".split())  # "was originally planned for Monday": and is no more
_MEANT = frozenset("planned scheduled due set slated expected intended".split())
_STANDS = frozenset("is was stands stood remains".split())
_COMING = frozenset("approaching nearing looming".split())  # "Election Day is approaching"
_NEAR = 8  # tokens between where something is placed and how far off that is
_YEAR = 4  # digits
_HAS = lexicon.BE | lexicon.HAVE


def is_standing(parse: Parse, clause: Clause, index: int, timex: Timex) -> bool:
    """True of what lasted or was open, of a place read off and of a share of many; the token `index`, `timex`, dates it."""
    if parse.tokens[0].lower in _SHOWS and clause.kind == ClauseKind.RELATIVE:
        return True
    if clause.verb is None:
        return False
    verb = parse.tokens[clause.verb].lower
    rest = parse.tokens[clause.verb + 1 : clause.last]
    words = [token.lower for token in rest]
    if verb in _BE_PAST and (_goes_on(parse, index, rest) or (clause.kind == ClauseKind.RELATIVE and words[:1] and words[0] in _THERE)):
        return True
    if _is_open(parse, clause, verb) or _is_kept(verb, rest, timex) or _is_given_up(verb, words):
        return True
    if _is_outlook(parse, clause) or (verb in _AMOUNTS and any(word[:1].isdigit() for word in words[:3])):
        return True
    if verb in _STAYS and (verb == "remained" or words[:1] and words[0] in _AT):
        return True
    return (verb in _PLACES and _is_placed(words)) or _is_share(parse, clause, timex) or _is_sum(parse.tokens[clause.verb + 1 :], timex)


def _goes_on(parse: Parse, index: int, rest: tuple[Token, ...]) -> bool:
    """ "As of Monday, police were searching", "the mill was still shut": neither began nor ended."""
    if rest and rest[0].lower == "still":
        return True
    as_of = index > 1 and (parse.tokens[index - 2].lower, parse.tokens[index - 1].lower) == ("as", "of")
    doing = next((token for token in rest if token.lower not in lexicon.ADVERBS), None)
    return as_of and doing is not None and doing.lower.endswith("ing") and is_participle(doing)


def _is_open(parse: Parse, clause: Clause, verb: str) -> bool:
    """ "A strike was likely", "the deadline stands at Friday", "Election Day is coming nearer": what may be, by when, or that it comes."""
    assert clause.verb is not None
    before = [token.lower for token in parse.tokens[clause.first : clause.verb]]
    after = [token for token in parse.tokens[clause.verb + 1 : clause.last] if not _is_adverb(token)][:2]
    words = [token.lower for token in after]
    if verb in _STANDS and "deadline" in before:
        return not (after and is_participle(after[0]))
    if verb not in lexicon.BE or not words or before[-1:] == ["it"]:
        return False
    return words[0] in _COMING or (words[0] in _OPEN and words[1:] != ["to"])


def _is_given_up(verb: str, words: list[str]) -> bool:
    """ "Was originally planned for Monday", "had initially been due on Monday"."""
    later = [word for word in words[:3] if word not in lexicon.BE]
    return verb in _HAS and later[:1] != [] and later[0] in _FIRST and later[1:] != [] and later[1] in _MEANT


def _is_outlook(parse: Parse, clause: Clause) -> bool:
    """ "The chances of finding them were falling": what may be."""
    before = parse.tokens[clause.first : clause.verb or clause.first]
    begin = next((place + 1 for place in range(len(before) - 1, -1, -1) if before[place].kind == TokenKind.TIME), 0)
    subject = [token.lower for token in before[begin:] if token.lower not in lexicon.DETERMINERS]
    return subject[:1] != [] and subject[0] in _OUTLOOKS


def _is_kept(verb: str, rest: tuple[Token, ...], timex: Timex) -> bool:
    """ "was owned by a mill in 1840", "was living in Lund in 1861": how things were in years."""
    if verb not in _BE_PAST or timex.interval is None or timex.interval.granularity < Granularity.YEAR:
        return False
    doing = next((token for token in rest if not _is_adverb(token) and token.kind == TokenKind.WORD), None)
    return doing is not None and doing.lower in _KEPT


def _is_adverb(token: Token) -> bool:
    return token.lower in lexicon.ADVERBS or (token.lower.endswith("ly") and token.lower not in _OPEN)


def _is_placed(words: list[str]) -> bool:
    """ "had the storm 120 miles southeast of Elsby"."""
    at = next((place for place, word in enumerate(words[:_NEAR]) if word in _MEASURES and place and words[place - 1][:1].isdigit()), None)
    return at is not None and any(word.startswith(_BEARINGS) for word in words[at + 1 : at + 3])


def _is_share(parse: Parse, clause: Clause, timex: Timex) -> bool:
    """ "82% of such fires began at home in 2016"; what voters gave is how a vote ended."""
    if timex.interval is None or timex.interval.granularity < Granularity.YEAR:
        return False
    inserted = all(each.kind in (ClauseKind.PHRASE, ClauseKind.INSERT) for each in parse.clauses[: parse.clauses.index(clause)])
    first = 0 if clause.verb == clause.first and inserted else clause.first  # "2% of all, or ten men, | called themselves millers"
    words = [token.lower for token in parse.tokens[first : clause.last]]
    shared = (place for place, word in enumerate(words[:-1]) if word in _SHARES or word.endswith("%"))
    return any("of" in words[place + 1 : place + 3] for place in shared) and _BALLOTS.isdisjoint(words)


def _is_sum(rest: tuple[Token, ...], timex: Timex) -> bool:
    """ "seized 126 skins from 2013 to 2019": summed up over years."""
    counted = any(token.kind == TokenKind.WORD and token.text[:1].isdigit() for token in rest[:2])
    years = timex.interval is not None and timex.interval.spanned and timex.interval.granularity >= Granularity.YEAR
    return counted and (years or _is_told_of_years(rest))


def _is_told_of_years(rest: tuple[Token, ...]) -> bool:
    return any(
        first.text.isdigit() and joint.lower in ("to", "until") and last.text.isdigit() and len(first.text) == len(last.text) == _YEAR
        for first, joint, last in zip(rest, rest[1:], rest[2:], strict=False)
    )
