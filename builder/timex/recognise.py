"""Which words are temporal expressions, and what they mean; not yet which day."""

import re
from collections.abc import Iterable, Iterator

from builder.languages.language import Join
from builder.timex.compile import Grammar, RuleRow
from builder.timex.even_spaces import even_spaces
from builder.timex.mention import Mention
from builder.timex.opening import DIGITS

_LEFT = 40  # code points looked at for words that go before a mention
_GAP = 14  # code points between two mentions that may be one


def recognise(text: str, start: int, end: int, grammar: Grammar) -> tuple[Mention, ...]:
    """The mentions in code points [start, end) of `text`, in order, none overlapping; a sense of None is no date."""
    text = even_spaces(text)
    joined = _join(list(_scan(text, start, end, grammar)), text, grammar)
    whole, floor = [], start
    for mention in joined:
        whole.append(_before(mention, text, floor, grammar))
        floor = mention.end
    return tuple(whole)


def _scan(text: str, start: int, end: int, grammar: Grammar) -> Iterator[Mention]:
    position = start
    shelf_of, most = grammar.rules.get, len(DIGITS) - 1
    for word in grammar.word.finditer(text, start, end):
        first = word[0]
        shelf = shelf_of(first.lower())
        if shelf is None and first.isdecimal():
            shelf = shelf_of(DIGITS[min(len(first), most)])
        if shelf is None or word.start() < position:
            continue
        rules = shelf.fitting(text, word.end(), end)
        if rules and (mention := _longest(text, word.start(), end, rules)):
            mention = _behind(mention, text, end, grammar)
            yield mention
            position = mention.end


def _longest(text: str, start: int, end: int, rules: Iterable[RuleRow]) -> Mention | None:
    """The longest reading that begins at `start`; the earlier row where two are as long."""
    matches = [(match, pattern, rule) for pattern, rule in rules if (match := pattern.regex.match(text, start, end))]
    for match, pattern, rule in sorted(matches, key=lambda row: -row[0].end()):
        if match.end() == start:
            continue
        if rule.meaning is None:
            return Mention(start, match.end(), rule.shape, None)
        values = pattern.read(match)
        if values is not None:
            return Mention(start, match.end(), rule.shape, rule.meaning(*values))
    return None


def _behind(mention: Mention, text: str, end: int, grammar: Grammar) -> Mention:
    """The mention with the words behind it that belong to it."""
    if mention.sense is None:
        return mention
    for pattern, row in grammar.behind.fitting(text, mention.end, end):
        match = pattern.regex.match(text, mention.end, end)
        values = pattern.read(match) if match else None
        if match and values is not None and (sense := row.change(*values, mention.sense)):
            return Mention(mention.start, match.end(), f"{mention.rule} +{row.shape}", sense)
    return mention


def _before(mention: Mention, text: str, floor: int, grammar: Grammar) -> Mention:
    """The mention with the words before it that belong to it, none before `floor`."""
    if mention.sense is None:
        return mention
    left = text[max(floor, mention.start - _LEFT) : mention.start]
    for pattern, row in grammar.before.fitting(left[::-1], 0, len(left)):
        match = pattern.regex.search(left)
        values = pattern.read(match) if match and match[0] else None
        if match and values is not None and (sense := row.change(*values, mention.sense)):
            return Mention(mention.start - len(match[0]), mention.end, f"{row.shape}+ {mention.rule}", sense)
    return mention


def _join(mentions: list[Mention], text: str, grammar: Grammar) -> list[Mention]:
    """Neighbours that are one expression, from left to right."""
    joined: list[Mention] = []
    for mention in mentions:
        while joined and (one := _joined(joined[-1], mention, text, grammar)):
            joined.pop()
            mention = one[0]
            if len(one) == 2:
                joined.append(mention)
                mention = one[1]
                break
        joined.append(mention)
    return joined


def _joined(left: Mention, right: Mention, text: str, grammar: Grammar) -> tuple[Mention, ...] | None:
    if left.sense is None or right.sense is None or not 0 < right.start - left.end <= _GAP:
        return None
    between = text[left.end : right.start]
    for row in grammar.joins(between):
        fits = not row.lead or _led(row, text[max(0, left.start - _LEFT) : left.start])
        sense = row.change(left.sense, right.sense) if fits else None
        rule = f"{left.rule}{row.shape}{right.rule}"
        if isinstance(sense, tuple):
            return Mention(left.start, left.end, rule, sense[0]), Mention(right.start, right.end, right.rule, sense[1])
        if sense:
            return (Mention(left.start, right.end, rule, sense),)
    return None


def _led(row: Join, before: str) -> bool:
    return re.search(rf"\b{row.lead}\Z", before, re.IGNORECASE) is not None
