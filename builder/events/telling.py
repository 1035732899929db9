"""Which words of a sentence tell the happening that a date belongs to."""

from builder.events import lexicon
from builder.events.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clause_words import clause_words
from builder.events.dating import Dating
from builder.events.places import places
from builder.events.reduced import reduced
from builder.events.verbs import is_participle

_LEAD_INS = frozenset(("it", "this", "that", "news", "announcement", "move", "decision", "milestone"))
_COMES = frozenset("comes came".split())
_PHRASE_OPENERS = frozenset("to for from with in at by against into over after following near".split())
_GOOD_TRAILS = frozenset("after when while before as following".split())
_NO_TRAILS = lexicon.SAYING | {"including", "according", "bringing", "making", "meaning"}
# Participles that speak of the thing just named, not of the subject.
_OF_THINGS = frozenset(
    "scheduled held set due released published issued dated based planned located established founded built named created "
    "formed opened launched signed".split()
)
_ARTICLES = lexicon.DETERMINERS - {"that", "all", "both"}
_SHORT = 7  # tokens
_SUBORDINATE = (ClauseKind.ADVERBIAL, ClauseKind.PARTICIPLE, ClauseKind.RELATIVE)
Telling = tuple[list[int], list[Clause]]


def telling(parse: Parse, dating: Dating) -> Telling:
    """The indexes of the tokens that must stand in a headline, in order, and the clauses that may follow them where there is room."""
    place = dating.clause
    clause = parse.clauses[place]
    if (noun := reduced(parse, dating)) is not None:
        return noun, []
    if (clause.kind == ClauseKind.RELATIVE and clause.opener != "where") or _follows_noun(parse, place):
        return _relative(parse, place), []
    if clause.kind in _SUBORDINATE:
        return _subordinate(parse, place)
    words = clause_words(parse, place)
    if clause.kind == ClauseKind.SAYING:
        content = next((each for each in parse.clauses[place + 1 :] if each.kind == ClauseKind.CONTENT), None)
        return (words + list(_all(content)) if content else words), []
    said = _said(parse, place)
    if said:
        return words + said, []
    whole = _with_list(parse, place, words)
    located = _where(parse, place, whole)
    while located and parse.tokens[whole[-1]].kind == TokenKind.MARK:
        whole.pop()
    return [*whole, *located], _trails(parse, place)


def _where(parse: Parse, place: int, words: list[int]) -> list[int]:
    """ "In Iowa, caucuses were held": a short clause takes its place along, behind it."""
    before = parse.clauses[place - 1] if place else None
    if before is None or before.kind != ClauseKind.PHRASE or len(words) > _SHORT or place != 1:
        return []
    lead = parse.tokens[before.first : parse.last_word(before) + 1]
    located = (
        lead[0].lower in ("in", "at", "near") and len(lead) <= _SHORT and lead[-1].text[0].isupper() and all(t.kind == TokenKind.WORD for t in lead)
    )
    return list(range(before.first, parse.last_word(before) + 1)) if located else []


def _said(parse: Parse, place: int) -> list[int]:
    """ "announced | that a wreck was found": without the content the verb is left hanging."""
    following = parse.clauses[place + 1] if place + 1 < len(parse.clauses) else None
    if following is None or following.opener not in ("that", "whether") or following.kind not in (ClauseKind.CONTENT, ClauseKind.CONDITION):
        return []
    return list(_all(following))


def _relative(parse: Parse, place: int) -> list[int]:
    """ "…, which hit bookshelves": what "which" stands for, then what it did."""
    clause, before = parse.clauses[place], parse.clauses[place - 1]
    last = before.last
    while last > before.first and parse.tokens[last - 1].kind == TokenKind.MARK:
        last -= 1
    own = list(range(clause.first + (1 if clause.opener else 0), clause.last))
    if parse.tokens[last - 1].kind == TokenKind.QUOTE:
        return [last - 1, *own]
    first = before.first if before.verb is None else before.verb + 1
    aside = parse.tokens[before.last - 1].kind == TokenKind.MARK
    if aside:  # "the crash of the plane, which was built": the nearest
        first = next((i for i in range(last - 1, first, -1) if parse.tokens[i].lower in _ARTICLES), first)
    nouns = (
        i
        for i in range(first, last)
        if parse.tokens[i].lower in _ARTICLES or (parse.tokens[i].text[0].isupper() and parse.tokens[i].lower not in lexicon.PREPOSITIONS)
    )
    return [*range(next(nouns, first), last), *own]


def _follows_noun(parse: Parse, place: int) -> bool:
    """ "the debate, held on Monday": a past participle that speaks of the noun before."""
    clause = parse.clauses[place]
    near = place > 0 and parse.clauses[place - 1].kind in (ClauseKind.MAIN, ClauseKind.PHRASE, ClauseKind.CONTENT)
    return near and clause.kind == ClauseKind.PARTICIPLE and parse.tokens[clause.first].lower in _OF_THINGS


