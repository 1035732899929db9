"""Which reports only come back to a happening that their article has told."""

import pytest

from builder.events.event import DatedEvent
from builder.events.merging.resumed import resumed
from tests.events.making import events

CRASH = "A bus crashed near Ulvika on [Sunday=2025-07-06]."
FIRE = "The roof of Lund Mills caught fire on [Sunday=2025-07-06]."
DRONES = "The depots at Ulvika were hit by several drone strikes on [Sunday=2025-07-06]."

# What an article tells of one day, and whether its last sentence is part of the first.
ARTICLES = [
    (f"{CRASH}\nThe crash happened at [8.30 p.m.=2025-07-06] on a narrow road.", True),
    (f"{CRASH}\nThe accident took place at [8 p.m.=2025-07-06] on a narrow road.", True),
    ("Two lorries collided at Ulvika on [Sunday=2025-07-06].\nThe crash near the town reportedly occurred at [8 p.m.=2025-07-06].", True),
    (f"{FIRE}\nThe fire itself started at [4 p.m.=2025-07-06].", True),
    (f"{DRONES}\nAccording to the harbour board, the attacks occurred at [4 a.m.=2025-07-06] and struck a crane.", True),
    ("Lund Space launched its probe on [Sunday=2025-07-06].\nUnlike the trial, however, [Sunday=2025-07-06]'s launch proceeded well.", True),
    # another one, or nothing of the kind
    (f"{CRASH}\nThe second crash happened at [8.30 p.m.=2025-07-06] on a narrow road.", False),
    (f"{CRASH}\nThe fire started at [8.30 p.m.=2025-07-06] in a barn.", False),
    (f"{CRASH}\nA lorry crashed at Lund on [Sunday=2025-07-06].\nThe crash happened at [8.30 p.m.=2025-07-06] on a narrow road.", False),
    (f"{CRASH}\nThe crash happened on [Saturday=2025-07-05] on a narrow road.", False),
    ("Ada Berg was arrested after a crash on [Sunday=2025-07-06].\nThe crash happened at [8.30 p.m.=2025-07-06] on a narrow road.", False),
    ("Crews put out the fire at Lund on [Sunday=2025-07-06].\nThe fire started at [4 a.m.=2025-07-06] in a barn.", False),
    ("The fire service hired Ada Berg on [Sunday=2025-07-06].\nThe fire started at [4 a.m.=2025-07-06] in a barn.", False),
    ("The crash happened at [8.30 p.m.=2025-07-06] on a narrow road.\nA bus crashed near Ulvika on [Sunday=2025-07-06].", False),
]


def _groups(marked: str) -> list[list[DatedEvent]]:
    return resumed(events(marked))


@pytest.mark.parametrize("marked, one", ARTICLES)
def test_the_crash_is_the_one_crash_that_the_article_told_of_that_day(marked: str, one: bool) -> None:
    groups = _groups(marked)
    told = [event.text for group in groups for event in group]
    assert sorted(told) == sorted(event.text for event in events(marked)) and len(told) == marked.count("\n") + 1
    assert (max(len(group) for group in groups) == 2) == one


def test_no_event_no_group() -> None:
    assert resumed([]) == []
