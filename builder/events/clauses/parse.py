"""A sentence into clauses, by its marks, its subordinating words and its verbs."""

from collections.abc import Iterable

from builder.events.clauses.boundaries import boundaries
from builder.events.clauses.clause import Clause, ClauseKind, Parse, Token, TokenKind
from builder.events.clauses.follows_saying import follows_saying
from builder.events.clauses.roles import roles
from builder.events.clauses.tokens import tokens as tokenise
from builder.events.clauses.verbs import finite_verb, is_auxiliary, is_bare_relative, is_participle, is_past, is_verb, past_adverbs
from builder.events.words import lexicon

_WENT_ON = frozenset("continued concluded conceded complained".split())
_IT_IS = frozenset("was is has had".split())
_MADE_KNOWN = frozenset("announced revealed confirmed".split())
_TOLD = lexicon.SAYING | _MADE_KNOWN
_BEFORE_PARTICIPLES = lexicon.ADVERBS | {"been"}
_CLAUSE_KINDS = (
    (lexicon.RELATIVE_OPENERS, ClauseKind.RELATIVE),
    (lexicon.CONDITION_OPENERS, ClauseKind.CONDITION),
    (lexicon.ADVERBIAL_OPENERS, ClauseKind.ADVERBIAL),
)
_PASSED = lexicon.ADVERBS | {"earlier"}
_LED = lexicon.PREPOSITIONS | lexicon.DETERMINERS


def parse(sentence: str, times: Iterable[tuple[int, int]] = ()) -> Parse:
    """The sentence's tokens and clauses. `times` are the code points [start, end) of its temporal expressions."""
    tokens = tokenise(sentence, times)
    if not tokens:
        return Parse(sentence, (), ())
    starts = sorted({0, *boundaries(tokens)})
    clauses = [_clause(tokens, first, last) for first, last in zip(starts, [*starts[1:], len(tokens)], strict=True)]
    return Parse(sentence, tokens, roles(tokens, clauses))


def _clause(tokens: tuple[Token, ...], first: int, last: int) -> Clause:
    opener, at = "", first
    coordinate = tokens[at].lower in lexicon.COORDINATORS
    if coordinate and at + 1 < last:
        at += 1
    verb = finite_verb(tokens, at, last)
    word = tokens[at].lower
    if word == "that" and at + 1 < last and at > 0:
        kind = ClauseKind.RELATIVE if verb == at + 1 and not follows_saying(tokens, at) else ClauseKind.CONTENT
        return Clause(first, last, kind, verb, word, coordinate)
    if first == at and verb is not None and is_bare_relative(tokens, at):
        return Clause(first, last, ClauseKind.RELATIVE, verb)
    if word == "with" and first > 0:
        return Clause(first, last, ClauseKind.PARTICIPLE, None, opener, coordinate)
    if word == "according" or (verb is not None and _is_led_phrase(tokens, first, verb, last)):
        return Clause(first, last, ClauseKind.PHRASE, None, opener, coordinate)
    if word in ("who", "which") and at + 2 < last and is_verb(tokens, at + 1):
        verb = at + 1  # "who presided over the funeral last year said": the first is its own
    for openers, kind in _CLAUSE_KINDS:
        if word in openers and (kind == ClauseKind.CONDITION or verb is not None or (at + 1 < last and is_participle(tokens[at + 1]))):
            return Clause(first, last, kind, verb, word, coordinate)
    return Clause(first, last, _plain_kind(tokens, first, at, last, verb), verb, opener, coordinate)


def _is_led_phrase(tokens: tuple[Token, ...], first: int, verb: int, last: int) -> bool:
    """ "In a statement released on Monday,": a phrase that leads into the sentence, its bare past form a participle."""
    if first > 0 or tokens[0].lower not in lexicon.PREPOSITIONS or tokens[last - 1].lower != "," or is_auxiliary(tokens[verb]) or verb + 1 >= last:
        return False
    noun = tokens[verb - 1].kind == TokenKind.WORD and tokens[verb - 1].text.islower() and not any(t.kind == TokenKind.TIME for t in tokens[:verb])
    timed = any(token.kind == TokenKind.TIME for token in tokens[verb + 1 : verb + 4])
    return noun and (timed or tokens[verb + 1].lower in lexicon.PREPOSITIONS)


