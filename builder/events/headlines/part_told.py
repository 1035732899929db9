"""What a part of a sentence tells that stands for itself."""

from builder.events.clauses.clause import ClauseKind, Parse
from builder.events.clauses.clause_words import clause_words
from builder.events.clauses.verbs import is_auxiliary, is_past, is_verb
from builder.events.words import lexicon

_NAMING = lexicon.SUBJECT_PRONOUNS | lexicon.DETERMINERS
_TOLD = (ClauseKind.MAIN, ClauseKind.CONTENT)
_LONGEST = 16  # tokens


def part_told(parse: Parse, place: int, words: list[int]) -> list[int]:
    """The token indexes of a subject and what it did; `words` are those of the clause `place`, which hangs on another. None where it needs that."""
    if day := _of_day(parse, words):
        return day
    if who := _halved(parse, place) or _last_member(parse, place):
        return [*who, *words]
    return _with(parse, place)


def _of_day(parse: Parse, words: list[int]) -> list[int]:
    """Of "the day the ferry sank" "the ferry sank"; else nothing."""
    lowers = [parse.tokens[i].lower for i in words[:3]]
    verb = next((at for at, i in enumerate(words) if at > 1 and is_verb(parse.tokens, i)), 0)
    dated = lowers[:1] == ["the"] and len(lowers) > 2 and lowers[1] in lexicon.DATING_WORDS and verb > 2
    first = 3 if dated and lowers[2] == "that" else 2
    named = dated and (parse.tokens[words[first]].lower in _NAMING or parse.tokens[words[first]].text[0].isupper())
    return words[first:] if named and verb > first else []


def _halved(parse: Parse, place: int) -> list[int]:
    """The "the mill, the oldest of all," of "Since | the mill, | the oldest of all, | burnt in May, the board …"; else nothing."""
    clause, first = parse.clauses[place], place
    while first and parse.clauses[first - 1].kind in (ClauseKind.PHRASE, ClauseKind.INSERT) and parse.clauses[first - 1].verb is None:
        first -= 1
    begin = parse.clauses[first].first
    after = any(each.kind == ClauseKind.MAIN for each in parse.clauses[place + 1 :])
    opens = first < place - 1 and after and parse.tokens[begin].lower in lexicon.ADVERBIAL_OPENERS and clause.kind == ClauseKind.PARTICIPLE
    told = clause.verb == clause.first and clause.first - begin <= _LONGEST and not is_auxiliary(parse.tokens[clause.first])
    return list(range(begin + 1, clause.first)) if opens and told else []


def _last_member(parse: Parse, place: int) -> list[int]:
    """Of "won a cup, | and the Star of Lund, | received in May" the last member; else nothing."""
    before, clause = parse.clauses[place - 1], parse.clauses[place]
    member = place > 0 and before.kind == ClauseKind.PHRASE and before.coordinate and parse.tokens[before.first].lower == "and"
    received = clause.kind == ClauseKind.PARTICIPLE and is_past(parse.tokens[clause.first]) and parse.tokens[clause.first - 1].lower == ","
    return list(range(before.first + 1, parse.last_word(before) + 1)) if member and received else []


def _with(parse: Parse, place: int) -> list[int]:
    """ "The board says bread is dear, | with the price rising": what is said, and that, which alone is no sentence; nothing where nobody says it."""
    if not place or parse.tokens[parse.clauses[place].first].lower != "with" or any(each.kind in _TOLD for each in parse.clauses):
        return []
    saying = next((i for i in range(place - 1, -1, -1) if parse.clauses[i].kind == ClauseKind.SAYING), None)
    return [] if saying is None else [*clause_words(parse, saying), *range(parse.clauses[saying].last, parse.clauses[place].last)]
