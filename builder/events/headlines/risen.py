"""What made somebody known or was a break for them, in the place of that."""

from builder.events.clauses.clause import Clause, Parse, TokenKind
from builder.events.words import lexicon
from builder.events.words.shames import shames

_ROSE = frozenset("rose shot sprang came".split())
_FAME = frozenset("fame prominence recognition stardom attention celebrity".split())
_WHO = frozenset((",", "who"))
_ONE = frozenset(("he", "she"))
_HIS = {"his": "he", "her": "she", "their": "they"}
_NEAR = 4  # tokens of "rose to national fame"


def risen(parse: Parse, place: int, words: list[int]) -> list[int]:
    """Of "Ada Berg rose to fame in 2006 | when she won the Lund Prize" "Ada Berg won the Lund Prize"; nothing where it is no such.

    `words` are the indexes of a headline's tokens, of which those before the verb of the clause `place` tell who: one name and no other in the
    clause, and nothing that shames, since the pronoun may mean somebody of another sentence.
    """
    clause, following = parse.clauses[place], parse.clauses[min(place + 1, len(parse.clauses) - 1)]
    if clause.verb is None or following.verb is None or following.opener != "when":
        return []
    if _came(parse, clause, following):
        return list(range(following.first + 1, following.last))
    lowers = [token.lower for token in parse.tokens[clause.verb : clause.verb + _NEAR + 1]]
    rose = lowers[0] in _ROSE and lowers[1:2] == ["to"] and not _FAME.isdisjoint(lowers)
    same = following.verb == following.first + 2 and parse.tokens[following.first + 1].lower in _ONE
    who = [i for i in words if i < clause.verb]
    named = bool(who) and all(parse.tokens[i].text[0].isupper() or parse.tokens[i].lower in _WHO for i in range(who[0], clause.verb))
    alone = not any(token.text[0].isupper() for token in parse.tokens[clause.verb : following.first] if token.kind == TokenKind.WORD)
    sure = named and alone and not shames(parse.sentence)
    return [*who, *range(following.verb, following.last)] if rose and same and sure else []


def _came(parse: Parse, clause: Clause, following: Clause) -> bool:
    """Whether they are "Her first work came in 1907, | when she carved nine figures": what the work was, is told by the second alone."""
    who = _HIS.get(parse.tokens[clause.first].lower)
    verb = clause.verb if clause.verb is not None else clause.first
    words = parse.tokens[verb + 1 : following.first]
    dated = any(token.kind == TokenKind.TIME for token in words)
    bare = all(token.kind != TokenKind.WORD or token.lower in lexicon.TIME_PREPOSITIONS for token in words)
    plain = all(token.text.islower() for token in parse.tokens[clause.first + 1 : verb])
    same = parse.tokens[verb].lower == "came" and parse.tokens[following.first + 1].lower == who
    return same and dated and bare and plain and not shames(parse.sentence)
