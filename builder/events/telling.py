"""Which words of a sentence tell the happening that a date belongs to."""

from dataclasses import replace

from builder.events import lexicon
from builder.events.between import between
from builder.events.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clause_words import clause_words
from builder.events.completion import completion
from builder.events.dating import Dating
from builder.events.having import having
from builder.events.is_object import is_object
from builder.events.location import location
from builder.events.reduced import reduced
from builder.events.relative import relative
from builder.events.relative_told import relative_told
from builder.events.sentence_said import sentence_said
from builder.events.trails import trails
from builder.events.verbs import is_participle, is_past, is_verb, past_adverbs

_LEAD_INS = frozenset(("it", "this", "that", "news", "announcement", "move", "decision", "milestone"))
_BEING = frozenset("being having been".split())
_COMES = frozenset("comes came".split())
# Participles that speak of the thing just named, not of the subject.
_OF_THINGS = frozenset(
    "scheduled held set due released published issued dated based planned located established founded built named created "
    "formed opened launched signed recorded written composed painted produced directed designed commissioned filmed".split()
)
_SUBORDINATE = (ClauseKind.ADVERBIAL, ClauseKind.PARTICIPLE, ClauseKind.RELATIVE)
_BEGINS = frozenset("all was is began begins started starts happened came".split())
_AROUND = 3  # clauses
_HALF = 8  # tokens
_MEANTIME = frozenset("after before as when while".split())
_SAYING = frozenset("saying adding noting stating claiming".split())
_NOUNS_IN = (ClauseKind.MAIN, ClauseKind.PHRASE, ClauseKind.CONTENT, ClauseKind.PARTICIPLE, ClauseKind.SAYING)
Telling = tuple[list[int], list[Clause]]
_NOTHING = _BEGINS | lexicon.TIME_PREPOSITIONS | lexicon.ADVERBS


def telling(parse: Parse, dating: Dating) -> Telling:
    """The indexes of the tokens that must stand in a headline, in order, and the clauses that may follow them where there is room."""
    place = _said(parse, dating.clause)
    clause = parse.clauses[place]
    if (noun := reduced(parse, dating)) is not None:
        return noun, []
    if is_object(parse, place):
        told = replace(clause, kind=ClauseKind.RELATIVE)
        return relative_told(replace(parse, clauses=(*parse.clauses[:place], told, *parse.clauses[place + 1 :])), place, dating)
    if (clause.kind == ClauseKind.RELATIVE and clause.opener != "where") or _follows_noun(parse, place):
        return relative_told(parse, place, dating)
    if done := having(parse, place):
        return done, []
    if clause.kind in _SUBORDINATE:
        return _subordinate(parse, place, dating)
    if (cleft := _cleft(parse, place)) is not None:
        return cleft, []
    if clause.kind == ClauseKind.SAYING:
        return sentence_said(parse, place, dating)
    words = _without_half(parse, place, _goes_on(parse, place) or clause_words(parse, place))
    rest, last = completion(parse, place)
    joined = rest and parse.tokens[rest[0]].lower == "to" and parse.tokens[words[-1]].lower == ","  # "invited Ole Berg, | to appear"
    whole = [*(words[:-1] if joined else words), *rest]
    where = location(parse, place, whole)
    while where and parse.tokens[whole[-1]].kind == TokenKind.MARK:
        whole.pop()
    return [*whole, *where], trails(parse, last, dating)


def _goes_on(parse: Parse, place: int) -> list[int]:
    """Of "had a daughter Mary who was born in 1888 | and died in 1931" "Mary" with the second deed, as no comma parts it from "who"; else nothing."""
    clause, before = parse.clauses[place], parse.clauses[place - 1]
    bare = clause.coordinate and clause.kind == ClauseKind.MAIN and clause.verb == clause.first + 1 and parse.tokens[clause.first].lower == "and"
    told = before.kind == ClauseKind.RELATIVE and before.opener == "who" and before.verb == before.first + 1
    if not place or not bare or not told or parse.tokens[clause.first - 1].kind == TokenKind.MARK:
        return []
    noun = [i for i in relative(parse, place - 1) if i < before.first]
    return [*noun, *range(clause.first + 1, clause.last)] if parse.tokens[before.verb or 0].lower in ("was", "were") else []


