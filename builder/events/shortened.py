"""A headline's words without what trails them, where they are too many."""

from builder.events import lexicon
from builder.events.clause import BREAKS, Parse, TokenKind
from builder.events.verbs import is_auxiliary, is_participle, is_past, is_verb

# What these bring can go: "of", "to", "as" and "by" bring what the words before them need.
_LOOSE = frozenset(
    "in at with after before during amid despite following because while when since for under over near from on which who where including "
    "via citing using".split()
)
_OPENERS = lexicon.RELATIVE_OPENERS | lexicon.ADVERBIAL_OPENERS - {"following", "amid"} | {"that"}
_NEEDY = (
    lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.ADVERBS | lexicon.AUXILIARIES | frozenset("to more most less".split())
)
_IN_NAMES = frozenset("for on at from".split())  # "Institute for Peace"
_WAITS = frozenset("room way need call reason responsibility".split())
_LONG_ING = 5  # letters of "having", not of "king"
_ASKS = (
    "ask",
    "tell",
    "told",
    "order",
    "urg",
    "forc",
    "allow",
    "help",
    "want",
    "expect",
    "set",
    "need",
    "caus",
    "persuad",
    "convinc",
    "invit",
    "requir",
    "instruct",
    "call",
    "encourag",
    "enabl",
    "advis",
    "warn",
    "remind",
    "permit",
    "appoint",
    "authori",
    "direct",
    "get",
    "got",
    "agreed",
    "refus",
    "fail",
    "tri",
    "try",
    "plan",
    "hop",
    "vow",
    "promis",
    "offer",
    "decid",
    "threat",
    "beg",
    "start",
    "continu",
    "seem",
    "appear",
    "used",
    "ha",
)  # beginnings of verbs that bring another with "to"
_CALLS = frozenset(
    "plan plans bid bids right rights order orders attempt attempts decision decisions effort efforts deal deals motion motions ability chance "
    "power powers permission time request requests first last pledge promise vow offer opportunity agreement proposal proposals duty move "
    "authority willingness refusal campaign licence license mandate vote bill deadline desire intention able ready likely set due enough".split()
)
_OBJECTS = lexicon.DETERMINERS | frozenset("whether if how what him them it".split())
_PRONOUNS = lexicon.SUBJECT_PRONOUNS | frozenset("him them her us me those these".split())
_SPEAKING = frozenset("claiming alleging suggesting arguing saying stating seeking containing describing criticising criticizing condemning".split())
_BRINGS = frozenset("by in at on for from".split())
_TELLING = frozenset("accused charged suspected convicted wanted known called named dubbed born killed injured based".split())
_CONTENT = frozenset("that whether how why if".split())
_SECOND = frozenset("and but".split())
_NO_HALF = _OPENERS | {"either", "both", "between", "to"}
_FEWEST = 6  # words
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
    purpose = token.lower == "to" and (_is_purpose(parse, wanted, cut) or _is_aim(parse, wanted, cut))
    purpose = purpose or (not marked and _adds(parse, wanted, cut))
    if token.lower in _SECOND and _tells_more(parse, wanted, cut):
        return True
    purpose = purpose or (marked and before.text[-1].isalnum() and _is_aside(parse, wanted, cut))
    if token.lower not in _LOOSE and not (marked and token.lower.endswith("ing")) and not purpose:
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
    bare = brought and before.text.islower() and not before.lower.endswith("s") and not marked
    spans = token.lower == "from" and any(parse.tokens[i].lower == "to" for i in wanted[cut : cut + _SPAN])  # "from three to four"
    return not (named or bare or spans or is_auxiliary(before)) and not _is_needed(parse, wanted, cut)


