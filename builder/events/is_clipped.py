"""Whether a headline's words begin or end in the middle of something."""

from builder.events import lexicon
from builder.events.clause import ClauseKind, Parse, TokenKind
from builder.events.verbs import is_auxiliary, is_participle, is_past, is_verb

_BEGINNERS = frozenset("of across with by to than upon into onto per".split())
_PAIRS = (("between", "and"), ("either", "or"))
_SKIPPED = lexicon.ADVERBS | lexicon.COORDINATORS
_FEWEST = 3  # words


def is_clipped(parse: Parse, words: list[int]) -> bool:
    """`words`: the indexes of the headline's tokens, in its order. True where the subject or half of a pair is gone, or hardly anything is left."""
    lowers = [parse.tokens[i].lower for i in words if parse.tokens[i].kind != TokenKind.MARK]
    if len(lowers) < _FEWEST and not any(is_verb(parse.tokens, i) or parse.tokens[i].text[0].isupper() for i in words):
        return True
    if any(first in lowers and second not in lowers[lowers.index(first) :] for first, second in _PAIRS):
        return True
    return bool(words) and (_begins_inside(parse, words) or _only_leads(parse, words))


def _only_leads(parse: Parse, words: list[int]) -> bool:
    """ "Written and read by Ann Rees," of a sentence that goes on."""
    lead = parse.clauses[0]
    return words[0] == 0 and lead.kind == ClauseKind.PARTICIPLE and is_past(parse.tokens[0]) and words[-1] < lead.last < len(parse.tokens)


def _begins_inside(parse: Parse, words: list[int]) -> bool:
    first = words[0]
    while first + 1 in words and parse.tokens[first].lower in _SKIPPED:
        first += 1
    token, before = parse.tokens[first], parse.tokens[first - 1] if first else None
    if before is None or token.text[0].isupper():
        return False
    if token.lower in _BEGINNERS:
        return parse.tokens[first + 1].kind != TokenKind.TIME  # "By 1863 he had left"
    if is_auxiliary(token):
        return before.kind != TokenKind.TIME
    left = first - 1
    while left and parse.tokens[left].lower in _SKIPPED:
        left -= 1
    return is_participle(token) and is_auxiliary(parse.tokens[left])
