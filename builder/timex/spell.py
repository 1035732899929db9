"""A regular expression, letter by letter: which words it can spell."""

from collections.abc import Sequence
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

from builder.timex.add_states import add_states
from builder.timex.opening import ANY, DIGITS
from builder.timex.states import FIRST, NEXT, NO_WORDS, OVER, State, States


def spell(kind: Any, value: Any, states: States) -> States:
    """The states after one more item of the parser's that stands for one character."""
    after: States = {}
    if kind is op.LITERAL and not chr(value).isalnum() and (ended := frozenset([word for place, word in states if place == FIRST and word])):
        after[_next(chr(value), "")] = ended
        states = {state: words for state, words in states.items() if state[0] != FIRST or not state[1]}
    for state, words in states.items():
        add_states(after, _one(kind, value, state), words)
    return after


def _one(kind: Any, value: Any, state: State) -> States:
    if kind is op.LITERAL:
        return _character(chr(value), state)
    return _one_of(value, state) if kind is op.IN else _open(state)


def _character(character: str, state: State) -> States:
    place, spelled = state
    if place == NEXT:
        return {_next(character.lower(), spelled): NO_WORDS}
    letter, digit = _is_letter(character), character.isdecimal()
    if letter and (not spelled or _is_letter(spelled[0])):
        return {(FIRST, spelled + character.lower()): NO_WORDS}
    if digit and (not spelled or spelled in DIGITS):
        return {(FIRST, _longer(spelled)): NO_WORDS}
    if spelled:
        return {_next(character.lower(), ""): frozenset({spelled})}
    return {(OVER, ANY): frozenset({ANY})} if character.isspace() else {(NEXT, ""): frozenset({character})}


def _next(character: str, spelled: str) -> State:
    """One character more of what follows the first word."""
    letter, digit = _is_letter(character), character.isdecimal()
    sign = "a" if letter else " " if character.isspace() else character
    if spelled[-1:].isdecimal():
        return (NEXT, _longer(spelled)) if digit else (OVER, spelled + sign)
    if _is_letter(spelled[-1:]):
        return (NEXT, spelled + character) if letter else (OVER, spelled)
    if letter or digit:
        return NEXT, _longer(spelled) if digit else spelled + character
    return (NEXT, sign) if spelled in ("", " ") and (sign == " " or not spelled) else (OVER, spelled + sign)


def _is_letter(character: str) -> bool:
    """Of a word, and no digit: "½" too."""
    return character.isalnum() and not character.isdecimal()


def _longer(spelled: str) -> str:
    return spelled if spelled.endswith(DIGITS[-1]) else spelled + DIGITS[1]


def _open(state: State) -> States:
    """What comes here may be anything."""
    place, spelled = state
    if place == NEXT:
        return {(OVER, ("" if spelled[:1].isalnum() else spelled[:1]) + ANY): NO_WORDS}
    return {(OVER, ANY): frozenset(DIGITS[len(spelled) :] if spelled in DIGITS[1:] else (ANY,))}


def _one_of(members: Sequence[tuple[Any, Any]], state: State) -> States:
    """A class of characters: each literal for itself, digits as one; letters by range leave the word open."""
    if members[0][0] is op.NEGATE:
        return _character(" ", state) if (op.CATEGORY, op.CATEGORY_NOT_SPACE) in members else _open(state)
    after: States = {}
    for member in members:
        for one, words in _member(*member, state).items():
            after[one] = after.get(one, NO_WORDS) | words
    return after


def _member(kind: Any, value: Any, state: State) -> States:
    if kind is op.LITERAL:
        return _character(chr(value), state)
    if kind is op.RANGE and chr(value[0]).isdecimal() or kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
        return _character("0", state)
    return _character(" ", state) if kind is op.CATEGORY and value is op.CATEGORY_SPACE else _open(state)
