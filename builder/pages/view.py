"""What templates see: words and addresses, ready to be shown. Everything here is plain text; templates escape it."""

from dataclasses import dataclass

from builder.temporal.interval import Interval


@dataclass(frozen=True, slots=True)
class Moment:
    """A date as it stands in a sentence of ours: `text`, and `datetime` as HTML allows it, or "" with the EDTF in `edtf` instead."""

    text: str
    datetime: str = ""
    edtf: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere, and what is said beside them."""

    text: str
    href: str
    note: str = ""
    when: str = ""
    count: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """One source of an event: its sentence in three parts, the middle one being what dated it if its words did, and where it stands.

    `edited` is set where an editor changed more than the date; `note` is what was said of it.
    """

    before: str
    expression: str
    after: str
    because: str
    href: str
    outlet: str
    published: str
    url: str
    language: str
    direction: str
    edited: bool
    note: str


@dataclass(frozen=True, slots=True)
class Side:
    """One side of what reports differ on: its words, the reports that say so, and how many more do."""

    value: str
    reports: tuple[Link, ...]
    more: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What the reports of an event differ on: our words for it, and the sides."""

    words: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One event. `first` is the report whose sentence is the event's text; `quoted` is False where an editor wrote a text that no report has.

    It is at home on the page `page`, seen from the pages this row is for and empty where that is the only one, under `fragment`. `aliases` are
    anchors that the event had, or would have, by another of its reports: links to them still land.
    """

    anchor: str
    aliases: tuple[str, ...]
    page: str
    fragment: str
    title: str
    before_date: str
    dates: tuple[Moment, ...]
    between_dates: str
    after_date: str
    clock: str
    text: str
    first: Report
    quoted: bool
    others: tuple[Report, ...]
    told: str
    status: tuple[str, ...]
    differences: tuple[Difference, ...]
    sequels: tuple[Link, ...]
    names: tuple[Link, ...]
    planned: bool
    rough: bool


@dataclass(frozen=True, slots=True)
class Day:
    """A heading of the chronology with its events: a day, or whatever coarser is known. `gap` is told before it when it is long.

    `mixed` is set where the date is exact for some of its events and not for others, which then say so themselves.
    """

    anchor: str
    large: str
    small: str
    mixed: bool
    gap: str
    interval: Interval
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some twenty events of the chronology, which a browser may skip while they are off the screen; `size` is about how high they are, in steps
    of `builder.pages.chronology_view`."""

    days: tuple[Day, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Chronology:
    """Events of a page under their headings; `undated_size` is as a stretch has it.

    `home` is set where they have their anchors; `many` where they are too many to be laid out at once. `about` is the address of the name whose
    page this is: its events need not name it again.
    """

    stretches: tuple[Stretch, ...]
    undated: tuple[Row, ...]
    undated_size: int
    many: bool
    home: bool
    about: str = ""


@dataclass(frozen=True, slots=True)
class RailMonth:
    """A month of the rail and its days; `text` is empty for what is known to the year only."""

    text: str
    href: str
    days: tuple[Link, ...]
    here: bool = False


@dataclass(frozen=True, slots=True)
class RailYear:
    """A year of the rail, or a chapter; its months are shown on a narrow page too where it is `here`."""

    text: str
    href: str
    months: tuple[RailMonth, ...]
    here: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """Where on the calendar some events are, and the way to them."""

    interval: Interval
    count: int
    href: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of the density strip: where it begins, how wide and how high it is, in units of the strip's box."""

    x: int
    y: int
    width: int
    height: int
    when: str
    name: str
    count: int
    href: str
    rough: bool


@dataclass(frozen=True, slots=True)
class Strip:
    """The density strip."""

    width: int
    height: int
    bars: tuple[Bar, ...]
    unit: str
    first: str
    last: str
