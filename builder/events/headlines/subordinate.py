"""What a clause that hangs on another tells, with what it needs of that."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.clause_words import clause_words
from builder.events.clauses.completion import completion
from builder.events.clauses.relative import relative
from builder.events.clauses.verbs import is_participle, is_past, past_adverbs
from builder.events.dates.dating import Dating
from builder.events.gazetteers.gazetteer import OCCUPATIONS, TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.headlines.between import between
from builder.events.headlines.part_told import part_told
from builder.events.headlines.sentence_said import sentence_said
from builder.events.headlines.thought import thought
from builder.events.headlines.trails import trails
from builder.events.headlines.written import written
from builder.events.words import lexicon
from builder.events.words.length import LENGTH

LEAD_INS = frozenset(("it", "this", "that", "news", "announcement", "move", "decision", "milestone"))
_PLACED = frozenset("in at near".split())
_NEAR = 7  # tokens
_NAME = 12  # that a name in the place of a pronoun may add
_BEING = frozenset("being having been".split())
_COMES = frozenset("comes came".split())
_LASTING = frozenset(("is", "are"))
_MADE_KNOWN = frozenset("announced reported released published issued written".split())
_SO = frozenset("famed renowned noted beloved dogged overshadowed".split())  # was so, and no deed
_FROM_DATE = frozenset("beginning starting commencing arriving".split())
_SOON = frozenset("hours minutes moments seconds hour".split())
_SAYING = frozenset("saying adding noting stating claiming".split())


def subordinate(parse: Parse, place: int, dating: Dating) -> tuple[list[int], list[Clause]]:
    """The indexes of the tokens of the main clause and the dated one, of the dated one alone after "It comes as" or without a main one, or of what
    somebody said "Speaking in Leeds on Monday"; and the clauses that may follow."""
    clause = parse.clauses[place]
    bare = clause.opener or (clause.kind == ClauseKind.PARTICIPLE and parse.tokens[clause.first].lower == "with")
    alone = list(range(clause.first + (1 if bare else 0), clause.last))
    if clause.verb is not None and parse.tokens[clause.first].lower in _SAYING:
        return alone[1:], []
    if part := part_told(parse, place, alone):
        return part, []
    main = _main(parse, place)
    if place == 0 and clause.kind == ClauseKind.PARTICIPLE and (led := _led(parse, main, alone, dating)) is not None:
        return led
    if main is not None and main > place and _is_soon(parse, place) and not _has_day(parse, parse.clauses[main], dating):
        return clause_words(parse, main), trails(parse, main, dating)
    if main is None or _is_elsewhere(parse, clause, parse.clauses[main]) or (main > place and clause.verb is not None):
        return alone, []
    if main < place and (own := _deed_of_its_day(parse, main, place, dating) or _deed_after(parse, place)):
        return [*_own_subject(parse, main), *own], []
    lead = {parse.tokens[i].lower for i in range(parse.clauses[main].first, parse.clauses[main].last)}
    if {token.lower for token in parse.tokens[parse.clauses[main].first :][:2]} & LEAD_INS and lead & _COMES and clause.verb is not None:
        return [*alone, *completion(parse, place)[0]], []
    words = _main_words(parse, main, place, dating)
    if clause.opener == "where" and clause.verb is not None and (there := _told_there(parse, place, words, dating)):
        return there, []
    if main < place and _is_of_relative(parse, place):
        return [*relative(parse, place - 1), *_all(clause)], []
    bare = not any(token.kind == TokenKind.WORD for token in parse.tokens[clause.first + 1 : clause.last])
    return ([*words, *_all(clause)] if main < place and not bare else words), []


def _told_there(parse: Parse, place: int, words: list[int], dating: Dating) -> list[int]:
    """ "asked for a second trial, | where in May he was cleared": both deeds where there is room, else the second; nothing where it is all "he"'s."""
    clause = parse.clauses[place]
    alone = list(range(clause.first + 1, clause.last))
    dated = any(parse.tokens[i].start == dating.start for i in alone[:2])
    if not dated and parse.tokens[alone[0]].lower in lexicon.SUBJECT_PRONOUNS:
        return []
    whole = [*words, *_all(clause)]
    short = len(written(parse, whole, dating)) <= LENGTH - (_NAME if dated else 0)
    return whole if short else [*_sentence_end_off(parse, alone), *_where(parse, place)]


def _main_words(parse: Parse, main: int, place: int, dating: Dating) -> list[int]:
    """Those of the main clause, with both its deeds where there is room, and what stands between it and the clause `place`."""
    both = _both_deeds(parse, main) if main == place - 1 else []
    if both and len(written(parse, [*both, *_all(parse.clauses[place])], dating)) <= LENGTH:
        return both
    return [*(thought(parse, main) or clause_words(parse, main)), *between(parse, main, place)]


def _both_deeds(parse: Parse, main: int) -> list[int]:
    """Of "the man was alive | and was warm | when …" both; nothing where the second is no such half."""
    clause, before = parse.clauses[main], parse.clauses[main - 1]
    heads = before.kind in (ClauseKind.MAIN, ClauseKind.CONTENT) and before.verb is not None
    joined = main > 0 and heads and clause.coordinate and clause.verb == clause.first + 1 and parse.tokens[clause.first].lower == "and"
    parted = parse.tokens[clause.first - 1].kind == TokenKind.MARK
    return [*clause_words(parse, main - 1), *_all(clause)] if joined and not parted else []


