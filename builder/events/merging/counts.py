"""How many of what a sentence tells, where that can be compared with what another sentence tells."""

import re
from collections.abc import Iterator
from dataclasses import replace

from builder.events.merging.counting import Told
from builder.events.merging.toll import toll
from builder.events.words import lexicon
from builder.events.words.numeral import Count, Numeral
from builder.events.words.numerals import numerals
from builder.events.words.roots import roots

_WORD = re.compile(r"[$£€]?\d[\d,]*+(?>(?:\.\d++)?)[^\W\d_]*+(?>(?:[-–/:][^\W_]++)*)%?|[^\W\d_]\w*+(?>(?:[-'’][^\W\d_]++)*)|[^\w\s]")
_DATED = re.compile(r"[-'’].*")
_MAGNITUDE = re.compile(r"(\d(?:\.\d{1,2})?)[-–]magnitude")
# With these a number is told of another day, of a part, or of what only may be.
_SPOILT = frozenset(
    "rose risen rise rises rising climbed climbs increased increases raised revised grew grown fell dropped falls reduced down now "
    "far since initially originally earlier previous previously similar separate elsewhere average not never without if unless "
    "could would may might should can will expected feared projected target likely later ago before until between n't so per every "
    "each".split()
)
# … and these, where they stand next to it.
_PART = frozenset("another more additional further other others among whom only remaining both including include included first".split())
# Between a number and the date these tell that the number is of all the time from then on: "9,000 have died; the protests began in March".
_SINCE = frozenset("since began begun started erupted broke beginning".split())
_NEAR = 3  # words
_LONGEST = 600  # code points: longer is no sentence but a text run together
_TIMES = frozenset("second seconds minute minutes hour hours day days week weeks month months year years decade decades".split())
_DATES = lexicon.DATING_WORDS - _TIMES
_SENTENCED = frozenset("sentenc jail imprison".split())
_TOTALS = frozenset("total toll number sum magnitude tally".split())
_PARTED = frozenset("to and or by v vs".split())  # "five to ten", "won by 3 to 2"


def counts(sentence: str, start: int = 0, end: int = 0) -> tuple[Count, ...]:
    """The counts of a sentence, each of a thing told there once. What dates the sentence stands at code points [start, end) and counts nothing.

    None of those that are told of a part, of a change, of another day or of what may come: a wrong comparison is worse than a missed one.
    """
    if len(sentence) > _LONGEST:
        return ()
    told = _told(sentence)
    numbers = _numbers(told, start, end)
    found = [_placed(told, number, each) for number in numbers if (each := _magnitude(told, number) or toll(told, number) or _thing(told, number))]
    found += [_named(match) for match in _MAGNITUDE.finditer(sentence)]
    ranges = {each.of: {(other.low, other.high) for other in found if other.of == each.of} for each in found}
    return tuple({each.of: each for each in found if len(ranges[each.of]) == 1}.values())


def _told(sentence: str) -> Told:
    found = [(each.group(), each.start()) for each in _WORD.finditer(sentence)]
    words = tuple([word for word, _ in found])
    return Told(sentence, words, tuple(map(str.lower, words)), tuple([start for _, start in found]))


def _numbers(told: Told, start: int, end: int) -> Iterator[Numeral]:
    known = numerals(told.words)
    begun = {number.first for number in known}
    for number in known:
        first, last = told.segment(number.first, number.last)
        around = [*range(first, number.first), *range(number.last, last)]
        dated = any(not start <= told.starts[i] < end and _DATED.sub("", told.lowers[i]) in _DATES for i in around)
        spoilt = any(told.lowers[i] in _SPOILT or told.lowers[i].endswith(("n't", "n’t")) for i in around)
        near = any(told.lowers[i] in _PART and number.first - _NEAR <= i < number.last + _NEAR for i in around)
        after = range(number.last, len(told.words)) if start < end else range(0)
        begun_since = any(told.lowers[i] in _SINCE for i in after if told.starts[i] < start)
        within = start < end and start < told.starts[number.last - 1] + 1 and told.starts[number.first] < end
        range_of = told.at(number.last) in _PARTED and number.last + 1 in begun or told.at(number.first - 1) in _PARTED and _ends(known, number)
        part = told.at(number.first - 1) == "of" and told.at(number.first - 2) not in _TOTALS
        part = part or told.at(number.first - 1) in ("the", "those", "these") and told.at(number.first - 2) == "of"
        if not (dated or spoilt or near or within or range_of or part or begun_since):
            yield number


def _ends(known: tuple[Numeral, ...], number: Numeral) -> bool:
    return any(each.last == number.first - 1 for each in known)


def _placed(told: Told, number: Numeral, count: Count) -> Count:
    """With its words as they stand amid a sentence, and the names behind it."""
    behind = range(number.last, told.segment(number.first, number.last)[1])
    names = {told.lowers[i] for i in behind if told.words[i][0].isupper() and told.lowers[i] not in lexicon.UNTELLING}
    return replace(count, words=count.words[0].lower() + count.words[1:], where=frozenset(names))


def _magnitude(told: Told, number: Numeral) -> Count | None:
    before = told.at(number.first - 1)
    named = before == "magnitude" or (before in ("of", "a") and told.at(number.first - 2) == "magnitude")
    return Count(("magnitude",), number.low, number.high, f"magnitude {told.between(number.first, number.last)}") if named else None


def _named(match: re.Match[str]) -> Count:
    (number,) = numerals((match[1],))
    return Count(("magnitude",), number.low, number.high, f"magnitude {match[1]}")


def _thing(told: Told, number: Numeral) -> Count | None:
    """ "fired 728 drones", "728 drones were fired": what is counted, and what is done with it."""
    last = told.noun_end(number.last)
    begun = last + 1 + (told.at(last + 1) in lexicon.DETERMINERS)
    whole = told.noun_end(begun) if told.at(last) == "of" else last
    whole = whole if whole > begun else last
    verb = told.verb_before(number.first) or told.verb_after(whole)
    unit = told.sign(number) or next((word.removesuffix("s") for word in told.lowers[number.last : whole] if word in _TIMES), "")
    of = roots(" ".join(told.lowers[number.last : whole])) - {"percent", "per", "cent"}
    if not verb or not (of or unit) or (unit + "s" in _TIMES and not set(verb) & _SENTENCED):
        return None
    return Count(("thing", unit, *sorted(of), *verb), number.low, number.high, told.between(number.first, whole))
