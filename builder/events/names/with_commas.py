"""Bodies whose names have commas in them, as their letters behind, or their end, tell."""

import re
from collections.abc import Sequence
from dataclasses import replace

from builder.events.gazetteers.gazetteer import ORGANISATION_WORDS
from builder.events.names.cast import Run
from builder.events.names.is_short_for import is_short_for

# What an office may be for, as the last of several things: "Ministry of Trade, Industry and Energy".
_FIELD = (
    "(?:Agriculture|Alcohol|Arts|Business|Commerce|Communications|Communities|Culture|Development|Education|Employment|Energy|Enforcement|Environment"
    "|Explosives|Families|Finance|Firearms|Fisheries|Food|Forestry|Health|Housing|Immigration|Industry|Infrastructure|Innovation|Justice|Labor|Labour"
    "|Media|Pensions|Planning|Regulation|Research|Rural Affairs|Science|Security|Skills|Sports?|Technology|Tobacco|Tourism|Trade|Transport"
    "|Transportation|Veterans Affairs|Welfare|Women|Youth)"
)
_FIELDS = re.compile(rf"(?:, {_FIELD}){{1,4}},? and {_FIELD}\b(?! [A-Z])")
_OFFICE = re.compile(r"(?:.{3,30} )?(?:Bureau|Department|Ministry|Office|Committee|Commission|Agency|Institute) (?:of|for|on) ")
_BETWEEN = (", ", " and ", ", and ")
_FIRM, _AND = ("Co", "Co."), (" and ", " & ")  # "Lund, Berg and Co."
_FIRMS = ("Inc", "LLC", "Ltd", "Corp", "LLP", "PLC", "Plc")
_BEFORE_FIRM = re.compile(r",? (?:\d{1,4} )?")  # "Lund, Inc.", "Lund 12 LLC"
_MOST = 4  # runs of one name
_FEWEST = 3  # letters


def with_commas(text: str, runs: Sequence[Run]) -> list[Run]:
    """The runs in order, those made one which the letters in brackets behind them are short for: "Institute of Food, Health and Trade (IFHT)"; and
    those that tell what one office is for, or what kind of firm it is."""
    joined, end = list[Run](), 0  # up to where fields were told
    for run in runs:
        if run.start < end:
            continue
        if _OFFICE.match(run.name) and (fields := _FIELDS.match(text, run.end)) is not None:
            run, end = replace(run, words=tuple(text[run.start : fields.end()].split(" ")), spaced=0), fields.end()
        if text[run.start - 1 : run.start] == "(" and (count := _parts(text, joined, run)) > 1:
            first, last = joined[-count], joined[-1]
            joined[-count:] = [replace(first, words=tuple(text[first.start : last.end].split(" ")), spaced=0)]
        if run.name in _FIRM and joined and text[joined[-1].end : run.start] in _AND:
            first = _partner(text, joined)
            joined = [each for each in joined if each.start < first.start]
            run = replace(first, words=tuple(text[first.start : run.end].split(" ")), titles=frozenset(), spaced=0)
        if run.name.rstrip(".") in _FIRMS and joined and _BEFORE_FIRM.fullmatch(text, joined[-1].end, run.start):
            run = replace(joined[-1], words=tuple(text[joined.pop().start : run.end].split(" ")), titles=frozenset(), spaced=0)
        joined.append(run)
    return joined


def _partner(text: str, before: Sequence[Run]) -> Run:
    """The first of the partners that end with the last run `before`: one word each, but for commas."""
    first = len(before) - 1
    while first and len(before[first - 1].words) == 1 and text[before[first - 1].end : before[first].start] == ", ":
        first -= 1
    return before[first]


def _parts(text: str, before: Sequence[Run], short: Run) -> int:
    """How many of the last runs `before` are one name by the letters of `short`; 0 where they are none."""
    if len(short.words) > 1 or len(short.name) < _FEWEST or not short.name.isupper() or not before:
        return 0
    end = before[-1].end
    if text[end : short.start] != " (":
        return 0
    for count in range(2, min(_MOST, len(before)) + 1):
        first, second = before[-count], before[-count + 1]
        if text[first.end : second.start] not in _BETWEEN:
            return 0
        whole = text[first.start : end]
        if is_short_for(short.name, whole.replace(",", "")) and not ORGANISATION_WORDS.isdisjoint(whole.lower().replace(",", "").split()):
            return count
    return 0
