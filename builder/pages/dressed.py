"""The style sheets in the colours that the settings ask for."""

from collections.abc import Mapping

from builder.config import LEGIBLE, NIGHT, Settings
from builder.contrast import contrast

TOKENS, BY_NIGHT = "tokens.css", "night.css"
DRESS = (TOKENS, BY_NIGHT)  # the sheets with colours, in the order they are read
SCHEMES = {"auto": "light dark", "light": "light", "dark": "dark"}  # theme → CSS color-scheme
_STEPS = 20  # from the accent to white


def dressed(sheets: Mapping[str, bytes], settings: Settings) -> Mapping[str, bytes]:
    """`sheets` (name → contents) with the accent of the settings; ``night.css`` is for readers whose device is dark, for all or for none."""
    scheme = f":root {{ color-scheme: {SCHEMES[settings.theme]}; }}\n"
    day = sheets.get(TOKENS, b"").decode("utf-8", "replace") + scheme + _accent(settings.accent)
    night = sheets.get(BY_NIGHT, b"").decode("utf-8", "replace") + _accent(_lightened(settings.accent))
    held = {"auto": f"@media (prefers-color-scheme: dark) {{\n{night}}}\n", "light": "", "dark": night}[settings.theme]
    return {**sheets, TOKENS: day.encode(), BY_NIGHT: held.encode()}


def _accent(colour: str) -> str:
    return f":root {{ --accent: {colour}; }}\n" if colour else ""


def _lightened(colour: str) -> str:
    """The first on the way to white that can be read by night."""
    if not colour:
        return ""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    ways = ("#" + "".join(f"{round(part + (255 - part) * step / _STEPS):02x}" for part in parts) for step in range(_STEPS + 1))
    return next(each for each in ways if contrast(each, NIGHT) >= LEGIBLE)
