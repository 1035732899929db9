"""Where a shape may be, as it is gone through letter by letter."""

FIRST, NEXT, OVER = range(3)  # in the first word, in what comes next, or past it
State = tuple[int, str]  # where, and how that is spelled so far
NO_WORDS: frozenset[str] = frozenset()
States = dict[State, frozenset[str]]  # by state, the first words that lead there; none while in the first, or where they are as before
