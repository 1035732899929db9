"""What "after" brings, with whom it is told of before what is inserted."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.clause_words import clause_words
from builder.events.clauses.completion import completion
from builder.events.clauses.led_half import led_half
from builder.events.dates.dating import Dating
from builder.events.headlines.written import written
from builder.events.words import lexicon
from builder.events.words.length import LENGTH

_COMES = frozenset("comes came come".split())


def led_told(parse: Parse, place: int, dating: Dating) -> list[int]:
    """The token indexes of "the mill was shut after Ole Berg, its owner, died", of "Ole Berg died" where that is too long, or only "the move came"
    or what has been "since" stands before; nothing where the clause `place` is no such end."""
    half = led_half(parse.tokens, parse.clauses, place)
    if half is None:
        return []
    head, at = parse.clauses[half[0]], half[1]
    own = [*range(parse.clauses[place].first, parse.clauses[place].last), *completion(parse, place)[0]]
    named = all(token.text[0].isupper() for token in parse.tokens[head.last : parse.clauses[place].first - 1])
    alone = [*range(at + 1, parse.clauses[place].first if named else head.last - 1), *own]
    whole = [*clause_words(parse, half[0]), *range(head.last, parse.clauses[place].first), *own]
    timed = any(parse.tokens[i].kind == TokenKind.TIME and parse.tokens[i].start != dating.start for i in whole)
    comes = parse.tokens[at].lower == "since" or any(parse.tokens[i].lower in _COMES for i in range(head.first, at))
    said = any(parse.tokens[i].lower in lexicon.FIRST_PERSON for i in whole)
    return alone if comes or timed or said or len(written(parse, whole, dating)) > LENGTH else whole
