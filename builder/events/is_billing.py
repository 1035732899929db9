"""Whether a listing of programmes only announces what it dates."""

from builder.events.clause import Parse
from builder.events.dating import Dating
from builder.events.verbs import is_past

_TOLD = frozenset("was were had did".split())


def is_billing(parse: Parse, dated: Dating, published: int | None) -> bool:
    """ "Ada Berg plays tonight": told in the present, or by no verb and not over. `published`: the day of publication, where one is known."""
    verb = parse.clauses[dated.clause].verb
    if verb is None:
        assert dated.timex.interval is not None
        return published is None or dated.timex.interval.end > published
    return parse.tokens[verb].lower not in _TOLD and not is_past(parse.tokens[verb])
