"""Whether what stands behind a place of a headline only adds to what is whole without it."""

from builder.events.clauses.clause import Parse, Token, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_past, is_verb
from builder.events.words import lexicon

_NEEDY = (
    lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.ADVERBS | lexicon.AUXILIARIES | frozenset("to more most less".split())
)
_PRONOUNS = lexicon.SUBJECT_PRONOUNS | frozenset("him them her us me those these".split())
_OBJECTS = lexicon.DETERMINERS | frozenset("whether if how what him them it".split())
_SPEAKING = frozenset(
    "claiming alleging suggesting arguing saying stating seeking containing describing criticising criticizing condemning relating "
    "regarding concerning involving requiring featuring".split()
)
COMING = frozenset("stemming arising resulting suffering leaking flowing wintering living working remaining".split())  # "oil | leaking from a well"
_AGAIN = frozenset("to from with between by".split())
_BRINGS = frozenset("by in at on for from between with to".split())
_COUNTS = frozenset("number amount majority sum share".split())  # of what, is told by "required to"
_WORDS = frozenset(  # which tell nothing without what they say
    "statement statements letter letters report reports message messages note notes tweet tweets post posts video article speech speeches".split()
)
_SEEM = frozenset("appear seem tend want need expect intend".split())
_AIMS = frozenset("leave make give take get help allow ensure avoid prevent protect stop raise discuss mark seek deal provide".split())
_TELLING = frozenset("accused charged suspected convicted wanted known called named dubbed born killed injured based".split())  # else who is it?
_DONE = frozenset("made held built seen taken found given written drawn sold shown sent lost".split())  # that do not end so
_SHORTEST_ING = 6  # letters: "having", not "king"
_SPAN = 8  # tokens
_NUMBERS = frozenset("one two three four five six seven eight nine ten".split())
_TERMS = frozenset(("life", "death"))  # "sentenced | to life"
_OF_WHOM = frozenset("of by from".split())
_HELPS = lexicon.ADVERBS | {"be", "been"}
# Beginnings of verbs that bring another with "to".
_ASKS = tuple(
    "ask tell told order urg forc allow help want expect set need caus persuad convinc invit requir instruct call encourag enabl advis warn open "
    "remind permit appoint authori direct get got agreed refus fail tri try plan hop vow promis offer decid threat beg start continu seem appear "
    "used ha".split()
)
# Nouns that do.
_CALLS = frozenset(
    "plan plans bid bids right rights order orders attempt attempts decision decisions effort efforts deal deals motion motions ability chance "
    "power powers permission time request requests first last pledge promise vow offer opportunity agreement proposal proposals duty move "
    "authority willingness refusal campaign licence license mandate vote bill deadline desire intention able ready likely set due enough "
    "conspiracy intent plot plots scheme evidence proof grounds".split()
)
_NO_AIM = _NEEDY | _NUMBERS | _TERMS
_NO_NOUN = _NEEDY | _PRONOUNS


def is_extra(parse: Parse, words: list[int], place: int) -> bool:
    """`words`: token indexes in the order of a headline; what is judged stands from `place` on.

    An aim ("beat the mayor | to become the first"), an apposition, a relative clause or a participle that the noun before can do without.
    """
    token = parse.tokens[words[place]]
    if parse.tokens[words[place - 1]].kind == TokenKind.MARK:
        return _is_apposition(parse, words, place)
    if token.lower in _AGAIN and _is_named_before(parse, words, place):
        return True
    return _is_aim(parse, words, place) if token.lower == "to" else _is_said_of(parse, words, place)


def _is_named_before(parse: Parse, words: list[int], place: int) -> bool:
    """ "Roe and Lund Mills agreed on a sale of the quay | to Lund Mills": a name that stands there already."""
    name = [parse.tokens[i].text for i in words[place + 1 :] if parse.tokens[i].kind != TokenKind.MARK]
    named = bool(name) and all(each[0].isupper() for each in name)
    return named and any([parse.tokens[i].text for i in words[at : at + len(name)]] == name for at in range(place - len(name)))


def _is_apposition(parse: Parse, words: list[int], place: int) -> bool:
    """ "born to the Lunds, | heirs of a mill in Leeds": to the end, and no list."""
    rest = [parse.tokens[i] for i in words[place:]]
    if parse.tokens[words[place - 1]].lower != "," or not rest[0].text.islower() or any(is_verb(parse.tokens, i) for i in words[place:]):
        return False
    brought = next((at for at, token in enumerate(rest[:_SPAN]) if token.lower in lexicon.PREPOSITIONS), 0)
    return brought > 0 and not any(token.lower in ("and", ",") for token in rest[:brought])


