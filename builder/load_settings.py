"""The door to `timeline.toml`: the settings, or everything that is wrong with them."""

import difflib
import re
import tomllib
from pathlib import Path
from typing import Any

from builder.config import SETTINGS, Kind, Setting, Settings
from builder.errors import Fault

FILE = "timeline.toml"
_LARGEST = 100_000  # bytes; a settings file is a page long, and more is a mistake
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)$")


def load_settings(folder: Path) -> tuple[Settings, tuple[Fault, ...]]:
    """The settings of the content folder `folder` with every fault in them; the defaults where it has no `timeline.toml`.

    A setting that is wrong keeps its default. Raises nothing for what the file holds.
    """
    path = folder / FILE
    try:
        if not folder.is_dir() or not (path.exists() or path.is_symlink()):
            return Settings(), ()
        size = path.stat().st_size
        if not path.is_file():
            return Settings(), (_unread(path, "no regular file"),)
        if size > _LARGEST:
            return Settings(), (Fault(path.as_posix(), 1, 1, f"it has {size:,} bytes", f"settings take at most {_LARGEST:,}"),)
        return _parse(path.as_posix(), path.read_bytes())
    except OSError as error:
        return Settings(), (_unread(path, error.strerror),)


def _unread(path: Path, why: str | None) -> Fault:
    return Fault(path.as_posix(), 1, 1, f"it cannot be read ({why})", "make it a readable file or remove it")


def _parse(path: str, raw: bytes) -> tuple[Settings, tuple[Fault, ...]]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        return Settings(), (Fault(path, line, column, "it is not UTF-8", "save it as UTF-8"),)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(), (_syntax_fault(path, text, str(error)),)
    except RecursionError:
        return Settings(), (Fault(path, 1, 1, "its brackets are nested too deeply", "settings are one value a line"),)
    return _read_table(path, text, table)


def _syntax_fault(path: str, text: str, message: str) -> Fault:
    place = _PLACE.search(message)
    line, column = (int(place[1]), int(place[2])) if place else (text.count("\n") + 1, len(text) - text.rfind("\n"))
    what = _PLACE.sub("", message).replace("(at end of document)", "").strip()
    return Fault(path, line, column, f"not TOML: {what[:1].lower()}{what[1:]}", 'write one setting a line, as in title = "My timeline"')


def _read_table(path: str, text: str, table: dict[str, Any]) -> tuple[Settings, tuple[Fault, ...]]:
    values: dict[str, Any] = {}
    faults: list[Fault] = []
    for name, value in table.items():
        setting = SETTINGS.get(name)
        what, mend = _unknown(name) if setting is None else _wrong(setting, value)
        if what:
            faults.append(Fault(path, *_place(text, name), what, mend))
        else:
            values[name] = _frozen(value)
    if values.get("base_url"):
        values["base_url"] = values["base_url"].rstrip("/") + "/"
    return Settings(**values), tuple(faults)


def _frozen(value: Any) -> Any:
    """As it stands in Settings."""
    match value:
        case str():
            return value.strip()
        case list():
            return tuple(value)
        case dict():
            return tuple((name.strip(), text.strip()) for name, text in value.items())
    return value


def _unknown(name: str) -> tuple[str, str]:
    near = difflib.get_close_matches(name, SETTINGS, n=1, cutoff=0.7)
    return f"unknown setting {name[:40]!r}", f"did you mean {near[0]!r}?" if near else f"the settings are {', '.join(SETTINGS)}"


def _wrong(setting: Setting, value: object) -> tuple[str, str]:
    """What is wrong with a value and how to mend it; two empty strings where nothing is."""
    if setting.kind is Kind.NUMBER and _is_number(value):
        fits = 0 <= int(str(value)) <= setting.longest
        return ("", "") if fits else (f"{setting.name!r} is out of bounds ({str(value)[:20]})", f"it goes from 0 to {setting.longest}")
    texts = _texts(setting.kind, value)
    if texts is None:
        what, example = setting.kind.value.format(name=setting.name).split(", as in ")
        if setting.kind is Kind.TEXT:
            return f"{setting.name!r} must be a text", f"put it in quotation marks: {setting.name} = {_quoted(value)}"
        return f"{setting.name!r} must be {what}", f"write {example}"
    longest = max(map(len, texts), default=0)
    if longest > setting.longest:
        return f"{setting.name!r} is too long ({longest:,} characters)", f"shorten it to {setting.longest:,}"
    return next((wrong for text in texts if (wrong := setting.wrong(text.strip()))[0]), ("", ""))


def _texts(kind: Kind, value: object) -> list[str] | None:
    """The texts of a value; None where it is not of that kind."""
    match kind, value:
        case Kind.TEXT, str():
            held: list[object] = [value]
        case Kind.TEXTS, list():
            held = value
        case Kind.PAIRS, dict():
            held = [*value, *value.values()]
        case _:
            return None
    texts = [text for text in held if isinstance(text, str)]
    return texts if len(texts) == len(held) else None


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _quoted(value: object) -> str:
    return f'"{value}"' if isinstance(value, (int, float)) and not isinstance(value, bool) else '"…"'


def _place(text: str, name: str) -> tuple[int, int]:
    """Where a top-level name stands: `tomllib` does not tell."""
    found = re.search(rf"^[ \t]*\[{{0,2}}[ \t]*[\"']?({re.escape(name)})\b", text, re.MULTILINE)
    if not found:
        return 1, 1
    start = found.start(1)
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
