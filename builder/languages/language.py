"""What a language file gives: slots, rules, refinements and cues. Words on the left, meanings on the right, the anchor last."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from builder.temporal.granularity import Granularity
from builder.temporal.meaning import Meaning


class Base(StrEnum):
    """What a meaning wants to be counted from."""

    NOTHING = "nothing"  # absolute, or on no calendar
    PUBLICATION = "publication"  # yesterday, last week, two years ago
    MENTION = "mention"  # the next day, two years later, that month
    COMING = "coming"  # this Friday: the next one, unless the sentence is about the past
    AHEAD = "ahead"  # in three years: a day to come where the sentence looks ahead, else a length
    FLOATING = "floating"  # Friday, June, 5 May: publication in news, the date before it in a narrative


@dataclass(frozen=True, slots=True)
class Sense:
    """One reading of some words.

    `type` is TIMEX3's; `meaning` None for what stands on no calendar, which then has its TIMEX3 `value` here ("P3D", "PAST_REF").
    `amount` is the count and unit of a duration, so that "two days" + "after 5 May" can be joined; `clock` a time of day that wants a day.
    `names` is set for a year that only names a thing ("the 2016 ticket"), `told` for what is read in a narrative only ("that time").
    """

    type: str
    meaning: Meaning | None = None
    value: str = ""
    mod: str | None = None
    base: Base = Base.NOTHING
    approximate: bool = False
    amount: tuple[int, Granularity] | None = None
    clock: str = ""
    names: bool = False
    told: bool = False


class _Refused:
    """A slot's words that turn out not to be what they looked like ("may" in lower case)."""


REFUSED = _Refused()


@dataclass(frozen=True, slots=True)
class Slot:
    """A kind of word: its regular expression and how to read what matched; `REFUSED` says that it is not one after all."""

    pattern: str
    read: Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row. `shape` is a regular expression in which a space stands for white space and `{slot}` for a slot; it is also the rule's name.

    `meaning` takes the slots' values in order (None where an optional one is absent) and gives a `Sense`,
    or None for "these words are no date": they are claimed all the same. Without a `meaning` the row is such a negative.
    """

    shape: str
    meaning: Callable[..., Sense | None] | None


@dataclass(frozen=True, slots=True)
class Refinement:
    """Words before or behind a mention that belong to it: `change` gives the new sense, or None where they do not go together."""

    shape: str
    change: Callable[..., Sense | None]


@dataclass(frozen=True, slots=True)
class Join:
    """Two mentions with `shape` between them that are one: `change` takes both senses and gives one, or a pair where both stand.

    `lead`, a regular expression, must end right before the first.
    """

    shape: str
    change: Callable[[Sense, Sense], Sense | tuple[Sense, Sense] | None]
    lead: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """Words that say which way a date looks. `future` and `past` are searched in the sentence around a mention.

    `participle` is a past that may be no verb. `forward` and `deadline` end right before the mention ("until", "by": the second says nothing
    in a sentence about the past); `nearest` begins right behind it ("local time", "AEST"). A future cue that begins as `foreseen` ("was to",
    "would") was told in the past, one that begins as `present` ("will", "plans to") is told today. `between` stands between the two ends of
    a range, the first group of `beside` is the word right before a mention, `clause` ends a clause,
    behind `since` stands a year that something goes on from, a future cue that begins as `today` is told today in a narrative too, and
    `entry` stands behind a date that heads an entry of a chronicle. A date told in passing has `of_thing` right before it and `thing` right behind
    ("the 3 May treaty"), or `aside` before it; `telling` stands before the day of a report; `same`
    begins what means the day just named.
    """

    future: re.Pattern[str]
    foreseen: re.Pattern[str]
    present: re.Pattern[str]
    past: re.Pattern[str]
    participle: re.Pattern[str]
    forward: re.Pattern[str]
    deadline: re.Pattern[str]
    nearest: re.Pattern[str]
    between: re.Pattern[str]
    beside: re.Pattern[str]
    clause: re.Pattern[str]
    since: re.Pattern[str]
    today: re.Pattern[str]
    entry: re.Pattern[str]
    of_thing: re.Pattern[str]
    thing: re.Pattern[str]
    aside: re.Pattern[str]
    telling: re.Pattern[str]
    same: re.Pattern[str]


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All that the tagger knows of a language.

    `telltale` are small words that, taken together, are a twelfth or more of nearly any text in it, and of none in another language.
    """

    code: str
    telltale: frozenset[str]
    slots: Mapping[str, Slot]
    rules: tuple[Rule, ...]
    before: tuple[Refinement, ...]
    behind: tuple[Refinement, ...]
    joins: tuple[Join, ...]
    cues: Cues
