"""Whether a clause tells what did not happen."""

from itertools import pairwise

from builder.events.clauses.clause import Clause, Parse, Token
from builder.events.words import lexicon

_STILL_NEWS = frozenset("guilty only".split())  # "not guilty", "not only"
_HAS = lexicon.BE | lexicon.HAVE


def is_negated(parse: Parse, clause: Clause, rest: tuple[Token, ...]) -> bool:
    """True of "did not open", "had no sign of", "has yet to concede", "it is plain there will be no talks"; `rest` is what follows the verb, adverbs
    left out."""
    verb = parse.tokens[clause.verb].lower if clause.verb is not None else ""
    if verb.endswith(("n't", "n’t")) or _is_of_none(parse.lowers(clause)) or _is_of_not_one(parse, clause):
        return True
    near = [token.lower for token in rest[:3]]
    if near[:1] == ["no"] or near[:2] == ["yet", "to"] or (near[:1] == ["little"] and verb in _HAS):
        return True
    return any(word in lexicon.NEGATIONS and not set(near[place + 1 : place + 2]) & _STILL_NEWS for place, word in enumerate(near))


def _is_of_not_one(parse: Parse, clause: Clause) -> bool:
    """ "Not one seat changed hands", "this year not even a single mill shut"."""
    words = [token.lower for token in parse.tokens[clause.first : clause.verb or clause.first] if token.lower != "even"]
    return any(pair in (("not", "one"), ("not", "a")) for pair in pairwise(words))


def _is_of_none(words: tuple[str, ...]) -> bool:
    there = next((place for place, word in enumerate(words) if word == "there"), len(words))
    return "no" in words[there + 2 : there + 4] and "longer" not in words
