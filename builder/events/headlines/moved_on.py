"""A row of deeds that goes from place to place."""

from builder.events.clauses.clause import Parse
from builder.events.clauses.clause_words import clause_words
from builder.events.clauses.location import location
from builder.events.dates.dating import Dating
from builder.events.headlines.row_of_deeds import row_of_deeds

_MOVED = frozenset("ran fled went walked drove left moved flew sailed escaped climbed jumped returned".split())


def moved_on(parse: Parse, place: int, dating: Dating) -> list[int]:
    """All token indexes of "entered a shop, took a pan, ran out and hit a guard", which was not in the shop; nothing where it is no such row."""
    last = row_of_deeds(parse, place, dating)
    row = [each for each in parse.clauses[place + 1 :] if last is not None and each.last <= last.first]
    moved = any(parse.tokens[each.first].lower in _MOVED for each in row)
    if not moved or last is None:
        return []
    words = clause_words(parse, place)
    return [*words[:-1], *location(parse, place, words), words[-1], *range(row[0].first, last.last)]
