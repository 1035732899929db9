"""Whether "for", "by", "until" or "and" only brings the entry's own day."""

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_auxiliary, is_verb
from builder.events.dates.dating import Dating
from builder.events.words import lexicon

_SET = frozenset("set scheduled rescheduled slated fixed".split())
_PUT_OFF = frozenset("delayed postponed adjourned deferred".split())
_NEXT = ("next ", "this ", "later ", "tomorrow", "the following ")
_HOURS = ("noon", "midnight", "am", "pm")
_LEFT = ("resign", "announce", "leave", "retire", "step", "dismiss", "fired", "named", "appointed")
_NEAR = 4  # tokens from the verb to the preposition
_GOES_ON = lexicon.PREPOSITIONS | lexicon.COORDINATORS | lexicon.ADVERBIAL_OPENERS | {"where"}


def brings_own_day(parse: Parse, index: int, dating: Dating) -> bool:
    """True for the expression `index` of "was set | for 5 May", "must leave Lund | by Friday", "was delayed | until next week", "sailed | between May
    and July", "fell ill and | that week | left", as the entry stands under that day; not of "a debt | for 2019", "owes more | by Friday noon's
    count", "shut | until 5 May"."""
    time, brings = parse.tokens[index], parse.tokens[index - 1].lower if index else ""
    if time.start != dating.start:
        return False
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if brings == "and":
        return index > 1 and parse.tokens[index - 2].kind != TokenKind.TIME and after is not None and is_verb(parse.tokens, index + 1)
    ends = after is None or after.kind in (TokenKind.MARK, TokenKind.PARENTHESIS) or after.lower in _GOES_ON
    near = range(max(1, index - _NEAR), index - 1)
    if brings == "between":
        letters = time.text[0].isalpha() or time.text[-1].isalpha()
        named = time.text.isdigit() or (letters and not time.lower.endswith(_HOURS))
        return named and after is not None and after.lower == "and" and parse.tokens[min(index + 2, len(parse.tokens) - 1)].kind == TokenKind.TIME
    if brings == "effective":
        return ends and index > 2 and _is_of_leaving(parse, index - 2)
    if brings == "by":
        return ends and index > 2 and parse.tokens[index - 2].lower not in lexicon.PREPOSITIONS  # "must be paid for | by Friday"
    done = _SET if brings == "for" else _PUT_OFF if brings == "until" and time.lower.startswith(_NEXT) else frozenset()
    return ends and any(parse.tokens[i].lower in done and _is_passive(parse, i) for i in near)


def _is_of_leaving(parse: Parse, last: int) -> bool:
    """ "announced her leave", "resigned"; not "made", "announced that the cure was", "announced that it proved"."""
    token = parse.tokens[last]
    if is_auxiliary(token) or (is_verb(parse.tokens, last) and not token.lower.startswith(_LEFT)):
        return False
    first = parse.clauses[parse.at(token.start)].first
    return any(each.lower.startswith(_LEFT) for each in parse.tokens[first : last + 1])


def _is_passive(parse: Parse, index: int) -> bool:
    """ "is set", "has been tentatively set", "called a vote, set"; not "a fair scheduled"."""
    before = parse.tokens[index - 1]
    aside = index > 1 and (before.lower in lexicon.ADVERBS or before.lower.endswith("ly"))
    return before.lower == "," or is_auxiliary(parse.tokens[index - 2] if aside else before)
