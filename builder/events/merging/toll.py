"""How many were killed, hurt, arrested or are missing."""

from builder.events.merging.counting import Told
from builder.events.words import lexicon
from builder.events.words.numeral import Count, Numeral
from builder.events.words.roots import roots

TOLL = "toll"  # what such a count begins with

# The first of a row says it to the reader.
_DONE = {
    word: row.split()[0]
    for row in (
        "killed dead died deaths fatalities slain",
        "injured injuries wounded hurt",
        "arrested arrests detained",
        "missing",
    )
    for word in row.split()
}
_DOING = {
    word: row.split()[0]
    for row in (
        "killed kill kills killing",
        "injured injure injures injuring wounded wounding",
        "arrested arrest arrests arresting detained detaining",
    )
    for word in row.split()
}
_ACTIVE_TOO = frozenset("killed injured wounded hurt arrested detained".split())
_BE = frozenset("was were been are is being".split())
_ANYBODY = frozenset("people persons person individuals".split())
_BETWEEN = frozenset("have has had was were been are is being also reportedly reported confirmed found shot".split())
_TOLL_OF = frozenset("of at to stands stood reached is was".split())
_GOES_ON = lexicon.PREPOSITIONS | lexicon.ADVERBIAL_OPENERS | lexicon.COORDINATORS | frozenset(', ; : . — – ) ” "'.split()) | {""}
_REACH = 6  # words from the number to what befell


def toll(told: Told, number: Numeral) -> Count | None:
    """ "217 people were killed", "killing at least 217", "left 217 dead", "a death toll of 217"; None where nothing of the kind is told."""
    befell, whom = _before(told, number) or _after(told, number) or ("", ())
    if not befell:
        return None
    holders = tuple(sorted(roots(" ".join(word for word in whom if word not in _ANYBODY))))
    words = " ".join((told.between(number.first, number.last), *(told.words[number.last + i] for i in range(len(whom)) if whom[i] not in _ANYBODY)))
    people = "people " if not holders and any(word in ("people", "persons") for word in whom) else ""
    return Count((TOLL, befell, *holders), number.low, number.high, f"{words} {people}{befell}")


def _before(told: Told, number: Numeral) -> tuple[str, tuple[str, ...]] | None:
    at = number.first - 1
    if told.at(at) == "of" and told.at(at - 1) == "total":
        at -= 3
    whom = told.lowers[number.last : told.noun_end(number.last)]
    if told.at(at) in _DOING and told.at(at - 1) not in _BE:
        return _DOING[told.at(at)], whom
    if told.at(at) == "dead" and told.at(at - 1) in ("shot", "found"):
        return "killed", whom
    if told.at(at) in ("claimed", "claiming", "cost") and told.at(number.last) == "lives":
        return "killed", ()
    if told.at(at) in _TOLL_OF and "toll" in told.lowers[max(0, at - 2) : at] and (told.sign(number) or not whom or set(whom) <= _ANYBODY):
        return "killed", ()
    return None


def _after(told: Told, number: Numeral) -> tuple[str, tuple[str, ...]] | None:
    last = number.last
    while last < number.last + _REACH and told.at(last) not in _DONE and told.at(last)[:1].isalpha() and told.at(last) not in _BETWEEN:
        if told.at(last) in lexicon.STOP_WORDS:
            return None
        last += 1
    at = last
    while told.at(at) in _BETWEEN:
        at += 1
    if told.at(at) not in _DONE or (told.at(at) in _ACTIVE_TOO and told.at(at - 1) not in _BE and told.at(at + 1) not in _GOES_ON):
        return None
    return _DONE[told.at(at)], told.lowers[number.last : last]
