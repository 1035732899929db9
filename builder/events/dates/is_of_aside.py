"""Whether a date belongs to what is told in passing, of which no headline tells."""

from itertools import pairwise

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.clauses.is_present import SHOWS
from builder.events.clauses.verbs import is_participle, is_past
from builder.events.words import lexicon

_BEING = frozenset(("being", "having"))
_SMALL = frozenset((ClauseKind.PARTICIPLE, ClauseKind.PHRASE, ClauseKind.INSERT))
_EXAMPLES = frozenset("including similar".split())
_REASONS = frozenset("because since as".split())
_NOW = frozenset("is are has have".split())
_WISHED = frozenset("wanted hoped planned wished intended meant aimed".split())
_OPENERS = (lexicon.PREPOSITIONS | lexicon.SUBJECT_PRONOUNS | lexicon.COORDINATORS | lexicon.ADVERBIAL_OPENERS) - {"the", "of"}
_CAPTION = 4  # words, at the least


def is_of_aside(parse: Parse, place: int, index: int) -> bool:
    """True of the token `index`, a time, in "…, with talks drawing to a close on | Monday", in "He is its chief, a model of tact, taught by Roe in |
    1970", in "…; his return after being hurt in | 1945; …", and of the birth of whom only a given name is told; `place` is the clause that it would
    date."""
    clause = parse.clauses[place]
    if clause.verb is None and (clause.opener == "since" or _is_tail(parse, place) or _is_of_apposition(parse, place)):
        return True
    if _leads_guess(parse, place):
        return True
    if _is_example(parse, index) or _is_of_reason(parse, place) or _is_of_what(parse, index) or _is_label(parse, index):
        return True
    if _is_in_open_bracket(parse, index) or _is_cut_off(parse, place, index) or _is_to_come(parse, place):
        return True
    return _is_listed(parse, place) or _is_birth(parse, index) or _is_wording(parse, place)


def _is_in_open_bracket(parse: Parse, index: int) -> bool:
    """ "He married Ada Berg (born c. | 1844 | in Lund, Co.": a bracket that the sentence does not close."""
    start = parse.tokens[index].start
    opened = parse.sentence.rfind("(", 0, start)
    return opened >= 0 and ")" not in parse.sentence[opened:]


def _is_cut_off(parse: Parse, place: int, index: int) -> bool:
    """ "Ada Berg, speaking | on Monday | Under the law, the mill is shut": a caption's day, and what is told begins behind it without a mark."""
    verb, after = parse.clauses[place].verb, parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if after is None or after.kind != TokenKind.WORD or not after.text.istitle() or index < _CAPTION:
        return False
    return (verb is None or verb > index + 1) and after.lower in _OPENERS


def _is_to_come(parse: Parse, place: int) -> bool:
    """ "They wanted to show it | when the trial opens on Monday": when they wanted to is not told."""
    clause, before = parse.clauses[place], parse.clauses[place - 1] if place else None
    if clause.opener != "when" or clause.verb is None or before is None or before.verb is None:
        return False
    wished = parse.tokens[before.verb].lower in _WISHED and before.kind in (ClauseKind.MAIN, ClauseKind.CONTENT)
    return wished and (parse.tokens[clause.verb].lower in _NOW or SHOWS.match(parse.tokens[clause.verb].lower) is not None)


def _is_example(parse: Parse, index: int) -> bool:
    """ "It has shut its shops, | including last year that in Elsby", "changes | similar to what Roe proposed in 1931"."""
    own = parse.clauses[parse.at(parse.tokens[index].start)]
    return own.kind == ClauseKind.PHRASE and any(token.lower in _EXAMPLES for token in parse.tokens[own.first : own.first + 2])


def _leads_guess(parse: Parse, place: int) -> bool:
    """ "They say that with two men heard on Monday, | the trial could end soon": what may be is the news."""
    clause, main = parse.clauses[place], parse.clauses[place + 1] if place + 1 < len(parse.clauses) else None
    led = main is not None and main.kind == ClauseKind.MAIN and not main.coordinate and main.verb is not None
    if not led or clause.opener != "that" or parse.tokens[clause.first + 1].lower != "with":
        return False
    return main is not None and main.verb is not None and parse.tokens[main.verb].lower in lexicon.DOUBT_MODALS


