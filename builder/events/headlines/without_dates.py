"""The words of a headline without those that only say when."""

import re
from functools import lru_cache

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.verbs import is_participle
from builder.events.dates.dating import Dating
from builder.events.headlines.as_of import as_of
from builder.events.headlines.brings_own_day import brings_own_day
from builder.events.headlines.only_dated import only_dated
from builder.events.headlines.says_more import says_more
from builder.events.words import lexicon

_BOUND_BEFORE = frozenset("since until till than before after for through between by of to and into towards effective starting beginning".split())
_LEADING = frozenset("by through over throughout during between".split())
_DEICTIC = ("last ", "next ", "this ", "earlier ", "later ", "yesterday", "today", "tomorrow", "tonight")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_AT_LEAST = frozenset("least most".split())  # "to last until at least noon"
_RANGES = frozenset("to until till through".split())
_BOTH = frozenset("and & or".split())  # "in 2017 and 2018"
_AGAIN = frozenset("then again also".split())  # "on Monday and again that night"
_NOT_BORN = lexicon.AUXILIARIES | {"("}  # "was born"
_ZONE_WORDS = frozenset(
    "local time morning afternoon evening night utc gmt bst cet cest eet msk ist jst kst aest aedt est edt cst cdt mst mdt pst pdt et pt".split()
)
_EARLY_LATE = frozenset("early late earlier later on in at from during around about throughout back just only shortly".split())
_CLOCK = re.compile(r"\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\d{1,2}:\d\d")
_NEXT_ITEM = re.compile(r"\d{1,2}")
_BY_CLOCK = frozenset("around about approximately".split())
_NEAR_CLOCK = frozenset("just shortly soon time sometime right moments".split())  # "just after 2:30", "some time after 3 a.m."
_BEFORE_CLOCK = _NEAR_CLOCK | {"quarter"}
_BY_HOUR = _EARLY_LATE | _BY_CLOCK | _NEAR_CLOCK | {"after", "before", "some", "a", "quarter"}
_HALVES = frozenset("mid early late".split())  # "in mid - May"
_JOINTS = _RANGES | _BOTH
_WHENCE = frozenset("when after before until where".split())  # "came in 1907, | when he"
_LEADS_NOUN = frozenset("the a an his her its their our".split())
_BY_DAY = _EARLY_LATE | {"over"}


def without_dates(parse: Parse, wanted: list[int], dating: Dating) -> list[int]:
    """The token indexes of `wanted` without parentheses, expressions of time that stand alone, and the prepositions that bring them."""
    return list(_without_dates(parse, tuple(wanted), dating))


@lru_cache(maxsize=256)  # the same words are asked for to be cut, judged and written
def _without_dates(parse: Parse, wanted: tuple[int, ...], dating: Dating) -> tuple[int, ...]:
    dropped: set[int] = set()
    for place, index in enumerate(wanted):
        kind = parse.tokens[index].kind
        if kind == TokenKind.PARENTHESIS:
            dropped.add(index)
        elif kind == TokenKind.TIME and _is_loose(parse, index, dating):
            dropped.update(_with_brackets(parse, wanted, place, dating))
    return tuple([index for index in wanted if index not in dropped]) if dropped else wanted


