"""A clause with the subject it has, wherever that stands."""

import itertools

from builder.events import lexicon
from builder.events.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.is_noun_phrase import is_noun_phrase
from builder.events.placed import placed
from builder.events.places import places
from builder.events.verbs import is_auxiliary, is_past

_ALONE = frozenset("died fell left fled served appeared returned resigned retired moved became remained arrived lived worked".split())
# Past forms that are no participles: "was briefed and flew to".
_PAST_ONLY = frozenset(
    "began blew broke chose did drew drove ate fell flew forgot froze gave grew knew rode rose ran sang sank saw shook shrank slew spoke sprang "
    "stole strode swam swore took threw tore underwent went withdrew woke wore wrote bore bit drank hid overcame overtook undertook".split()
)
_LONGEST_NAME = 4  # words
_CALLED = frozenset("known called named dubbed based considered regarded seen".split())
_BETWEEN = lexicon.ADVERBS | {"being", "been"}
_HEADS = (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT)
_JOINTS = lexicon.COORDINATORS | {"then"}
_NO_SUBJECT = lexicon.COORDINATORS | lexicon.ADVERBS | lexicon.TIME_PREPOSITIONS | {"that", "first"}
_BESIDE_DATES = lexicon.TIME_PREPOSITIONS | lexicon.ADVERBS


def clause_words(parse: Parse, place: int) -> list[int]:
    """The indexes of a clause's tokens with those of its subject, wherever that stands, and without what joins it to the clause before."""
    clause = parse.clauses[place]
    listed = _listed(parse, place) or placed(parse, place)
    if listed:
        return [*listed, *_all(clause)]
    if clause.verb is not None and clause.first and _is_inserted(parse, clause) and (phrase := _phrase_before(parse, place)):
        return [*phrase, *range(clause.verb, clause.last)]
    first = clause.first
    while first < clause.last and (parse.tokens[first].lower in _JOINTS or parse.tokens[first].lower == clause.opener):
        first += 1
    return [*_subject(parse, place), *range(_past_name(parse, clause, first), clause.last)]


def _past_name(parse: Parse, clause: Clause, first: int) -> int:
    """ "lived in Box, | Wiltshire and they married": the end of a name that stands behind a comma belongs to the clause before."""
    joint = clause.verb - 2 if clause.verb is not None else first
    anew = joint > first and parse.tokens[joint].lower == "and" and parse.tokens[joint + 1].lower in lexicon.SUBJECT_PRONOUNS
    return joint + 1 if anew and all(parse.tokens[i].text[0].isupper() for i in range(first, joint)) else first


def _is_inserted(parse: Parse, clause: Clause) -> bool:
    """ "The notice, | released on Sunday warned": a participle and its time between a noun and its verb, the second comma forgotten."""
    assert clause.verb is not None
    first = parse.tokens[clause.first]
    timed = any(token.kind == TokenKind.TIME for token in parse.tokens[clause.first : clause.verb])
    return clause.kind == ClauseKind.MAIN and is_past(first) and clause.verb > clause.first and not is_auxiliary(first) and timed


def _subject(parse: Parse, place: int) -> list[int]:
    """The tokens of a subject told before the clause: by the phrase before an insert, or by the clause that "and" goes on from."""
    clause = parse.clauses[place]
    if clause.verb is None or _has_subject(parse, clause, clause.verb):
        return []
    if not clause.coordinate:
        return _phrase_before(parse, place)
    for index in range(place - 1, -1, -1):
        earlier = parse.clauses[index]
        if earlier.kind in _HEADS and earlier.verb is not None:
            if named := _called(parse, earlier):
                return named
            joints = lexicon.COORDINATORS | {"that", "still", "also"}
            last = earlier.verb + (1 if _shares_auxiliary(parse, earlier, clause.verb) else 0)
            return [
                *_listed(parse, index),
                *_subject(parse, index),
                *(i for i in range(earlier.first, last) if parse.tokens[i].lower not in joints),
            ]
    return _phrase_before(parse, place)


def _called(parse: Parse, clause: Clause) -> list[int]:
    """ "Her name was Ann Rees | and was born": the name."""
    assert clause.verb is not None
    last = parse.last_word(clause) + 1
    named = parse.tokens[clause.verb - 1].lower == "name" and last > clause.verb + 1 and parse.tokens[clause.verb + 1].text[0].isupper()
    return list(range(clause.verb + 1, last)) if named else []


