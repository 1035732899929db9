"""A sentence into clauses, by its marks, its subordinating words and its verbs."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace

from builder.events import lexicon
from builder.events.clause import Clause, ClauseKind, Parse, Token, TokenKind
from builder.events.tokens import tokens as tokenise
from builder.events.verbs import finite_verb, is_auxiliary, is_participle, is_past, is_verb

_BREAKS = frozenset(", ; : — – …".split())
_REACH = 14  # tokens within which "after", "as" or "until" must have a verb to open a clause
_NEEDS_VERB = lexicon.ADVERBIAL_OPENERS - {"when", "while", "because", "although", "though", "whereas"}
_SAME_PARTICIPLE = frozenset("held set built made led sold lost found known".split())
_NAME_ENDS = frozenset("inc inc. ltd ltd. llc jr jr. sr sr. co.".split())
_NO_VERB_OPENERS = frozenset(("amid", "following"))
_CLAUSE_KINDS = (
    (lexicon.RELATIVE_OPENERS, ClauseKind.RELATIVE),
    (lexicon.CONDITION_OPENERS, ClauseKind.CONDITION),
    (lexicon.ADVERBIAL_OPENERS, ClauseKind.ADVERBIAL),
)


def parse(sentence: str, times: Iterable[tuple[int, int]] = ()) -> Parse:
    """The sentence's tokens and clauses. `times` are the code points [start, end) of its temporal expressions."""
    tokens = tokenise(sentence, times)
    if not tokens:
        return Parse(sentence, (), ())
    starts = sorted({0, *_starts(tokens)})
    clauses = [_clause(tokens, first, last) for first, last in zip(starts, [*starts[1:], len(tokens)], strict=True)]
    return Parse(sentence, tokens, tuple(_with_inserts(tokens, _with_content(tokens, clauses))))


def _starts(tokens: tuple[Token, ...]) -> Iterator[int]:
    """Where clauses begin: after a mark, at a subordinating word, at "and" before a verb, after "said"."""
    since = 0
    for index, token in enumerate(tokens):
        if index and ((tokens[index - 1].lower in _BREAKS and token.lower not in _NAME_ENDS) or _opens(tokens, index, since)):
            since = index
            yield index
        elif index and is_verb(tokens, index - 1) and _reports(tokens, index - 1) and token.lower not in _BREAKS | {"that"}:
            begin = _after_time(tokens, index)
            if begin < len(tokens) and _begins_content(tokens, begin):
                since = begin
                yield begin


