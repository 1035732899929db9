"""A relative clause in fewer words."""

from dataclasses import replace

from builder.events.clauses.clause import Clause, Parse, TokenKind
from builder.events.clauses.verbs import is_participle
from builder.events.words import lexicon

_WHICH = frozenset("which that who".split())
_WERE = frozenset("is are was were".split())
_ABLE = frozenset("capable able unable available responsible similar related".split())
_FEWEST = 6  # tokens


def participial(parse: Parse, clause: Clause) -> Clause | None:
    """ "(sold kits) which were able to find rust" without "which were"; None where it is no such clause."""
    told = clause.opener in _WHICH and clause.verb == clause.first + 1 and parse.tokens[clause.first - 1].kind == TokenKind.WORD
    if not told or parse.tokens[clause.first + 1].lower not in _WERE or clause.last - clause.first < _FEWEST:
        return None
    said, after = parse.tokens[clause.first + 2 : clause.first + 4]
    brings = said.lower in _ABLE or (is_participle(said) and not said.lower.endswith("ing"))
    return replace(clause, first=clause.first + 2) if brings and after.lower in lexicon.PREPOSITIONS | {"to"} else None
