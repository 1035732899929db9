"""The words of a headline with what their grammar lacks once its day or its saying is left out."""

from dataclasses import replace

from builder.events.clauses.clause import Parse, Token, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_verb
from builder.events.headlines.is_many import is_many
from builder.events.words import lexicon

_SAW = frozenset("saw sees".split())
_IS = frozenset("was is marked marks".split())
_WHEN = frozenset("it this that".split())
_SPELLS = frozenset("time day night morning evening week weekend month year summer winter season".split())
_ORDERED = tuple("order ask demand request recommend direct urg propos insist requir suggest rul".split())  # beginnings of verbs
_SHORTEST_ING = 6  # letters: "having", not "king"
_LONGEST = 9  # tokens of "the first time in nine years"
_NEAR = 20  # tokens
_FEWEST = 2  # words
Made = tuple[Parse, list[int]]


def made_whole(parse: Parse, words: list[int]) -> Made:
    """Of "Monday saw guards searching a mill" the tokens "guards were searching a mill", of "(ordered that) the votes be counted" "the votes are
    to be counted", of "Friday was the third night that guards marched" "guards marched for the third night"; as they are where nothing is wanting.

    `words` are the indexes of a headline's tokens; what is added stands behind the last token of the parse that comes back.
    """
    for rule in (_seen, _ordered, _counted):
        made = rule(parse, words)
        if made is not None:
            return made
    return parse, words


def _seen(parse: Parse, words: list[int]) -> Made | None:
    """ "Monday saw guards searching a mill"."""
    if len(words) < _FEWEST or parse.tokens[words[0]].kind != TokenKind.TIME or parse.tokens[words[1]].lower not in _SAW:
        return None
    for place in range(3, len(words) - 1):
        token, before, after = (parse.tokens[words[at]] for at in (place, place - 1, place + 1))
        if is_verb(parse.tokens, words[place]) or is_auxiliary(token):
            return None
        going = token.lower.endswith("ing") and len(token.lower) >= _SHORTEST_ING and token.text.islower()
        noun = before.kind == TokenKind.WORD and before.lower not in lexicon.DETERMINERS | lexicon.PREPOSITIONS | lexicon.COORDINATORS
        if going and noun and after.lower in lexicon.DETERMINERS | {"to"}:
            subject = [parse.tokens[i] for i in words[2:place]]
            past = parse.tokens[words[1]].lower == "saw"
            return _with(parse, words[2:], place - 2, ("were" if past else "are") if is_many(subject) else "was" if past else "is")
    return None


def _ordered(parse: Parse, words: list[int]) -> Made | None:
    """ "(The judge ordered that) the votes be counted"."""
    for place in range(1, len(words) - 1):
        index = words[place]
        before, after = parse.tokens[index - 1], parse.tokens[words[place + 1]]
        if parse.tokens[index].lower != "be" or not is_participle(after):
            continue
        noun = before.kind == TokenKind.WORD and not is_auxiliary(before) and before.lower not in lexicon.ADVERBS | {"to", "not"}
        asked = [i for i in range(max(0, words[0] - _NEAR), words[0]) if parse.tokens[i].lower.startswith(_ORDERED)]
        told = any(is_verb(parse.tokens, i) for i in words[:place])
        if noun and asked and not told and words[:place] == list(range(words[0], index)):
            return _with(parse, words, place, "are to" if is_many([parse.tokens[i] for i in words[:place]]) else "is to")
    return None


def _counted(parse: Parse, words: list[int]) -> Made | None:
    """ "Friday was the third night in a row that guards marched"."""
    lowers = [parse.tokens[i].lower for i in words]
    opened = len(words) > _LONGEST // 2 and (parse.tokens[words[0]].kind == TokenKind.TIME or lowers[0] in _WHEN)
    if not opened or lowers[1] not in _IS or lowers[2] != "the" or "that" not in lowers[4 : 2 + _LONGEST]:
        return None
    that = lowers.index("that", 4)
    rest = words[that + 1 :]
    while rest and parse.tokens[rest[-1]].kind == TokenKind.MARK:
        rest.pop()
    if not _SPELLS & set(lowers[4 : min(that, 6)]) or len(rest) < _FEWEST or not any(is_verb(parse.tokens, i) for i in rest[1:]):
        return None
    return _with(parse, [*rest, *words[2:that]], len(rest), "for")


def _with(parse: Parse, words: list[int], place: int, text: str) -> Made:
    token = Token(len(parse.sentence), len(parse.sentence), text, text, TokenKind.WORD)
    return replace(parse, tokens=(*parse.tokens, token)), [*words[:place], len(parse.tokens), *words[place:]]
