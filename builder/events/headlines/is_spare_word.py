"""A last word that a headline that is too long can do without."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.words import lexicon

_LOOSE = frozenset("taken made signed written nationwide worldwide".split())  # "the boats seen in pictures | taken"
_NO_NOUNS = lexicon.STOP_WORDS | lexicon.ADVERBS | lexicon.AUXILIARIES
_FEWEST = 3  # tokens from the verb on


def is_spare_word(parse: Parse, deed: int) -> bool:
    """Whether the last word can go: "the boats seen in pictures | taken", "ended classes | nationwide"."""
    token, before = parse.tokens[-1], parse.tokens[-2]
    noun = before.kind == TokenKind.WORD and before.lower not in _NO_NOUNS and not is_verb(parse.tokens, len(parse.tokens) - 2)
    return noun and len(parse.tokens) - deed > _FEWEST and (token.lower in _LOOSE or token.lower.endswith("-wide"))
