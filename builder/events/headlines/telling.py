"""Which words of a sentence tell the happening that a date belongs to."""

from dataclasses import replace
from itertools import takewhile

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.clause_words import clause_words
from builder.events.clauses.completion import completion
from builder.events.clauses.having import having
from builder.events.clauses.is_object import is_object
from builder.events.clauses.location import location
from builder.events.clauses.relative import relative
from builder.events.clauses.verbs import is_auxiliary, is_past, is_verb
from builder.events.dates.dating import Dating
from builder.events.headlines.dated_half import dated_half
from builder.events.headlines.led_told import led_told
from builder.events.headlines.moved_on import moved_on
from builder.events.headlines.of_its_day import of_its_day
from builder.events.headlines.of_same_day import of_same_day
from builder.events.headlines.reduced import reduced
from builder.events.headlines.relative_told import relative_told
from builder.events.headlines.risen import risen
from builder.events.headlines.sentence_said import sentence_said
from builder.events.headlines.subordinate import subordinate
from builder.events.headlines.trails import trails
from builder.events.words import lexicon

# Participles that speak of the thing just named, not of the subject.
_OF_THINGS = frozenset(
    "scheduled held set due released published issued dated based planned located established founded built named created "
    "formed opened launched signed recorded written composed painted produced directed designed commissioned filmed".split()
)
_SUBORDINATE = (ClauseKind.ADVERBIAL, ClauseKind.PARTICIPLE, ClauseKind.RELATIVE)
_BEGINS = frozenset("all was is began begins started starts happened came".split())
_IS = frozenset(("is", "was"))
_AROUND, _FOUR = 3, 4  # clauses
_HALF = 8  # tokens
_MEANTIME = frozenset("after before as when while".split())
_NOUNS_IN = (ClauseKind.MAIN, ClauseKind.PHRASE, ClauseKind.CONTENT, ClauseKind.PARTICIPLE, ClauseKind.SAYING)
Telling = tuple[list[int], list[Clause]]
_DASHES = frozenset("— –".split())
_HARMED = frozenset("killed died injured hurt wounded arrested detained".split())
_THERE = frozenset("attended joined visited gathered marched performed sang played went traveled travelled".split())
_ONLY_WHEN = frozenset("happened occurred took place broke out early late on in at was were is are held".split())
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
    if apart := led_told(parse, place, dating) or _between_dashes(parse, place) or _victims(parse, place):
        return apart, []
    if (clause.kind == ClauseKind.RELATIVE and clause.opener != "where") or _follows_noun(parse, place):
        return relative_told(parse, place, dating)
    if done := having(parse, place) or dated_half(parse, place, dating) or moved_on(parse, place, dating):
        return done, []
    if clause.kind in _SUBORDINATE:
        return subordinate(parse, place, dating)
    if (cleft := _cleft(parse, place)) is not None:
        return cleft, []
    if clause.kind == ClauseKind.SAYING:
        return sentence_said(parse, place, dating)
    words = _without_half(parse, place, _goes_on(parse, place) or clause_words(parse, place))
    rest, last = completion(parse, place)
    whole = [*(words[:-1] if _is_asked(parse, words, rest) else words), *rest]
    where = location(parse, place, whole)
    while where and parse.tokens[whole[-1]].kind == TokenKind.MARK:
        whole.pop()
    return of_its_day(parse, [*whole, *where], dating), trails(parse, last, dating)


def _is_asked(parse: Parse, words: list[int], rest: list[int]) -> bool:
    """ "invited Ole Berg, | to appear", and not "announced the region, | to be called Roe, would rule itself"."""
    lowers = [parse.tokens[i].lower for i in (words[-1], *rest)]
    return lowers[0] == "," and lowers.count(",") == 1 and lowers[1:2] in (["to"], ["of"])


