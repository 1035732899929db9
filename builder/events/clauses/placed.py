"""A subject of which the place goes on behind a comma."""

from builder.events.clauses.clause import Clause, Parse, Token, TokenKind
from builder.events.clauses.is_noun_phrase import is_noun_phrase
from builder.events.gazetteers.places import places
from builder.events.words import lexicon

_LONGEST = 3  # words of a place
_TWO = 2
_HOUSES = frozenset("airport station hospital university college school museum cathedral prison stadium theatre".split())
_AT = frozenset("in near from at of".split())


def placed(parse: Parse, place: int) -> list[int]:
    """ "a plane in Nevada, United States | crashed", "Ann Rees of Vik, Norway | wrote": the token indexes of the phrases before clause `place` that
    have its subject; none where there are none."""
    clause = parse.clauses[place]
    if not place or clause.verb is None or clause.first == clause.verb:
        return []
    first = place - 1
    while first and _is_name(parse, parse.clauses[first]) and is_noun_phrase(parse, parse.clauses[first - 1]):
        first -= 1
    before = parse.clauses[first]
    located = is_noun_phrase(parse, before) and any(parse.tokens[i].lower in _AT for i in range(before.first, before.last))
    words = parse.sentence[parse.tokens[clause.first].start : parse.tokens[clause.verb - 1].end]
    whole = (located and (words in places() or _comes_from(parse, clause, before))) or (first == place - 1 and _is_house(parse, clause, before))
    return list(range(before.first, clause.first)) if whole else []


def _is_name(parse: Parse, clause: Clause) -> bool:
    """ "Ontario," and no "Ada Berg, a doctor,"."""
    words = parse.tokens[clause.first : clause.last - 1]
    return 0 < len(words) <= _LONGEST and parse.tokens[clause.last - 1].lower == "," and all(_is_capital(token) for token in words)


def _comes_from(parse: Parse, clause: Clause, before: Clause) -> bool:
    """ "Ann Rees from Salem, | New Wales wrote": where somebody is from goes on behind its comma, be it in no list of places."""
    assert clause.verb is not None
    named = all(_is_capital(parse.tokens[i]) for i in range(clause.first, clause.verb))
    end = parse.last_word(before)
    come = parse.tokens[end - 1].lower == "from" and parse.tokens[end].text[0].isupper() and end - 1 > before.first
    return named and come and clause.verb - clause.first <= _LONGEST


def _is_house(parse: Parse, clause: Clause, before: Clause) -> bool:
    """ "Lund Airport, | Elsby was shut": what stands there goes by where it stands."""
    assert clause.verb is not None
    names = (*parse.tokens[before.first : before.last - 1], *parse.tokens[clause.first : clause.verb])
    house = parse.tokens[parse.last_word(before)].lower in _HOUSES and before.first == 0 and len(names) > _TWO
    return house and all(_is_capital(token) for token in names) and clause.verb - clause.first <= _LONGEST


def _is_capital(token: Token) -> bool:
    return token.kind == TokenKind.WORD and token.text[0].isupper() and token.lower not in lexicon.PREPOSITIONS | lexicon.DETERMINERS
