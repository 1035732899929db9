"""How a sentence holds what it tells behind "that": as so, as somebody's claim, as denied, or as not so."""

from dataclasses import dataclass
from enum import StrEnum

from builder.events.clauses.clause import Clause, ClauseKind, Parse
from builder.events.dates.is_content import is_content
from builder.events.words import lexicon


class Holding(StrEnum):
    """What the sentence does with what is told."""

    SO = "so"
    CLAIMED = "claimed"
    DENIED = "denied"
    UNTRUE = "untrue"  # or imagined, or open: nothing to be told as having happened


@dataclass(frozen=True, slots=True)
class Stance:
    """`by` is the index of the clause that holds it so: "the minister denied"; None where none does."""

    holding: Holding
    by: int | None = None


_NOT_SO = frozenset(
    "unsubstantiated unfounded falsely wrongly mistakenly incorrectly untrue false wrong incorrect baseless fake "
    "pretended pretends pretending imagined imagines imagining "
    "dreamt dreamed dreams joked jokes wished wishes hoped feared doubted doubts doubt rumour rumours rumor rumors rumoured rumored legend myth hoax "
    "fiction fantasy lie lied lies debunked misconception unlikely improbable doubtful if whether evidence-free nonsense".split()
)
_DENIALS = frozenset("denied denies deny denying disputed disputes refuted refutes".split())
_CLAIMING = frozenset(
    "alleged alleges allege suspected suspects suspect believe believes claimed claims claim heard hears argued told insist insists "
    "contend contends contended".split()
)
# "I think that the court will", whoever tells it: a view.
_OURS = frozenset("i we".split())
_VIEWS = frozenset("believe think hope guess suppose feel expect bet wish doubt".split())
_OPINES = frozenset("thinks reckons".split())  # "explained why he thinks the town is poised to grow"
_REFUTES = _NOT_SO | lexicon.REFUSALS
_CLAIMED = lexicon.SAYING | _CLAIMING
_NEGATIONS = lexicon.NEGATIONS | frozenset("no nobody none without hardly".split())
_STORIES = frozenset("story stories idea tale tales thought possibility prospect fear fears hope hopes risk danger chance".split())
_FICTION = frozenset("novel film movie play series story episode legend myth fable opera musical".split())
_PLAIN: Stance = Stance(Holding.SO)
_LINKING = frozenset("was were is are be proved proven been".split())


def stance(parse: Parse, place: int) -> Stance:
    """How the sentence holds what the clause `place` tells. What stands behind no "that" and no saying is held to be so."""
    if parse.tokens[0].lower == "in" and {token.lower for token in parse.tokens[2:3]} & _FICTION:
        return Stance(Holding.UNTRUE)
    if any(each.kind == ClauseKind.SAYING and _words(parse, each) & _NOT_SO for each in parse.clauses):
        return Stance(Holding.UNTRUE)
    content = _content(parse, place)
    holder = _holder(parse, content) if content is not None else None
    if content is None or holder is None:
        return _PLAIN
    found = Stance(_holding(parse, holder, content), holder)
    above = stance(parse, holder)
    return above if found.holding == Holding.SO or above.holding == Holding.UNTRUE else found


def _content(parse: Parse, place: int) -> int | None:
    """The index of the clause behind "that" or a saying which the clause is or goes on from: "that he came | and took money"."""
    for index in range(place, 0, -1):
        clause = parse.clauses[index]
        if is_content(parse, index) or (clause.opener == "whether" and clause.kind == ClauseKind.CONDITION):
            return index
        if clause.kind == ClauseKind.SAYING or (clause.kind == ClauseKind.MAIN and not clause.coordinate):
            return None
        if parse.tokens[clause.first].lower == "but":
            return None
    return None


def _holder(parse: Parse, content: int) -> int | None:
    """The index of the clause that says, denies or names what is told; past what is inserted."""
    earlier = range(content - 1, -1, -1)
    verbal = (i for i in earlier if parse.clauses[i].verb is not None and parse.clauses[i].kind not in (ClauseKind.INSERT, ClauseKind.RELATIVE))
    return next(verbal, content - 1 if content else None)


def _holding(parse: Parse, holder: int, content: int) -> Holding:
    lead = {token.lower for token in parse.tokens[parse.clauses[holder].first : parse.clauses[content].first]}
    named = bool(lead & lexicon.CLAIM_NOUNS)
    negated = bool(lead & _NEGATIONS) or any(word.endswith(("n't", "n’t")) for word in lead)
    verb = parse.clauses[holder].verb
    if (
        lead & _NOT_SO
        or (lead & _OURS and lead & _VIEWS)
        or lead & _OPINES
        or negated
        or (named and (lead & lexicon.REFUSALS or verb is None))
        or _is_refuted(parse, content)
    ):
        return Holding.UNTRUE
    if verb is None:
        return _of_noun(parse, lead, content)
    if parse.tokens[verb].lower in _DENIALS:
        return Holding.DENIED
    said = parse.clauses[holder].kind == ClauseKind.SAYING
    return Holding.CLAIMED if (named or lead & _CLAIMING) and not said else Holding.SO


def _of_noun(parse: Parse, lead: set[str], content: int) -> Holding:
    """ "Police say that it fell" is a claim, "the fact that it fell" is so, and "the story that it fell" is open."""
    before = parse.tokens[parse.clauses[content].first - 1].lower
    if before in _CLAIMED:
        return Holding.CLAIMED
    return Holding.UNTRUE if before in _STORIES else Holding.SO


def _is_refuted(parse: Parse, content: int) -> bool:
    """ "The claim that it sank on Monday | was false"."""
    words = [token.lower for token in parse.tokens[parse.clauses[content].first :]]
    return any(word in _LINKING and set(words[i + 1 : i + 3]) & _REFUTES for i, word in enumerate(words))


def _words(parse: Parse, clause: Clause) -> set[str]:
    return set(parse.lowers(clause))