def _leads_to_saying(parse: Parse) -> bool:
    """ "In a letter to the board, | released on Monday, | Ada Berg said | the mill was lost": what she said is told, not that she wrote."""
    clauses = parse.clauses[:4]
    if len(clauses) < _FOUR or parse.tokens[0].lower not in lexicon.PREPOSITIONS or parse.tokens[clauses[1].first].lower not in _OF_THINGS:
        return False
    if any(token.kind == TokenKind.QUOTE for token in parse.tokens[clauses[2].first :]):  # which cannot be cut
        return False
    return [each.kind for each in clauses] == [ClauseKind.PHRASE, ClauseKind.PARTICIPLE, ClauseKind.SAYING, ClauseKind.CONTENT]


def _victims(parse: Parse, place: int) -> list[int]:
    """Of "nine men were hurt in a fire | that broke out on Monday", "joined the march | which was held in Lund" the first clause and where, as the
    second says but that and when; else nothing."""
    clause, before = parse.clauses[place], parse.clauses[place - 1]
    which = clause.kind == ClauseKind.RELATIVE and clause.opener in ("that", "which")
    if not place or not which or before.kind != ClauseKind.MAIN or before.verb is None:
        return []
    where = _place_in(parse, clause)
    rest = (parse.tokens[i] for i in range(clause.first + 1, clause.last) if i not in where)
    if any(token.kind == TokenKind.WORD and token.lower not in _ONLY_WHEN for token in rest):
        return []
    caught = {parse.tokens[i].lower for i in range(before.first, before.last)}
    brought = any(parse.tokens[i].lower in ("in", "during", "by") for i in range(max(before.first, before.last - _HALF), before.last))
    there = parse.tokens[before.verb].lower in _THERE
    kept = clause_words(parse, place - 1) if there or (brought and caught & _HARMED) else []
    return [*(kept[:-1] if kept and parse.tokens[kept[-1]].kind == TokenKind.MARK else kept), *(where if kept else [])]


def _place_in(parse: Parse, clause: Clause) -> list[int]:
    """The "in Lund" of "which was held in Lund on Monday"; else nothing."""
    near = range(clause.first, clause.last - 1)
    brought = next((i for i in near if parse.tokens[i].lower == "in" and parse.tokens[i + 1].text[0].isupper()), clause.last)
    named = takewhile(lambda i: parse.tokens[i].kind == TokenKind.WORD and parse.tokens[i].text[0].isupper(), range(brought + 1, clause.last))
    return [brought, *found] if (found := list(named)) else []


def _goes_on(parse: Parse, place: int) -> list[int]:
    """Of "had a daughter Mary who was born in 1888 | and died in 1931" "Mary" with the second deed, of "the rig that burnt | and sank" and "since
    a rig burnt | and sank" the rig, as no comma parts it from what hangs on another; else nothing."""
    clause, before = parse.clauses[place], parse.clauses[place - 1]
    bare = clause.coordinate and clause.kind == ClauseKind.MAIN and clause.verb == clause.first + 1 and parse.tokens[clause.first].lower == "and"
    if not place or not bare or before.verb is None or parse.tokens[clause.first - 1].kind == TokenKind.MARK:
        return []
    deed, told = parse.tokens[clause.first + 1], parse.tokens[before.verb]
    noun: list[int] = []
    if before.kind == ClauseKind.RELATIVE and before.verb == before.first + 1:
        thing = before.opener in ("that", "which") and is_past(deed)
        noun = [i for i in relative(parse, place - 1) if i < before.first] if thing or told.lower in ("was", "were") else []
    elif before.kind == ClauseKind.ADVERBIAL and before.verb > before.first + 1 and is_past(deed) and is_past(told) and not is_auxiliary(told):
        noun = list(range(before.first + 1, before.verb)) if parse.tokens[before.first + 1].lower not in lexicon.SUBJECT_PRONOUNS else []
    return [*noun, *range(clause.first + 1, clause.last)] if noun else []


def _said(parse: Parse, place: int) -> int:
    """Of "told the police, | in a call heard in May, | that …" the saying: what stands between only says where; else `place` itself."""
    if place == 1 and _leads_to_saying(parse):
        return place + 1
    around = parse.clauses[place - 1 : place + 2] if place else ()
    inserted = len(around) == _AROUND and around[0].kind == ClauseKind.SAYING and around[2].kind == ClauseKind.CONTENT
    led = parse.tokens[parse.clauses[place].first].lower in lexicon.PREPOSITIONS and parse.tokens[parse.clauses[place].first - 1].lower == ","
    return place - 1 if inserted and led else place