def _is_of_reason(parse: Parse, place: int) -> bool:
    """ "He was banned because he lost his temper | while playing in 2017": when the reason was, and not the ban; "He had to rest, |
    as he had work the next day"."""
    clause = parse.clauses[place]
    if clause.opener in _REASONS and clause.verb is not None and parse.tokens[clause.verb].lower == "had" and clause.verb + 1 < len(parse.tokens):
        owed = parse.tokens[clause.verb + 1]
        return owed.kind == TokenKind.WORD and not is_participle(owed) and owed.lower not in lexicon.ADVERBS
    earlier = next((each for each in reversed(parse.clauses[:place]) if each.verb is not None), None)
    return parse.clauses[place].opener == "while" and earlier is not None and earlier.opener in _REASONS


def _is_of_what(parse: Parse, index: int) -> bool:
    """ "It was the last town to see what the council had named a plague in | May": when it was named so."""
    words = [token.lower for token in parse.tokens[parse.clauses[parse.at(parse.tokens[index].start)].first : index]]
    what = next((place for place in range(len(words) - 1, 0, -1) if words[place] == "what"), None)
    return what is not None and words[what - 1] in lexicon.PREPOSITIONS and words[what + 1 : what + 2] not in ([], ["was"], ["is"])


def _is_label(parse: Parse, index: int) -> bool:
    """ "This month's highlights: the mill burns": what is told of in this month, not when it was."""
    own = parse.clauses[parse.at(parse.tokens[index].start)]
    owns = index + 1 < len(parse.tokens) and parse.tokens[index + 1].lower in ("'s", "’s")
    return owns and index == own.first == 0 and own.kind == ClauseKind.PHRASE and parse.tokens[own.last - 1].lower == ":"


def _is_tail(parse: Parse, place: int) -> bool:
    """ "with talks drawing to a close after the speech on Monday", "with the next town, Elsby, | reporting five dead by Monday"."""
    first = place
    while first and parse.clauses[first].kind in _SMALL and parse.tokens[parse.clauses[first].first].lower not in ("with", "and"):
        first -= 1
    return first > 0 and parse.clauses[place].kind == ClauseKind.PARTICIPLE and parse.tokens[parse.clauses[first].first].lower == "with"


def _is_of_apposition(parse: Parse, place: int) -> bool:
    """ "He has been its chief, | a model of tact, | taught by Roe in 1970": the other was taught, and he was not."""
    before = parse.clauses[place - 1] if place > 1 else None
    if before is None or before.kind != ClauseKind.PHRASE or parse.tokens[before.first].lower not in lexicon.DETERMINERS:
        return False
    told = next((each.verb for each in reversed(parse.clauses[:place]) if each.verb is not None), None)
    trails = parse.clauses[place].kind == ClauseKind.PARTICIPLE and is_past(parse.tokens[parse.clauses[place].first])
    return trails and told is not None and parse.tokens[told].lower in _NOW


def _is_wording(parse: Parse, place: int) -> bool:
    """ "The mill, as the court put it, burnt down"."""
    words = [token.lower for token in parse.tokens[parse.clauses[place].first : parse.clauses[place].last] if token.kind == TokenKind.WORD]
    return words[:1] == ["as"] and ("put", "it") in pairwise(words)


def _is_listed(parse: Parse, place: int) -> bool:
    """ "We learn of her youth; his return | after being hurt": whose, the clause before does not tell."""
    clause = parse.clauses[place]
    being = place > 1 and clause.opener == "after" and parse.tokens[clause.first + 1].lower in _BEING
    if not being or parse.clauses[place - 1].kind != ClauseKind.PHRASE:
        return False
    return parse.tokens[parse.clauses[place - 1].first - 1].lower == ";"


def _is_birth(parse: Parse, index: int) -> bool:
    """ "…, and Ada, born in 1795": no main clause tells of her."""
    own = parse.clauses[parse.at(parse.tokens[index].start)]
    born = next((i for i in range(index - 1, own.first, -1) if parse.tokens[i].lower == "born"), None)
    if own.kind != ClauseKind.PHRASE or own.verb is not None or born is None or index - born > 2:
        return False
    named = [token for token in parse.tokens[own.first : born] if token.kind == TokenKind.WORD and token.text[0].isupper()]
    return len(named) == 1