def _said(parse: Parse, place: int) -> int:
    """Of "told the police, | in a call heard in May, | that …" the saying: what stands between only says where; else `place` itself."""
    around = parse.clauses[place - 1 : place + 2] if place else ()
    inserted = len(around) == _AROUND and around[0].kind == ClauseKind.SAYING and around[2].kind == ClauseKind.CONTENT
    led = parse.tokens[parse.clauses[place].first].lower in lexicon.PREPOSITIONS and parse.tokens[parse.clauses[place].first - 1].lower == ","
    return place - 1 if inserted and led else place


def _without_half(parse: Parse, place: int, words: list[int]) -> list[int]:
    """Of "were held after a daughter, | aged 17, | fled" "were held": what "after" brings has its verb behind what is inserted."""
    resumed = any(each.verb == each.first and parse.tokens[each.first - 1].lower != ";" for each in parse.clauses[place + 2 : place + 3])
    opens = [at for at in range(max(1, len(words) - _HALF), len(words)) if parse.tokens[words[at]].lower in _MEANTIME]
    bare = opens and not any(parse.tokens[i].kind == TokenKind.TIME or is_verb(parse.tokens, i) for i in words[opens[0] + 1 :])
    inserted = place + 1 < len(parse.clauses) and parse.clauses[place + 1].kind in (ClauseKind.PHRASE, ClauseKind.INSERT, ClauseKind.PARTICIPLE)
    return words[: opens[0]] if resumed and bare and inserted and parse.tokens[words[-1]].lower == "," else words


def _cleft(parse: Parse, place: int) -> list[int] | None:
    """ "It all began on Monday, | when the mayor posted a note": the second clause; None where it is no such sentence."""
    clause = parse.clauses[place]
    following = parse.clauses[place + 1] if place + 1 < len(parse.clauses) else None
    words = {token.lower for token in parse.tokens[clause.first + 1 : clause.last] if token.kind == TokenKind.WORD}
    bare = parse.tokens[clause.first].lower in ("it", "this", "that") and words <= _NOTHING
    return list(range(following.first + 1, following.last)) if bare and following is not None and following.opener == "when" else None


def _follows_noun(parse: Parse, place: int) -> bool:
    """ "the debate, held on Monday": a past participle that speaks of the noun before."""
    clause = parse.clauses[place]
    near = place > 0 and parse.clauses[place - 1].kind in _NOUNS_IN
    return near and clause.kind == ClauseKind.PARTICIPLE and parse.tokens[clause.first].lower in _OF_THINGS


