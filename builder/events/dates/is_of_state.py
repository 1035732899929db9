"""Whether a date is that of a picture, or of a state of things that still goes on."""

from builder.events.clauses.clause import Token, TokenKind

_PICTURED = frozenset("shown pictured seen photographed filmed".split())
_USED = frozenset("used known seen available practised practiced played existing living alive".split())  # "methods used today"
_STILL = 9  # tokens between "still" and "today"
_CAPTION = 7  # tokens between "pictured" and when
_BEFORE_TODAY = _USED | {"even"}


def is_of_state(tokens: tuple[Token, ...], index: int) -> bool:
    """True for "questions that still divide the town today" and "Roe, pictured in May, resigned". `index` is the expression's token."""
    near = range(index - 1, max(-1, index - 1 - _STILL), -1)
    still = tokens[index].lower == "today" and any(tokens[i].lower == "still" for i in near)
    used = index > 0 and tokens[index].lower == "today" and tokens[index - 1].lower in _BEFORE_TODAY
    return still or used or _is_of_picture(tokens, index)


def _is_of_picture(tokens: tuple[Token, ...], index: int) -> bool:
    for place in range(index - 1, max(0, index - 1 - _CAPTION), -1):
        if tokens[place].kind == TokenKind.MARK:
            return False
        if tokens[place].lower in _PICTURED:
            return tokens[place - 1].lower in (",", "(")
    return False
