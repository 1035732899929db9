"""Whether a headline can end at a place without being clipped."""

from builder.events.clauses.clause import BREAKS, Parse, TokenKind
from builder.events.clauses.tells_whole import tells_whole
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_past, is_verb
from builder.events.words import lexicon
from builder.events.words.is_superlative import is_superlative

_OPENERS = lexicon.RELATIVE_OPENERS | lexicon.ADVERBIAL_OPENERS - {"following", "amid"} | {"that"}
_NEEDY = (
    lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.ADVERBS | lexicon.AUXILIARIES | frozenset("to more most less".split())
)
_IN_NAMES = frozenset("for on at from".split())  # "Institute for Peace"
_BARE = frozenset(  # "in prison" is whole
    "prison jail court custody hospital office bed church school college parliament war conflict combat battle action exile captivity hiding".split()
)
WAITS = {
    "for": frozenset(
        "room way need call reason responsibility unaccounted suitable responsible eligible ready necessary date dates deadline draw".split()
    ),
    "in": frozenset("confidence faith trust".split()),
    "between": frozenset("agreement agreements deal deals pact talks".split()),
}
_WON, _PLACES = frozenset("first second third".split()), frozenset("prize place".split())
_BRINGS = frozenset("by in at on for from between with".split())
_CONTENT = frozenset("that whether how why if".split())
_CIRCUMSTANCES = frozenset("after before during because while when amid despite since".split())
IN_WHICH = frozenset("response order retaliation protest relation connection exchange".split())
_IS = lexicon.BE - {"am"}
_TALKS = lexicon.SAYING | lexicon.ANNOUNCING | frozenset("tell warn talk talks talked speak speaks spoke ask".split())
KEEPS_FROM = ("ban", "barr", "prohibit", "prevent", "stop", "block", "exempt", "withdr", "resign", "remov", "protect", "sav", "releas", "exclu")
_PARTICLES = frozenset("off out up down over away back".split())
UNITS = frozenset("second seconds minute minutes hour hours day days week weeks month months year years decade decades".split())
_RANKS = frozenset("first only last".split())
_CAUSES = frozenset("from over about for between that which".split())
_NEAR = 4  # tokens between a verb and its "from"
_SPAN = 8  # tokens


def ends_whole(parse: Parse, wanted: list[int], cut: int, deed: int | None) -> bool:
    """Whether the words before place `cut` of `wanted`, token indexes in the order of a headline, are whole without those from there on.

    `deed` is the index of the sentence's finite verb, where one is known.
    """
    last = cut - 2 if parse.tokens[wanted[cut - 1]].lower in BREAKS else cut - 1
    before = parse.tokens[wanted[last]]
    if before.lower in _NEEDY or before.kind == TokenKind.MARK or is_auxiliary(before):
        return False
    verbs = [place for place in range(1, last) if is_verb(parse.tokens, wanted[place])]
    if not verbs or last - verbs[0] < 2:
        return False
    if _is_deed(parse, wanted[last]) and not (parse.tokens[wanted[last - 1]].lower in _IS and _is_circumstance(parse, wanted, cut)):
        return False
    if parse.tokens[wanted[cut]].lower in ("after", "before") and before.lower in UNITS:
        return False  # "two years | after the fire"
    if _is_order(parse, wanted, cut) or _is_measured(parse, wanted, cut):
        return False
    if _waits(parse, wanted, cut, last, verbs) or _is_in_name(parse, wanted, cut, last) or _is_bare(parse, wanted, cut, last):
        return False
    return not _is_needed(parse, wanted, cut) or tells_whole(parse, wanted[:cut], deed)


