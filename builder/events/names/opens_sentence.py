"""Whether a sentence begins at a place in the text, or what it tells behind a dateline, a day or an hour."""

import re

_MARKS = " “”\"'‘(*•-"
# "(Reuters) - Tar", "June 15 - Crews", "4.30 pm CDT: Bad", "((WN))  Back", "ULVIKA, Ohio -- Federal"
_LED = re.compile(
    r"(?:\(Reuters\)|\(AP\)|\(AFP\)|\b[A-Z][a-z]{2,8}\.? \d{1,2}|\b(?:19|20)\d\d|\b[A-Z][A-Z .'’]{2,30}(?:, [A-Z][\w.]{1,15})?) (?:-{1,2}|–|—) $"
    r"|(?:\d|\b[ap]\.?m\.?(?: [A-Z]{2,4})?|\b\d{1,2} [A-Z][a-z]{2,8}|\b[A-Z][a-z]{2,8} \d{1,2}): $|\(\([A-Z]{1,4}\)\) {1,2}$"
)
_GLANCE = 60  # code points before it


def opens_sentence(text: str, start: int, at: int) -> bool:
    """Whether the sentence that begins at `start` opens at code point `at`."""
    if not text[start:at].strip(_MARKS):
        return True
    return text[at - 2 : at] in ("- ", "– ", "— ", ": ", ") ", "  ") and _LED.search(text, max(start, at - _GLANCE), at) is not None
