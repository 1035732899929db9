"""What was testified, where that stands before the saying."""

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.clauses.clause_words import clause_words
from builder.events.dates.is_testimony import is_testimony


def testified(parse: Parse, place: int, words: list[int]) -> list[int]:
    """Of "he had shut the alarm off, | a guard testified on Friday" the indexes of the tokens of the second, `words`, and of the first; of what is
    no testimony, or stands behind nothing, `words`."""
    clause = parse.clauses[place]
    main = next((i for i in range(place - 1, -1, -1) if parse.clauses[i].kind == ClauseKind.MAIN), None)
    if main is None or clause.coordinate or not is_testimony(parse, clause):
        return words
    said = [*clause_words(parse, main), *range(parse.clauses[main].last, clause.first)]
    return [*_without_marks(parse, words), *_without_marks(parse, said)]


def _without_marks(parse: Parse, words: list[int]) -> list[int]:
    """Without those that end it."""
    while words and parse.tokens[words[-1]].kind == TokenKind.MARK:
        words = words[:-1]
    return words
