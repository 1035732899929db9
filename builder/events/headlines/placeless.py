"""A headline's words without where it was said or done."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.gazetteers.gazetteer import PLACE_WORDS
from builder.events.gazetteers.places import places
from builder.events.words import lexicon

_WHERE = frozenset("in near outside inside".split())
_PLACES = PLACE_WORDS | frozenset("capital town city village".split())
_NEEDED = lexicon.BE | lexicon.COORDINATORS | frozenset("live lives lived stay stays stayed born based".split())
_SHORTEST_ING = 6  # letters: "having", not "king"
_LONGEST = 5  # tokens of "the old northern capital"


def placeless(parse: Parse, words: list[int]) -> list[int]:
    """Of "spoke to men | in Leeds, | asking them to go" and "gathered | in the capital | for a feast" the rest; all the words where it is no such.

    `words` are token indexes in the order of a headline.
    """
    first = next((place + 1 for place in range(1, len(words)) if is_verb(parse.tokens, words[place])), len(words))
    for place in range(first, len(words) - 2):
        token, before = parse.tokens[words[place]], parse.tokens[words[place - 1]]
        if token.lower not in _WHERE or before.kind != TokenKind.WORD or before.lower in _NEEDED or before.text[0].isupper():
            continue
        last = _past_place(parse, words, place + 1)
        if last and _goes_on(parse, words, last, is_verb(parse.tokens, words[place - 1])):
            return [*words[:place], *words[last:]]
    return words


def _past_place(parse: Parse, words: list[int], first: int) -> int:
    """Where the name of a place, or "the capital", ends that begins at `first`; 0 where no such stands there."""
    last = first
    while last < min(first + _LONGEST, len(words)) and (parse.tokens[words[last]].text[0].isupper() or parse.tokens[words[last]].lower == "the"):
        last += 1
    known = " ".join(parse.tokens[i].text for i in words[first:last]) in places()  # no "shares in Lund Mills"
    if last < len(words) and parse.tokens[words[last]].lower in _PLACES:
        return last + 1 if last + 1 < len(words) else 0
    return last if known and last < len(words) else 0


def _goes_on(parse: Parse, words: list[int], last: int, bare: bool) -> bool:
    """ ", | asking", "asking", "for a feast"; behind a `bare` verb nothing but the third."""
    lowers = [parse.tokens[i].lower for i in words[last : last + 2]]
    doing = next((word for word in lowers if word != ","), "")
    led = doing.endswith("ing") and len(doing) >= _SHORTEST_ING and (lowers[0] == "," or doing == lowers[0])
    return (led and not bare) or (lowers[0] == "for" and lowers[1:] in (["a"], ["an"]))