def _has_subject(parse: Parse, clause: Clause, verb: int) -> bool:
    return any(
        parse.tokens[i].kind in (TokenKind.WORD, TokenKind.QUOTE) and parse.tokens[i].lower not in _NO_SUBJECT for i in range(clause.first, verb)
    )


def _shares_auxiliary(parse: Parse, earlier: Clause, verb: int) -> bool:
    """ "was arrested and charged with": the second participle goes with "was" too, unless it has an object of its own or "was" none."""
    auxiliary = earlier.verb or earlier.first
    after = next((token for token in parse.tokens[auxiliary + 1 : earlier.last] if token.lower not in _BETWEEN), None)
    if after is None or after.lower in lexicon.DETERMINERS and parse.tokens[verb].lower not in _CALLED:
        return False  # "was a doctor and emigrated to"
    if not is_auxiliary(parse.tokens[auxiliary]) or is_auxiliary(parse.tokens[verb]) or parse.tokens[verb].lower in _ALONE | _PAST_ONLY:
        return False
    after = parse.tokens[verb + 1] if verb + 1 < len(parse.tokens) else None
    return after is None or after.kind != TokenKind.WORD or after.lower in lexicon.PREPOSITIONS | lexicon.ADVERBS | {"to", "as"}


def _phrase_before(parse: Parse, place: int) -> list[int]:
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
    begin = parse.noun(head) + (parse.tokens[head.first].lower == "that")
    return [*_listed(parse, phrases[0]), *range(begin, parse.last_word(head) + 1), *more]


def _named_next(parse: Parse, place: int) -> list[int]:
    """ "The nominee of the party, Ada Berg, resigned", "in the capital, New Delhi, fell": the name that follows, with its commas."""
    clause = parse.clauses[place + 1]
    words = parse.tokens[clause.first : clause.last - 1]
    small = 0 < len(words) <= _LONGEST_NAME and parse.tokens[clause.last - 1].lower == "," and parse.tokens[clause.first - 1].lower == ","
    named = small and all(token.kind == TokenKind.WORD and token.text[0].isupper() for token in words)
    described = parse.tokens[parse.noun(parse.clauses[place])].lower in lexicon.DETERMINERS or len(words) > 1
    return list(range(clause.first - 1, clause.last)) if named and described else []


def _row(parse: Parse, phrases: list[int]) -> int:
    """ "singer, host, and trainer Ada Berg, known as Bee, retired": the clause that ends such a row; the first where there is none."""
    for before, index in itertools.pairwise(phrases):
        first = parse.tokens[parse.clauses[index].first]
        if index != before + 1 or (first.lower in lexicon.DETERMINERS):
            break
        if first.lower == "and":
            return index
    return phrases[0]


def _only_dates(parse: Parse, clause: Clause) -> bool:
    """ "early on Friday", and not "a second fire on Friday"."""
    words = [token for token in parse.tokens[clause.first : clause.last] if token.kind == TokenKind.WORD]
    noun = sum(token.lower not in _BESIDE_DATES for token in words) > 1
    return parse.tokens[parse.last_word(clause)].kind == TokenKind.TIME and not noun


def _is_added(parse: Parse, clause: Clause) -> bool:
    """ "Ada Berg, a doctor, and Ole Lund, a nurse, resigned"."""
    named = clause.first + 1 < clause.last and parse.tokens[clause.first + 1].text[0].isupper()
    return clause.coordinate and parse.tokens[clause.first].lower == "and" and named


def _listed(parse: Parse, place: int) -> list[int]:
    """ "Russia, China and Iran signed": the members of a list before the clause; none where there is no list."""
    clause = parse.clauses[place]
    words = [token.lower for token in parse.tokens[clause.first : clause.verb if clause.verb is not None else clause.last]]
    first = place
    if "and" in words and (not clause.coordinate or (clause.verb is not None and _has_subject(parse, clause, clause.verb))):
        while first > 0 and is_noun_phrase(parse, parse.clauses[first - 1]):
            first -= 1
        if first and parse.clauses[first - 1].verb is not None and parse.clauses[first - 1].kind in _HEADS:
            return []
    members = [_words(parse, each) for each in parse.clauses[first:place]]
    if any(member in places() for member in members) and not parse.tokens[clause.first].text[0].isupper():
        return []
    return list(range(parse.clauses[first].first, clause.first)) if first < place else []


def _words(parse: Parse, clause: Clause) -> str:
    return parse.sentence[parse.tokens[clause.first].start : parse.tokens[parse.last_word(clause)].end]


def _all(clause: Clause) -> range:
    return range(clause.first, clause.last)
