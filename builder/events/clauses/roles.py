"""What the clauses of a sentence are to each other."""

import itertools
from dataclasses import replace

from builder.events.clauses.clause import BREAKS, Clause, ClauseKind, Token, TokenKind
from builder.events.clauses.led_half import led_half
from builder.events.clauses.verbs import after_time, is_past, past_adverbs
from builder.events.words import lexicon

_INSERTABLE = (ClauseKind.MAIN, ClauseKind.PHRASE, ClauseKind.PARTICIPLE)
_SAME_PARTICIPLE = frozenset("held set built made led sold lost found known".split())
_PARTING = BREAKS - {";"}


def roles(tokens: tuple[Token, ...], clauses: list[Clause]) -> tuple[Clause, ...]:
    """The clauses with the kinds that only their neighbours tell: what is said, what is inserted, what goes on from the clause before."""
    return tuple(_with_inserts(tokens, _with_content(tokens, clauses)))


def _with_content(tokens: tuple[Token, ...], clauses: list[Clause]) -> list[Clause]:
    """ "Officials said | three people died": what follows a saying with no mark between is what is said."""
    clauses = [_as_led(tokens, clauses, index) or _as_saying(tokens, clauses, index) for index in range(len(clauses))]
    kept = clauses[:1]
    for before, clause in itertools.pairwise(clauses):
        told = kept[-2] if len(kept) > 1 and before.kind == ClauseKind.PARTICIPLE and _is_bare(tokens, kept[-2]) else before
        said = told.kind == ClauseKind.SAYING and clause.kind == ClauseKind.MAIN and not clause.coordinate
        said = said and (told is not before or _ends_open(tokens, before))
        kept.append(replace(clause, kind=ClauseKind.CONTENT) if said else clause)
    return kept


def _is_bare(tokens: tuple[Token, ...], saying: Clause) -> bool:
    """ "The agency reported, | citing police, | that …": nothing said yet."""
    return saying.kind == ClauseKind.SAYING and saying.verb == saying.last - 2 and tokens[saying.last - 1].lower == ","


def _as_led(tokens: tuple[Token, ...], clauses: list[Clause], index: int) -> Clause | None:
    """ "The mill was shut after Ole Berg, its owner, | died": the end of what "after" brings; else None."""
    plain = clauses[index].kind == ClauseKind.MAIN and led_half(tokens, clauses, index) is not None
    return replace(clauses[index], kind=ClauseKind.ADVERBIAL) if plain else None


def _as_saying(tokens: tuple[Token, ...], clauses: list[Clause], index: int) -> Clause:
    """ "…, the government announced yesterday": behind what is told, announcing is only saying."""
    clause = clauses[index]
    if not index or clause.kind != ClauseKind.MAIN or clause.verb is None or clause.coordinate:
        return clause
    perfect = tokens[clause.verb].lower in lexicon.HAVE and clause.verb + 1 < clause.last
    said = clause.verb + 1 if perfect else clause.verb  # "…, a court has ruled"
    if tokens[said].lower not in lexicon.ANNOUNCING:
        return clause
    rest = tokens[said + 1 : clause.last]
    bare = all(token.kind in (TokenKind.TIME, TokenKind.MARK) or token.lower in lexicon.TIME_PREPOSITIONS for token in rest)
    told = any(each.kind == ClauseKind.MAIN and each.verb is not None for each in clauses[:index])
    return replace(clause, kind=ClauseKind.SAYING) if bare and told and tokens[clause.first - 1].lower == "," else clause


def _ends_open(tokens: tuple[Token, ...], saying: Clause) -> bool:
    """Whether a saying ends without a mark, or with "reported in May," and nothing said yet."""
    if tokens[saying.last - 1].lower not in BREAKS:
        return True
    timed = saying.last - saying.first > 2 and tokens[saying.last - 2].kind == TokenKind.TIME
    return saying.verb is not None and saying.first == 0 and timed and after_time(tokens, saying.verb + 1) == saying.last - 1


