"""What may follow a headline's clause where there is room."""

from dataclasses import replace

from builder.events import lexicon
from builder.events.clause import BREAKS, Clause, ClauseKind, Parse, TokenKind
from builder.events.places import places

_DASHES = frozenset("— –".split())
_SKIPPED = (ClauseKind.PHRASE, ClauseKind.INSERT, ClauseKind.RELATIVE)
_PHRASE_OPENERS = frozenset("to for from with in at by against into over after following near".split())
_GOOD_TRAILS = frozenset("after when while before as following".split())
_MEANWHILE = frozenset("when while as".split())
_NEAR = 2  # tokens: "but it was"
_NO_TRAILS = lexicon.SAYING | {"including", "according", "bringing", "making", "meaning"}


def trails(parse: Parse, place: int, start: int) -> list[Clause]:
    """The clauses that may follow the clause `place`, in order, up to the first that may not.

    `start` is the code point of the expression that dates the happening; no other may come along.
    """
    kept: list[Clause] = []
    for clause in parse.clauses[place + 1 :]:
        joint = parse.tokens[clause.first - 1].lower
        adjoins = joint in BREAKS or clause.first == (kept[-1] if kept else parse.clauses[place]).last
        if joint in _DASHES or not adjoins:  # behind a clause that was left out, it speaks of that
            break
        if parse.clauses[place].kind == ClauseKind.MAIN and _undoes(parse, clause, start) and not kept:
            return [clause]
        if _may_trail(parse, clause, start) and not _is_cut(parse, clause) and not _is_half(parse, clause):
            kept.append(_with_second(parse, clause))
        elif clause.kind not in _SKIPPED or (clause.verb is None and parse.tokens[clause.first].lower in lexicon.RELATIVE_OPENERS):
            break  # "whose songs, | from jazz to rock, | …": the rest is the relative clause's
    return kept


def _undoes(parse: Parse, clause: Clause, start: int) -> bool:
    """ "passed the bill, | but it was thrown out by the lords": without it, it seems to have been passed for good."""
    opens = clause.kind == ClauseKind.MAIN and clause.coordinate and parse.tokens[clause.first].lower == "but" and clause.verb is not None
    if not opens or clause.verb is None or clause.verb > clause.first + _NEAR or parse.tokens[clause.verb].lower in _NO_TRAILS:
        return False
    ends = clause.last == len(parse.tokens) or parse.tokens[clause.last - 1].lower in BREAKS | {"."}
    if not ends or any(token.lower in lexicon.FIRST_PERSON for token in parse.tokens[clause.first : clause.last]):
        return False
    return not any(token.kind == TokenKind.TIME and token.start != start for token in parse.tokens[clause.first : clause.last])


def _with_second(parse: Parse, clause: Clause) -> Clause:
    """Of "died | when she ran onto the line | and was struck" both deeds as one: half of them tells another death."""
    place = parse.clauses.index(clause) + 1
    after = parse.clauses[place] if place < len(parse.clauses) else clause
    dated = any(token.kind == TokenKind.TIME for token in parse.tokens[after.first : after.last])
    ends = after.last == len(parse.tokens) or parse.tokens[after.last - 1].lower in BREAKS | {"."}
    shared = ends and not dated and after.coordinate and after.verb == after.first + 1 and parse.tokens[after.first].lower == "and"
    joined = clause.opener in _MEANWHILE and clause.verb is not None and parse.tokens[after.first - 1].lower not in BREAKS
    return replace(clause, last=after.last) if shared and joined else clause


def _is_cut(parse: Parse, clause: Clause) -> bool:
    """ "at a Frederick, | Maryland home": without the rest it would end in the middle of a name."""
    after = parse.tokens[clause.last : clause.last + 2]
    return clause.kind == ClauseKind.PHRASE and len(after) == 2 and after[0].text in places() and after[1].text.islower()


def _is_half(parse: Parse, clause: Clause) -> bool:
    """ "after a daughter, | aged 17, | escaped": the verb stands behind what is inserted."""
    place = parse.clauses.index(clause)
    opens = parse.tokens[clause.first].lower in _GOOD_TRAILS and clause.verb is None
    return opens and any(each.verb == each.first for each in parse.clauses[place + 1 : place + 3])


def _may_trail(parse: Parse, clause: Clause, start: int) -> bool:
    opener = parse.tokens[clause.first].lower
    timed = any(token.kind == TokenKind.TIME and token.start != start for token in parse.tokens[clause.first : clause.last])
    if clause.kind == ClauseKind.PARTICIPLE:
        return opener.endswith("ing") and opener not in _NO_TRAILS and not timed
    if clause.kind == ClauseKind.ADVERBIAL:
        aside = clause.opener == "while" and not _is_meanwhile(parse, clause)
        return clause.opener in _GOOD_TRAILS and not timed and not aside
    return clause.kind == ClauseKind.PHRASE and opener in _PHRASE_OPENERS and not timed


def _is_meanwhile(parse: Parse, clause: Clause) -> bool:
    """ "while crossing a road", "while he slept", and no "while others may"."""
    after = parse.tokens[clause.first + 1].lower if clause.first + 1 < clause.last else ""
    return after.endswith("ing") or after in lexicon.SUBJECT_PRONOUNS
