"""The tables of `edits.toml` made edits, and everything that is wrong with them told."""

import datetime
import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from builder.errors import Fault
from builder.events.editing.edit_fields import ADD, CHANGES, EDIT, FIELDS, Field
from builder.events.editing.edits import Addition, Change, Edit, Edits, Place

_STATUSES_WITH_SPEAKER = ("claimed", "denied")


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the file: `name` is "edit" or "add", `values` name → value as TOML has it, `places` name → where it stands."""

    name: str
    place: Place
    values: Mapping[str, object]
    places: Mapping[str, Place]


def read_edits(tables: tuple[Table, ...]) -> tuple[Edits, tuple[Fault, ...]]:
    """The edits and additions that can be carried out, and every fault. A field that is wrong costs an edit that field, and an addition itself."""
    faults: list[Fault] = []
    edits: list[Edit] = []
    additions: list[Addition] = []
    for table in tables:
        read = _fields(table, faults)
        if table.name == EDIT and "event" in read:
            edits.append(_edit(table, read, faults))
        elif table.name == ADD and all(row.name in read for row in FIELDS.values() if row.needed):
            additions.append(_addition(table, read))
    return Edits(tuple(edits), tuple(additions)), tuple(faults)


def _fields(table: Table, faults: list[Fault]) -> dict[str, Any]:
    """Name → value of what is known and right; the rest is told."""
    known = {row.name: row for row in FIELDS.values() if table.name in row.tables}
    read: dict[str, Any] = {}
    for name, value in table.values.items():
        judged, what, mend = known[name].judge(name, value) if name in known else ("", *_unknown(table, name, known))
        if what:
            faults.append(table.places[name].fault(what, mend))
        else:
            read[name] = judged
    missing = [row for row in known.values() if (row.name == "event" or table.name == ADD and row.needed) and row.name not in table.values]
    faults += [table.place.fault(f"[[{table.name}]] without {row.name!r}", f"add a line such as {row.example}") for row in missing]
    _judge_together(table, read, faults)
    return read


def _unknown(table: Table, name: str, known: Mapping[str, Field]) -> tuple[str, str]:
    elsewhere = FIELDS.get(name)
    if elsewhere:
        return f"{name!r} has no place in [[{table.name}]]", f"it belongs in [[{elsewhere.tables[0]}]]"
    near = difflib.get_close_matches(name.lower(), known, n=1, cutoff=0.6)
    mend = f"did you mean {near[0]!r}?" if near else f"[[{table.name}]] knows {', '.join(known)}"
    return f"unknown name {name[:40]!r} in [[{table.name}]]", mend


def _judge_together(table: Table, read: dict[str, Any], faults: list[Fault]) -> None:
    """What is right alone and wrong beside another field; it is told and taken out."""
    status = read.get("status", "claimed")
    if read.get("claimed_by") and status not in _STATUSES_WITH_SPEAKER:
        faults.append(table.places["claimed_by"].fault(f"nobody claims what is {status!r}", 'write status = "claimed", or take claimed_by out'))
        del read["claimed_by"]
    beside = [name for name in (*CHANGES, "merge", "split") if name in read]
    if read.get("hide") and beside:
        what = f"the event is hidden, so {', '.join(beside)} would never be seen"
        faults.append(table.places["hide"].fault(what, "take out hide, or the rest"))
        for name in beside:
            del read[name]
    if table.name == EDIT and "event" in table.values and set(table.values) <= {"event", "was", "because"}:
        mend = "give it a date, a title …, hide = true, or checked = true where all is well"
        faults.append(table.place.fault("this edit changes nothing", mend))


def _edit(table: Table, read: Mapping[str, Any], faults: list[Fault]) -> Edit:
    rest = {name: value for name, value in read.items() if name not in CHANGES and name != "event"}
    event, *also = read["event"]
    if {event, *also} & set(rest.get("merge", ())):
        faults.append(table.places["merge"].fault("an event cannot be merged with itself", "name the others only"))
    return Edit(place=table.place, event=event, also=tuple(also), **rest, changes=_changes(table, read))


def _addition(table: Table, read: Mapping[str, Any]) -> Addition:
    published: datetime.date | None = read.get("published")
    return Addition(
        place=table.place,
        source=read["source"],
        sentence=read["sentence"],
        because=read.get("because", ""),
        publisher=read.get("publisher", ""),
        published=published,
        changes=_changes(table, read),
    )


def _changes(table: Table, read: Mapping[str, Any]) -> tuple[Change, ...]:
    """The fields of the event in the order of the table of fields; who claims something makes it claimed."""
    values = {name: read[name] for name in CHANGES if name in read}
    if values.get("claimed_by"):
        values.setdefault("status", "claimed")
    elif values.get("status") not in (None, *_STATUSES_WITH_SPEAKER):
        values["claimed_by"] = ""
    return tuple(Change(name, value, table.places.get(name, table.place)) for name, value in values.items())