def _opens(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    word = tokens[index].lower
    if tokens[index].kind != TokenKind.WORD:
        return False
    if word in lexicon.COORDINATORS:
        return _coordinates(tokens, index, since)
    if word == "according":
        return index + 1 < len(tokens) and tokens[index + 1].lower == "to"
    if word == "that":
        return _that_opens(tokens, index)
    if word in _NO_VERB_OPENERS:
        return False
    if word in _NEEDS_VERB:
        return _verb_ahead(tokens, index + 1)
    return any(word in openers for openers, _ in _CLAUSE_KINDS) and tokens[index].text.islower()


def _coordinates(tokens: tuple[Token, ...], index: int, since: int) -> bool:
    """ "and charged", "and he left": a verb or a pronoun goes on from a clause that has its verb."""
    ahead = index + 1
    while ahead < len(tokens) and (
        tokens[ahead].lower in lexicon.ADVERBS or tokens[ahead].kind == TokenKind.TIME or tokens[ahead].lower in ("on", "in")
    ):
        ahead += 1
    if ahead >= len(tokens) or finite_verb(tokens, since, index) is None:
        return False
    if tokens[ahead].lower in lexicon.SUBJECT_PRONOUNS:
        return True
    return is_verb(tokens, ahead) and not _noun_follows_participle(tokens, ahead)


def _noun_follows_participle(tokens: tuple[Token, ...], index: int) -> bool:
    """ "wounded and missing people": no verb. Only past forms before a lower-case plural are in doubt."""
    if is_auxiliary(tokens[index]) or index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    return after.kind == TokenKind.WORD and after.text.islower() and after.lower.endswith("s") and after.lower not in lexicon.STOP_WORDS


def _that_opens(tokens: tuple[Token, ...], index: int) -> bool:
    before, after = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or before.lower in lexicon.PREPOSITIONS or before.lower == "so":
        return False
    if _is_saying_before(tokens, index):
        return True
    return is_verb(tokens, index + 1) or _verb_ahead(tokens, index + 1)


def _verb_ahead(tokens: tuple[Token, ...], first: int) -> bool:
    for index in range(first, min(first + _REACH, len(tokens))):
        token = tokens[index]
        if token.lower in _BREAKS:
            return False
        if is_verb(tokens, index) or (index == first and is_participle(token)):
            return True
    return False


def _reports(tokens: tuple[Token, ...], index: int) -> bool:
    return tokens[index].lower in lexicon.SAYING and tokens[index].lower not in lexicon.AUDIENCE_SAYING


def _after_time(tokens: tuple[Token, ...], index: int) -> int:
    """Past "on Monday" in "said on Monday three people died"."""
    ahead = index
    while ahead < len(tokens) and (tokens[ahead].lower in lexicon.TIME_PREPOSITIONS or tokens[ahead].kind == TokenKind.TIME):
        ahead += 1
    of_a_thing = ahead < len(tokens) and tokens[ahead].lower in ("'s", "’s")
    return ahead if ahead > index and tokens[ahead - 1].kind == TokenKind.TIME and not of_a_thing else index


def _begins_content(tokens: tuple[Token, ...], begin: int) -> bool:
    first = tokens[begin]
    if (
        first.lower in ("at", "up", "about", "around", "over")
        and begin + 1 < len(tokens)
        and (tokens[begin + 1].lower in ("least", "most", "to") or tokens[begin + 1].text[0].isdigit())
    ):
        return _verb_ahead(tokens, begin + 1)
    if first.kind != TokenKind.WORD or first.lower in lexicon.PREPOSITIONS | lexicon.COORDINATORS or first.lower in ("to", "that"):
        return False
    return _verb_ahead(tokens, begin + 1)


def _clause(tokens: tuple[Token, ...], first: int, last: int) -> Clause:
    opener, at = "", first
    coordinate = tokens[at].lower in lexicon.COORDINATORS
    if coordinate and at + 1 < last:
        at += 1
    verb = finite_verb(tokens, at, last)
    word = tokens[at].lower
    if word == "that" and at + 1 < last and at > 0:
        kind = ClauseKind.RELATIVE if verb == at + 1 and not _is_saying_before(tokens, at) else ClauseKind.CONTENT
        return Clause(first, last, kind, verb, word, coordinate)
    if word == "with" and first > 0:
        return Clause(first, last, ClauseKind.PARTICIPLE, None, opener, coordinate)
    if word == "according" or (verb is not None and _is_led_phrase(tokens, first, verb, last)):
        return Clause(first, last, ClauseKind.PHRASE, None, opener, coordinate)
    for openers, kind in _CLAUSE_KINDS:
        if word in openers and (kind == ClauseKind.CONDITION or verb is not None or (at + 1 < last and is_participle(tokens[at + 1]))):
            return Clause(first, last, kind, verb, word, coordinate)
    return Clause(first, last, _plain_kind(tokens, first, at, last, verb), verb, opener, coordinate)


def _is_led_phrase(tokens: tuple[Token, ...], first: int, verb: int, last: int) -> bool:
    """ "In a statement released on Monday,": a phrase that leads into the sentence, its bare past form a participle."""
    if first > 0 or tokens[0].lower not in lexicon.PREPOSITIONS or tokens[last - 1].lower != "," or is_auxiliary(tokens[verb]) or verb + 1 >= last:
        return False
    noun = tokens[verb - 1].kind == TokenKind.WORD and tokens[verb - 1].text.islower() and not any(t.kind == TokenKind.TIME for t in tokens[:verb])
    return noun and (tokens[verb + 1].kind == TokenKind.TIME or tokens[verb + 1].lower in lexicon.PREPOSITIONS | {"late", "early"})


def _is_saying_before(tokens: tuple[Token, ...], index: int) -> bool:
    return any(token.lower in lexicon.SAYING | lexicon.ANNOUNCING for token in tokens[max(0, index - 8) : index])


def _plain_kind(tokens: tuple[Token, ...], first: int, at: int, last: int, verb: int | None) -> ClauseKind:
    if (
        tokens[at].kind == TokenKind.WORD
        and tokens[at].lower.endswith("ing")
        and len(tokens[at].lower) > 4
        and at == _past_adverbs(tokens, first, last)
    ):
        return ClauseKind.PARTICIPLE if verb is None or first > 0 else ClauseKind.MAIN
    if verb is None:
        begins = is_past(tokens[at]) or tokens[at].lower in lexicon.PARTICIPLES
        return ClauseKind.PARTICIPLE if begins and (first > 0 or last < len(tokens)) else ClauseKind.PHRASE
    if tokens[verb].lower in lexicon.SAYING and not is_auxiliary(tokens[verb]):
        return ClauseKind.SAYING
    return ClauseKind.MAIN


def _past_adverbs(tokens: tuple[Token, ...], first: int, last: int) -> int:
    """The first word of a clause past its adverbs."""
    at = first
    while at + 1 < last and tokens[at].lower in lexicon.ADVERBS | lexicon.COORDINATORS:
        at += 1
    return at


def _with_content(tokens: tuple[Token, ...], clauses: list[Clause]) -> list[Clause]:
    """ "Officials said | three people died": what follows a saying with no mark between is what is said."""
    kept = clauses[:1]
    for before, clause in itertools.pairwise(clauses):
        said = before.kind == ClauseKind.SAYING and clause.kind == ClauseKind.MAIN and not clause.coordinate and _ends_open(tokens, before)
        kept.append(replace(clause, kind=ClauseKind.CONTENT) if said else clause)
    return kept


def _ends_open(tokens: tuple[Token, ...], saying: Clause) -> bool:
    """Whether a saying ends without a mark, or with "reported in May," and nothing said yet."""
    if tokens[saying.last - 1].lower not in _BREAKS:
        return True
    timed = saying.last - saying.first > 2 and tokens[saying.last - 2].kind == TokenKind.TIME
    return saying.verb is not None and saying.first == 0 and timed and _after_time(tokens, saying.verb + 1) == saying.last - 1


def _with_inserts(tokens: tuple[Token, ...], clauses: list[Clause]) -> Iterator[Clause]:
    """A subject without a verb, then something, then a clause that begins with its verb: what is between is an insert."""
    inserted, trailing, series, resumed = set[int](), set[int](), set[int](), set[int]()
    for index, clause in enumerate(clauses):
        if index == 0 and clause.kind == ClauseKind.MAIN and clause.verb == 0 and is_past(tokens[0]) and len(clauses) > 1:
            trailing.add(0)
        if index and clause.verb is not None and clause.verb == _past_adverbs(tokens, clause.first, clause.last) and not clause.coordinate:
            subject = _subject(tokens, clauses, index, resumed)
            if subject is not None:
                resumed.add(index)
                inserted.update(range(subject + 1, index))
            elif _may_be_participle(tokens, clause) and not _in_series(tokens, clauses, index) and _another_tells(clauses, index):
                trailing.add(index)
            elif clause.kind == ClauseKind.MAIN and tokens[clause.first - 1].lower in _BREAKS:
                series.add(index)
    for index, clause in enumerate(clauses):
        if index in inserted and clause.kind in (ClauseKind.MAIN, ClauseKind.PHRASE, ClauseKind.PARTICIPLE):
            yield replace(clause, kind=ClauseKind.INSERT)
        elif index in trailing and clause.kind == ClauseKind.MAIN:
            yield replace(clause, kind=ClauseKind.PARTICIPLE)
        elif index in series:
            yield replace(clause, coordinate=True)
        else:
            yield clause


def _may_be_participle(tokens: tuple[Token, ...], clause: Clause) -> bool:
    verb = tokens[clause.verb or clause.first].lower
    regular = verb.endswith("ed") and verb not in lexicon.IRREGULAR_PAST
    return (regular or verb in _SAME_PARTICIPLE) and tokens[clause.first - 1].lower in _BREAKS - {";"}


def _subject(tokens: tuple[Token, ...], clauses: list[Clause], index: int, resumed: set[int]) -> int | None:
    """The phrase that a clause beginning with its verb goes on from; none past a clause that has a subject and a verb."""
    for place in range(index - 2, -1, -1):
        clause = clauses[place]
        if _is_whole(tokens, clause) or place in resumed:
            return None
        if _can_be_subject(tokens, clause):
            return place if clause.coordinate or not any(_is_whole(tokens, each) for each in clauses[:place]) else None
    return None


def _is_whole(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether it has a subject and a verb of its own."""
    return clause.kind == ClauseKind.MAIN and clause.verb is not None and clause.verb > _past_adverbs(tokens, clause.first, clause.last)


def _another_tells(clauses: list[Clause], index: int) -> bool:
    return any(
        each.verb is not None and each.kind in (ClauseKind.MAIN, ClauseKind.SAYING, ClauseKind.CONTENT)
        for each in clauses[:index] + clauses[index + 1 :]
    )


def _in_series(tokens: tuple[Token, ...], clauses: list[Clause], index: int) -> bool:
    """ "declared …, closed …, and banned …": a later clause goes on with "and" and a verb."""
    return any(
        each.coordinate and each.verb is not None and each.verb == _past_adverbs(tokens, each.first, each.last)
        for each in clauses[index + 1 : index + 3]
    )


def _can_be_subject(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """A phrase with a noun: not one brought by a preposition, not a time alone."""
    words = [token for token in tokens[clause.first : clause.last] if token.kind in (TokenKind.WORD, TokenKind.QUOTE)]
    return clause.kind == ClauseKind.PHRASE and tokens[clause.first].lower not in lexicon.PREPOSITIONS and bool(words)
