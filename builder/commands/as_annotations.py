"""What `check` found, as GitHub Actions shows it beside the lines of a change."""

from collections.abc import Sequence

from builder.errors import Fault, Severity
from builder.events.editing.doubts import Doubt

_SHOWN = 10  # of each kind: GitHub shows no more of a step, and the first ones should be those that matter
_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning"}


def as_annotations(faults: Sequence[Fault], doubtful: Sequence[Doubt]) -> str:
    """A workflow command a line: errors, then warnings, then the doubtful events that matter most, as notices.

    Source: GitHub Docs, "Workflow commands for GitHub Actions".
    """
    ordered = sorted(faults, key=lambda fault: (list(_COMMANDS).index(fault.severity), fault))
    lines = [_command(_COMMANDS[fault.severity], fault.what, fault.mend, fault) for fault in ordered]
    return "".join((*lines, *(_command("notice", doubt.event.title, doubt.why) for doubt in doubtful[:_SHOWN])))


def _command(kind: str, title: str, message: str, fault: Fault | None = None) -> str:
    place = {"file": fault.path, "line": str(fault.line), "col": str(fault.column)} if fault else {}
    properties = ",".join(f"{name}={_property(value)}" for name, value in {**place, "title": title}.items())
    return f"::{kind} {properties}::{_data(message)}\n"


def _data(text: str) -> str:
    """Whatever is no plain character is left out: a line must not end before its end, nor a terminal obey it."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text)
    return shown.replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