def _is_order(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "all must wear a cap | while riding": else they must always."""
    doing = cut + 1 < len(wanted) and parse.tokens[wanted[cut + 1]].lower.endswith("ing")
    return doing and parse.tokens[wanted[cut]].lower in ("while", "when") and any(parse.tokens[i].lower in lexicon.ORDERED for i in wanted[:cut])


def _is_measured(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "held the first fair | since the war", "is the only town | in Peru to have a mill": else the first or the only one of all."""
    kept = [parse.tokens[i].lower for i in wanted[max(0, cut - _NEAR) : cut]]
    behind = [parse.tokens[i].lower for i in wanted[cut : cut + _SPAN]]
    ranked = any(word in _RANKS or is_superlative(word) for word in kept)
    alone = any(parse.tokens[i].lower == "only" for i in wanted[max(0, cut - 2 * _SPAN) : cut])
    everywhere = len(behind) > 1 and behind[1] in ("all", "every", "each")  # "the only clerk to win a seat | in all nine towns"
    alone = alone and (everywhere or any(parse.tokens[i].lower == "to" for i in wanted[cut : cut + 2 * _SPAN]))
    return alone or (ranked and (behind[0] == "since" or ("to" in behind[1:] and "time" not in kept)))


def _is_deed(parse: Parse, index: int) -> bool:
    """ "was killed | in", "men waiting | in"; "artificial lighting" is a thing."""
    before = parse.tokens[index - 1].lower if index else ""
    thing = parse.tokens[index].lower.endswith("ing") and before.endswith(("al", "ive", "ous", "ic", "ary"))
    return is_participle(parse.tokens[index]) and not thing and not parse.tokens[index].text.istitle()  # "the Lund Building"


def _is_circumstance(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "was closed | after the storm", "was closed | in response to it"."""
    opener, after = (parse.tokens[wanted[min(place, len(wanted) - 1)]].lower for place in (cut, cut + 1))
    return opener in _CIRCUMSTANCES or (opener == "in" and after in IN_WHICH)


def _waits(parse: Parse, wanted: list[int], cut: int, last: int, verbs: list[int]) -> bool:
    """Whether what the words tell hangs on what follows."""
    before, token = parse.tokens[wanted[last]], parse.tokens[wanted[cut]]
    opened = next((place for place in range(last, 0, -1) if parse.tokens[wanted[place]].lower in _CONTENT), None)
    if opened is not None and not any(place > opened for place in verbs):
        return True  # "to ask whether the doctor"
    aim = parse.tokens[wanted[last - 1]].lower in ("to", "citing") and before.text.islower()
    if aim or before.lower in WAITS.get(token.lower, ()):
        return True  # "to possess | with intent to", "citing men | within the board", "to make way | for"
    if _is_cited(parse, wanted, cut, last):
        return True
    if token.lower == "in" and before.lower in _PLACES and parse.tokens[wanted[last - 1]].lower in _WON:
        return True  # "won first prize | in a race"
    kept = {parse.tokens[i].lower for i in wanted[:cut]}
    if "including" in kept or (token.lower == "about" and kept & _TALKS):  # a list goes whole
        return True
    return token.lower == "from" and _completes(parse, wanted, cut, last - verbs[0])


def _is_cited(parse: Parse, wanted: list[int], cut: int, last: int) -> bool:
    """ "citing the high costs | caused by it": the reason goes whole."""
    near = [parse.tokens[i].lower for i in wanted[max(0, last - _NEAR) : last]]
    token = parse.tokens[wanted[cut]]
    return last == cut - 1 and "citing" in near and (is_participle(token) or token.lower in _CAUSES)


def _completes(parse: Parse, wanted: list[int], cut: int, length: int) -> bool:
    """Whether the verb needs its "from": "rose | from three to four", "banned the club | from playing"."""
    spans = any(parse.tokens[i].lower == "to" for i in wanted[cut : cut + _SPAN])
    return (spans and length <= _NEAR) or any(parse.tokens[i].lower.startswith(KEEPS_FROM) for i in wanted[max(0, cut - _SPAN) : cut])


def _is_in_name(parse: Parse, wanted: list[int], cut: int, last: int) -> bool:
    """ "Institute | for Peace"."""
    before, token = parse.tokens[wanted[last]], parse.tokens[wanted[cut]]
    after = parse.tokens[wanted[cut + 1]] if cut + 1 < len(wanted) else token
    return before.text[0].isupper() and after.text[0].isupper() and token.lower in _IN_NAMES and last == cut - 1


def _is_bare(parse: Parse, wanted: list[int], cut: int, last: int) -> bool:
    """ "in contempt | of", and not "in prison | for", "turning off electricity | in"."""
    before = parse.tokens[wanted[last]]
    brought = parse.tokens[wanted[last - 1]].lower in lexicon.PREPOSITIONS - {"of"} and not _is_particle(parse, wanted, last - 1)
    return brought and before.lower not in _BARE and before.text.islower() and not before.lower.endswith("s") and last == cut - 1


def _is_particle(parse: Parse, wanted: list[int], place: int) -> bool:
    """ "began turning | off | the light": it belongs to the verb."""
    return parse.tokens[wanted[place]].lower in _PARTICLES and parse.tokens[wanted[place] - 1].lower.endswith("ing")


def _is_needed(parse: Parse, wanted: list[int], cut: int) -> bool:
    """Whether a verb that the words before the cut wait for stands behind it: "said the men from Leeds were freed"."""
    for place in range(cut, len(wanted)):
        if parse.tokens[wanted[place]].lower in _OPENERS | lexicon.CONDITION_OPENERS:
            return False
        if is_verb(parse.tokens, wanted[place]) and not _is_reduced(parse, wanted, place):
            return True
    return False


def _is_reduced(parse: Parse, wanted: list[int], place: int) -> bool:
    """ "building on the deal | made between them": a participle of the noun before it."""
    after = parse.tokens[wanted[place + 1]].lower if place + 1 < len(wanted) else ""
    if parse.tokens[wanted[place] - 1].text == "-":  # "the Leeds - based bank"
        return True
    return is_past(parse.tokens[wanted[place]]) and not is_auxiliary(parse.tokens[wanted[place]]) and after in _BRINGS
