"""Whether a clause tells how things are or were as a rule."""

from builder.events.clauses.clause import Parse, Token
from builder.events.words import lexicon

_AS_A_RULE = frozenset("commonly usually generally often popularly variously sometimes regularly routinely frequently typically always".split())
_CALLED = frozenset("called known dubbed nicknamed considered regarded referred described viewed".split())
_FELT = frozenset("remembered loved liked admired believed thought felt hated feared wanted".split())
_WAS = frozenset(("was", "were"))
_NOW = frozenset(("is", "are"))
_BE_THERE, _PLENTY = _WAS | _NOW, frozenset("loads lots plenty heaps tons".split())
_IS = frozenset("is are am do does has have had".split()) | (lexicon.PRESENT | lexicon.PLANNING) - lexicon.ANNOUNCING


def is_custom(parse: Parse, verb: int, rest: tuple[Token, ...]) -> bool:
    """ "is known as", "was commonly called", "often die", "has always been", "always loved".
    `verb` is the index of the verb, `rest` what follows it but for adverbs."""
    near = {parse.tokens[i].lower for i in range(max(0, verb - 1), min(verb + 2, len(parse.tokens)))}
    word = parse.tokens[verb].lower
    if word in _BE_THERE and parse.tokens[verb - 1].lower == "there" and verb and rest[1:] and rest[0].lower in _PLENTY and rest[1].lower == "of":
        return True  # "there are lots of rites in May"
    felt = word in _FELT and near & {"always", "never", "often"}
    named = word in _WAS and rest[:1] != () and rest[0].lower in _CALLED
    if word in _NOW and rest[:1] != () and rest[0].lower in _CALLED and [token.lower for token in rest[1:2]] != ["for"]:
        return True
    return bool(near & _AS_A_RULE) and bool(named or felt or word in _IS)
