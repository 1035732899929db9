"""Which events follow others: what was planned, and then came or was called off."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from builder.articles.article import Article
from builder.events.called_off import called_off
from builder.events.event import DatedEvent, Status
from builder.events.is_joined import is_joined
from builder.events.roots import roots

_CROWD = 40  # events that share a word and a day: in a greater crowd the word tells nothing
_WIDEST = 31  # days of a plan: whatever comes in a year is no sign of what was planned for it
_AHEAD = 120  # days between what calls a plan off, or the day it is put off to, and the day it was planned for
_WEEK = 7  # days: what calls a plan off is dated so finely, or it may be another matter
_NEAR = 3  # sentences
_HEADS, _WHOLE = 0.5, 0.18  # cosines of the headlines and of all that is told …
_LESS, _BOTH, _WIDE = 0.35, 0.8, 0.9  # … or of the headlines alone, and the sum of the two for a plan of a day and for one of more days
_SHARE = 0.6  # of the words of what is called off, how many the plan has
_YEAR = 4  # digits: numbers of fewer are days and hours as often as not
_SAME = {word: row.split()[0] for row in ("begin start open", "hold plac stag host", "meet talk summit") for word in row.split()}
_TO_COME = re.compile(
    r"\b(?:will|shall|would|due|set|scheduled|slated|plan(?:s|ned)?|expect(?:s|ed)?|hop(?:es?|ing)|intends?|aims?|likely|prepar(?:es?|ed|ing)"
    r"|ahead of|(?:is|are|was|were|going|has|have) to(?! blame)|postponed|rescheduled|moved|delayed|put (?:off|back)|pushed back)\b",
    re.IGNORECASE,
)
_INTENDED = re.compile(r"\b(?:to|will|would)(?: be| have| been)?(?: [a-z]{2,20}ly)? ([a-z]{2,20})\b")
_NOT_DONE = re.compile(r"\b(?:not|never|no longer|supposed to|(?:was|were) (?:due |set )?to have)\b|n['’]t\b", re.IGNORECASE)
_BLAND = roots("be begin start open hold take have continue go make get do resume become remain")  # these come in many other words
# Words of planning and calling off are no part of what is planned.
_OF_PLANS = roots(
    "plan planned due set scheduled slated expected intends hopes aims going still originally announced announcement cancel cancelled called off "
    "postpone postponed delayed rescheduled scrapped abandoned aborted scrubbed adjourned put pushed back said says told"
)


@dataclass(frozen=True, slots=True)
class _Tale:
    """What an event is compared by. `first` is the day it was first told, `where` its articles with the sentences."""

    event: DatedEvent
    start: int
    end: int
    heads: frozenset[str]
    words: frozenset[str]
    first: int
    where: tuple[tuple[str, int], ...]


Weights = Mapping[str, float]
Postings = Mapping[tuple[int, str], Sequence[str]]


def links(events: Iterable[DatedEvent], articles: Iterable[Article]) -> tuple[DatedEvent, ...]:
    """The events in the order given, with `follows` and `followed_by`: ids of one another, in order of date.

    A report follows the plan of its day that an earlier article told in the same words; what calls a plan off, or puts it off to another day,
    follows it too. In doubt there is no link. The work grows with the number of events, since they are compared by day and word.
    """
    given = tuple(events)
    published = {article.id: article.publication.day.toordinal() for article in articles if article.publication}
    tales = {event.id: tale for event in given if (tale := _tale(event, published))}
    counts = Counter(word for tale in tales.values() for word in tale.words)
    weights = {word: math.log(1 + len(tales) / count) for word, count in counts.items()}
    pairs = sorted({*_kept(tales, weights), *_put_off(tales, weights)})
    after, before = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for plan, later in pairs:
        after[plan].append(later)
        before[later].append(plan)
    order = {name: (tale.start, name) for name, tale in tales.items()}
    return tuple(
        replace(
            event, follows=tuple(sorted(before[event.id], key=order.__getitem__)), followed_by=tuple(sorted(after[event.id], key=order.__getitem__))
        )
        for event in given
    )


def _tale(event: DatedEvent, published: Mapping[str, int]) -> _Tale | None:
    days = [published[source.article] for source in event.sources if source.article in published]
    if event.interval is None or event.status == Status.DENIED or not days:
        return None
    source = next((each for each in event.sources if each.sentence == event.text), event.sources[0])
    text = event.text if source.sentence != event.text or is_joined(source) else f"{event.text[: source.start]} {event.text[source.end :]}"
    heads = _roots(event.title)
    where = tuple((each.article, each.index) for each in event.sources)
    return _Tale(event, event.interval.start, event.interval.end, heads, heads | _roots(text), min(days), where)


def _roots(text: str) -> frozenset[str]:
    plain = "".join(letter if letter.isalnum() else " " for letter in text)
    return frozenset(_SAME.get(root, root) for root in roots(plain) if not (root.isdigit() and len(root) < _YEAR)) - _OF_PLANS


def _kept(tales: Mapping[str, _Tale], weights: Weights) -> Iterator[tuple[str, str]]:
    """Each plan with the report of its day that tells best that it came."""
    happened = {name: tale for name, tale in tales.items() if tale.event.status != Status.PLANNED and tale.end - tale.start == 1}
    postings = _postings(happened)
    for name, plan in tales.items():
        looks_ahead = plan.event.status == Status.PLANNED and bool(_TO_COME.search(plan.event.title))
        if looks_ahead and plan.end - plan.start <= _WIDEST:
            days = range(plan.start, plan.end)
            found = ((_likeness(plan, tales[other], weights), other) for other in _near(plan, days, postings) if _came(plan, tales[other]))
            best = min(((-alike, other) for alike, other in found if alike), default=None)
            if best:
                yield name, best[1]


def _postings(tales: Mapping[str, _Tale]) -> Postings:
    postings: dict[tuple[int, str], list[str]] = defaultdict(list)
    for name, tale in tales.items():
        for word in tale.words:
            postings[tale.start, word].append(name)
    return postings


def _near(tale: _Tale, days: Iterable[int], postings: Postings) -> Iterator[str]:
    shared: Counter[str] = Counter()
    for day in days:
        for word in tale.words:
            others = postings.get((day, word), ())
            if len(others) <= _CROWD:
                shared.update(others)
    yield from (name for name, count in shared.items() if count >= 2 and name != tale.event.id)


def _came(plan: _Tale, report: _Tale) -> bool:
    """Told before the day or on it, and then told again elsewhere."""
    told_before = plan.first <= report.start and (plan.first < report.first or not _articles(plan) & _articles(report))
    return told_before and not _TO_COME.search(report.event.title) and not _apart(plan.event, report.event)


def _articles(tale: _Tale) -> set[str]:
    return {article for article, _ in tale.where}


def _apart(one: DatedEvent, other: DatedEvent) -> bool:
    """Other people or other places."""
    pairs = (_last_names(one), _last_names(other)), (set(one.places), set(other.places))
    return any(mine and yours and not mine & yours for mine, yours in pairs)


def _last_names(event: DatedEvent) -> set[str]:
    return {name.split()[-1].lower() for name in event.people if name.split()}


def _likeness(plan: _Tale, report: _Tale, weights: Weights) -> float:
    heads, whole = _cosine(plan.heads, report.heads, weights), _cosine(plan.words, report.words, weights)
    one_day = plan.end - plan.start == 1
    alike = one_day and heads >= _HEADS and whole >= _WHOLE or heads >= _LESS and heads + whole >= (_BOTH if one_day else _WIDE)
    return heads + whole if alike and len(plan.heads & report.heads) >= 2 and _is_done(plan, report) else 0.0


def _is_done(plan: _Tale, report: _Tale) -> bool:
    """Whether the deed that was to come is told of, where the plan's headline names one: "visit" of "is due to visit Paris"."""
    found = _INTENDED.search(plan.event.title)
    deed = _roots(found[1]) - _BLAND if found else frozenset[str]()
    return (not deed or bool(deed & report.words)) and not _NOT_DONE.search(report.event.text)


