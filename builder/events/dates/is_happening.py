"""Whether a clause tells of something that happened or is to happen, by its verb."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, Token, TokenKind
from builder.events.clauses.past_times import past_times
from builder.events.clauses.verbs import is_participle, is_past
from builder.events.dates.is_conditional import is_conditional
from builder.events.dates.is_custom import is_custom
from builder.events.dates.is_how_it_stood import is_how_it_stood
from builder.events.dates.is_later import is_later
from builder.events.dates.is_negated import is_negated
from builder.events.dates.is_of_gerund import is_of_gerund
from builder.events.dates.is_over import is_over
from builder.events.dates.is_own_tale import is_own_tale
from builder.events.dates.is_standing import is_standing
from builder.events.words import lexicon
from builder.temporal.granularity import Granularity
from builder.timex.timex import Anchor, Timex, TimexType

_BE_PRESENT = frozenset("is are am".split())
_BE_PAST = frozenset("was were".split())
_PLANNED = frozenset("forecast projected due set scheduled expected to planned slated going about".split())
_OPEN = 6  # days: what was to be by then may be still to come
_AHEAD = 1  # days: it may be tomorrow where the news happened
_LONG_AGO = 366  # days
_COMPARES = frozenset("neither nor meaning including topping surpassing beating exceeding compared following per".split())
_GUESSES = frozenset("hopefully perhaps maybe possibly probably presumably".split())
_SETTINGS = frozenset("in among amid against around during at on between".split())
_IN_MIND = frozenset("pretended imagined dreamt dreamed wished hoped feared doubted wanted needed feels".split())
_MINDED = frozenset("intending hoping aiming looking".split())  # "was looking forward to"
_EMPTY = lexicon.COORDINATORS | lexicon.ADVERBS | {"so"}
_ADVERBS = lexicon.ADVERBS - {"not", "never"} | frozenset("once first".split())  # "was first elected"
# What a book or a programme does with its subject is no deed.
_DEPICTS = frozenset("describes explains reflects examines explores considers looks follows traces charts tells depicts portrays recounts".split())
_PRESENT = (lexicon.PRESENT | lexicon.PLANNING) - lexicon.ANNOUNCING
_MUST = frozenset("must should".split())
_ORDERS = frozenset("ordered ruled decreed".split())
_MOVED = frozenset("postponed delayed moved rescheduled fixed pushed extended put sought".split())
_TO_A_DAY = frozenset("to until till for by from".split())  # "extended until Friday", "moved to May"


def is_happening(parse: Parse, clause: Clause, index: int, timex: Timex, published: int | None) -> bool:
    """Whether the clause, dated by `timex`, the token `index`, tells a happening.

    Negated, imagined, conditional, habitual ones and states are none.
    """
    if clause.kind == ClauseKind.CONDITION or _is_no_tale(parse, clause, index) or is_standing(parse, clause, index, timex):
        return False
    if clause.verb is None:
        return not _is_as_of(parse, index) and _tells_verbless(parse, clause, timex)
    verb = parse.tokens[clause.verb].lower
    rest = tuple(token for token in parse.tokens[clause.verb + 1 : clause.last] if not _is_adverb(token))
    imagined = _is_imagined(verb, rest) and not _is_ordered(parse, verb, index, timex, published)
    if _is_weather(parse, clause, verb, rest) or is_custom(parse, clause.verb, rest) or is_how_it_stood(parse, clause.verb, rest, timex):
        return False
    if verb in _IN_MIND or is_negated(parse, clause, rest) or imagined or (_is_as_of(parse, index) and _is_state(verb, rest)):
        return False
    if verb in _BE_PRESENT and clause.first + 2 < index < clause.verb:
        return False  # "the seat due next year is hers": the date is of the noun
    if verb in _MOVED and published is not None and timex.interval is not None and timex.interval.start > published + _AHEAD:
        return parse.tokens[index - 1].lower in _TO_A_DAY if index else False
    return not _is_of_long_ago(verb, rest, timex, published) and _tells(verb, rest, timex, published)


def _is_weather(parse: Parse, clause: Clause, verb: str, rest: tuple[Token, ...]) -> bool:
    """ "It was a hot day in Leeds", "it was hilarious": how it was, not what happened."""
    before = parse.tokens[clause.verb - 1].lower if clause.verb else ""
    told = rest and (is_participle(rest[0]) or rest[0].lower in ("the", "only", "on", "in", "at"))
    return verb == "was" and before == "it" and not told


def _is_no_tale(parse: Parse, clause: Clause, index: int) -> bool:
    """Whether the clause guesses, compares, hangs on a condition, or tells of the speaker, of a fiction or of nothing."""
    words = parse.lowers(clause)
    if not _GUESSES.isdisjoint(words) or _feels(words, clause):
        return True
    if is_own_tale(parse, clause) or words[0] in _COMPARES:
        return True
    if not lexicon.CONDITION_OPENERS.isdisjoint(words[1:]) or (words[-1] == "," and _is_fiction(parse.tokens[clause.first : clause.last])):
        return True
    return _is_bare(parse, clause, index) or is_conditional(parse, clause) or is_of_gerund(parse, clause, index)


def _feels(words: tuple[str, ...], clause: Clause) -> bool:
    """ "Ada Berg feels hurt by the vote on Monday", where that is not what the clause tells."""
    return "feels" in words and any(word == "feels" and i != clause.verb for i, word in enumerate(words, clause.first))


def _tells_verbless(parse: Parse, clause: Clause, timex: Timex) -> bool:
    if any(each.kind == ClauseKind.MAIN and is_own_tale(parse, each) for each in parse.clauses):
        return False
    if timex.type == TimexType.TIME and timex.anchor == Anchor.MENTION:
        return False
    if clause.opener in ("before", "after", "until") and (
        clause.opener != "after" or timex.interval is None or timex.interval.granularity > Granularity.WEEK
    ):
        return False  # "he left for Leeds, before moving to Bath in 1939"
    kinds = (ClauseKind.PARTICIPLE, ClauseKind.ADVERBIAL)
    return clause.kind in kinds and not _is_fiction(parse.tokens[clause.first : clause.last])


def _is_fiction(words: tuple[Token, ...]) -> bool:
    """ "Set among the miners of the 1840s, the novel follows": when a story plays."""
    plain = [token.lower for token in words if token.lower not in lexicon.COORDINATORS][:2]
    return plain[:1] == ["set"] and plain[1:] != [] and plain[1] in _SETTINGS


def _is_ordered(parse: Parse, verb: str, index: int, timex: Timex, published: int | None) -> bool:
    """ "The money must be spent by Monday": a deadline to come is a plan."""
    ahead = published is not None and timex.interval is not None and timex.interval.end > published
    bound = index > 0 and parse.tokens[index - 1].lower in ("by", "before")
    return ahead and (verb == "must" and bound or verb in _MUST and any(token.lower in _ORDERS for token in parse.tokens[:index]))


def _is_adverb(token: Token) -> bool:
    return token.lower in _ADVERBS or (token.lower.endswith("ly") and len(token.lower) > 4 and token.text.islower())


def _is_as_of(parse: Parse, index: int) -> bool:
    return index > 1 and parse.tokens[index - 1].lower == "of" and parse.tokens[index - 2].lower == "as"


def _is_state(verb: str, rest: tuple[Token, ...]) -> bool:
    """ "As of Friday, he was in hospital": how things stood, not what happened."""
    after = next((token for token in rest if token.lower != "been"), None)
    return verb in lexicon.STATIVE and (after is None or not is_participle(after))


def _is_bare(parse: Parse, clause: Clause, index: int) -> bool:
    """ "That was done on Monday": the words do not tell what. Another noun may: "that beat a record set on Monday"."""
    if clause.verb is None or clause.kind == ClauseKind.RELATIVE or clause.opener == "that":
        return False
    subject = [token.lower for token in parse.tokens[past_times(parse, clause.first, clause.verb) : clause.verb] if token.lower not in _EMPTY]
    by = index - 1 if parse.tokens[index - 1].lower not in lexicon.TIME_PREPOSITIONS else index - 2
    return subject in (["this"], ["that"]) and not (by > clause.verb + 1 and is_past(parse.tokens[by]))


def _is_imagined(verb: str, rest: tuple[Token, ...]) -> bool:
    after = [token.lower for token in rest[:2]]
    if verb in lexicon.DOUBT_MODALS:
        return not (after[:1] == ["be"] and set(after) & {"heard", "seen"})
    if verb in _BE_PAST and (after == ["to", "have"] or (after[:1] != [] and after[0] in _MINDED and after[1:] != ["for"])):
        return True  # "an address he was to have given", "was hoping to buy a hall"
    return verb == "would" and after[:1] == ["have"] or verb.startswith("would") and verb.endswith("ve")


def _is_of_long_ago(verb: str, rest: tuple[Token, ...], timex: Timex, published: int | None) -> bool:
    """ "has answered a question about a gate in 1881": the perfect takes no day of long ago; "set in the 1950s, …": when a story plays."""
    if timex.interval is None or timex.interval.granularity <= Granularity.WEEK and verb == "set":
        return False
    if verb == "set":
        return bool(rest) and rest[0].lower in _SETTINGS and any(token.kind == TokenKind.TIME for token in rest[1:3])
    return verb in ("has", "have") and published is not None and timex.interval.end <= published - _LONG_AGO


def _tells(verb: str, rest: tuple[Token, ...], timex: Timex, published: int | None) -> bool:
    assert timex.interval is not None
    to_come = published is not None and (timex.interval.start > published or is_later(timex, published))
    fine = timex.interval.granularity <= Granularity.WEEK
    if verb == "would" and timex.interval.granularity >= Granularity.YEAR and published is not None and timex.interval.end <= published:
        return False  # "in the seventies they would sit and read": a habit
    if verb == "would" and not to_come and rest and [token.lower == "be" or token.lower in lexicon.DETERMINERS for token in rest[:2]] == [True, True]:
        return False  # "that would be a start"
    follows = rest[0] if rest else None
    promised = any(token.lower in ("would", "will") for token in rest)  # "it was agreed a hall would be built in May"
    far = published is not None and (timex.interval.start > published + _AHEAD or is_later(timex, published))
    if to_come and not promised and far and is_over(verb, follows):
        return False
    passive = rest[1] if len(rest) > 1 and follows is not None and follows.lower in ("been", "being") else follows
    grouped = passive is not None and is_participle(passive)  # "had been a member" is a state
    if verb in _BE_PRESENT:
        planned = follows is not None and follows.lower in _PLANNED and (published is None or timex.interval.end > published - _OPEN)
        today = published is not None and timex.interval.start == published
        return to_come or planned or (grouped and today and follows is not None and follows.lower.endswith("ing"))
    if verb in _BE_PAST:
        return grouped or fine or (follows is not None and follows.lower in _PLANNED)
    if verb in ("has", "have", "had"):
        return grouped or (fine and verb == "had")
    if timex.type == TimexType.TIME and timex.anchor == Anchor.MENTION and verb in lexicon.PRESENT:
        return False  # "doors open at 7 pm": on which day, only another sentence may tell
    if verb in _DEPICTS:
        return False
    if verb in _PRESENT:
        return to_come or (published is not None and timex.interval.end > published and fine and verb not in lexicon.STATIVE)
    return fine or verb not in lexicon.STATIVE or verb in lexicon.FUTURE_MODALS or _appears(verb, follows)


def _appears(verb: str, follows: Token | None) -> bool:
    """ "appeared on the ballot", but not "appeared calm"."""
    return verb == "appeared" and follows is not None and follows.lower in ("on", "in", "at", "before")
