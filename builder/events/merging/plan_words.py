"""The words that tell what a plan, its fulfilment or its end is about."""

from builder.events.words.roots import roots

_YEAR = 4  # digits: numbers of fewer are days and hours as often as not
_SAME = {word: row.split()[0] for row in ("begin start open", "hold plac stag host", "meet talk summit") for word in row.split()}
# Words of planning and calling off are no part of what is planned.
_OF_PLANS = roots(
    "plan planned due set scheduled slated expected intends hopes aims going still originally announced announcement cancel cancelled called off "
    "postpone postponed delayed rescheduled scrapped abandoned aborted scrubbed adjourned put pushed back said says told"
)


def plan_words(text: str) -> frozenset[str]:
    """The roots of a text's telling words, those of one sense the same, without words of planning and calling off and without small numbers."""
    return frozenset(_SAME.get(root, root) for root in roots(text) if not (root.isdigit() and len(root) < _YEAR)) - _OF_PLANS