def _is_aim(parse: Parse, words: list[int], place: int) -> bool:
    """Not "asked the mayor to go", not "a plan to go", not "to life in prison"."""
    after = [parse.tokens[i] for i in words[place + 1 : place + 3]]
    verb = next((at for at in range(1, place) if is_verb(parse.tokens, words[at])), None)
    if verb is None or len(after) < 2 or place - verb < 3 or not _is_noun(parse, words[place - 1]):
        return False
    while verb + 1 < place and (is_auxiliary(parse.tokens[words[verb]]) or parse.tokens[words[verb]].lower in _HELPS):
        verb += 1  # "has been closed"
    if verb >= place - 1 or parse.tokens[words[place - 1]].lower in _NUMBERS:  # "would try | to", "from one | to four"
        return False
    asks = _asks(parse, words, verb, place) or any(parse.tokens[i].lower in _CALLS for i in words[place - 2 : place])
    asks = asks or _is_called(parse, words, place)
    deed = after[0].kind == TokenKind.WORD and after[0].text.islower() and after[0].lower not in _NO_AIM
    many = after[1].text.islower() and after[1].lower.endswith("s")  # "to light candles"
    return deed and not asks and (after[1].lower in _OBJECTS or after[1].text[0].isupper() or many or after[0].lower in _AIMS)


def _asks(parse: Parse, words: list[int], verb: int, place: int) -> bool:
    """ "planned | to go", "planned to ask the mayor | to go", not "planned to build a mill | to make flour": the last deed counts."""
    deeds = (at for at in range(place - 2, verb, -1) if _is_deed(parse, words, at))
    return parse.tokens[words[next(deeds, verb)]].lower.startswith(_ASKS)


def _is_deed(parse: Parse, words: list[int], at: int) -> bool:
    token, before = parse.tokens[words[at]], parse.tokens[words[at - 1]]
    led = before.lower == "to" or is_auxiliary(before)
    return (led and token.text.islower() and token.lower not in _NEEDY) or (is_verb(parse.tokens, words[at]) and not is_auxiliary(token))


def _is_called(parse: Parse, words: list[int], place: int) -> bool:
    """ "the request of the mayor Ole Berg | to close": what is requested."""
    near = range(max(1, place - _SPAN), place - 1)
    by = (at for at in near if parse.tokens[words[at]].lower in _OF_WHOM and parse.tokens[words[at - 1]].lower in _CALLS)
    return any(not any(is_verb(parse.tokens, i) for i in words[at:place]) for at in by)


def _is_said_of(parse: Parse, words: list[int], place: int) -> bool:
    """ "a report | claiming that", "the photos | seen in May", "the statues | that dot the hill", "won | by telling"."""
    before, token = parse.tokens[words[place - 1]], parse.tokens[words[place]]
    after = parse.tokens[words[place + 1]] if place + 1 < len(words) else None
    if after is None or not _is_noun(parse, words[place - 1]):
        return False
    if token.lower == "first" and _is_done(after):
        return before.text.islower()  # "the illness | first seen in May"
    if token.lower == "by":
        by_doing = after.lower.endswith("ing") and len(after.lower) >= _SHORTEST_ING
        return by_doing or (after.lower in lexicon.DETERMINERS and _is_deed_of(parse, words, place))
    if token.lower == "that":
        return is_verb(parse.tokens, words[place + 1]) and before.lower not in lexicon.CLAIM_NOUNS
    if token.lower.endswith("ing"):
        from_it = token.lower in COMING and after.lower in ("from", "in")
        return (token.lower in _SPEAKING or from_it) and before.text.islower() and before.lower not in _WORDS
    counted = any(parse.tokens[i].lower in _COUNTS for i in words[max(0, place - 3) : place])
    known = token.lower in ("accused", "charged", "suspected") and parse.tokens[words[place - 2]].lower == "the"  # "the doctor | charged with it"
    return before.text.islower() and (known or _is_done(token)) and after.lower in _BRINGS and not counted


def _is_deed_of(parse: Parse, words: list[int], place: int) -> bool:
    """ "the loss of nine ships | by the board" at the end: a deed's doer, told behind what it was done to."""
    brought = [parse.tokens[i].lower for i in words[max(0, place - _SPAN // 2) : place - 1]]
    plain = all(parse.tokens[i].kind != TokenKind.MARK or i == words[-1] for i in words[place:])
    return "of" in brought and plain and len(words) - place <= _SPAN // 2


def _is_done(token: Token) -> bool:
    return (token.lower.endswith("ed") and is_past(token) and token.lower not in _TELLING) or token.lower in _DONE


def _is_noun(parse: Parse, index: int) -> bool:
    token = parse.tokens[index]
    if (index and is_auxiliary(parse.tokens[index - 1])) or token.lower in _SEEM:
        return False  # "would try", "the seas seem"
    plain = token.kind == TokenKind.WORD and token.text[-1].isalpha() and token.lower not in _NO_NOUN
    return plain and not is_verb(parse.tokens, index) and not is_participle(token)