def _with_inserts(tokens: tuple[Token, ...], clauses: list[Clause]) -> list[Clause]:
    """A subject without a verb, then something, then a clause that begins with its verb: what is between is an insert."""
    changed: dict[int, Clause] = {}
    resumed: set[int] = set()
    for index, clause in enumerate(clauses):
        if not _begins_with_verb(tokens, clause) or clause.kind == ClauseKind.ADVERBIAL:
            continue
        subject = _subject(tokens, clauses, index, resumed)
        if subject is not None:
            resumed.add(index)
            said = subject and clauses[subject - 1].kind == ClauseKind.SAYING and tokens[clauses[subject].first - 1].lower not in BREAKS
            if said or clauses[subject].kind == ClauseKind.CONTENT:
                changed[index] = replace(clause, kind=ClauseKind.CONTENT)  # "said Rossi, who was ill, | would come"
            between = (place for place in range(subject + 1, index) if clauses[place].kind in _INSERTABLE)
            changed.update((place, replace(clauses[place], kind=ClauseKind.INSERT)) for place in between)
        elif clause.kind == ClauseKind.MAIN and _is_participle(tokens, clauses, index):
            changed[index] = replace(clause, kind=ClauseKind.PARTICIPLE)
        elif clause.kind == ClauseKind.MAIN and index and tokens[clause.first - 1].lower in BREAKS:
            changed[index] = replace(clause, coordinate=True)
    return [changed.get(index, clause) for index, clause in enumerate(clauses)]


def _begins_with_verb(tokens: tuple[Token, ...], clause: Clause) -> bool:
    return clause.verb is not None and not clause.coordinate and clause.verb == past_adverbs(tokens, clause.first, clause.last)


def _is_participle(tokens: tuple[Token, ...], clauses: list[Clause], index: int) -> bool:
    """ "Led by her, the team won", "the team, led by her, won": a past form without a subject where another clause tells."""
    if index == 0:
        return len(clauses) > 1 and is_past(tokens[past_adverbs(tokens, 0, clauses[0].last)])
    return _may_be_participle(tokens, clauses[index]) and not _in_series(tokens, clauses, index) and _another_tells(clauses, index)


def _may_be_participle(tokens: tuple[Token, ...], clause: Clause) -> bool:
    verb = tokens[clause.verb or clause.first].lower
    regular = verb.endswith("ed") and verb not in lexicon.IRREGULAR_PAST
    return (regular or verb in _SAME_PARTICIPLE) and tokens[clause.first - 1].lower in _PARTING


def _subject(tokens: tuple[Token, ...], clauses: list[Clause], index: int, resumed: set[int]) -> int | None:
    """The phrase that a clause beginning with its verb goes on from; none past a clause that has a subject and a verb."""
    after = tokens[clauses[index].first + 1].lower if clauses[index].first + 1 < len(tokens) else ""
    if _is_whole(tokens, clauses[index - 1]) and _in_series(tokens, clauses, index) and after not in lexicon.PREPOSITIONS:
        return None  # "In Leeds, a man entered, | took a knife, and left"
    for place in range(index - 2, -1, -1):
        clause = clauses[place]
        if _is_whole(tokens, clause) or place in resumed:
            return None
        if _can_be_subject(tokens, clause):
            free = clause.coordinate or clause.kind == ClauseKind.CONTENT or _begins_anew(tokens, clause)
            return place if free or not any(_is_whole(tokens, each) for each in clauses[:place]) else None
    return None


def _begins_anew(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Behind no mark: a text that was run together with the one before."""
    return clause.first > 0 and tokens[clause.first].text[0].isupper() and tokens[clause.first - 1].kind != TokenKind.MARK


def _is_whole(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether it has a subject and a verb of its own."""
    return clause.kind == ClauseKind.MAIN and clause.verb is not None and clause.verb > past_adverbs(tokens, clause.first, clause.last)


def _another_tells(clauses: list[Clause], index: int) -> bool:
    return any(
        each.verb is not None and each.kind in (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT)
        for each in clauses[:index] + clauses[index + 1 :]
    )


def _in_series(tokens: tuple[Token, ...], clauses: list[Clause], index: int) -> bool:
    """ "declared …, closed …, and banned …": a later clause goes on with "and" and a verb."""
    return any(
        each.coordinate and each.verb is not None and each.verb == past_adverbs(tokens, each.first, each.last)
        for each in clauses[index + 1 : index + 3]
    )


def _can_be_subject(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """A phrase with a noun: not one brought by a preposition, not a time alone."""
    timed = next((i + 1 for i in range(clause.first, min(clause.first + 2, clause.last - 1)) if tokens[i].kind == TokenKind.TIME), clause.first)
    words = [token for token in tokens[timed : clause.last] if token.kind in (TokenKind.WORD, TokenKind.QUOTE)]
    bare = clause.kind == ClauseKind.PHRASE or (clause.kind == ClauseKind.CONTENT and clause.verb is None)  # "that tickets, | which …, | will go"
    return bare and tokens[timed].lower not in lexicon.PREPOSITIONS and bool(words)
