"""How a shape can begin."""

from dataclasses import dataclass

ANY = "*"  # what comes is not known
DIGITS = tuple("0" * length for length in range(6))  # a run of so many digits, in any script; the last one for longer runs too


@dataclass(frozen=True, slots=True)
class Opening:
    """One way a shape can begin: with any of `words`, and then with `following`.

    A word is a run of letters in lower case, one of `DIGITS`, another character for itself, or `ANY`. `following` is a space or another character
    or nothing, and then a word: " may", ", ", "th", " *"; `ANY` where all is left open. Behind digits stands what comes next: a letter ("a" for
    any), a space or another character, or `ANY`: " 0,", "-0000*".
    """

    words: frozenset[str]
    following: str
