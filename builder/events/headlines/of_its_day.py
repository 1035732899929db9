"""A row of like phrases with a day each: only that of the day told."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.dates.dating import Dating
from builder.events.words import lexicon

_DATING = frozenset("in on at by".split())  # not "for three years"


def of_its_day(parse: Parse, words: list[int], dating: Dating) -> list[int]:
    """Of "ran for mayor in Lund in 2010 | and for the board in 2018" the half that `dating` dates, told with the same verb.

    So too of "chose Ada Berg in 2010 | and Ole Moe in 2012" the first. `words` are token indexes in the order of a headline.
    """
    timed = [place for place, i in enumerate(words) if parse.tokens[i].kind == TokenKind.TIME]
    times = [place for place in timed if place and parse.tokens[words[place - 1]].lower in _DATING]
    own = next((place for place in times if parse.tokens[words[place]].start == dating.start), None)
    if own is None or len(times) == 1:
        return words
    for place in range(2, len(words) - 2):
        joined = parse.tokens[words[place]].lower == "and"
        led = joined and parse.tokens[words[place + 1]].lower in lexicon.PREPOSITIONS
        led = led or (joined and own == place - 1 and [at for at in timed if at > place] == [len(words) - 1 - _ends(parse, words)])
        behind = [each for each in times if each > place + 1]
        if not led or not behind or not any(each < place for each in times) or any(is_verb(parse.tokens, i) for i in words[place:]):
            continue
        if own < place:
            return words[: place - (parse.tokens[words[place - 1]].lower == ",")]
        same = (at for at in range(1, place) if parse.tokens[words[at]].lower == parse.tokens[words[place + 1]].lower)
        first = next(same, None)
        return [*words[:first], *words[place + 1 :]] if first is not None and is_verb(parse.tokens, words[first - 1]) else words
    return words


def _ends(parse: Parse, words: list[int]) -> bool:
    return parse.tokens[words[-1]].kind == TokenKind.MARK