def _plain_kind(tokens: tuple[Token, ...], first: int, at: int, last: int, verb: int | None) -> ClauseKind:
    if (
        tokens[at].kind == TokenKind.WORD
        and tokens[at].lower not in lexicon.PREPOSITIONS
        and tokens[at].lower.endswith("ing")
        and len(tokens[at].lower) > 4
        and at == past_adverbs(tokens, first, last)
    ):
        if _is_thing(tokens, at, last) and verb is None:
            return ClauseKind.PHRASE
        return ClauseKind.PARTICIPLE if verb is None or first > 0 or _is_lead(tokens, at, verb, last) else ClauseKind.MAIN
    if verb is None:
        named = at > 0 and tokens[at].text.istitle() and tokens[at - 1].lower != ":"  # "Met Berg, the poet,"
        begins = not named and (is_past(tokens[at]) or tokens[at].lower in lexicon.PARTICIPLES)
        return ClauseKind.PARTICIPLE if begins and (first > 0 or last < len(tokens)) else ClauseKind.PHRASE
    if _is_told(tokens, at, verb, last) or (first > 0 and _goes_on_saying(tokens, verb, last)):
        return ClauseKind.SAYING
    said = _said(tokens, verb, last)
    if tokens[said].lower in lexicon.SAYING and not is_auxiliary(tokens[said]) and not _has_object(tokens, said, last):
        return ClauseKind.SAYING
    return ClauseKind.MAIN


def _said(tokens: tuple[Token, ...], verb: int, last: int) -> int:
    """The place of "said" in "had earlier said"; of the verb itself where it is no "have"."""
    if tokens[verb].lower not in lexicon.HAVE:
        return verb
    said = next((at for at in range(verb + 1, last) if tokens[at].lower not in _PASSED and tokens[at].lower[-2:] != "ly"), verb)
    deed = tokens[said].lower in lexicon.NOT_ONLY_SAYING and tokens[min(said + 1, last - 1)].lower != "that"
    return verb if deed else said


def _is_thing(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """ "Opening statements," are no deed."""
    return at + 3 == last and tokens[at + 1].lower.endswith("s") and tokens[last - 1].lower == "," and tokens[at + 1].text.islower()


def _is_lead(tokens: tuple[Token, ...], at: int, verb: int, last: int) -> bool:
    """ "Building on the deal reached in May, | the union announced": its only past form is a participle."""
    led = tokens[at + 1].lower in _LED and verb > at + 2
    return led and not is_auxiliary(tokens[verb]) and last < len(tokens) and tokens[last - 1].lower == ","


def _is_told(tokens: tuple[Token, ...], at: int, verb: int, last: int) -> bool:
    """ "It was reported": a saying by nobody named."""
    words = [token.lower for token in tokens[verb:last] if token.kind == TokenKind.WORD and token.lower not in _BEFORE_PARTICIPLES]
    it = verb > at and tokens[verb - 1].lower == "it"
    return it and len(words) > 1 and words[0] in _IT_IS and words[1] in _TOLD


def _goes_on_saying(tokens: tuple[Token, ...], verb: int, last: int) -> bool:
    """ "…, she continued, …"."""
    ends = verb + 2 == last and tokens[last - 1].lower in (",", ".") or verb + 1 == last
    return tokens[verb].lower in _WENT_ON and ends and tokens[verb - 1].lower in lexicon.SUBJECT_PRONOUNS


def _has_object(tokens: tuple[Token, ...], verb: int, last: int) -> bool:
    """ "wrote a novel", "maintained his lead": no saying."""
    after = tokens[verb + 1].lower if verb + 1 < last else ""
    thing = after in lexicon.DETERMINERS and any(token.lower in lexicon.PREPOSITIONS for token in tokens[verb + 3 : min(verb + 5, last)])
    return tokens[verb].lower in lexicon.NOT_ONLY_SAYING and after in lexicon.DETERMINERS and (thing or finite_verb(tokens, verb + 1, last) is None)
