"""Ends of other kinds that a headline that is too long can do without."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_past, is_verb
from builder.events.words import lexicon

_SEEKING = frozenset("looking searching hoping trying wearing carrying protesting demonstrating".split())
_GIVING = frozenset(
    "pay pays paid give gives gave given hand handed sell sold provide provided award awarded send sent offer offered available bring brought".split()
)
_KNOWN = frozenset("announced confirmed reported revealed published issued released unveiled presented".split())
_PAPERS = frozenset("documents papers files records letters emails messages".split())
_UNVEILS = frozenset("announced announces unveiled unveils".split())
_HALVES = frozenset("that whether if both either between to".split())
_DOINGS = ("ing", "ion", "ions", "ment", "ments")
_NO_NOUNS = lexicon.STOP_WORDS | lexicon.ADVERBS | lexicon.AUXILIARIES
_LONGER = frozenset("more extra additional further".split())
_SPAN = 8  # tokens
_FAR, _NEAR = 4, 5  # tokens


def is_spare_end(parse: Parse, cut: int, deed: int) -> bool:
    """Whether the words behind the verb `deed` from `cut` on only say with what aim, whom it was given or who made it known, or what more was
    done alike."""
    token, before = parse.tokens[cut], parse.tokens[cut - 1]
    after = parse.tokens[cut + 1] if cut + 1 < len(parse.tokens) else None
    noun = before.kind == TokenKind.WORD and before.lower not in _NO_NOUNS and not is_verb(parse.tokens, cut - 1)
    if after is None or cut - deed < 2 or not (noun or (before.lower in _KNOWN and token.lower == "by")):
        return False
    if _is_further(parse, cut, deed) or _is_again(parse, cut, deed):
        return True
    kept = [parse.tokens[i].lower for i in range(max(0, cut - _SPAN), cut)]
    if token.lower == "in":  # "in the hope of a seat"
        return [each.lower for each in parse.tokens[cut + 1 : cut + 4]] in (["the", "hope", "of"], ["the", "hope", "that"]) or after.lower == "hopes"
    if token.lower == "to":  # "handed the keys | to Ada Berg"
        named = after.text[0].isupper() or after.lower in lexicon.DETERMINERS
        return named and bool(_GIVING & set(kept)) and "from" not in kept and not _has_verb(parse, cut)
    if token.lower == "by":  # "was announced | by the board", "nine hours of questioning | by the board"
        done = before.lower.endswith(_DOINGS) and kept[-2] == "of"
        return (done or (before.lower in _KNOWN and is_auxiliary(parse.tokens[cut - 2]))) and not _has_verb(parse, cut)
    if token.lower == "and":  # "was convicted of taking a boat | and selling it"
        return after.lower.endswith("ing") and any(word.endswith("ing") and kept[at - 1] in ("of", "by", "for") for at, word in enumerate(kept) if at)
    if token.lower in _SEEKING:  # "was seen by men | looking for it"
        return after.lower in lexicon.PREPOSITIONS | {"to"} and before.text.islower()
    # "the tents | erected to hold them"
    return before.text.islower() and token.lower.endswith("ed") and is_past(token) and after.lower == "to" and "the" in kept[-3:]


def _is_further(parse: Parse, cut: int, deed: int) -> bool:
    """Whether they tell how it was done, what else was or what the papers were about."""
    token, before, after = (parse.tokens[i] for i in (cut, cut - 1, cut + 1))
    if token.lower == "by":  # "marked the day | by mending a boat"
        return after.text.islower() and after.lower.endswith("ing") and cut - deed > _FAR
    if token.lower == "to":  # "asked for more time | to mend it"
        return before.lower == "time" and parse.tokens[cut - 2].lower in _LONGER and after.text.islower()
    if token.lower == "related":  # "the letters | related to the sale"
        return before.lower in _PAPERS and after.lower == "to"
    if token.lower != "and" or after.lower not in lexicon.DETERMINERS:
        return False
    near = range(cut + 2, min(cut + _NEAR, len(parse.tokens)))  # "the fair begins | and the mill is likely to open"
    return not _HALVES & {each.lower for each in parse.tokens[:deed]} and any(is_auxiliary(parse.tokens[i]) for i in near)


def _is_again(parse: Parse, cut: int, deed: int) -> bool:
    """ "announced peace between Elsby and Lund | and between Roe and Vik", "announced a feast | to be led by Ada Berg"."""
    token, after = parse.tokens[cut], parse.tokens[cut + 1]
    kept = {each.lower for each in parse.tokens[max(0, cut - _SPAN) : cut]}
    if token.lower == "to" and after.lower == "be":
        named = any(each.lower == "for" for each in parse.tokens[deed:cut])  # "announced a plan for the mill to be sold"
        return parse.tokens[deed].lower in _UNVEILS and parse.tokens[deed + 1].lower in ("a", "an") and not named
    return token.lower == "and" and after.lower == "between" and "between" in kept


def _has_verb(parse: Parse, cut: int) -> bool:
    return any(is_verb(parse.tokens, i) for i in range(cut, len(parse.tokens)))
