"""Who is named before a quotation as the one who speaks or writes it."""

import re

_NAME = 60  # code points, at the most
_CAPITAL = r"[A-Z][\w.’'-]{0,20}"
_LABEL = re.compile(r"(?:\n|[.?!”):])\s{0,3}((?:[A-Z][\w.’'-]{0,20}+ ?){1,4}):\s{0,3}$")
_REACH = 3000  # code points in which a quotation may have gone on
_BEFORE = 300  # code points in which a letter may be introduced
_ASKS = (
    r"(?:wants|wishes|would like|(?:is|are) (?:looking|trying|searching|seeking|researching|hoping)|needs|asks|wonders|writes|wrote|e-?mailed"
    r"|(?:has|had|posted|sent|sends|made|added) (?:also )?(?:a|an|some|this)\b|has (?:also )?(?:written|responded|replied|been in touch)"
    r"|got in touch|gets in touch)"
)
# "Ada Berg from Lund, Elsbyshire wants to know of a mill: “…", "Ole Moe is looking for an uncle. “…".
_ASKER = re.compile(
    rf"({_CAPITAL}(?: {_CAPITAL}){{1,3}}),? (?:(?:from|of|in) [^:.“”]{{2,60}}? )?(?:also )?{_ASKS}\b[^:“”\n.?!]{{0,160}}[:.]\s{{0,3}}$"
)
_HEADINGS = re.compile(r"(?:Father|Mother|Family|Relatives?|Ancestors?|Siblings?|Query|Response) (?=[A-Z]\S{0,20} [A-Z])")


def labelled(text: str, start: int) -> str:
    """The name in ``Ann Berg: “The mill burnt down.`` or ``Ann Berg asks of a mill: “It burnt down.`` where the quotation begins at code point
    `start` of `text`, or, where it began before, in what stands before its mark; empty where there is none."""
    opened = start if text[start : start + 1] == "“" else text.rfind("“", max(0, start - _REACH), start)
    if opened < 0 or "”" in text[opened:start]:
        return ""
    before = text[max(0, opened - _NAME) : opened]
    found = _LABEL.search(before if opened > _NAME else "\n" + before)
    introduced = text[max(0, opened - _BEFORE) : opened]
    return _in_full(found[1].strip(), introduced) if found else _asker(introduced)


def _in_full(label: str, introduced: str) -> str:
    """ "Ada Berg" for the label "Ada", where the words before it have that name."""
    longer = re.search(rf"\b{re.escape(label)}(?: {_CAPITAL}){{1,3}}", introduced) if " " not in label else None
    return longer.group().rstrip(".") if longer else label


def _asker(introduced: str) -> str:
    found = _ASKER.search(introduced)
    return _HEADINGS.sub("", found[1], count=1) if found else ""
