"""Whether a listing of programmes only announces what it dates."""

import re

from builder.events.clauses.clause import Parse, TokenKind
from builder.events.clauses.is_present import SHOWS
from builder.events.clauses.verbs import is_past
from builder.events.dates.dating import Dating
from builder.temporal.granularity import Granularity
from builder.timex.timex import Anchor, Timex

_TOLD = frozenset("was were had did".split())
_WEEKDAY = re.compile(r"(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w{2,12})?$", re.IGNORECASE)  # "Sunday morning", not "last Sunday"


def is_billing(parse: Parse, dated: Dating, published: int | None) -> bool:
    """ "Ada Berg plays tonight": told in the present, or by no verb and not over, or of a day that is to come. `published`: the day of
    publication, where one is known."""
    clause = parse.clauses[dated.clause]
    if published is not None and _is_on(dated.timex, published):
        return True
    if clause.verb is None:
        assert dated.timex.interval is not None
        return published is None or dated.timex.interval.end > published
    if _presents(parse, clause.first, clause.verb):
        return True
    return parse.tokens[clause.verb].lower not in _TOLD and not is_past(parse.tokens[clause.verb])


def _is_on(timex: Timex, published: int) -> bool:
    """ "Tonight's session", "this week", "on Sunday morning", "fifty years ago this month": a listing is read ahead."""
    if timex.interval is None or timex.anchor == Anchor.NONE:
        return False
    if timex.text.lower().endswith("ago this month"):
        return True
    near = timex.interval.granularity <= Granularity.WEEK and timex.interval.end > published
    return near or _WEEKDAY.match(timex.text) is not None


def _presents(parse: Parse, first: int, verb: int) -> bool:
    """ "Ada Berg reunites people caught in a fire": what the programme does stands just behind a name."""
    for index in range(first + 1, verb):
        before, token = parse.tokens[index - 1], parse.tokens[index]
        named = before.kind == TokenKind.WORD and before.text[0].isupper() and before.text[-1] != "s"
        if named and index > first + 1 and token.text.islower() and SHOWS.match(token.lower):
            return True
    return False