def _is_loose(parse: Parse, index: int, dating: Dating) -> bool:
    """Not "since Monday", not "Friday's vote", not "the 2016 election", not "three years": those say more than when."""
    token, first = parse.tokens[index], _begin(parse, index)
    before = parse.tokens[first - 1] if first else None
    after = parse.tokens[index + 1] if index + 1 < len(parse.tokens) else None
    if (after is not None and after.lower in ("'s", "’s", "'", "’")) or says_more(parse, index, dating):
        return False
    if before is not None and before.lower in _LEADS_NOUN:
        return False  # "came on | the Saturday | of the fair"
    if before is not None and (_is_particle(parse, index - 1) or before.lower in _AT_LEAST):
        return before.lower not in _AT_LEAST
    if _is_by_clock(parse, index):
        return True
    if before is not None and before.lower == "as" and not as_of(parse, index):
        return False
    if before is not None and before.lower == "over":
        return "weekend" in token.lower  # "raised a million over | the next year"
    if before is not None and before.lower == "dated":  # "an order | dated Monday", not "was dated", "the order, dated Monday,"
        return parse.tokens[max(0, index - 2)].kind == TokenKind.WORD and parse.tokens[index - 2].lower not in lexicon.AUXILIARIES
    bound = before is not None and before.lower in _BOUND_BEFORE and not as_of(parse, index) and not _leads(parse, index)
    if bound and not brings_own_day(parse, index, dating):
        return False
    return token.start == dating.start or _is_plain(parse, index) or _is_said_twice(parse, index, dating)


def _is_by_clock(parse: Parse, index: int) -> bool:
    """ "fell | around 7 pm", "rose | just after 3:30": the hour stands beside the entry's day; not "is to last | until shortly after noon"."""
    lead = [token.lower for token in parse.tokens[max(0, index - 4) : index]]
    about, _, hour = parse.tokens[index].lower.partition(" ")
    brought = about in _BY_CLOCK and _CLOCK.match(hour) is not None
    if len(lead) < 4 or not (brought or _CLOCK.match(parse.tokens[index].lower)) or not _RANGES.isdisjoint(lead):
        return False
    return brought or lead[-1] in _BY_CLOCK or (lead[-1] in ("after", "before") and lead[-2] in _BEFORE_CLOCK)


def _begin(parse: Parse, index: int) -> int:
    """The index of its first token: of the "mid" of "mid - May"."""
    halved = index > 1 and parse.tokens[index - 1].text == "-" and parse.tokens[index - 2].lower in _HALVES
    return index - 2 if halved else index


def _is_particle(parse: Parse, index: int) -> bool:
    """ "sworn in last week", "stepped in Monday": the "in" belongs to the verb."""
    if index < 1 or not is_participle(parse.tokens[index - 1]) or index + 1 >= len(parse.tokens):
        return False
    before, time = parse.tokens[index].lower, parse.tokens[index + 1].lower
    return before in ("in", "on") and (time.startswith(_DEICTIC) or (before == "in" and (time.startswith(_WEEKDAYS) or " on " in time)))


def _leads(parse: Parse, index: int) -> bool:
    """ "By Monday," at the head of the sentence."""
    return index == 1 and parse.tokens[0].lower in _LEADING


def _past_range(parse: Parse, index: int) -> int:
    """ "from 2007 until 2011": the index of the range's other end, or of the expression itself."""
    tokens = parse.tokens
    through = [each.lower for each in tokens[index + 1 : index + 3]] == ["through", "to"]
    if through and index + 3 < len(tokens) and tokens[index + 3].kind == TokenKind.TIME:
        return index + 3
    paired = index + 2 < len(tokens) and tokens[index + 1].lower in _JOINTS
    paired = paired and (tokens[index + 2].kind == TokenKind.TIME or tokens[index + 2].text.isdigit())
    if not paired:
        return index
    spanned = tokens[index - 1].lower in ("from", "between") or " of " in tokens[index].lower
    return index + 2 if tokens[index + 1].lower in _BOTH or spanned else index


def _is_plain(parse: Parse, index: int) -> bool:
    """Another expression goes only when it is brought by "on" or stands by the one that dates."""
    before = parse.tokens[index - 1] if index else None
    if before is None:
        return True
    paired = parse.tokens[index + 1 : index + 3] if before.lower in ("in", "on") else ()
    both = len(paired) == 2 and paired[0].lower in _BOTH and paired[1].kind == TokenKind.TIME
    again = index > 2 and before.lower in _AGAIN and parse.tokens[index - 2].lower in _BOTH and parse.tokens[index - 3].kind == TokenKind.TIME
    return before.lower in ("on", "at") or before.kind == TokenKind.TIME or both or again


