"""A verb that says nothing, and the participle behind it that says what."""

from dataclasses import replace

from builder.events.clauses.clause import Clause, ClauseKind, Parse, Token, TokenKind
from builder.events.clauses.verbs import is_verb
from builder.events.words import lexicon

_SUIT = (("followed", "suit"), ("passed", "a", "milestone"), ("reached", "a", "milestone"), ("made", "history"), ("ruled",))
_DID = {
    "becoming": "became",
    "making": "made",
    "winning": "won",
    "taking": "took",
    "leaving": "left",
    "beating": "beat",
    "finding": "found",
    "getting": "got",
    "giving": "gave",
    "losing": "lost",
    "selling": "sold",
    "buying": "bought",
    "setting": "set",
    "holding": "held",
    "quitting": "quit",
    "withdrawing": "withdrew",
    "breaking": "broke",
    "building": "built",
    "cutting": "cut",
}
_REGULAR = frozenset("dropping ending closing stopping suspending ordering banning pulling passing surpassing scoring earning".split())
_SAME_DAY = ["on", "the same day"]
_LONGEST = 4  # tokens of "as the northern court"
Told = tuple[Parse, list[int], list[Clause]]


def told_by_doing(parse: Parse, core: list[int], rest: list[Clause]) -> Told:
    """Of "Berg followed suit, | likewise closing the mill" the tokens "Berg closed the mill", with what follows; as they are where it is no such."""
    doing = rest[0] if rest and rest[0].kind in (ClauseKind.PARTICIPLE, ClauseKind.PHRASE) else None
    verb = next((at for at in range(1, len(core)) if is_verb(parse.tokens, core[at])), 0)
    if doing is None or not verb or not _says_nothing([parse.tokens[i] for i in core[verb:]]):
        return parse, core, rest
    if lexicon.NEGATIONS & {token.lower for token in parse.tokens[core[0] : min(doing.first + 2, len(parse.tokens))]}:
        return parse, core, rest
    first = doing.first + (parse.tokens[doing.first].lower in lexicon.ADVERBS | {"likewise", "thus"})
    word = parse.tokens[first].lower
    did = _DID.get(word) or (f"{word[:-3]}ed" if word in _REGULAR else "")
    if not did:
        return parse, core, rest
    who = [i for i in core[:verb] if parse.tokens[i].lower not in lexicon.ADVERBS]
    made = replace(parse, tokens=(*parse.tokens, Token(len(parse.sentence), len(parse.sentence), did, did, TokenKind.WORD)))
    return made, [*who, len(parse.tokens), *range(first + 1, doing.last)], rest[1:]


def _says_nothing(tail: list[Token]) -> bool:
    """ "passed a milestone in May,", "ruled on the same day as the other court,"."""
    lowers = [token.lower for token in tail if token.kind != TokenKind.MARK]
    said = next((each for each in _SUIT if tuple(lowers[: len(each)]) == each), None)
    left = [token for token in tail if token.kind != TokenKind.MARK][len(said) :] if said is not None else tail
    if [token.lower for token in left[:2]] == _SAME_DAY and len(left) <= len(_SAME_DAY) + _LONGEST:
        return said is not None
    return said is not None and all(token.kind == TokenKind.TIME or token.lower in lexicon.TIME_PREPOSITIONS for token in left)