def _without_half(parse: Parse, place: int, words: list[int]) -> list[int]:
    """Of "were held after a daughter, | aged 17, | fled" "were held": what "after" brings has its verb behind what is inserted."""
    if led := _led_on(parse, place, words):
        return words[:led]
    resumed = any(each.verb == each.first and parse.tokens[each.first - 1].lower != ";" for each in parse.clauses[place + 2 : place + 3])
    opens = [at for at in range(max(1, len(words) - _HALF), len(words)) if parse.tokens[words[at]].lower in _MEANTIME]
    bare = opens and not any(parse.tokens[i].kind == TokenKind.TIME or is_verb(parse.tokens, i) for i in words[opens[0] + 1 :])
    inserted = place + 1 < len(parse.clauses) and parse.clauses[place + 1].kind in (ClauseKind.PHRASE, ClauseKind.INSERT, ClauseKind.PARTICIPLE)
    return words[: opens[0]] if resumed and bare and inserted and parse.tokens[words[-1]].lower == "," else words


def _led_on(parse: Parse, place: int, words: list[int]) -> int:
    """Of "was fined after pictures of him | while riding a horse were shown" the place of "after": the verb it needs stands in the clause behind,
    whose own is "riding"; else 0."""
    following = parse.clauses[place + 1] if place + 1 < len(parse.clauses) else parse.clauses[place]
    doing = following.opener in ("while", "when") and parse.tokens[following.first + 1].lower.endswith("ing")
    if not doing or following.verb is None or following.verb <= following.first + 2:
        return 0
    opens = (at for at in range(max(1, len(words) - 2 * _HALF), len(words)) if parse.tokens[words[at]].lower in _MEANTIME)
    at = next(opens, 0)
    return 0 if any(is_verb(parse.tokens, i) for i in words[at + 1 :]) else at


def _cleft(parse: Parse, place: int) -> list[int] | None:
    """ "It all began on Monday, | when the mayor posted a note": the second clause; None where it is no such sentence."""
    clause = parse.clauses[place]
    following = parse.clauses[place + 1] if place + 1 < len(parse.clauses) else None
    words = {token.lower for token in parse.tokens[clause.first + 1 : clause.last] if token.kind == TokenKind.WORD}
    bare = parse.tokens[clause.first].lower in ("it", "this", "that") and words <= _NOTHING
    if parse.tokens[clause.first].kind == TokenKind.TIME and words <= _IS and following is not None and parse.lowers(following) == ("when", ","):
        main = next((i for i in range(place + 2, len(parse.clauses)) if parse.clauses[i].kind == ClauseKind.MAIN), None)
        return clause_words(parse, main) if main is not None else None  # "Friday was | when, | by all accounts, | the mill was to open"
    if bare and following is not None and following.opener == "when":
        return list(range(following.first + 1, following.last))
    return of_same_day(parse, place) or risen(parse, place, clause_words(parse, place)) or None


def _follows_noun(parse: Parse, place: int) -> bool:
    """ "the debate, held on Monday": a past participle that speaks of the noun before."""
    clause = parse.clauses[place]
    near = place > 0 and parse.clauses[place - 1].kind in _NOUNS_IN
    return near and clause.kind == ClauseKind.PARTICIPLE and parse.tokens[clause.first].lower in _OF_THINGS


def _between_dashes(parse: Parse, place: int) -> list[int]:
    """ "were sure that the mill – | planned for May – | would pay": what the participle speaks of, with it; else nothing."""
    clause, before = parse.clauses[place], parse.clauses[place - 1]
    ends = {parse.tokens[clause.first - 1].lower, parse.tokens[clause.last - 1].lower} if place else {""}
    if not ends <= _DASHES or parse.tokens[clause.first].lower not in _OF_THINGS or before.verb is None:
        return []
    that = next((i for i in range(before.last - 2, before.verb, -1) if parse.tokens[i].lower == "that"), None)
    return [*range(that + 1, before.last - 1), *range(clause.first, clause.last - 1)] if that is not None and that < before.last - 2 else []
