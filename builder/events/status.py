"""How far a happening is vouched for: reported, planned, claimed by someone, or denied."""

from builder.events import lexicon
from builder.events.clause import Clause, ClauseKind, Parse, TokenKind
from builder.events.dating import Dating
from builder.events.event import Status
from builder.events.stance import Holding, stance

_BE = frozenset("is are was were".split())
_DUE = frozenset("due set scheduled expected planned slated".split())
_STOPS = frozenset("on in who that as".split())
_PLANS = frozenset("plans intends aims hopes expects".split())


def status(parse: Parse, dating: Dating, published: int | None) -> tuple[Status, str]:
    """The status of the happening that `dating` dates and, where it is claimed or denied, the words for who says so; empty where none are told.

    `published` is the day of publication. What is to come is planned, whoever says so.
    """
    clause = parse.clauses[dating.clause]
    speaker = _speaker(parse, dating.clause)
    if _is_planned(parse, clause, dating, published):
        return Status.PLANNED, ""
    if clause.verb is not None and parse.tokens[clause.verb].lower in lexicon.DENYING:
        return Status.DENIED, _subject(parse, clause)
    held = stance(parse, dating.clause)
    if held.holding == Holding.CLAIMED and held.by is not None and not speaker:
        return Status.CLAIMED, _subject(parse, parse.clauses[held.by])
    return (Status.CLAIMED, speaker) if speaker else (Status.REPORTED, "")


def _is_planned(parse: Parse, clause: Clause, dating: Dating, published: int | None) -> bool:
    interval = dating.timex.interval
    assert interval is not None
    if published is not None and interval.start > published:
        return True
    if clause.verb is None:
        return False
    verb = parse.tokens[clause.verb].lower
    rest = [token.lower for token in parse.tokens[clause.verb + 1 : clause.last] if token.lower not in lexicon.ADVERBS]
    if verb in ("has", "have") and rest[:1] == ["been"]:
        verb, rest = "is", rest[1:]
    open_still = published is None or interval.end > published - 6
    if verb in lexicon.FUTURE_MODALS or (
        verb in _BE and rest[:1] and rest[0] in _DUE and {"to", "for"} & set(rest[:2]) or verb in _BE and rest[:1] == ["to"]
    ):
        return open_still
    return verb in _PLANS and rest[:1] == ["to"] and open_still


def _speaker(parse: Parse, place: int) -> str:
    """Who says it: the subject of a saying before or after the clause, or what follows "according to"."""
    for index, clause in enumerate(parse.clauses):
        if clause.kind == ClauseKind.SAYING and index != place and _is_about(parse, index, place):
            return _subject(parse, clause)
    for index, token in enumerate(parse.tokens[:-1]):
        goes_on = index > 0 and parse.tokens[index - 1].lower in lexicon.COORDINATORS
        if token.lower == "according" and parse.tokens[index + 1].lower == "to" and not (goes_on and parse.clauses[place].last <= index):
            return _until_mark(parse, index + 2)
    return ""


def _is_about(parse: Parse, saying: int, place: int) -> bool:
    """A saying speaks of the clauses that follow it up to the next one, or of those before it unless a quotation comes between."""
    first = parse.tokens[parse.clauses[saying].first - 1] if parse.clauses[saying].first else None
    if saying > place:
        if saying + 1 < len(parse.clauses) and parse.clauses[saying + 1].kind == ClauseKind.CONTENT:
            return False
        quoted = first is not None and (first.kind == TokenKind.QUOTE or parse.tokens[parse.clauses[saying].first - 2].kind == TokenKind.QUOTE)
        return not quoted and not parse.clauses[saying].coordinate
    between = parse.clauses[saying + 1 : place + 1]
    return all(each.kind in (ClauseKind.CONTENT, ClauseKind.PHRASE, ClauseKind.RELATIVE, ClauseKind.INSERT) or each.coordinate for each in between)


def _subject(parse: Parse, clause: Clause) -> str:
    """The words before the verb, or after it where it comes first ("said the mayor")."""
    assert clause.verb is not None
    tokens = parse.tokens
    times = [index for index in range(clause.first, clause.verb) if tokens[index].kind in (TokenKind.TIME, TokenKind.PARENTHESIS)]
    first = max(times) + 1 if times and tokens[clause.first].lower in lexicon.PREPOSITIONS else clause.first
    while first < clause.verb and tokens[first].lower in lexicon.COORDINATORS | lexicon.ADVERBIAL_OPENERS | lexicon.ADVERBS | {"that", "which"}:
        first += 1
    last = clause.verb
    while last > first and (tokens[last - 1].kind != TokenKind.WORD or tokens[last - 1].lower in lexicon.ADVERBS | lexicon.TIME_PREPOSITIONS):
        last -= 1
    if last > first:
        quoted = any(token.kind == TokenKind.QUOTE for token in tokens[first:last])
        return "" if quoted else parse.sentence[tokens[first].start : tokens[last - 1].end]
    return _until_mark(parse, clause.verb + 1) if first == clause.verb and clause.verb + 1 < clause.last else _phrase_before(parse, clause)


def _phrase_before(parse: Parse, clause: Clause) -> str:
    """The subject told in a phrase before an insert: "Smith, who leads the union, said"."""
    places = range(parse.clauses.index(clause) - 1, -1, -1)
    found = next((parse.clauses[i] for i in places if parse.clauses[i].kind == ClauseKind.PHRASE), None)
    return _until_mark(parse, found.first) if found is not None and parse.tokens[found.first].lower not in lexicon.PREPOSITIONS else ""


def _is_of_name(parse: Parse, first: int, index: int) -> bool:
    """A word, or a date between words: "a 1989 report"."""
    tokens = parse.tokens
    if tokens[index].kind == TokenKind.WORD:
        return True
    between = first < index < len(tokens) - 1 and tokens[index - 1].lower in lexicon.DETERMINERS
    return tokens[index].kind == TokenKind.TIME and between and tokens[index + 1].kind == TokenKind.WORD


def _ends_name(parse: Parse, first: int, index: int) -> bool:
    word = parse.tokens[index].lower
    return word in _STOPS or (word in lexicon.SUBJECT_PRONOUNS and index > first)


def _until_mark(parse: Parse, first: int) -> str:
    last = first
    while last < len(parse.tokens) and _is_of_name(parse, first, last) and not _ends_name(parse, first, last):
        last += 1
    return parse.sentence[parse.tokens[first].start : parse.tokens[last - 1].end] if first < last <= first + 12 else ""
