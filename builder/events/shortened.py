"""A headline's words without what trails them, where they are too many."""

from builder.events import lexicon
from builder.events.clause import BREAKS, Parse, TokenKind
from builder.events.is_extra import is_extra
from builder.events.verbs import is_auxiliary, is_participle, is_past, is_verb

# What these bring can go: "of", "to", "as" and "by" bring what the words before them need.
_LOOSE = frozenset(
    "in at with after before during amid despite following because while when since for under over near from on which who where including "
    "via citing using between".split()
)
_OPENERS = lexicon.RELATIVE_OPENERS | lexicon.ADVERBIAL_OPENERS - {"following", "amid"} | {"that"}
_NEEDY = (
    lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.ADVERBS | lexicon.AUXILIARIES | frozenset("to more most less".split())
)
_IN_NAMES = frozenset("for on at from".split())  # "Institute for Peace"
_BARE = frozenset("prison jail court custody hospital office bed church school college parliament war".split())  # "in prison" is whole
_WAITS = frozenset("room way need call reason responsibility".split())
_BRINGS = frozenset("by in at on for from between with".split())
_CONTENT = frozenset("that whether how why if".split())
_SECOND = frozenset("and but".split())
_DASHES = frozenset("-–—")
_NO_HALF = _OPENERS | {"either", "both", "between", "to"}
_OWNERS = lexicon.DETERMINERS | lexicon.SUBJECT_PRONOUNS
_FEWEST = 6  # words
_NEAR = 4  # tokens: "and his birth was registered"
_SPAN = 8  # tokens


def shortened(parse: Parse, wanted: list[int]) -> list[list[int]]:
    """The ways to leave out the end of `wanted`, token indexes in the order of a headline, the longest first; each is whole.

    What for, as in "a plan for the port | to bring back trade", goes with the rest.
    """
    return [wanted[:cut] for cut in range(len(wanted) - 1, _FEWEST - 1, -1) if _can_end(parse, wanted, cut)]


def _can_end(parse: Parse, wanted: list[int], cut: int) -> bool:
    """Whether the words before place `cut` are whole without those from there on."""
    marked = parse.tokens[wanted[cut - 1]].lower in BREAKS
    last = cut - 2 if marked else cut - 1
    before, token = parse.tokens[wanted[last]], parse.tokens[wanted[cut]]
    purpose = (token.lower == "to" and _is_purpose(parse, wanted, cut)) or is_extra(parse, wanted, cut)
    if (token.lower in _SECOND and _tells_more(parse, wanted, cut)) or (token.lower in _DASHES and _is_aside(parse, wanted, cut)):
        return True
    if token.lower == "of" and cut + 1 < len(wanted) and parse.tokens[wanted[cut + 1]].lower == "what":
        return last > _FEWEST
    if token.lower not in _LOOSE and not _is_meanwhile(parse, wanted, cut) and not (marked and token.lower.endswith("ing")) and not purpose:
        return False
    verbs = [place for place in range(1, last) if is_verb(parse.tokens, wanted[place])]
    opened = next((place for place in range(last, 0, -1) if parse.tokens[wanted[place]].lower in _CONTENT), None)
    if opened is not None and not any(place > opened for place in verbs):
        return False  # "to ask whether the doctor"
    if parse.tokens[wanted[last - 1]].lower == "to" or (token.lower == "for" and before.lower in _WAITS):
        return False  # "to possess | with intent to", "to make way | for"
    if any(parse.tokens[i].lower == "including" for i in wanted[:cut]):
        return False  # a list goes whole
    if not verbs or last - verbs[0] < 2 or before.lower in _NEEDY or before.kind == TokenKind.MARK or _is_deed(parse, wanted[last]):
        return False
    after = parse.tokens[wanted[cut + 1]] if cut + 1 < len(wanted) else token
    named = before.text[0].isupper() and after.text[0].isupper() and token.lower in _IN_NAMES and not marked
    brought = parse.tokens[wanted[last - 1]].lower in lexicon.PREPOSITIONS - {"of"}
    bare = brought and before.lower not in _BARE and before.text.islower() and not before.lower.endswith("s") and not marked
    spans = token.lower == "from" and any(parse.tokens[i].lower == "to" for i in wanted[cut : cut + _SPAN])  # "from three to four"
    return not (named or bare or spans or is_auxiliary(before)) and not _is_needed(parse, wanted, cut)


def _tells_more(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "He had played well | and Ada Berg gave him a prize", "shows the best | and talks of more": a second deed behind the first."""
    verb = next((place for place in range(1, cut) if is_verb(parse.tokens, wanted[place])), None)
    if verb is None or cut - verb < 3 or cut + 1 >= len(wanted) or any(parse.tokens[i].lower in _NO_HALF for i in wanted[:cut]):
        return False
    if not is_auxiliary(parse.tokens[wanted[cut + 1]]) and is_verb(parse.tokens, wanted[cut + 1]):
        return True
    near = wanted[cut + 2 : cut + _NEAR]
    return parse.tokens[wanted[cut + 1]].lower in _OWNERS and any(is_verb(parse.tokens, i) for i in near)


def _is_meanwhile(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "may work in Leeds | as he waits for the trial"."""
    after = parse.tokens[wanted[cut + 1]].lower if cut + 1 < len(wanted) else ""
    return parse.tokens[wanted[cut]].lower == "as" and after in lexicon.SUBJECT_PRONOUNS


def _is_aside(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "The tour begins in Leeds | -- home of the oldest mill": a dash with room on both sides, behind a whole clause."""
    mark, before = parse.tokens[wanted[cut]], parse.tokens[wanted[cut - 1]]
    wide = 2 if mark.text == "-" else 1  # two hyphens are a dash, one is none
    after = parse.tokens[wanted[cut + wide]] if cut + wide < len(wanted) else mark
    dash = parse.sentence[mark.start : mark.start + wide]
    roomy = before.end < mark.start and mark.start + wide < after.start and dash in ("--", "–", "—")
    told = any(is_verb(parse.tokens, wanted[place]) for place in range(1, cut))
    single = dash not in parse.sentence[mark.start + wide :]
    return roomy and told and single and after.text[0].islower() and before.lower not in _NEEDY


def _is_deed(parse: Parse, index: int) -> bool:
    """ "was killed | in", "men waiting | in"; "artificial lighting" is a thing."""
    before = parse.tokens[index - 1].lower if index else ""
    thing = parse.tokens[index].lower.endswith("ing") and before.endswith(("al", "ive", "ous", "ic", "ary"))
    return is_participle(parse.tokens[index]) and not thing


def _is_purpose(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "launched a scheme named “Hope” | to mend the roads"."""
    return parse.tokens[wanted[cut - 1]].kind == TokenKind.QUOTE and parse.tokens[wanted[min(cut + 1, len(wanted) - 1)]].text.islower()


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
