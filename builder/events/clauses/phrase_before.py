"""The subject of a clause that stands before what is inserted."""

import itertools

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.is_noun_phrase import is_noun_phrase
from builder.events.clauses.list_before import list_before
from builder.events.gazetteers.gazetteer import CALLINGS, OCCUPATIONS, TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.gazetteers.is_people import is_people
from builder.events.gazetteers.is_surname import is_surname
from builder.events.words import lexicon

_HEADS = (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT)
_LONGEST_NAME = 4  # words
_LONGEST_WITH = 6  # tokens of "along with his brothers,"
_BESIDE_DATES = lexicon.TIME_PREPOSITIONS | lexicon.ADVERBS


def phrase_before(parse: Parse, place: int) -> list[int]:
    """ "Smith, the head of the union, who …, said": the first noun of those that lead up to the verb, and those that "and" adds to it."""
    phrases: list[int] = []
    for index in range(place - 1, -1, -1):
        clause = parse.clauses[index]
        if clause.kind in _HEADS and clause.verb is not None:
            break
        first = parse.tokens[clause.first]
        if index and first.text[0].isupper() and first.lower in lexicon.PREPOSITIONS and parse.tokens[clause.first - 1].kind == TokenKind.WORD:
            break  # "Ole Lund, author of The Fall | On 3 May, | Ada Berg, a nurse, left": what is before is another text
        if is_noun_phrase(parse, clause) and not _only_dates(parse, clause):
            phrases.insert(0, index)
    phrases = phrases[_listed_before(parse, phrases) :]
    if not phrases:
        return []
    head = parse.clauses[phrases[0]]
    row = _row(parse, phrases)
    added = (parse.clauses[index] for index in phrases[1:] if index <= row or _is_added(parse, parse.clauses[index]))
    more = [i for clause in added for i in range(clause.first, parse.last_word(clause) + 1 + (parse.clauses.index(clause) < row))]
    if row > phrases[0]:
        more.insert(0, head.last - 1)
    if row == phrases[0] and not more and (name := _named_next(parse, phrases[0])):
        more = name
    if row == phrases[0] and not more:
        more = _with_whom(parse, phrases[0])
    begin = parse.noun(head) + (parse.tokens[head.first].lower == "that")
    return [*list_before(parse, phrases[0]), *range(begin, parse.last_word(head) + 1), *more]


def _listed_before(parse: Parse, phrases: list[int]) -> int:
    """How many only end a list before the subject: 1 in "Joined by Ada Berg, | Bo Roe and Ole Lund, | Elsby's band, | The Larks, | played"."""
    if len(phrases) == 1 or phrases[:1] != [1] or parse.clauses[0].kind != ClauseKind.PARTICIPLE or phrases[1] != phrases[0] + 1:
        return 0
    (listed, head), names = (parse.clauses[i] for i in phrases[:2]), [parse.last_word(parse.clauses[i]) for i in (0, phrases[0])]
    joined = any(parse.tokens[i].lower == "and" for i in range(listed.first + 1, listed.last))
    named = all(parse.tokens[i].text[0].isupper() for i in (listed.first, head.first, *names))
    return int(joined and named and parse.tokens[head.first].lower not in lexicon.DETERMINERS)


def _named_next(parse: Parse, place: int) -> list[int]:
    """ "The nominee of the party, Ada Berg, resigned", "in the capital, New Delhi, fell": the name that follows, with its commas."""
    clause = parse.clauses[place + 1]
    words = parse.tokens[clause.first : clause.last - 1]
    small = 0 < len(words) <= _LONGEST_NAME and parse.tokens[clause.last - 1].lower == "," and parse.tokens[clause.first - 1].lower == ","
    named = small and all(token.kind == TokenKind.WORD and token.text[0].isupper() for token in words)
    described = parse.tokens[parse.noun(parse.clauses[place])].lower in lexicon.DETERMINERS or len(words) > 1
    return list(range(clause.first - 1, clause.last)) if named and described else []


def _with_whom(parse: Parse, place: int) -> list[int]:
    """ "The singer, | along with his brothers, | won": who shared the deed, with the commas, where that is short."""
    clause = parse.clauses[place + 1]
    shared = parse.tokens[clause.first].lower in ("along", "together") and parse.tokens[clause.first + 1].lower == "with"
    short = clause.last - clause.first <= _LONGEST_WITH and parse.tokens[clause.last - 1].lower == parse.tokens[clause.first - 1].lower == ","
    return list(range(clause.first - 1, clause.last)) if shared and short else []


def _row(parse: Parse, phrases: list[int]) -> int:
    """ "singer, host, and trainer Ada Berg, known as Bee, retired": the clause that ends such a row; the first where there is none."""
    for before, index in itertools.pairwise(phrases):
        first = parse.tokens[parse.clauses[index].first]
        if index != before + 1 or (first.lower in lexicon.DETERMINERS):
            break
        if first.lower == "and" or (before == phrases[0] and (_is_halved(parse, before) or _are_people(parse, before))):
            return index
    return phrases[0]


def _is_halved(parse: Parse, place: int) -> bool:
    """ "Berg and his Norwegian, | Danish and French guests, | …, left": the noun stands in the second clause."""
    head, after = parse.clauses[place], parse.clauses[place + 1]
    last, end = parse.last_word(head), parse.tokens[parse.last_word(after)]
    owned = last > head.first and parse.tokens[last - 1].lower in lexicon.DETERMINERS and is_people(parse.tokens[last].text)
    joined = any(parse.tokens[i].lower == "and" and parse.tokens[i - 1].text[0].isupper() for i in range(after.first + 1, after.last))
    return owned and joined and end.text.islower()


def _are_people(parse: Parse, place: int) -> bool:
    """ "Berg, | Moe and singer Ada Lund, | who …, | formed a band": surnames in both, and on both sides of the "and"; no offices."""
    head, after = parse.clauses[place], parse.clauses[place + 1]
    joint = next((i for i in range(after.first + 1, after.last) if parse.tokens[i].lower == "and"), None)
    if joint is None or parse.tokens[parse.noun(head)].lower in lexicon.DETERMINERS:
        return False
    words = {parse.tokens[i].lower for i in (*range(parse.noun(head), head.last), *range(after.first, joint + 2))} - {"and", ","}
    lasts = ((parse.tokens[max(i - 1, 0)].text, parse.tokens[i].text) for i in (parse.last_word(head), joint - 1, parse.last_word(after)))
    named = all(is_surname(last) or (first in given_names() and last[0].isupper()) for first, last in lasts)
    return named and not words & (OCCUPATIONS | TITLES | CALLINGS) - {parse.tokens[joint + 1].lower}


def _only_dates(parse: Parse, clause: Clause) -> bool:
    """ "early on Friday", and not "a second fire on Friday"."""
    words = [token for token in parse.tokens[clause.first : clause.last] if token.kind == TokenKind.WORD]
    noun = sum(token.lower not in _BESIDE_DATES for token in words) > 1
    return parse.tokens[parse.last_word(clause)].kind == TokenKind.TIME and not noun


def _is_added(parse: Parse, clause: Clause) -> bool:
    """ "Ada Berg, a doctor, and Ole Lund, a nurse, resigned"."""
    named = clause.first + 1 < clause.last and parse.tokens[clause.first + 1].text[0].isupper()
    return clause.coordinate and parse.tokens[clause.first].lower == "and" and named
