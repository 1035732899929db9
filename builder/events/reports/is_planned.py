"""Whether a happening is a plan."""

from itertools import pairwise

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.until_mark import until_mark
from builder.events.dates.dating import Dating
from builder.events.dates.is_content import is_content
from builder.events.dates.is_later import is_later
from builder.events.dates.is_over import is_over
from builder.events.words import lexicon

_BARELY = 2  # tokens of "Monday was"
_BE = frozenset("is are was were".split())
_WAS_TO = frozenset((("was", "to"), ("were", "to")))
_DUE = frozenset("forecast projected due set scheduled expected planned slated".split())
_FORESEEN = (("was",), ("were",), ("had", "been"))  # what leads to "due to"
_BEING = lexicon.BE | lexicon.HAVE | lexicon.ADVERBS
_FORETELLS = frozenset("predicted predicts forecast forecasts projected expected expects estimated anticipated".split())
_PLANS = frozenset("plans intends aims hopes expects".split()) | lexicon.PLANNING
_DUE_TO = _DUE - {"set"}
_INTENDING = frozenset("intending planning hoping aiming".split())
_INTENDED = frozenset("planned intended aimed".split())
_PROMISES = lexicon.ANNOUNCING | lexicon.SAYING


def is_planned(parse: Parse, dating: Dating, published: int | None) -> bool:
    """True of what is to come, and of what was due or meant, with no word of what came of it. `published` is the day of publication."""
    clause = parse.clauses[dating.clause]
    interval = dating.timex.interval
    assert interval is not None
    if published is not None and (interval.start > published or (is_later(dating.timex, published) and not dating.told)):
        return interval.start > published + 1 or not _is_done(parse, clause)
    open_still = published is None or interval.end > published - 6
    if dating.told:
        return False
    if _was_to_be(parse, clause) or _is_intent(parse, clause) or _is_by_schedule(parse, clause):
        return True
    due = _is_due(parse, dating.start)
    if clause.verb is None and clause.kind == ClauseKind.PARTICIPLE and interval.end > (published or 0) and _goes_with_plan(parse, dating.clause):
        return True
    if clause.verb is None or (due and dating.start > parse.tokens[clause.verb].start):
        return open_still and due
    today = published is not None and interval.end > published and _is_promised(parse, dating.clause)
    return today or _is_foretold(parse, dating.clause) or (open_still and _is_ahead(parse, clause, clause.verb))


def _goes_with_plan(parse: Parse, place: int) -> bool:
    """ "They are slated to reach the town, | arriving today"."""
    main = parse.clauses[place - 1] if place else None
    return main is not None and main.verb is not None and main.kind == ClauseKind.MAIN and _is_ahead(parse, main, main.verb)


def _is_intent(parse: Parse, clause: Clause) -> bool:
    """ "planned to raise money", "are planning to sail": no word of what came of it."""
    verb = parse.tokens[clause.verb].lower if clause.verb is not None else ""
    if clause.verb is None or verb not in _BE | _INTENDED:
        return False
    rest = [token for token in parse.tokens[clause.verb + 1 : clause.last] if token.lower not in lexicon.ADVERBS]
    words = [token.lower for token in rest if token.kind != TokenKind.TIME][:2]
    return words[:1] == ["to"] if verb in _INTENDED else words[:1] != [] and words[0] in _INTENDING and words[1:] == ["to"]


def _is_by_schedule(parse: Parse, clause: Clause) -> bool:
    """ "Monday was | when, according to the earlier plans, they were to storm the mill"."""
    words = [token.lower for token in parse.tokens]
    own = words if clause.last - clause.first <= _BARELY else words[clause.first : clause.last]
    if "according" not in words or not any(pair in _WAS_TO for pair in pairwise(own)):
        return False
    return until_mark(parse, words.index("according") + 2).rpartition(" ")[2].lower() in lexicon.SCHEDULES


def _is_done(parse: Parse, clause: Clause) -> bool:
    """ "was found dead early on Friday", told on a Thursday: where it happened, Friday had come."""
    if clause.verb is None:
        return False
    rest = (token for token in parse.tokens[clause.verb + 1 : clause.last] if token.lower not in lexicon.ADVERBS)
    return is_over(parse.tokens[clause.verb].lower, next(rest, None))


def _was_to_be(parse: Parse, clause: Clause) -> bool:
    """ "was due to sail", "had been expected to speak", "Scheduled to open on Monday, | the bridge": a plan, however long ago, and nothing of what
    came of it."""
    verb = clause.first if clause.kind == ClauseKind.PARTICIPLE else clause.verb
    later = (token.lower for token in parse.tokens[verb or 0 : clause.last] if token.lower not in lexicon.ADVERBS and token.lower[-2:] != "ly")
    words = [] if verb is None else list(later)
    led = next((led for led in _FORESEEN if tuple(words[: len(led)]) == led), None)
    foreseen = words if clause.kind == ClauseKind.PARTICIPLE else words[len(led) :] if led else []
    return len(foreseen) > 1 and foreseen[0] in _DUE and foreseen[1] in ("to", "for")


def _is_due(parse: Parse, start: int) -> bool:
    """ "tests | scheduled for this week"."""
    index = parse.at_token(start)
    planned = index > 2 and parse.tokens[index - 2].lower in _DUE_TO and parse.tokens[index - 3].lower not in _BEING
    return planned and parse.tokens[index - 1].lower in ("for", "on", "in", "by")


def _is_foretold(parse: Parse, place: int) -> bool:
    """ "forecast that the storm would pass on Monday", "estimated, by Monday, | it would"."""
    clause, before = parse.clauses[place], parse.clauses[place - 1] if place else None
    if clause.verb is None or parse.tokens[clause.verb].lower != "would":
        return False
    if before is not None and before.kind == ClauseKind.PHRASE and any(parse.tokens[i].lower in _FORETELLS for i in range(before.first, before.last)):
        return True
    verbs = (each.verb for each in reversed(parse.clauses[:place]) if each.verb is not None)
    verb = next(verbs, None) if is_content(parse, place) else None
    return verb is not None and any(token.lower in _FORETELLS for token in parse.tokens[verb : verb + 3])


def _is_promised(parse: Parse, place: int) -> bool:
    """ "The mayor declared | flags would be flown"."""
    clause, before = parse.clauses[place], parse.clauses[place - 1] if place else None
    if clause.verb is None or parse.tokens[clause.verb].lower != "would" or not is_content(parse, place):
        return False
    return before is not None and before.verb is not None and parse.tokens[before.verb].lower in _PROMISES


def _is_ahead(parse: Parse, clause: Clause, at: int) -> bool:
    """ "will open", "is due to", "has been scheduled for", "hopes to": by its verb, the token `at`."""
    verb = parse.tokens[at].lower
    rest = [token.lower for token in parse.tokens[at + 1 : clause.last] if token.lower not in lexicon.ADVERBS]
    if verb in ("has", "have") and rest[:1] == ["been"]:
        verb, rest = "is", rest[1:]
    due = rest[:1] != [] and rest[0] in _DUE and ({"to", "for"} & set(rest[:2]) or rest[0] in ("expected", "due"))
    if verb in lexicon.FUTURE_MODALS or (verb in _BE and (due or rest[:1] == ["to"])):
        return True
    return verb in _PLANS and rest[:1] == ["to"]