def _cosine(one: frozenset[str], other: frozenset[str], weights: Weights) -> float:
    mine, yours, shared = (_length(words, weights) for words in (one, other, one & other))
    return shared / (mine * yours) ** 0.5 if shared else 0.0


def _length(words: Iterable[str], weights: Weights) -> float:
    return math.fsum(weights.get(word, 1.0) ** 2 for word in words)


def _put_off(tales: Mapping[str, _Tale], weights: Weights) -> Iterator[tuple[str, str]]:
    """Each plan with what calls it off or puts it off."""
    plans = {name: tale for name, tale in tales.items() if tale.event.status == Status.PLANNED}
    postings: dict[str, list[str]] = defaultdict(list)
    for name, plan in plans.items():
        for word in plan.words:
            postings[word].append(name)
    for name, change in tales.items():
        if called_off(change.event):
            shared = Counter(plan for word in change.heads if len(postings.get(word, ())) <= _CROWD for plan in postings.get(word, ()))
            yield from ((plan, name) for plan in shared if plan != name and _ends(plans[plan], change, weights))


def _ends(plan: _Tale, change: _Tale, weights: Weights) -> bool:
    again = change.event.status == Status.PLANNED
    in_time = abs(change.start - plan.start) <= _AHEAD and change.end - change.start <= _WEEK and plan.first <= max(change.first, change.start)
    in_order = change.start >= plan.end if again else change.start < plan.end
    told_first = plan.first <= change.start or bool(_articles(plan) & _articles(change))
    if not (in_time and in_order and told_first) or _apart(plan.event, change.event):
        return False
    together = bool(set(change.where) & set(plan.where))
    shared = change.heads & (plan.words if together else plan.heads)
    share = _length(shared, weights) / _length(change.heads, weights) if change.heads else 0.0
    beside = any(a == b and abs(one - other) <= _NEAR for a, one in plan.where for b, other in change.where)
    return share >= _SHARE and len(shared) >= (1 if beside else 2)