def _subordinate(parse: Parse, place: int, dating: Dating) -> Telling:
    """The main clause and the dated one; the dated one alone after "It comes as" or without a main one."""
    clause = parse.clauses[place]
    bare = clause.opener or (clause.kind == ClauseKind.PARTICIPLE and parse.tokens[clause.first].lower == "with")
    alone = list(range(clause.first + (1 if bare else 0), clause.last))
    if clause.verb is not None and parse.tokens[clause.first].lower in _SAYING:
        return alone[1:], []
    main = _main(parse, place)
    if main is not None and place == 0 and clause.kind == ClauseKind.PARTICIPLE and parse.tokens[0].lower.endswith("ing"):
        mark = clause.last - 1 if parse.tokens[clause.last - 1].kind == TokenKind.MARK else clause.last
        return [*_sentence_end_off(parse, clause_words(parse, main)), *range(mark, clause.last), *range(clause.first, mark)], []
    if (
        main is not None
        and place == 0
        and clause.kind == ClauseKind.PARTICIPLE
        and is_participle(parse.tokens[past_adverbs(parse.tokens, 0, clause.last)])
    ):
        return [*_own_subject(parse, main), *alone, *(i for each in trails(parse, place, dating) for i in _all(each))], []
    if main is None or _is_elsewhere(parse, clause) or (main > place and clause.verb is not None):
        return alone, []
    if main < place and (elected := _deed_after(parse, place)):
        return [*_own_subject(parse, main), *elected], []
    lead = {parse.tokens[i].lower for i in range(parse.clauses[main].first, parse.clauses[main].last)}
    if {token.lower for token in parse.tokens[parse.clauses[main].first :][:2]} & _LEAD_INS and lead & _COMES and clause.verb is not None:
        return alone, []
    words = [*clause_words(parse, main), *between(parse, main, place)]
    if main < place and _is_of_relative(parse, place):
        return [*relative(parse, place - 1), *_all(clause)], []
    bare = not any(token.kind == TokenKind.WORD for token in parse.tokens[clause.first + 1 : clause.last])
    return ([*words, *_all(clause)] if main < place and not bare else words), []


def _is_of_relative(parse: Parse, place: int) -> bool:
    """ "is a soldier | who served in Leeds | until leaving in May": what the second clause says, the third goes on from."""
    before, clause = parse.clauses[place - 1], parse.clauses[place]
    joined = parse.tokens[before.last - 1].kind != TokenKind.MARK and before.opener in ("who", "which", "that") and before.verb is not None
    return joined and before.kind == ClauseKind.RELATIVE and clause.kind == ClauseKind.ADVERBIAL and before.verb == before.first + 1


def _is_elsewhere(parse: Parse, clause: Clause) -> bool:
    """ "He had sung before he died on Monday", "They are free since the war ended in May": the day is that of the second deed alone."""
    named = parse.tokens[min(clause.first + 1, clause.last - 1)].lower not in lexicon.SUBJECT_PRONOUNS
    joined = {token.lower for token in parse.tokens[clause.first + 1 : clause.verb or clause.first]} & lexicon.COORDINATORS
    alone = clause.opener == "before" or (clause.opener == "since" and named)
    return alone and clause.verb is not None and not joined


def _sentence_end_off(parse: Parse, words: list[int]) -> list[int]:
    while words and parse.tokens[words[-1]].kind == TokenKind.MARK:
        words.pop()
    return words


def _deed_after(parse: Parse, place: int) -> list[int]:
    """ "He was in his third term after first being elected in 2005": the participle without its "being"; nothing where it is no such."""
    clause = parse.clauses[place]
    words = [i for i in _all(clause) if parse.tokens[i].lower not in _BEING]
    being = any(parse.tokens[i].lower in _BEING for i in list(_all(clause))[1:3])
    return words[1:] if being and clause.opener == "after" and any(is_past(parse.tokens[i]) for i in words[1:4]) else []


def _own_subject(parse: Parse, place: int) -> list[int]:
    """ "Born in Lyon, the painter studied": the noun that the sentence's first participle speaks of."""
    clause = parse.clauses[place]
    end = clause.verb if clause.verb is not None else clause.first
    words = [i for i in clause_words(parse, place) if i < end and parse.tokens[i].lower not in lexicon.ADVERBS]
    while words and parse.tokens[words[-1]].lower.endswith("ly") and parse.tokens[words[-1]].text.islower():
        words.pop()  # "these pieces | firmly made his name"
    return words


def _main(parse: Parse, place: int) -> int | None:
    before = (i for i in range(place - 1, -1, -1) if parse.clauses[i].kind in (ClauseKind.MAIN, ClauseKind.CONTENT))
    after = (i for i in range(place + 1, len(parse.clauses)) if parse.clauses[i].kind == ClauseKind.MAIN)
    return next(before, next(after, None))


def _all(clause: Clause) -> range:
    return range(clause.first, clause.last)