def _subordinate(parse: Parse, place: int) -> Telling:
    """The main clause and the dated one; the dated one alone after "It comes as" or without a main one."""
    clause = parse.clauses[place]
    alone = list(range(clause.first + (1 if clause.opener else 0), clause.last))
    main = _main(parse, place)
    if main is not None and place == 0 and clause.kind == ClauseKind.PARTICIPLE and is_participle(parse.tokens[0]):
        return [*_own_subject(parse, main), *alone, *(i for each in _trails(parse, place) for i in _all(each))], []
    if main is None or (main > place and clause.verb is not None):
        return alone, []
    lead = {parse.tokens[i].lower for i in range(parse.clauses[main].first, parse.clauses[main].last)}
    if {token.lower for token in parse.tokens[parse.clauses[main].first :][:2]} & _LEAD_INS and lead & _COMES and clause.verb is not None:
        return alone, []
    words = clause_words(parse, main)
    bare = not any(token.kind == TokenKind.WORD for token in parse.tokens[clause.first + 1 : clause.last])
    return ([*words, *_all(clause)] if main < place and not bare else words), []


def _own_subject(parse: Parse, place: int) -> list[int]:
    """ "Born in Lyon, the painter studied": the noun that the sentence's first participle speaks of."""
    clause = parse.clauses[place]
    end = clause.verb if clause.verb is not None else clause.first
    return [i for i in clause_words(parse, place) if i < end and parse.tokens[i].lower not in lexicon.ADVERBS]


def _main(parse: Parse, place: int) -> int | None:
    before = (i for i in range(place - 1, -1, -1) if parse.clauses[i].kind in (ClauseKind.MAIN, ClauseKind.CONTENT))
    after = (i for i in range(place + 1, len(parse.clauses)) if parse.clauses[i].kind == ClauseKind.MAIN)
    return next(before, next(after, None))


def _all(clause: Clause) -> range:
    return range(clause.first, clause.last)


def _with_list(parse: Parse, place: int, words: list[int]) -> list[int]:
    """ "visited Rome, Paris and Berlin": the rest of a list that the clause ends in."""
    rest: list[int] = []
    if _is_half(parse, place):
        return [*words, *_all(parse.clauses[place + 1])]
    for clause in parse.clauses[place + 1 :]:
        first = [token.lower for token in parse.tokens[clause.first : clause.first + 7]]
        alone = first[0] == "and" and not rest
        if clause.kind != ClauseKind.PHRASE or first[0] in lexicon.DETERMINERS | lexicon.PREPOSITIONS or alone or len(rest) > 12:
            break
        rest += _all(clause)
        if "and" in first[:6]:
            return [*words, *rest]
    return words


def _is_half(parse: Parse, place: int) -> bool:
    """ "a new, | self-governing region": a noun phrase that goes on behind its comma."""
    if place + 1 >= len(parse.clauses) or parse.clauses[place + 1].kind != ClauseKind.PHRASE:
        return False
    last, first = parse.last_word(parse.clauses[place]), parse.tokens[parse.clauses[place + 1].first]
    article = next((i for i in range(last - 1, max(last - 4, 0), -1) if parse.tokens[i].lower in ("a", "an")), None)
    small = article is not None and all(token.text.islower() for token in parse.tokens[article : last + 1])
    return small and "-" in first.text and first.text.islower()


def _trails(parse: Parse, place: int) -> list[Clause]:
    """What may follow the clause when there is room, up to the first that may not."""
    kept: list[Clause] = []
    for clause in parse.clauses[place + 1 :]:
        if _may_trail(parse, clause) and not _is_cut(parse, clause):
            kept.append(clause)
        elif clause.kind not in (ClauseKind.PHRASE, ClauseKind.INSERT, ClauseKind.RELATIVE):
            break
    return kept


def _is_cut(parse: Parse, clause: Clause) -> bool:
    """ "at a Frederick, | Maryland home": without the rest it would end in the middle of a name."""
    after = parse.tokens[clause.last : clause.last + 2]
    return clause.kind == ClauseKind.PHRASE and len(after) == 2 and after[0].text in places() and after[1].text.islower()


def _may_trail(parse: Parse, clause: Clause) -> bool:
    opener = parse.tokens[clause.first].lower
    timed = any(token.kind == TokenKind.TIME for token in parse.tokens[clause.first : clause.last])
    if clause.kind == ClauseKind.PARTICIPLE:
        return opener.endswith("ing") and opener not in _NO_TRAILS and not timed
    if clause.kind == ClauseKind.ADVERBIAL:
        return clause.opener in _GOOD_TRAILS and not timed
    return clause.kind == ClauseKind.PHRASE and opener in _PHRASE_OPENERS and not timed
