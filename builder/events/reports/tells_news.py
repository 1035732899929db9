"""Whether a clause near the head of an article tells its news."""

from collections.abc import Sequence

from builder.events.clauses.clause import Clause, ClauseKind, Parse, Token
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_past
from builder.events.dates.is_content import is_content
from builder.events.dates.is_happening import is_happening
from builder.events.dates.is_testimony import is_testimony
from builder.events.dates.stance import Holding, stance
from builder.events.words import lexicon
from builder.timex.timex import Timex

_WAS = frozenset("was were".split())
_HAS = frozenset("has have".split())  # "had resigned" is background
_SAYS = lexicon.SAYING | frozenset("ruled heard confirmed warned".split())  # "A court has ruled" leaves open what
_FINDS = frozenset("confirmed reported called heard".split())
_SETTLES = frozenset("confirmed ruled concluded established found".split())
_VERDICTS = frozenset("homicide murder manslaughter suicide arson sabotage accidental natural".split())
_BETWEEN = (ClauseKind.PHRASE, ClauseKind.PARTICIPLE, ClauseKind.INSERT)
_KINDS = (ClauseKind.MAIN, ClauseKind.CONTENT, ClauseKind.SAYING)
_PAST_OR_PERFECT = _WAS | _HAS | {"had"}
_BEFORE_PARTICIPLES = lexicon.ADVERBS | {"been", "not"}


def tells_news(parsed: Parse, place: int, timex: Timex, published: int, perfect: bool) -> bool:
    """Whether the clause tells a happening and of whom: in the past or the perfect tense, as what is or will be may be an opinion. With `perfect` in
    the perfect alone, which takes no day of the past: what day stands in the sentence is another's."""
    clause = parsed.clauses[place]
    perfect = perfect or (clause.kind == ClauseKind.CONTENT and _is_recalled(parsed, place)) or _is_testified(parsed, place)
    if clause.kind not in _KINDS or clause.verb is None or (clause.verb == clause.first and not _resumes(parsed, place)):
        return False
    verb = parsed.tokens[clause.verb]
    rest = [token for token in parsed.tokens[clause.verb + 1 : clause.last + 1] if token.lower not in _BEFORE_PARTICIPLES]
    if clause.kind == ClauseKind.SAYING and not _is_of_thing(rest):
        return _testifies(parsed, place)
    if verb.lower in _PAST_OR_PERFECT:
        tense = verb.lower in _HAS or (verb.lower in _WAS and not perfect)
        going_on = bool(rest) and rest[0].lower.endswith("ing") and parsed.tokens[clause.verb + 1].lower != "been"  # "was preparing" is background
        done = bool(rest) and not going_on and (is_participle(rest[0]) or (rest[0].lower in _VERDICTS and _is_settled(parsed, place)))
        past = tense and done and not (verb.lower in _HAS and rest[0].lower in _SAYS and not _is_of_thing(rest))
    else:
        past = not perfect and is_past(verb) and not is_auxiliary(verb) and verb.lower not in lexicon.STATIVE
    held = stance(parsed, place).holding not in (Holding.UNTRUE, Holding.DENIED)
    return past and held and is_happening(parsed, clause, 0, timex, published)


def _is_of_thing(rest: Sequence[Token]) -> bool:
    """ "has confirmed | the first cases": the news itself, as "has confirmed that" is not."""
    return len(rest) > 1 and rest[0].lower in _FINDS and rest[1].lower in lexicon.DETERMINERS - {"that"}


def _testifies(parsed: Parse, place: int) -> bool:
    """ "A guard has testified | that he saw the mayor leave": that it was said is the news."""
    clause = parsed.clauses[place]
    if clause.verb is None or parsed.tokens[clause.verb].lower not in _HAS or not is_testimony(parsed, clause):
        return False
    behind = place + 1 < len(parsed.clauses) and is_content(parsed, place + 1)
    return behind or any(each.kind == ClauseKind.MAIN for each in parsed.clauses[:place])


def _is_testified(parsed: Parse, place: int) -> bool:
    """ "The mayor left at dawn, | a guard has testified", "…, | his trial has heard": some other day."""
    later = parsed.clauses[place + 1 :]
    return any(_testifies(parsed, place + 1 + i) or _hears(parsed, each) for i, each in enumerate(later))


def _hears(parsed: Parse, clause: Clause) -> bool:
    if clause.verb is None or parsed.tokens[clause.verb].lower not in _HAS:
        return False
    return parsed.lowers(clause)[clause.verb - clause.first + 1 :][:1] == ("heard",) and clause.last == len(parsed.tokens)


def _is_settled(parsed: Parse, place: int) -> bool:
    """ "The death was murder, caused by a blow, | the coroner has confirmed": what was found is the news."""
    following = parsed.clauses[place + 1 :]
    says = next((each for each in following if each.kind not in _BETWEEN), None)
    if says is None or says.kind != ClauseKind.SAYING or says.verb is None or parsed.tokens[says.verb].lower not in _HAS:
        return False
    return bool(_SETTLES & set(parsed.lowers(says)[says.verb - says.first + 1 :]))


def _is_recalled(parsed: Parse, place: int) -> bool:
    """ "A witness has told the court | that the mayor left": some other day."""
    before = (clause.verb for clause in parsed.clauses[:place])
    return any(verb is not None and parsed.tokens[verb].lower in _HAS for verb in before)


def _resumes(parsed: Parse, place: int) -> bool:
    """ "The mayor, Ada Berg, | has resigned", "The mayor, who is ill, | has resigned": the subject stands before what is inserted."""
    kinds = [clause.kind for clause in parsed.clauses[max(0, place - 2) : place]]
    inserted = kinds == [ClauseKind.PHRASE, ClauseKind.INSERT]
    told = kinds == [ClauseKind.PHRASE, ClauseKind.RELATIVE] and parsed.tokens[parsed.clauses[place].first - 1].lower == ","
    return (inserted or told) and parsed.tokens[parsed.clauses[place].first].lower in _HAS