def _tells_more(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "He had played well | and Ada Berg gave him a prize", "shows the best | and talks of more": a second deed behind the first."""
    verb = next((place for place in range(1, cut) if is_verb(parse.tokens, wanted[place])), None)
    if verb is None or cut - verb < 3 or cut + 1 >= len(wanted) or any(parse.tokens[i].lower in _NO_HALF for i in wanted[:cut]):
        return False
    return not is_auxiliary(parse.tokens[wanted[cut + 1]]) and is_verb(parse.tokens, wanted[cut + 1])


def _is_deed(parse: Parse, index: int) -> bool:
    """ "was killed | in", "men waiting | in"; "artificial lighting" is a thing."""
    before = parse.tokens[index - 1].lower if index else ""
    thing = parse.tokens[index].lower.endswith("ing") and before.endswith(("al", "ive", "ous", "ic", "ary"))
    return is_participle(parse.tokens[index]) and not thing


def _is_purpose(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "launched a scheme named “Hope” | to mend the roads"."""
    return parse.tokens[wanted[cut - 1]].kind == TokenKind.QUOTE and parse.tokens[wanted[min(cut + 1, len(wanted) - 1)]].text.islower()


def _is_aim(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "beat the mayor | to become the first": what a whole deed was for; not "asked the mayor to go", "a plan to go"."""
    last, after = wanted[cut - 1], parse.tokens[wanted[cut + 1]] if cut + 1 < len(wanted) else None
    verb = next((i for i in wanted[:cut] if is_verb(parse.tokens, i)), None)
    if verb is None or after is None or after.kind != TokenKind.WORD or not after.text.islower() or after.lower in _NEEDY:
        return False
    rest = [parse.tokens[i].lower for i in wanted[wanted.index(verb) : cut]]
    asks = any(word.startswith(_ASKS) for word in rest) or is_auxiliary(parse.tokens[verb])
    noun = parse.tokens[last].kind == TokenKind.WORD and parse.tokens[last].lower not in _NEEDY | _CALLS
    goes_on = parse.tokens[wanted[cut + 2]] if cut + 2 < len(wanted) else None  # "to life in prison" tells no aim
    aim = goes_on is not None and (goes_on.lower in _OBJECTS or goes_on.text[0].isupper())
    return aim and noun and not asks and not set(rest) & _CALLS and len(rest) > 2 and not is_participle(parse.tokens[last])


def _is_aside(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "born to the Lunds, | heirs of a mill in Leeds": an apposition to the end, and no list."""
    rest = [parse.tokens[i] for i in wanted[cut:]]
    said = any(is_verb(parse.tokens, i) for i in wanted[cut:])
    brought = next((at for at, token in enumerate(rest[:_SPAN]) if token.lower in lexicon.PREPOSITIONS), 0)
    comma = parse.tokens[wanted[cut - 1]].lower == ","
    return comma and not said and rest[0].text.islower() and brought > 0 and not any(token.lower in ("and", ",") for token in rest[:brought])


def _adds(parse: Parse, wanted: list[int], cut: int) -> bool:
    """ "a report | claiming that", "the photos | seen in May", "the statues | that dot the hill", "won | by telling": said of what is whole."""
    before, token = parse.tokens[wanted[cut - 1]], parse.tokens[wanted[cut]]
    after = parse.tokens[wanted[cut + 1]] if cut + 1 < len(wanted) else None
    if after is None or before.kind != TokenKind.WORD or before.lower in _NEEDY or not before.text[-1].isalpha():
        return False
    if is_verb(parse.tokens, wanted[cut - 1]) or is_participle(before) or before.lower in _PRONOUNS:
        return False
    if token.lower == "by":
        return after.lower.endswith("ing") and len(after.lower) > _LONG_ING
    if token.lower == "that":
        return is_verb(parse.tokens, wanted[cut + 1]) and before.lower not in lexicon.CLAIM_NOUNS
    if token.lower.endswith("ing"):
        return token.lower in _SPEAKING and before.text.islower()
    return is_past(token) and not is_auxiliary(token) and after.lower in _BRINGS and before.text.islower() and token.lower not in _TELLING


def _is_needed(parse: Parse, wanted: list[int], cut: int) -> bool:
    """Whether a verb that the words before the cut wait for stands behind it: "said the men from Leeds were freed"."""
    for place in range(cut, len(wanted)):
        if parse.tokens[wanted[place]].lower in _OPENERS:
            return False
        if is_verb(parse.tokens, wanted[place]):
            return True
    return False
