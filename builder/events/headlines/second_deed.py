"""Whether what "and" adds to a deed happened with it."""

from collections.abc import Sequence

from builder.events.clauses.clause import BREAKS, Clause, ClauseKind, Parse, Token, TokenKind
from builder.events.clauses.verbs import is_participle, is_past
from builder.events.dates.dating import Dating
from builder.events.words import lexicon
from builder.temporal.granularity import Granularity

_UNTOLD = lexicon.SAYING | lexicon.STATIVE | lexicon.AUXILIARIES
_SUBJECT = 8  # tokens
_DONE = frozenset(("was", "were"))
_PARTING = frozenset("year years decade decades later".split())  # "and died a year after", under the date of what was before
_PARTING_YEARS = _PARTING | frozenset("died aged after on until eventually".split())


def second_deed(parse: Parse, clause: Clause, dating: Dating) -> bool:
    """True of "was hit in Leeds on Monday | and died", "Twenty men were held, | and two guards were hurt": a day holds both, a year may not,
    unless it stands ahead of both: "Last week a fire killed five | and hurt nine".

    Not where it has a day of its own, tells what was so or said, or goes on.
    """
    opens = clause.kind == ClauseKind.MAIN and clause.coordinate and parse.tokens[clause.first].lower == "and"
    interval = dating.timex.interval
    if not opens or clause.verb is None or interval is None or clause.verb > clause.first + _SUBJECT:
        return False
    words = parse.tokens[clause.first : clause.last]
    if interval.granularity > Granularity.DAY and (not _is_under(parse, clause, dating) or _is_parted(words, interval.granularity)):
        return False
    if any(token.kind == TokenKind.TIME or token.lower in lexicon.FIRST_PERSON for token in words) or _is_denied(words):
        return False
    if parse.tokens[min(clause.last, len(parse.tokens) - 1)].kind == TokenKind.QUOTE:
        return False  # "and observed, “It is over”"
    ends = clause.last == len(parse.tokens) or parse.tokens[clause.last - 1].lower in BREAKS | {"."}
    ends = ends or any(each.first == clause.last and each.kind == ClauseKind.RELATIVE and each.last == len(parse.tokens) for each in parse.clauses)
    if parse.tokens[clause.verb].lower == "died" and any(token.lower == "born" for token in parse.tokens[: clause.first]):
        return False
    verb, after = parse.tokens[clause.verb], parse.tokens[min(clause.verb + 1, clause.last - 1)]
    told = is_past(verb) and verb.lower not in _UNTOLD
    return ends and (told or (verb.lower in _DONE and is_participle(after)))


def _is_under(parse: Parse, clause: Clause, dating: Dating) -> bool:
    """Whether a date at the head holds for a deed that no comma and no other day part from the one before, done by the same."""
    before = parse.clauses[parse.clauses.index(clause) - 1]
    led = before.kind == ClauseKind.MAIN and before.verb is not None and not before.coordinate and clause.verb == clause.first + 1
    own = parse.tokens[clause.first - 1].lower not in BREAKS and before.last == clause.first
    return led and own and dating.start < parse.tokens[before.verb or 0].start and before.first - 1 <= parse.at_token(dating.start) + 1


def _is_parted(words: Sequence[Token], granularity: Granularity) -> bool:
    """Whether so much as a year is too little for both: "moved to Lund | and died there a decade on"."""
    parting = _PARTING_YEARS if granularity >= Granularity.YEAR else _PARTING
    return any(token.lower in parting for token in words)


def _is_denied(words: Sequence[Token]) -> bool:
    """Not of "pleaded not guilty"."""
    return any(token.lower in lexicon.NEGATIONS and words[min(at + 1, len(words) - 1)].lower != "guilty" for at, token in enumerate(words))