def _is_said_twice(parse: Parse, index: int, dating: Dating) -> bool:
    """ "leaves | next month | on 2 August": the day that dates says it better."""
    behind = [token for token in parse.tokens[index + 1 : index + 3] if token.lower not in ("on", ",")]
    return parse.tokens[index].text.startswith(_DEICTIC) and bool(behind) and behind[0].start == dating.start


def _with_brackets(parse: Parse, wanted: tuple[int, ...], place: int, dating: Dating) -> set[int]:
    """The expression with its preposition, "local time" after it, and the comma that then has nothing to part."""
    index, before = wanted[place], _begin(parse, wanted[place]) - 1
    gone = set(range(before + 1, index + 1))
    if before == 0 and parse.tokens[0].lower in _LEADING:
        gone.add(before)
        before -= 1
    if brings_own_day(parse, index, dating) and parse.tokens[before].lower != "and":
        before -= 1
    before = _past_bringers(parse, wanted, before, _BY_HOUR if _is_by_clock(parse, index) else _BY_DAY)
    gone.update(range(before + 1, index))
    gone.update(_left_alone(parse, before, index))
    gone.update(range(index - as_of(parse, index), index), range(only_dated(parse, index) or index, index))
    after = _past_range(parse, index) + 1
    gone.update(range(index, after))
    while after in wanted and (parse.tokens[after].lower in _ZONE_WORDS or _is_next_item(parse, after)):
        gone.add(after)
        after += 1
    goes_on = parse.tokens[after + 1].lower if after + 1 < len(parse.tokens) else ""
    if after + 1 < len(parse.tokens) and parse.tokens[after].lower == "of" and parse.tokens[after + 1].kind == TokenKind.TIME:
        gone.update((after, after + 1))  # "from 3 to 7 July of last year"
    if (
        after in wanted
        and parse.tokens[after].lower == ","
        and (goes_on in lexicon.PREPOSITIONS | _WHENCE or before < 0 or parse.tokens[before].lower == "," or before not in wanted)
    ):
        gone.add(after)
    return gone


def _is_next_item(parse: Parse, index: int) -> bool:
    """ "printed in 1959 | 2", which numbers the next of a list."""
    return index == len(parse.tokens) - 1 and _NEXT_ITEM.fullmatch(parse.tokens[index].text) is not None


def _past_bringers(parse: Parse, wanted: tuple[int, ...], before: int, brings: frozenset[str]) -> int:
    """The last index, up to `before`, of what does not bring the expression."""
    while before >= 0 and before in wanted and parse.tokens[before].lower in brings and not _is_particle(parse, before):
        before -= 1
    return before


def _left_alone(parse: Parse, last: int, time: int) -> list[int]:
    """What only brought the date, up to the token `last`: the "born" of "Berg, born in 1794, left", the "and then" of "in 2019 and then in 2020"."""
    if last < 1:
        behind = parse.tokens[time + 1] if last == 0 and time + 1 < len(parse.tokens) else None  # "Set in the 1520s it charts"
        return [0] if behind is not None and is_participle(parse.tokens[0]) and behind.lower in lexicon.SUBJECT_PRONOUNS else []
    if parse.tokens[last].lower in ("born", "dated") and parse.tokens[last - 1].lower not in _NOT_BORN:
        return [last]
    after = parse.tokens[min(time + 1, len(parse.tokens) - 1)].lower
    if parse.tokens[last].lower == "made" and after in ("that", "—", "–") and parse.tokens[last - 1].lower not in lexicon.AUXILIARIES:
        return [last]  # "his ruling | made on Monday | that"
    first = last
    while parse.tokens[first].lower in _AGAIN and first > 1:
        first -= 1
    brought = parse.tokens[first].lower in _BOTH and parse.tokens[first - 1].kind == TokenKind.TIME and first < last
    return list(range(first, last + 1)) if brought else []
