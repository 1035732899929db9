"""Whether a headline's words begin or end in the middle of something."""

import itertools

from builder.events.clauses.clause import ClauseKind, Parse, TokenKind
from builder.events.clauses.is_present import PRESENT
from builder.events.clauses.verbs import is_auxiliary, is_participle, is_past, is_verb
from builder.events.words import lexicon

_BEGINNERS = frozenset("of across with by to than upon into onto per".split())
_PAIRS = (("between", "and"), ("either", "or"))
_BEFORE_OBJECTS = lexicon.PREPOSITIONS | {"and", "as", "by"}
_SKIPPED = lexicon.ADVERBS | lexicon.COORDINATORS
_WHOLE = frozenset("testified replied tweeted posted wrote commented".split())
_SAY_WHAT = lexicon.SAYING - _WHOLE | frozenset("announced revealed confirmed declared vowed promised proposed denied".split())
# What these go with is the point: "incompatible | with the charter".
_GO_WITH = frozenset(
    "incompatible compatible consistent inconsistent responsible capable incapable aware unaware equal equivalent comparable similar identical "
    "opposed committed entitled eligible accustomed".split()
)
_NEAR = 3  # tokens: "announced in May that"
_FEWEST = 3  # words
_SPAN = 6  # words
_THAT = frozenset(("that", "which", "who"))
_ASKED = frozenset("whether that how why what if".split())
_NO_OPENERS = frozenset("due owing prior thanks such".split())  # "Due to the fund set up in May" is why, not what


def is_clipped(parse: Parse, words: list[int]) -> bool:
    """`words`: the indexes of the headline's tokens, in its order. True where the subject or half of a pair is gone, or hardly anything is left."""
    lowers = [parse.tokens[i].lower for i in words if parse.tokens[i].kind != TokenKind.MARK]
    if len(lowers) < _FEWEST and not any(is_verb(parse.tokens, i) or parse.tokens[i].text[0].isupper() for i in words):
        return True
    if any(first in lowers and second not in lowers[lowers.index(first) :] for first, second in _PAIRS):
        return True
    if _waits(parse, words) or _opens(parse, words):
        return True
    inside = bool(words) and (_begins_inside(parse, words) or _only_leads(parse, words) or _lacks_subject(parse, words) or _skips_noun(parse, words))
    return inside or (bool(words) and _is_open(parse, words))


def _waits(parse: Parse, words: list[int]) -> bool:
    """ "North Korea claimed": what is said is gone; "the mayor testified" is whole. So is who is to, of "a fair to be attended | and led by"."""
    last = next((i for i in reversed(words) if parse.tokens[i].kind == TokenKind.WORD), 0)
    after = parse.tokens[last + 1].lower if 0 < last < len(parse.tokens) - 1 else ""
    if parse.tokens[last].lower in _GO_WITH and after in lexicon.PREPOSITIONS | {"to"}:
        return True
    if (
        [token.lower for token in parse.tokens[max(0, last - 2) : last]] == ["to", "be"]
        and is_participle(parse.tokens[last])
        and after in ("and", "by")
    ):
        return True
    said = parse.tokens[last].lower in _SAY_WHAT and is_verb(parse.tokens, last)
    return said and last > 0 and not is_auxiliary(parse.tokens[last - 1]) and last + 1 < len(parse.tokens)


def _opens(parse: Parse, words: list[int]) -> bool:
    """ "found that poor hygiene by doctors": the verb of what was found is gone."""
    those = (place for place, i in enumerate(words) if parse.tokens[i].lower == "that" and i + 1 < len(parse.tokens))
    brought = (place for place in those if parse.tokens[words[place] + 1].lower == "," or _is_brought(parse, words[place]))
    at = next(brought, None)
    return at is not None and not any(is_verb(parse.tokens, i) for i in words[at + 1 :])


def _is_brought(parse: Parse, that: int) -> bool:
    return any(is_verb(parse.tokens, i) for i in range(max(0, that - _NEAR), that))


def _is_open(parse: Parse, words: list[int]) -> bool:
    """ "A hearing opened to decide whether the doctor | who …", "to decide | whether": what is asked is not told."""
    last = next((i for i in reversed(words) if parse.tokens[i].kind == TokenKind.WORD), 0)
    if last and last + 1 < len(parse.tokens) and parse.tokens[last - 1].lower == "to" and parse.tokens[last + 1].lower in _ASKED:
        return True
    at = next((place for place, i in enumerate(words) if parse.tokens[i].lower == "whether"), None)
    asked = at is not None and at + 1 < len(words) and parse.tokens[words[at + 1]].lower != "to"
    told = (i for i in words[at:] if is_verb(parse.tokens, i) and parse.tokens[i - 1].lower not in _THAT) if asked else iter(())
    return at is not None and asked and not any(True for _ in told)


def _only_leads(parse: Parse, words: list[int]) -> bool:
    """ "Written and read by Ann Rees," of a sentence that goes on."""
    lead = parse.clauses[0]
    return words[0] == 0 and lead.kind == ClauseKind.PARTICIPLE and is_past(parse.tokens[0]) and words[-1] < lead.last < len(parse.tokens)


def _lacks_subject(parse: Parse, words: list[int]) -> bool:
    """ "Shortlisted for the prize", "Set in the war and starring Ann Rees", "Due to the fund": who or what is not told."""
    first = parse.tokens[words[0]]
    after = parse.tokens[words[1]].lower if len(words) > 1 else ""
    led = first.lower in _NO_OPENERS and after in ("to", "as")
    bare = is_participle(first) and not is_auxiliary(first) and (after in _BEFORE_OBJECTS or first.lower.endswith("ing"))
    finite = (i for i in words[1:] if is_verb(parse.tokens, i) and parse.tokens[i - 1].lower not in lexicon.COORDINATORS)
    done = is_past(first) and "by" in (parse.tokens[i].lower for i in words[2:_SPAN])  # "Elected mayor by"
    return led or ((bare or done) and not any(True for _ in finite))


def _skips_noun(parse: Parse, words: list[int]) -> bool:
    """ "reported | that could stop rust": the noun that "that" speaks of is gone."""
    pairs = itertools.pairwise(words)
    return any(
        parse.tokens[index].lower in _THAT and _skips(parse, before, index) and index + 1 < len(parse.tokens) and is_verb(parse.tokens, index + 1)
        for before, index in pairs
    )


def _skips(parse: Parse, before: int, index: int) -> bool:
    """Whether more than a date stands between the two tokens: not "a hearing | in May | that"."""
    between = parse.tokens[before + 1 : index]
    return any(token.kind != TokenKind.TIME and token.lower not in lexicon.TIME_PREPOSITIONS for token in between)


def _begins_inside(parse: Parse, words: list[int]) -> bool:
    first = words[0]
    while first + 1 in words and parse.tokens[first].lower in _SKIPPED:
        first += 1
    token, before = parse.tokens[first], parse.tokens[first - 1] if first else None
    if before is None or token.text[0].isupper():
        return False
    if token.lower in _BEGINNERS:
        return any(after.kind != TokenKind.TIME for after in parse.tokens[first + 1 : first + 2])  # "By 1863 he had left"
    if is_auxiliary(token):
        return before.kind != TokenKind.TIME
    if token.lower in PRESENT and is_verb(parse.tokens, first):
        return True  # "and recounts what happened"
    left = first - 1
    while left and parse.tokens[left].lower in _SKIPPED:
        left -= 1
    return is_participle(token) and is_auxiliary(parse.tokens[left])
