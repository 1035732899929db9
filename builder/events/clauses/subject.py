"""Who does what a clause tells."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.until_mark import until_mark
from builder.events.words import lexicon

_NO_LAST = lexicon.ADVERBS | lexicon.TIME_PREPOSITIONS
_NOUNS = frozenset("family families assembly ally reply supply anomaly monopoly bully weekly daily monthly quarterly elderly rally".split())
_HAS = lexicon.BE | lexicon.HAVE
_OPENS = lexicon.COORDINATORS | lexicon.ADVERBIAL_OPENERS | lexicon.ADVERBS | {"that", "which"}


def subject(parse: Parse, clause: Clause) -> str:
    """The words before the verb, or after it where it comes first ("said the mayor")."""
    assert clause.verb is not None
    tokens = parse.tokens
    times = [index for index in range(clause.first, clause.verb) if tokens[index].kind in (TokenKind.TIME, TokenKind.PARENTHESIS)]
    first = max(times) + 1 if times and tokens[clause.first].lower in lexicon.PREPOSITIONS else clause.first
    first += tokens[first].kind == TokenKind.TIME and first + 1 < clause.verb
    if tokens[first].kind == TokenKind.QUOTE:
        first += 1  # "“The plant closed,” the mayor told reporters"
    while first < clause.verb and tokens[first].lower in _OPENS:
        first += 1
    last = clause.verb
    while last > first and (tokens[last - 1].kind != TokenKind.WORD or tokens[last - 1].lower in _NO_LAST or _is_manner(parse, first, last - 1)):
        last -= 1
    if last == first + 1 and tokens[first].lower == "it" and tokens[clause.verb].lower in _HAS:
        return ""  # "it was reported": by nobody named
    if last > first:
        first = _past_comma(parse, clause, first, last)
        quoted = any(token.kind == TokenKind.QUOTE for token in tokens[first:last])
        return "" if quoted else parse.sentence[tokens[first].start : tokens[last - 1].end]
    follows = clause.verb + 1 < clause.last and tokens[clause.verb + 1].kind != TokenKind.MARK
    follows = follows and tokens[clause.verb].lower not in lexicon.AUDIENCE_SAYING  # "told the Daily Roe": who hears it
    return until_mark(parse, clause.verb + 1) if first == clause.verb and follows else _phrase_before(parse, clause)


def _is_manner(parse: Parse, first: int, index: int) -> bool:
    """ "the order | specifically | said"."""
    word = parse.tokens[index].text
    return index > first and word.islower() and word.endswith("ly") and len(word) > 4 and word not in _NOUNS


def _past_comma(parse: Parse, clause: Clause, first: int, last: int) -> int:
    """The first token of a name with a comma in it: of "the Ministry of Labour, Trade and Industry"."""
    place = parse.clauses.index(clause)
    before = parse.clauses[place - 1] if place else None
    if before is None or before.kind != ClauseKind.PHRASE or first != clause.first or parse.tokens[clause.first - 1].lower != ",":
        return first
    joined = any(token.lower == "and" for token in parse.tokens[first:last]) and parse.tokens[first].text[0].isupper()
    named = parse.tokens[before.last - 2].text[0].isupper() and parse.tokens[before.last - 2].kind == TokenKind.WORD
    begin = max(
        (i + 1 for i in range(before.first, before.last) if parse.tokens[i].kind != TokenKind.WORD and i < before.last - 1), default=before.first
    )
    return begin if joined and named and parse.tokens[begin].lower not in lexicon.PREPOSITIONS else first


def _phrase_before(parse: Parse, clause: Clause) -> str:
    """The subject told in a phrase before an insert: "Smith, who leads the union, said"."""
    places = range(parse.clauses.index(clause) - 1, -1, -1)
    found = next((parse.clauses[i] for i in places if parse.clauses[i].kind == ClauseKind.PHRASE), None)
    return until_mark(parse, found.first) if found is not None and parse.tokens[found.first].lower not in lexicon.PREPOSITIONS else ""
