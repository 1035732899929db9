"""Who says what, where the date is that of the saying."""

from dataclasses import replace
from itertools import takewhile

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.clause_words import clause_words
from builder.events.clauses.completion import completion
from builder.events.clauses.content_whole import content_whole
from builder.events.dates.dating import Dating
from builder.events.headlines.testified import testified
from builder.events.headlines.trails import trails
from builder.events.words import lexicon

_RELEASED = frozenset("published released issued".split())


def sentence_said(parse: Parse, place: int, dating: Dating) -> tuple[list[int], list[Clause]]:
    """Of "Ada Berg said on Monday | that she knew only | that the mill | where he lived | was shut" the indexes of the tokens that must stand in a
    headline, in order: the saying `place`, what is said and what that needs; and the clauses that may follow."""
    clause = parse.clauses[place]
    words = _without_release(parse, clause, clause_words(parse, place))
    content = next((i for i in range(place + 1, len(parse.clauses)) if _is_said(parse, i)), None)
    if content is None:
        hung = parse.tokens[clause.last - 1].lower in lexicon.PREPOSITIONS  # "reported a way by | which ships sail"
        return testified(parse, place, words), trails(parse, place, dating) if hung else []
    said = parse.clauses[content]
    if place != dating.clause and parse.clauses[dating.clause].kind == ClauseKind.MAIN:
        return [*words, *_all(parse.clauses[dating.clause]), *_all(said)], []
    told = parse.tokens[said.first].lower == "that" and parse.tokens[words[-1]].lower == ","  # "told the police, | that"
    whole = content_whole(parse, content)
    _, last = completion(parse, whole)
    rest = [] if last == whole else [replace(parse.clauses[whole + 1], last=parse.clauses[last].last)]  # of a list
    needed = range(said.first, parse.clauses[whole].last)
    thing = _all(parse.clauses[place + 1]) if _is_thing(parse, place + 1, content) else ()
    return [*(words[:-1] if told else words), *thing, *needed], [*rest, *_adjoining(parse, trails(parse, last, dating, said=True))]


def _is_said(parse: Parse, place: int) -> bool:
    """Also the "that" alone of "testified | that | as the ferry sank, | the mayor laughed"."""
    clause = parse.clauses[place]
    return clause.kind == ClauseKind.CONTENT or (clause.kind == ClauseKind.PHRASE and parse.lowers(clause) == ("that",))


def _is_thing(parse: Parse, place: int, content: int) -> bool:
    """ "reported | the invention of a paint | that could keep ships clean": what the saying says, which the "that" only describes."""
    clause, verb = parse.clauses[place], parse.clauses[content].verb
    bare = clause.kind == ClauseKind.PHRASE and parse.tokens[clause.first - 1].kind != TokenKind.MARK
    return bare and content == place + 1 and verb == parse.clauses[content].first + 1


def _adjoining(parse: Parse, clauses: list[Clause]) -> list[Clause]:
    """Up to a semicolon."""
    return list(takewhile(lambda each: parse.tokens[each.first - 1].lower != ";", clauses))


def _without_release(parse: Parse, clause: Clause, words: list[int]) -> list[int]:
    """Of "a report released on Monday says" the report and what it does."""
    at = next((i for i in range(clause.first, clause.verb or clause.first) if parse.tokens[i].lower in _RELEASED), None)
    timed = at is not None and any(parse.tokens[i].kind == TokenKind.TIME for i in range(at, clause.verb or at))
    return [i for i in words if not (at is not None and timed and at <= i < (clause.verb or at))]


def _all(clause: Clause) -> range:
    return range(clause.first, clause.last)
