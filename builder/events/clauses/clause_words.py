"""A clause with the subject it has, wherever that stands."""

from builder.events.clauses.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.clauses.has_own_subject import has_own_subject
from builder.events.clauses.list_before import list_before
from builder.events.clauses.phrase_before import phrase_before
from builder.events.clauses.placed import placed
from builder.events.clauses.rejoins import rejoins
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_past
from builder.events.gazetteers.gazetteer import TITLES
from builder.events.gazetteers.given_names import given_names
from builder.events.words import lexicon

_ALONE = frozenset("died fell left fled served appeared returned resigned retired moved became remained arrived lived worked".split())
# Past forms that are no participles: "was briefed and flew to".
_PAST_ONLY = frozenset(
    "began blew broke chose did drew drove ate fell flew forgot froze gave grew knew rode rose ran sang sank saw shook shrank slew spoke sprang "
    "stole strode swam swore took threw tore underwent went withdrew woke wore wrote bore bit drank hid overcame overtook undertook".split()
)
_CALLED = frozenset("known called named dubbed based considered regarded seen".split())
_BETWEEN = lexicon.ADVERBS | {"being", "been"}
_HEADS = (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT)
_CONTRACTED = ("'ve", "’ve", "'re", "’re", "'ll", "’ll")
_LONGEST_NAME = 4  # words
_JOINTS = lexicon.COORDINATORS | {"then"}


def clause_words(parse: Parse, place: int) -> list[int]:
    """The indexes of a clause's tokens with those of its subject, wherever that stands, and without what joins it to the clause before."""
    clause = parse.clauses[place]
    listed = list_before(parse, place) or placed(parse, place)
    if listed:
        return [*listed, *_all(clause)]
    if clause.verb is not None and clause.first and _is_inserted(parse, clause) and (phrase := phrase_before(parse, place)):
        return [*phrase, *range(clause.verb, clause.last)]
    if clause.first and parse.tokens[clause.first].lower == "of" and (phrase := phrase_before(parse, place)):
        return [*phrase, *_all(clause)]  # "nine men, | it seems, | of the town left"
    if name := _named(parse, place):
        return [*name, *range(clause.verb or clause.first, clause.last)]
    first = clause.first
    while first < clause.last and (parse.tokens[first].lower in _JOINTS or parse.tokens[first].lower == clause.opener):
        first += 1
    who = _subject(parse, place)
    if who and clause.verb is not None and is_auxiliary(parse.tokens[clause.verb]) and parse.tokens[who[-1]].lower.endswith(_CONTRACTED):
        return [*who, *range(who[-1] + 1, clause.last)]  # "that we've asked | or are asking"
    return [*who, *range(_past_name(parse, clause, first), clause.last)]


def _named(parse: Parse, place: int) -> list[int]:
    """ "Dr Ada Berg, | a harbour doctor says": the name, the second comma forgotten; nothing where no such stands before the clause."""
    clause, before = parse.clauses[place], parse.clauses[place - 1]
    if not place or clause.kind != ClauseKind.SAYING or clause.verb is None or parse.tokens[clause.first].lower not in ("a", "an"):
        return []
    words = parse.tokens[before.first : before.last - 1]
    first = parse.tokens[before.first]
    named = before.kind == ClauseKind.PHRASE and 1 < len(words) <= _LONGEST_NAME and all(token.text[0].isupper() for token in words)
    person = named and parse.tokens[before.last - 1].lower == "," and (first.text in given_names() or first.lower in TITLES)
    return list(range(before.first, before.last - 1)) if person and (place == 1 or before.first == 1) else []


def _past_name(parse: Parse, clause: Clause, first: int) -> int:
    """ "lived in Box, | Wiltshire and they married": the end of a name that stands behind a comma belongs to the clause before."""
    if clause.verb is not None and rejoins(parse, clause):
        return clause.verb
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
    if clause.verb is None or has_own_subject(parse, clause):
        return []
    if not clause.coordinate and not rejoins(parse, clause):
        return phrase_before(parse, place)
    for index in range(place - 1, -1, -1):
        earlier = parse.clauses[index]
        if earlier.kind in _HEADS and earlier.verb is not None:
            if named := _called(parse, earlier) or _told_of(parse, index, place):
                return named
            joints = lexicon.COORDINATORS | {"that", "still", "also"}
            last = earlier.verb + (1 if _shares_auxiliary(parse, earlier, clause.verb) else 0)
            return [
                *list_before(parse, index),
                *_subject(parse, index),
                *(i for i in range(earlier.first, last) if parse.tokens[i].lower not in joints),
            ]
    return phrase_before(parse, place)


def _called(parse: Parse, clause: Clause) -> list[int]:
    """ "Her name was Ann Rees | and was born": the name."""
    assert clause.verb is not None
    last = parse.last_word(clause) + 1
    named = parse.tokens[clause.verb - 1].lower == "name" and last > clause.verb + 1 and parse.tokens[clause.verb + 1].text[0].isupper()
    return list(range(clause.verb + 1, last)) if named else []


def _told_of(parse: Parse, saying: int, place: int) -> list[int]:
    """ "Berg said Ole Lund, | who was ill, | was at home | but was looking forward": whom it is said of."""
    clause = parse.clauses[saying]
    assert clause.verb is not None
    last = parse.last_word(clause) + 1
    inserted = saying + 1 < place and parse.tokens[clause.last - 1].lower == "," and parse.tokens[clause.verb].lower in ("said", "says")
    first = parse.tokens[min(clause.verb + 1, last)]
    if parse.tokens[clause.verb].lower in lexicon.ANNOUNCING and first.lower in lexicon.DETERMINERS and parse.tokens[clause.last - 1].lower == ",":
        after = parse.clauses[place]
        told = saying + 2 == place and after.first == after.verb and is_auxiliary(parse.tokens[after.verb])
        return list(range(clause.verb + 1, last)) if told else []  # "announced the region, | to be called Roe, | would rule itself"
    named = last > clause.verb + 1 and parse.tokens[last - 1].text[0].isupper() and first.kind == TokenKind.WORD
    return list(range(clause.verb + 1, last)) if inserted and named and clause.kind == ClauseKind.SAYING else []


def _shares_auxiliary(parse: Parse, earlier: Clause, verb: int) -> bool:
    """ "was arrested and charged with": the second participle goes with "was" too, unless it has an object of its own or "was" none."""
    if not (is_past(parse.tokens[verb]) or is_participle(parse.tokens[verb])):
        return False  # "is closing the mill and hopes"
    auxiliary = earlier.verb or earlier.first
    after = next((token for token in parse.tokens[auxiliary + 1 : earlier.last] if token.lower not in _BETWEEN), None)
    if after is None or after.lower in lexicon.DETERMINERS and parse.tokens[verb].lower not in _CALLED:
        return False  # "was a doctor and emigrated to"
    if not is_auxiliary(parse.tokens[auxiliary]) or is_auxiliary(parse.tokens[verb]) or parse.tokens[verb].lower in _ALONE | _PAST_ONLY:
        return False
    after = parse.tokens[verb + 1] if verb + 1 < len(parse.tokens) else None
    return after is None or after.kind != TokenKind.WORD or after.lower in lexicon.PREPOSITIONS | lexicon.ADVERBS | {"to", "as"}


def _all(clause: Clause) -> range:
    return range(clause.first, clause.last)
