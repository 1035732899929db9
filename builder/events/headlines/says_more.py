"""Whether an expression of time says more than when."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_past, is_verb
from builder.events.dates.dating import Dating
from builder.events.dates.stance import Holding, stance
from builder.events.headlines.only_dated import only_dated
from builder.events.words import lexicon
from builder.events.words.is_superlative import is_superlative

_BRINGS_NEWS = frozenset("saw sees marked marks brought brings".split())
_DEFINES = lexicon.DETERMINERS - {"all", "both"} | {"when"}  # "Monday was the last day", "Monday was when it burnt"
_PARTS = frozenset("morning afternoon evening night day week eve".split())
_EARLY_LATE = frozenset("early late earlier later on in at from during around about throughout back just only shortly".split())
_AGES = frozenset("century centuries decade decades sixties seventies eighties nineties".split())
_PLANNED = frozenset("scheduled planned due expected set".split())
_SET_UP = frozenset(
    "established founded formed launched created built opened introduced signed adopted issued enacted taken written recorded".split()
)
_JOINTS = lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.ADVERBS | lexicon.RELATIVE_OPENERS | lexicon.ADVERBIAL_OPENERS | {"that"}
_NEAR = 8  # tokens
_ASIDE = 5  # tokens of "a Tuesday,"


def says_more(parse: Parse, index: int, dating: Dating) -> bool:
    """True of the expression that is the token `index` where the words around it are lost or broken without it: "the best man of the century",
    "came the same day Lund burnt", "Tomorrow is called Hat Day"."""
    if _is_of_the_day(parse, index) or _is_same(parse, index) or _completes(parse, index) or _is_scope(parse, index):
        return True
    return _is_subject(parse, index) or _is_when_due(parse, index) or _is_of_a_thing(parse, index) or _is_denied(parse, index, dating)


def _is_subject(parse: Parse, index: int) -> bool:
    """ "Tomorrow is called", "Tomorrow, a Tuesday, is called": without the day the clause has no subject. "Monday saw a fire" does without."""
    clause, verb = parse.clauses[parse.at(parse.tokens[index].start)], index + 1
    heads = index == 0 or parse.tokens[index - 1].lower == ":" or (index == 1 and parse.tokens[0].lower in lexicon.COORDINATORS)
    aside = parse.tokens[index + 1 : index + _ASIDE]
    if heads and len(aside) > 2 and aside[0].lower == "," and aside[1].lower in ("a", "an"):
        end = next((at for at, token in enumerate(aside[2:], index + 3) if token.lower == ","), 0)
        return bool(end) and end + 1 < len(parse.tokens) and is_auxiliary(parse.tokens[end + 1])
    is_thing = verb + 1 < len(parse.tokens) and parse.tokens[verb].lower in lexicon.BE and parse.tokens[verb + 1].lower in _DEFINES
    return heads and clause.verb == verb and parse.tokens[verb].lower not in _BRINGS_NEWS and not is_thing


def _is_of_the_day(parse: Parse, index: int) -> bool:
    """ "on the morning of his death": the words go on."""
    return _after(parse, index) == "of" and parse.tokens[index].lower.split()[-1] in _PARTS


def _is_same(parse: Parse, index: int) -> bool:
    """ "left | the same day | as Berg", "came | the same day | Lund burnt"."""
    if not parse.tokens[index].lower.startswith("the same") or index + 1 >= len(parse.tokens):
        return False
    after = parse.tokens[index + 1]
    leads = after.kind == TokenKind.WORD and after.lower not in _JOINTS
    return after.lower == "as" or (leads and index > 1 and is_verb(parse.tokens, index - 1))


def _completes(parse: Parse, index: int) -> bool:
    """ "The first cases were on 8 March": without the date nothing is told."""
    brought = parse.tokens[index - 1].lower in _EARLY_LATE if index else False
    verb = index - 2 if brought else index - 1
    ends = _after(parse, index) in (",", ".", ";", "and", "after", "when")
    return verb >= 0 and parse.tokens[verb].lower in ("was", "were", "is", "are") and ends and not only_dated(parse, index)


def _is_scope(parse: Parse, index: int) -> bool:
    """ "the most quoted man in the 18th century": of more than a year, it says among whom."""
    long = parse.tokens[index].lower.split()[-1] in _AGES and parse.tokens[index - 1].lower in ("in", "of")
    return long and any(is_superlative(token.lower) for token in parse.tokens[max(0, index - _NEAR) : index - 1])


def _is_when_due(parse: Parse, index: int) -> bool:
    """ "towns with votes scheduled to occur in May | moved them": which votes they are."""
    near = range(max(1, index - _NEAR), index - 1)
    due = next((i for i in near if parse.tokens[i].lower in _PLANNED and parse.tokens[i + 1].lower in ("to", "in", "on")), 0)
    if not due or is_auxiliary(parse.tokens[due - 1]) or parse.tokens[due - 1].lower in lexicon.ADVERBS or not parse.tokens[due - 1].text.islower():
        return False
    clause = parse.clauses[parse.at(parse.tokens[index].start)]
    return due > clause.first and any(is_verb(parse.tokens, i) for i in range(index + 1, clause.last))


def _is_of_a_thing(parse: Parse, index: int) -> bool:
    """ "lives on the fund | set up in May": the participle of a noun that hangs without its day."""
    deed = index - 2 if parse.tokens[index - 1].lower in lexicon.TIME_PREPOSITIONS else index - 1
    ends = _after(parse, index) in (",", ".", ";")
    if deed < 2 or parse.tokens[deed].lower not in _SET_UP or not is_past(parse.tokens[deed]) or not ends:
        return False
    before = parse.tokens[deed - 1]
    noun = before.kind == TokenKind.WORD and not is_auxiliary(before) and before.lower not in _JOINTS
    first = parse.clauses[parse.at(parse.tokens[index].start)].first
    return noun and any(is_verb(parse.tokens, i) or is_auxiliary(parse.tokens[i]) for i in range(first + 1, deed - 1))


def _is_denied(parse: Parse, index: int, dating: Dating) -> bool:
    """ "denied that he came on Monday": the day is that of the deed denied, not of the denial."""
    content = parse.at(parse.tokens[index].start)
    return content != dating.clause and stance(parse, content).holding == Holding.DENIED


def _after(parse: Parse, index: int) -> str:
    return parse.tokens[index + 1].lower if index + 1 < len(parse.tokens) else "."
