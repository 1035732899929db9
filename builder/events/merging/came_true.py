"""Plans that came true."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from builder.events.event import Status
from builder.events.merging.plan_words import plan_words
from builder.events.merging.same_deed import same_deed
from builder.events.merging.tale import Tale, Weights

_CROWD = 40  # events that share a word and a day: in a greater crowd the word tells nothing
_WIDEST = 31  # days of a plan: whatever comes in a year is no sign of what was planned for it
_HEADS, _WHOLE = 0.5, 0.18  # cosines of the headlines and of all that is told …
_LESS, _BOTH, _WIDE = 0.35, 0.8, 0.9  # … or of the headlines alone, and the sum of the two for a plan of a day and for one of more days
_SURE = 2.0  # what is said in the same words is no surer than what is the same deed
_TO_COME = re.compile(
    r"\b(?:will|shall|would|due|set|scheduled|slated|plan(?:s|ned)?|expect(?:s|ed)?|hop(?:es?|ing)|intends?|aims?|likely|prepar(?:es?|ed|ing)"
    r"|ahead of|(?:is|are|was|were|going|has|have) to(?! blame)|postponed|rescheduled|moved|delayed|put (?:off|back)|pushed back)\b",
    re.IGNORECASE,
)
_INTENDED = re.compile(r"\b(?:to|will|would)(?: be| have| been)?(?: [a-z]{2,20}ly)? ([a-z]{2,20})\b")
_NOT_DONE = re.compile(r"\b(?:not|never|no longer|supposed to|(?:was|were) (?:due |set )?to have)\b|n['’]t\b", re.IGNORECASE)
_BLAND = plan_words("be begin start open hold take have continue go make get do resume become remain")  # these come in many other words

Postings = Mapping[tuple[int, str], Sequence[str]]


def came_true(tales: Mapping[str, Tale], weights: Weights) -> Iterator[tuple[str, str]]:
    """Pairs of ids: each plan with the report of its day that tells best that it came, if one does. `tales`: id → tale."""
    plans = {name: tale for name, tale in tales.items() if _looks_ahead(tale)}
    days = {day for plan in plans.values() for day in range(plan.start, plan.end)}
    postings = _postings({name: tale for name, tale in tales.items() if tale.start in days and _has_happened(tale)})
    for name, plan in plans.items():
        near = _near(plan, range(plan.start, plan.end), postings)
        found = ((_likeness(plan, tales[other], weights), other) for other in near if _came(plan, tales[other]))
        best = min(((-alike, other) for alike, other in found if alike), default=None)
        if best:
            yield name, best[1]


def _looks_ahead(tale: Tale) -> bool:
    return tale.event.status == Status.PLANNED and tale.end - tale.start <= _WIDEST and _TO_COME.search(tale.event.title) is not None


def _has_happened(tale: Tale) -> bool:
    return tale.event.status != Status.PLANNED and tale.end - tale.start == 1


def _postings(tales: Mapping[str, Tale]) -> Postings:
    postings: dict[tuple[int, str], list[str]] = defaultdict(list)
    for name, tale in tales.items():
        for word in tale.words:
            postings[tale.start, word].append(name)
    return postings


def _near(tale: Tale, days: Iterable[int], postings: Postings) -> Iterator[str]:
    shared: Counter[str] = Counter()
    for day in days:
        for word in tale.words:
            others = postings.get((day, word), ())
            if len(others) <= _CROWD:
                shared.update(others)
    yield from (name for name, count in shared.items() if count >= 2 and name != tale.event.id)


def _came(plan: Tale, report: Tale) -> bool:
    """Told before the day or on it, and then told again elsewhere."""
    told_before = plan.first <= report.start and (plan.first < report.first or not plan.articles & report.articles)
    return told_before and not _TO_COME.search(report.event.title) and not plan.is_apart(report)


def _likeness(plan: Tale, report: Tale, weights: Weights) -> float:
    heads, whole = weights.cosine(plan.heads, report.heads), weights.cosine(plan.words, report.words)
    one_day = plan.end - plan.start == 1
    if one_day and same_deed(plan.event.title, report.event.title) and not _NOT_DONE.search(report.event.text):
        return _SURE + heads + whole
    alike = one_day and heads >= _HEADS and whole >= _WHOLE or heads >= _LESS and heads + whole >= (_BOTH if one_day else _WIDE)
    return heads + whole if alike and len(plan.heads & report.heads) >= 2 and _is_done(plan, report) else 0.0


def _is_done(plan: Tale, report: Tale) -> bool:
    """Whether the deed that was to come is told of, where the plan's headline names one: "visit" of "is due to visit Paris"."""
    found = _INTENDED.search(plan.event.title)
    deed = plan_words(found[1]) - _BLAND if found else frozenset[str]()
    return (not deed or bool(deed & report.words)) and not _NOT_DONE.search(report.event.text)
