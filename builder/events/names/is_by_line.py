"""Whether a name is only that of whoever wrote an article, or took its picture."""

import re

from builder.events.gazetteers.given_names import given_names
from builder.events.names.cast import Run

_DESK = (
    "Home|Foreign|Affairs|Business|Political|Politics|Environment|Science|Technology|Health|Education|Entertainment|Arts|Media|Legal|Economics|World"
    "|Diplomatic|Defence|Security|Sports|Culture|Religious|Industry|Consumer|Transport|Crime|Economic|Royal"
)
_POST = re.compile(rf"(?: (?:{_DESK}))+ (?:affairs )?(?:correspondent|reporter|editor|analyst)\b")
_OUTLET = re.compile(r"(?:,| and [A-Z][\w’'-]{1,20} [A-Z][\w’'-]{1,20})? (?:BBC News|BBC Sport|Reuters|Associated Press|AP|AFP|Sky News|CNN)\b")
_BY = re.compile(r"\bQuote $|(?:^|\n|[.!?”)|] |[a-z] )By (?:[A-Z][\w’'-]{1,20} [A-Z][\w’'-]{1,20} and )?$")
_OPENED = re.compile(r"(?:^|\n|[.!?”)] )$")
_CREDIT = re.compile(r"\b(?:Photograph|Photo|Picture|Image|Illustration)(?: credit| by)?: ?$")
_CREDITED = ("/", ")")  # "Photograph: Ada Berg/Reuters"
_GLANCE = 48  # code points before a name that are looked at
_NAME = 2  # words of it


def is_by_line(text: str, run: Run) -> bool:
    """ "Ada Berg Home Affairs correspondent", "By Ada Berg BBC News", "Ada Berg BBC News, Oslo" at the head of a sentence,
    and whose picture it is."""
    if text.startswith(_CREDITED, run.end) and _CREDIT.search(text, max(0, run.start - _GLANCE), run.start):
        return True
    if len(run.words) < _NAME or run.words[0] not in given_names():
        return False
    if _POST.match(text, run.start + len(" ".join(run.words[:_NAME]))):
        return True
    if len(run.words) > _NAME or not _OUTLET.match(text, run.end):
        return False
    before = text[max(0, run.start - _GLANCE) : run.start]
    return (_BY.search(before) or _OPENED.search(before)) is not None