def _led(parse: Parse, main: int | None, alone: list[int], dating: Dating) -> tuple[list[int], list[Clause]] | None:
    """What the sentence's first participle leads up to, with it; what is said where that is a saying; None where it leads up to neither."""
    clause, gerund = parse.clauses[0], parse.tokens[0].lower.endswith("ing")
    saying = next((i for i, each in enumerate(parse.clauses) if each.kind == ClauseKind.SAYING), None)
    if gerund and saying is not None and (main is None or saying < main) and any(each.kind == ClauseKind.CONTENT for each in parse.clauses):
        return sentence_said(parse, saying, dating)
    if gerund and main is not None and parse.tokens[0].lower in _FROM_DATE:
        return clause_words(parse, main), []  # "Beginning in 2010 and going on for a year, | he sang"
    if gerund and main is not None:
        mark = clause.last - 1 if parse.tokens[clause.last - 1].kind == TokenKind.MARK else clause.last
        told = [*clause_words(parse, main), *completion(parse, main)[0]]
        return [*_sentence_end_off(parse, told), *range(mark, clause.last), *range(clause.first, mark)], []
    if main is not None and is_participle(parse.tokens[past_adverbs(parse.tokens, 0, clause.last)]):
        if alone[:1] == [0] and parse.tokens[0].lower in _SO:
            return [*clause_words(parse, main), *completion(parse, main)[0]], trails(parse, main, dating)
        if alone[:1] == [0] and parse.tokens[0].lower in _MADE_KNOWN and _is_somebody(parse, _own_subject(parse, main)):
            return clause_words(parse, main), []
        return [*_own_subject(parse, main), *alone, *(i for each in trails(parse, 0, dating) for i in _all(each))], []
    return None


def _is_somebody(parse: Parse, words: list[int]) -> bool:
    """ "Announced in May, | the mayor set it up": nobody made the mayor known."""
    return any(parse.tokens[i].lower in TITLES | OCCUPATIONS or parse.tokens[i].text in given_names() for i in words)


def _where(parse: Parse, place: int) -> list[int]:
    """The "in Elsby" of "rain fell in Elsby, | where nine boats sank"; nothing where the noun before "where" is brought by no such word."""
    before = parse.clauses[place - 1]
    last = parse.last_word(before) + 1
    brought = next((i for i in range(last - 2, before.first, -1) if parse.tokens[i].lower in lexicon.PREPOSITIONS), None)
    named = brought is not None and parse.tokens[brought].lower in _PLACED and parse.tokens[last - 1].text[0].isupper() and last - brought <= _NEAR
    return list(range(brought, last)) if brought is not None and named else []


def _is_of_relative(parse: Parse, place: int) -> bool:
    """ "is a soldier | who served in Leeds | until leaving in May": what the second clause says, the third goes on from."""
    before, clause = parse.clauses[place - 1], parse.clauses[place]
    joined = parse.tokens[before.last - 1].kind != TokenKind.MARK and before.opener in ("who", "which", "that") and before.verb is not None
    return joined and before.kind == ClauseKind.RELATIVE and clause.kind == ClauseKind.ADVERBIAL and before.verb == before.first + 1


def _is_elsewhere(parse: Parse, clause: Clause, main: Clause) -> bool:
    """ "He had sung before he died on Monday", "They are free since the war ended in May": the day is that of the second deed alone."""
    lasting = main.verb is not None and parse.tokens[main.verb].lower in _LASTING and main.first < clause.first
    named = lasting or parse.tokens[min(clause.first + 1, clause.last - 1)].lower not in lexicon.SUBJECT_PRONOUNS
    joined = {token.lower for token in parse.tokens[clause.first + 1 : clause.verb or clause.first]} & lexicon.COORDINATORS
    alone = clause.opener == "before" or (clause.opener == "since" and named)
    return alone and clause.verb is not None and not joined


def _is_soon(parse: Parse, place: int) -> bool:
    """ "A few hours | before the ferry sank on Monday, | the mayor left": the day of both, and the second is told."""
    clause, lead = parse.clauses[place], parse.clauses[place - 1]
    counted = place == 1 and lead.verb is None and lead.last - lead.first <= _NEAR and parse.tokens[lead.last - 1].lower in _SOON
    return counted and clause.opener in ("before", "after") and clause.verb is not None


def _has_day(parse: Parse, clause: Clause, dating: Dating) -> bool:
    return any(token.kind == TokenKind.TIME and token.start != dating.start for token in parse.tokens[clause.first : clause.last])


def _sentence_end_off(parse: Parse, words: list[int]) -> list[int]:
    while words and parse.tokens[words[-1]].kind == TokenKind.MARK:
        words.pop()
    return words


def _deed_of_its_day(parse: Parse, main: int, place: int, dating: Dating) -> list[int]:
    """ "opened a mill in 2000, | adding a quay in 2006": the second alone, where the first has another day; nothing where it is no such."""
    clause = parse.clauses[place]
    doing = clause.kind == ClauseKind.PARTICIPLE and parse.tokens[clause.first].lower.endswith("ing")
    return list(_all(clause)) if doing and _has_day(parse, parse.clauses[main], dating) else []


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
    dated = range(clause.first, parse.noun(clause))  # "In 2000 | the painter studied"
    words = [i for i in clause_words(parse, place) if i < end and i not in dated and parse.tokens[i].lower not in lexicon.ADVERBS]
    while words and parse.tokens[words[-1]].lower.endswith("ly") and parse.tokens[words[-1]].text.islower():
        words.pop()  # "these pieces | firmly made his name"
    return words


def _main(parse: Parse, place: int) -> int | None:
    before = (i for i in range(place - 1, -1, -1) if parse.clauses[i].kind in (ClauseKind.MAIN, ClauseKind.CONTENT))
    after = (i for i in range(place + 1, len(parse.clauses)) if parse.clauses[i].kind == ClauseKind.MAIN)
    return next(before, next(after, None))


def _all(clause: Clause) -> range:
    return range(clause.first, clause.last)
