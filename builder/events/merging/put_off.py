"""Plans that were called off or put off."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from builder.events.event import Status
from builder.events.merging.called_off import called_off
from builder.events.merging.tale import Tale, Weights

_CROWD = 40  # plans that share a word: in a greater crowd the word tells nothing
_AHEAD = 120  # days between what calls a plan off, or the day it is put off to, and the day it was planned for
_WEEK = 7  # days: what calls a plan off is dated so finely, or it may be another matter
_NEAR = 3  # sentences
_SHARE = 0.6  # of the words of what is called off, how many the plan has


def put_off(tales: Mapping[str, Tale], weights: Weights) -> Iterator[tuple[str, str]]:
    """Pairs of ids: each plan with what calls it off or puts it off to another day. `tales`: id → tale."""
    plans = {name: tale for name, tale in tales.items() if tale.event.status == Status.PLANNED}
    postings: dict[str, list[str]] = defaultdict(list)
    for name, plan in plans.items():
        for word in plan.words:
            postings[word].append(name)
    for name, change in tales.items():
        if not postings.keys().isdisjoint(change.heads) and called_off(change.event):
            shared = Counter(plan for word in change.heads if len(postings.get(word, ())) <= _CROWD for plan in postings.get(word, ()))
            yield from ((plan, name) for plan in shared if plan != name and _ends(plans[plan], change, weights))


def _ends(plan: Tale, change: Tale, weights: Weights) -> bool:
    again = change.event.status == Status.PLANNED
    in_time = abs(change.start - plan.start) <= _AHEAD and change.end - change.start <= _WEEK and plan.first <= max(change.first, change.start)
    in_order = change.start >= plan.end if again else change.start < plan.end
    told_first = plan.first <= change.start or bool(plan.articles & change.articles)
    if not (in_time and in_order and told_first) or plan.is_apart(change):
        return False
    together = bool(set(change.where) & set(plan.where))
    shared = change.heads & (plan.words if together else plan.heads)
    share = weights.of(shared) / weights.of(change.heads) if change.heads else 0.0
    beside = not {(article, place + far) for article, place in plan.where for far in range(-_NEAR, _NEAR + 1)}.isdisjoint(change.where)
    return share >= _SHARE and len(shared) >= (1 if beside else 2)
